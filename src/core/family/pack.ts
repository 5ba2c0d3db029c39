import { shownRef } from '../refs/shown-ref';
import { message } from '../text/message';
import type { Message } from '../text/message';
import {
  laneKinds,
  linkKinds,
  type Family,
  type FamilyLane,
  type FamilyLink,
  type FamilyNode,
  type NameRole,
} from './types';

/** A family on its way into a page: lists of numbers and names, for there may be 100,000 of each. */
export interface PackedFamily {
  readonly lanes: readonly FamilyLane[];
  /** Full names of the refs. */
  readonly refs: readonly string[];
  /** Role, lane and column of each node, one after the other. */
  readonly places: readonly number[];
  /** From, to, kind, whether by history, and fixes of each link, one after the other. */
  readonly links: readonly number[];
  readonly externals: readonly (readonly [node: number, version: string])[];
  /** What is wrong with nodes, in the language of the page. */
  readonly problems: readonly (readonly [node: number, text: string])[];
}

const roles: readonly NameRole[] = [
  ...(['release', 'stage', 'customer', 'patch', 'baseline', 'branch', 'main'] as const),
];
const nodeSize = 3;
const linkSize = 5;

/** @param say renders a message in the language of the page */
export function packFamily(
  { lanes, nodes, links }: Family,
  say: (problem: Message) => string,
): PackedFamily {
  const places = nodes.flatMap(({ role, lane, column }) => [roles.indexOf(role), lane, column]);
  const joined = links.flatMap(({ from, to, kind, by, fixes = 0 }) => [
    ...[from, to, linkKinds.indexOf(kind), by === 'history' ? 1 : 0, fixes],
  ]);
  return {
    lanes,
    refs: nodes.map(({ ref }) => ref),
    places,
    links: joined,
    externals: nodes.flatMap(({ external }, index) =>
      external === undefined ? [] : [[index, external] as const],
    ),
    problems: nodes.flatMap(({ problem }, index) =>
      problem ? [[index, say(problem)] as const] : [],
    ),
  };
}

/** The family again; undefined for what nobody packed. */
export function unpackFamily(value: unknown): Family | undefined {
  if (!isPacked(value)) return undefined;
  const { lanes, refs, places, links } = value;
  const externals = new Map(value.externals);
  const problems = new Map(value.problems);
  const nodes = refs.map((ref, index): FamilyNode => {
    const at = index * nodeSize;
    const [role, lane, column] = [places[at] ?? 0, places[at + 1] ?? 0, places[at + 2] ?? 0];
    const [external, problem] = [externals.get(index), problems.get(index)];
    return {
      ...{ ref, name: shownRef(ref), role: roles[role] ?? 'release', lane, column },
      ...(external !== undefined && { external }),
      ...(problem !== undefined && { problem: message({ en: problem, 'zh-cn': problem }) }),
    };
  });
  const joined: FamilyLink[] = [];
  for (let at = 0; at < links.length; at += linkSize) {
    const [from, to, kind] = [links[at] ?? 0, links[at + 1] ?? 0, links[at + 2] ?? 0];
    const by = links[at + 3] === 1 ? 'history' : 'scheme';
    const fixes = links[at + 4] ?? 0;
    const count = fixes > 0 ? { fixes } : {};
    joined.push({ from, to, kind: linkKinds[kind] ?? 'descends', by, ...count });
  }
  return { lanes, nodes, links: joined };
}

function isPacked(value: unknown): value is PackedFamily {
  if (typeof value !== 'object' || value === null) return false;
  const { lanes, refs, places, links, externals, problems } = value as Record<string, unknown>;
  return (
    isList(lanes, isLane) &&
    isList(refs, (ref) => typeof ref === 'string') &&
    isList(places, isCount) &&
    places.length === refs.length * nodeSize &&
    isList(links, isCount) &&
    links.length % linkSize === 0 &&
    isList(externals, isNoted) &&
    isList(problems, isNoted)
  );
}

function isLane(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { id, label, kind } = value as Record<string, unknown>;
  const isKind = laneKinds.some((known) => known === kind);
  return typeof id === 'string' && typeof label === 'string' && isKind;
}

function isNoted(value: unknown): boolean {
  return Array.isArray(value) && isCount(value[0]) && typeof value[1] === 'string';
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isList(value: unknown, isItem: (item: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every(isItem);
}
