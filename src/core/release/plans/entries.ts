import type { Text } from '../../text/language';
import { message, type Message } from '../../text/message';
import { buildNamed, finalBuild, lastBuild } from '../evaluate/builds';
import type { ReleaseState } from '../evaluate/types';
import type { RecordChange, RecordValue } from '../record/types';
import type { Build } from '../types';
import type { Act } from './types';

/** A value of a record without the keys that hold nothing. */
export function filled(
  values: Readonly<Record<string, RecordValue | undefined>>,
): Readonly<Record<string, RecordValue>> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

/** Adds to a list what happened, with who did it and when. */
export function entryChange(
  list: string,
  { by, at }: Pick<Act, 'by' | 'at'>,
  values: Readonly<Record<string, RecordValue | undefined>>,
): RecordChange {
  return { type: 'append', path: [list], value: filled({ ...values, by, at }) };
}

/** What a reached plan node changes, and what is said of it. */
export interface Reached {
  readonly changes: readonly RecordChange[];
  readonly notes: readonly Message[];
}

/** Gives a plan node its actual day, unless it has one or the release has no such node. */
export function reachNode(
  state: ReleaseState,
  node: string,
  { today }: Pick<Act, 'today'>,
): Reached {
  const found = state.nodes.find(({ id }) => id === node);
  const planned = Object.hasOwn(state.record.plan.nodes, node)
    ? state.record.plan.nodes[node]
    : undefined;
  if ((!found && !planned) || planned?.actual !== undefined) return { changes: [], notes: [] };
  return {
    changes: [{ type: 'set', path: ['plan', 'nodes', node, 'actual'], value: today }],
    notes: [message(reached, { node: found?.title ?? node, day: today })],
  };
}

/** The build of that name; without a name the final one, else the last. */
export function buildIn(
  { record }: Pick<ReleaseState, 'record'>,
  name: string | undefined,
): Build | undefined {
  return name === undefined ? (finalBuild(record) ?? lastBuild(record)) : buildNamed(record, name);
}

/** The next free id of a list, such as `A1`, `A2` …, by its prefix. */
export function nextId(prefix: string, entries: readonly { readonly id: string }[]): string {
  const ids = new Set(entries.map(({ id }) => id));
  let number = entries.length + 1;
  while (ids.has(`${prefix}${number}`)) number++;
  return `${prefix}${number}`;
}

/** Why there is no such build. */
export function noBuild(
  { record }: Pick<ReleaseState, 'record'>,
  name: string | undefined,
): Message {
  const names = record.builds.map((build) => build.name);
  if (names.length === 0) return message(none, { release: record.id });
  return message(unknown, { release: record.id, build: name ?? '', builds: names });
}

const reached: Text = {
  en: 'The plan node "{node}" is reached: its actual day becomes {day}.',
  'zh-cn': '计划节点“{node}”已完成：实际日期记为 {day}。',
};
const none: Text = {
  en: 'Cannot find a build of the release "{release}": none was submitted for test yet. Submit one first.',
  'zh-cn': '发布“{release}”尚无转测构建。请先提交构建转测。',
};
const unknown: Text = {
  en: 'Cannot find the build "{build}" of the release "{release}": it has {builds}. Choose one of them.',
  'zh-cn': '发布“{release}”没有版本“{build}”：已有 {builds}。请从中选择。',
};
