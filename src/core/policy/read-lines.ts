import { parseDay } from '../text/day';
import type { Text } from '../text/language';
import type { ExemptionData, MilestoneData, PolicyData } from './data';
import { listOf } from './list-of';
import { checkGlob } from './read-units';
import type { Path, PolicyReader } from './reader';
import type { LinePolicy, Milestone } from './types';

/** Which lines are alive, and which fixes they do without. */
export function readLines({ lines = {} }: PolicyData, reader: PolicyReader): LinePolicy {
  const { main, ended = [], exempt = [] } = lines;
  ended.forEach((glob, index) => checkGlob(glob, ['lines', 'ended', index], reader));
  exempt.forEach((each, index) => checkExemption(each, ['lines', 'exempt', index], reader));
  return { ...(main !== undefined && { main }), ended, exempt };
}

function checkExemption({ fix, in: glob }: ExemptionData, path: Path, reader: PolicyReader): void {
  checkGlob(glob, [...path, 'in'], reader);
  if (!/^[0-9a-f]{7,64}$/.test(fix)) reader.error([...path, 'fix'], noCommitId, { value: fix });
}

/** The milestones in their order. */
export function readMilestones(data: PolicyData, reader: PolicyReader): Milestone[] {
  return listOf(data.milestones, 'milestones').map(({ value, path }) =>
    readMilestone(value, path, data, reader),
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
  const day = due === undefined ? undefined : parseDay(due);
  if (due !== undefined && !day) reader.error([...path, 'due'], noDay, { value: due });
  return {
    stage,
    ...(iteration !== undefined && { iteration: String(iteration) }),
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
const noDay: Text = {
  en: 'Cannot read "{value}" as a day: a day that exists belongs here, as YYYY-MM-DD. Correct it.',
  'zh-cn': '无法将“{value}”读作日期：此处应为存在的日期，格式为 YYYY-MM-DD。请改正。',
};
