import type { NameMarks } from '../refs/name-marks';
import { versionOf } from '../refs/series';
import type { NamedRef, ReleaseLine } from '../refs/types';
import { byKey } from '../text/by-key';
import { addLane, addNode, type Draft } from './draft';

/** A release line on its way into a draft. */
export interface LineToDraw {
  readonly line: ReleaseLine;
  readonly marks: NameMarks;
  readonly series: string;
  /** Index of the lane of the line below. */
  readonly below?: number;
}

/**
 * Adds a release line: one lane for its versions and release branches, and one below it for the hot patches of each
 * name, or for each hotfix branch where the scheme has no hot patches of its own.
 * @returns the index of the line's own lane
 */
export function addLine(draft: Draft, { line, marks, series, below }: LineToDraw): number {
  const shared = { series, ...(line.unit !== undefined && { unit: line.unit }) };
  const id = `${series}\n${line.line}`;
  const lane = addLane(draft, {
    ...shared,
    id,
    label: line.line,
    kind: 'line',
    ...(below !== undefined && { below }),
  });
  const branches: NamedRef[] = [];
  const hotfixes: Hotfix[] = [];
  let last: Tag | undefined;
  for (let at = line.refs.length - 1; at >= 0; at--) {
    const named = line.refs[at] as NamedRef;
    const text = versionOf(named);
    const isTag = named.kind === 'tag';
    const role = isTag || marks.hasPatches ? marks.roleOf(text) : 'release';
    if (role === 'patch' || named.rule.role === 'hotfix') {
      hotfixes.push({ named, text, base: baseOf(text, last, role === 'patch') });
    } else if (isTag) {
      const index = addNode(draft, nodeOf(named, role, lane));
      last = { index, text, before: last?.text === text ? last.before : last?.index };
    } else branches.push(named);
  }
  for (const branch of branches) addNode(draft, nodeOf(branch, 'branch', lane));
  addHotfixes(draft, hotfixes, { ...shared, id, marks });
  return lane;
}

interface Tag {
  readonly index: number;
  readonly text: string;
  /** Index of the node with the version before it. */
  readonly before: number | undefined;
}

interface Hotfix {
  readonly named: NamedRef;
  readonly text: string;
  /** Index of the node that it starts from. */
  readonly base: number | undefined;
}

/** A branch for a version that was tagged since started from the version before. */
function baseOf(text: string, last: Tag | undefined, isPatch: boolean): number | undefined {
  return !isPatch && last?.text === text ? last.before : last?.index;
}

interface HotfixLanes {
  readonly id: string;
  readonly series: string;
  readonly unit?: string;
  readonly marks: NameMarks;
}

/** Hot patches come in order, so that those of one name follow each other; their branches go on from them. */
function addHotfixes(draft: Draft, hotfixes: readonly Hotfix[], lanes: HotfixLanes): void {
  const { marks, id, ...shared } = lanes;
  const keyOf = ({ text, named }: Hotfix): string =>
    marks.hasPatches ? (marks.patched(text) ?? text) : named.ref.ref;
  for (const [key, own] of byKey(hotfixes, keyOf)) {
    const [{ base, named }] = own as [Hotfix];
    const label = base === undefined ? named.shortName : (draft.nodes[base]?.name ?? '');
    const about = { ...shared, id: `${id}\n${key}`, label, kind: 'hotfix' } as const;
    const lane = addLane(draft, { ...about, ...(base !== undefined && { base }) });
    const isTag = (hotfix: Hotfix): boolean => hotfix.named.kind === 'tag';
    for (const tag of own.filter(isTag)) addNode(draft, nodeOf(tag.named, 'patch', lane));
    for (const branch of own) {
      if (!isTag(branch)) addNode(draft, nodeOf(branch.named, 'branch', lane));
    }
  }
}

function nodeOf(
  { ref, shortName }: NamedRef,
  role: Draft['nodes'][number]['role'],
  lane: number,
): Draft['nodes'][number] {
  return { ref: ref.ref, name: shortName, role, lane };
}
