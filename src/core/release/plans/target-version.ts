import { versionTagsOf } from '../../commits/tags-of-unit';
import { siblingsFor } from '../../plan/siblings-for';
import { stepTo } from '../../plan/step-to';
import { schemeOfUnit } from '../../plan/unit-scheme';
import type { Unit } from '../../policy/types';
import { nameMarks } from '../../refs/name-marks';
import type { StepContext } from '../../scheme/name';
import { parse } from '../../scheme/parse';
import type { Scheme } from '../../scheme/scheme';
import { step } from '../../scheme/step';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { Text } from '../../text/language';
import { message, type Message } from '../../text/message';
import { failure, success, type Result } from '../../text/result';
import { unitStates } from '../../units/unit-states';
import type { StartRequest } from './start-request';

/** Where a release leads, and from where. */
export interface Target {
  /** Absent where the repository has no unit. */
  readonly unit: Unit | undefined;
  /** Whether the record has to say which unit it is about. */
  readonly isNamed: boolean;
  readonly version: string;
  /** The last stable version; absent for a first release. */
  readonly from?: string;
  readonly event?: string;
  readonly notes: readonly Message[];
}

type Wish = Pick<StartRequest, 'unit' | 'version' | 'event' | 'today'>;

/** The version that a release leads to: as given, or where an event leads from the last stable one. */
export function targetOf(snapshot: RepositorySnapshot, wish: Wish): Result<Target> {
  const found = unitFor(snapshot, wish.unit);
  if (!found.ok) return found;
  const { unit, isNamed } = found.value;
  const scheme = schemeOfUnit(snapshot.policy, unit ?? { id: '', path: '' });
  const from = lastStable(snapshot, unit ?? { id: '', path: '' }, scheme);
  const own = { unit, isNamed, ...(from !== undefined && { from }) };
  const { event } = wish;
  const given = wish.version?.trim() ?? '';
  const told = { version: given, scheme: scheme.data.title };
  const to = given === '' ? undefined : parse(scheme, given);
  if (to && !to.name)
    return failure(message(malformed, { ...told, problem: to.problems[0]?.message ?? '' }));
  if (event === undefined) {
    if (!to?.name) return failure(message(noTarget));
    return success({ ...own, version: to.name.text, notes: [] });
  }
  const start = parse(scheme, from ?? presentOf(snapshot, unit) ?? '').name;
  if (!start) return failure(message(noStart));
  const siblings = siblingsFor(snapshot, scheme, event);
  const context: StepContext = { today: wish.today, ...(siblings && { siblings }) };
  const moved = to?.name
    ? stepTo(scheme, { from: start, to: to.name }, event, context)
    : taken(scheme, start, event, context);
  if (!moved.ok) return moved;
  return success({ ...own, version: moved.value.to.text, event, notes: moved.value.notes });
}

function taken(
  scheme: Scheme,
  start: Parameters<typeof step>[1],
  event: string,
  context: StepContext,
): ReturnType<typeof stepTo> {
  const result = step(scheme, start, event, context);
  return result.ok ? success(result) : failure(result.reason);
}

/** The highest version that is tagged and is no stage on the way to one. */
export function lastStable(
  snapshot: RepositorySnapshot,
  unit: Unit,
  scheme: Scheme,
): string | undefined {
  const { roleOf } = nameMarks(scheme);
  const tags = versionTagsOf(snapshot, unit);
  return tags.find(({ version }) => roleOf(version.text) !== 'stage')?.version.text;
}

function presentOf(snapshot: RepositorySnapshot, unit: Unit | undefined): string | undefined {
  return unitStates(snapshot).find((state) => state.unit.id === unit?.id)?.version;
}

function unitFor(
  snapshot: RepositorySnapshot,
  id: string | undefined,
): Result<Pick<Target, 'unit' | 'isNamed'>> {
  const units = unitStates(snapshot).map(({ unit }) => unit);
  const leading = units.filter(({ follows }) => follows === undefined);
  if (id !== undefined) {
    const unit = units.find((each) => each.id === id);
    if (unit) return success({ unit, isNamed: leading.length > 1 });
    return failure(message(noUnit, { unit: id, units: units.map((each) => each.id) }));
  }
  if (leading.length <= 1) return success({ unit: leading[0], isNamed: false });
  return failure(message(whichUnit, { units: leading.map((each) => each.id) }));
}

const malformed: Text = {
  en: 'Cannot start a release of "{version}": it is no version of {scheme}. {problem}',
  'zh-cn': '无法启动“{version}”的发布：它不符合“{scheme}”。{problem}',
};
const noTarget: Text = {
  en: 'Cannot start a release: nobody said which version it leads to. Give the version, or the event that leads there.',
  'zh-cn': '无法启动发布：未说明目标版本。请给出版本号，或给出升级事件。',
};
const noStart: Text = {
  en: 'Cannot tell where the event leads: there is no stable version to start from. Give the version itself.',
  'zh-cn': '无法推算目标版本：没有可作为起点的稳定版本。请直接给出版本号。',
};
const noUnit: Text = {
  en: 'Cannot start a release of the unit "{unit}": the repository has {units}. Choose one of them.',
  'zh-cn': '无法启动版本单元“{unit}”的发布：仓库中有 {units}。请从中选择。',
};
const whichUnit: Text = {
  en: 'Cannot start a release: the repository has several units ({units}). Say which one it is about.',
  'zh-cn': '无法启动发布：仓库中有多个版本单元（{units}）。请指明是哪一个。',
};
