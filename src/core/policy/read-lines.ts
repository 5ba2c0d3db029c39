import { plainNumber, stageIn } from '../refs/milestones';
import { wordsOf } from '../scheme/fields/word';
import type { Scheme } from '../scheme/scheme';
import { parseDay } from '../text/day';
import type { Text } from '../text/language';
import type { ExemptionData, MilestoneData, PolicyData } from './data';
import { listOf } from './list-of';
import { presets } from './presets';
import { checkGlob } from './read-units';
import type { Path, PolicyReader } from './reader';
import type { LinePolicy, Milestone, NameRule } from './types';

/** Which lines are alive, and which fixes they do without. */
export function readLines({ lines = {} }: PolicyData, reader: PolicyReader): LinePolicy {
  const { main, ended = [], exempt = [] } = lines;
  ended.forEach((glob, index) => checkGlob(glob, ['lines', 'ended', index], reader));
  exempt.forEach((each, index) => checkExemption(each, ['lines', 'exempt', index], reader));
  return { ...(main !== undefined && { main }), ended, exempt };
}

function checkExemption(
  { fix, in: glob, reason }: ExemptionData,
  path: Path,
  reader: PolicyReader,
): void {
  checkGlob(glob, [...path, 'in'], reader);
  if (!/^[0-9a-f]{7,64}$/.test(fix)) reader.error([...path, 'fix'], noCommitId, { value: fix });
  if (reason.trim() === '') reader.error([...path, 'reason'], noReason);
}

/**
 * The milestones in their order, each stage as the baselines of the policy write it.
 *
 * @param baselines the rules for baselines
 */
export function readMilestones(
  data: PolicyData,
  baselines: readonly NameRule[],
  reader: PolicyReader,
): Milestone[] {
  const milestones: Milestone[] = [];
  // Those of a preset may be of other baselines than the policy's own, and then nothing asks for them.
  const schemes = isOfPreset(data) ? [] : baselines.map(({ scheme }) => scheme);
  for (const { value, path } of listOf(data.milestones, 'milestones')) {
    const stage = readStage(value.stage, [...path, 'stage'], schemes, reader);
    const milestone = readMilestone({ ...value, stage }, path, data, reader);
    if (milestones.some((earlier) => covers(earlier, milestone)))
      reader.error([...path, 'stage'], standsTwice, { stage });
    milestones.push(milestone);
  }
  return milestones;
}

function isOfPreset({ milestones }: PolicyData): boolean {
  return presets.some(({ data }) => data.milestones === milestones);
}

/** The stage as names of baselines have it; one that none can have is reported. */
function readStage(
  written: string,
  path: Path,
  schemes: readonly Scheme[],
  reader: PolicyReader,
): string {
  const found = schemes.flatMap((scheme) => stageIn(scheme, written) ?? []);
  if (schemes.length > 0 && found.length === 0) {
    const stages = schemes.flatMap(({ data }) => {
      const field = data.fields['stage'];
      return field?.type === 'word' ? wordsOf(field).map(({ word }) => word) : [];
    });
    if (stages.length === 0) reader.error(path, noStages, { stage: written });
    else reader.error(path, noStage, { stage: written, stages: [...new Set(stages)] });
  }
  return found[0] ?? written;
}

/** Whether every baseline of the later milestone is one of the earlier. */
function covers(earlier: Milestone, later: Milestone): boolean {
  return (
    earlier.stage.toLowerCase() === later.stage.toLowerCase() &&
    (earlier.iteration === undefined || earlier.iteration === later.iteration)
  );
}

function readMilestone(
  { stage, iteration, title, requires = [], confirm = [], due, optional = false }: MilestoneData,
  path: Path,
  { items = {} }: PolicyData,
  reader: PolicyReader,
): Milestone {
  requires.forEach((each, index) => {
    if (!Object.hasOwn(items, each)) checkGlob(each, [...path, 'requires', index], reader);
  });
  if (iteration !== undefined && !/^\d+$/.test(String(iteration)))
    reader.error([...path, 'iteration'], noIteration, { value: iteration });
  const day = due === undefined ? undefined : parseDay(due);
  if (due !== undefined && !day) reader.error([...path, 'due'], noDay, { value: due });
  return {
    stage,
    ...(iteration !== undefined && { iteration: plainNumber(String(iteration)) }),
    ...(title !== undefined && { title: textOf(title) }),
    requires,
    confirm,
    ...(day && { due: day }),
    optional,
  };
}

/** Configuration items by name. */
export function readItems(
  { items = {} }: PolicyData,
  reader: PolicyReader,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(items).map(([name, globs]) => {
      const list = listOf(globs, 'items', name);
      list.forEach(({ value, path }) => checkGlob(value, path, reader));
      return [name, list.map(({ value }) => value)];
    }),
  );
}

function textOf(title: Text | string): Text {
  return typeof title === 'string' ? { en: title, 'zh-cn': title } : title;
}

const noCommitId: Text = {
  en: 'Cannot read "{value}" as the id of a commit: seven or more of the digits 0–9 and a–f belong here. Copy it from "git log".',
  'zh-cn': '无法将“{value}”读作提交 ID：此处应为至少 7 位的 0–9、a–f。请从“git log”中复制。',
};
const noReason: Text = {
  en: 'Cannot exempt a line without a reason: this one is blank. Write why the fix is not needed there.',
  'zh-cn': '豁免必须有理由：此处为空白。请写明该线为何不需要此修复。',
};
const noDay: Text = {
  en: 'Cannot read "{value}" as a day: a day that exists belongs here, as YYYY-MM-DD. Correct it.',
  'zh-cn': '无法将“{value}”读作日期：此处应为存在的日期，格式为 YYYY-MM-DD。请改正。',
};
const noIteration: Text = {
  en: 'Cannot read "{value}" as an iteration: a whole number belongs here, such as 1. Correct it.',
  'zh-cn': '无法将“{value}”读作迭代号：此处应为整数，例如 1。请改正。',
};
const noStage: Text = {
  en: 'Cannot find the stage "{stage}": no baseline of this policy can be of it, so nothing would ask for this milestone. Use one of: {stages}.',
  'zh-cn':
    '没有阶段“{stage}”：此规范的基线名称中不会出现它，该里程碑不会生效。可用的有：{stages}。',
};
const noStages: Text = {
  en: 'Cannot find the stage "{stage}": the names of baselines of this policy have no stage. Remove the milestone, or name baselines by a scheme with the field "stage".',
  'zh-cn':
    '没有阶段“{stage}”：此规范的基线名称不含阶段。请删除该里程碑，或采用含“stage”字段的基线方案。',
};
const standsTwice: Text = {
  en: 'Cannot use the milestone "{stage}" here: an earlier one is of the same stage, and stands for all its baselines. Remove one, or give each its iteration.',
  'zh-cn':
    '此处不能再用里程碑“{stage}”：前面已有同一阶段的里程碑，涵盖了它的全部基线。请删除其一，或分别写明迭代。',
};
