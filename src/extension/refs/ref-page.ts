import type { ClassifiedRef } from '../../core/refs/types';
import type { Name } from '../../core/scheme/name';
import type { Scheme } from '../../core/scheme/scheme';
import type { Brain } from '../shared/brain';
import type { Say } from '../shared/shared';
import type { CheckedRefs } from './ref-findings';

/** Which refs a page lists. */
export type PageKind = 'Tags' | 'Branches';

/** A page of refs as text, and where each of them stands in it. */
export interface RefPage {
  readonly text: string;
  /** By the full name of the ref: line and column of its name, from 0, and the length of the name. */
  readonly places: ReadonlyMap<string, RefPlace>;
}

export interface RefPlace {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** Tags in the order in which they were made, and branches by name: one a line, with day and reading. */
export function refPages(
  brain: Brain,
  checked: CheckedRefs,
  say: Say,
): Readonly<Record<PageKind, RefPage>> {
  const { policy, git } = checked.snapshot;
  const refs = brain.classifyRefs(policy, git?.refs ?? [], git?.remotes);
  return {
    Tags: pageOf(checked, refs, 'Tags', say),
    Branches: pageOf(checked, refs, 'Branches', say),
  };
}

function pageOf(
  { snapshot, findings }: CheckedRefs,
  all: readonly ClassifiedRef[],
  kind: PageKind,
  say: Say,
): RefPage {
  const objects = snapshot.git?.refObjects;
  const refs = all
    .filter((ref) => isOfPage(ref, kind))
    .map((ref) => ({ ref, time: kind === 'Tags' ? objects?.get(ref.ref.id)?.madeAt : undefined }))
    .sort((left, right) => (left.time ?? 0) - (right.time ?? 0));
  const places = new Map<string, RefPlace>();
  const lines = refs.map(({ ref, time }, line) => {
    const day = (time === undefined ? '' : dayOf(time)).padEnd(dayWidth);
    const { length } = ref.shortName;
    places.set(ref.ref.ref, { line, column: dayWidth + gap.length, length });
    // What is wrong is told by the problem on the line.
    const reading = findings.has(ref.ref.ref) ? '' : readingOf(ref, say);
    return `${day}${gap}${ref.shortName}${reading === '' ? '' : gap + reading}\n`;
  });
  return { text: lines.join(''), places };
}

const dayWidth = 'YYYY-MM-DD'.length;
const gap = '  ';

function isOfPage({ kind }: ClassifiedRef, page: PageKind): boolean {
  if (page === 'Tags') return kind === 'tag' || kind === 'baseline';
  return kind === 'branch' || kind === 'remote';
}

/** The local day of a moment, as the views show it to the person who looks. */
function dayOf(seconds: number): string {
  const date = new Date(seconds * 1000);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

function readingOf({ rule, result }: ClassifiedRef, say: Say): string {
  return rule && result?.name ? valuesOf(rule.scheme, result.name, say).join(', ') : '';
}

/** The fields with their titles; those of a nested name in its place. */
function valuesOf(scheme: Scheme, name: Name, say: Say): readonly string[] {
  return Object.entries(name.fields).flatMap(([field, { text, name: inner }]) => {
    const nested = scheme.nested.get(field);
    if (inner && nested) return valuesOf(nested, inner, say);
    const title = scheme.data.fields[field]?.title;
    return [`${title ? say(title) : field} ${text}`];
  });
}
