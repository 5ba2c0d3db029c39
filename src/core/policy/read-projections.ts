import { compileProjection } from '../projection/compile-projection';
import { lintProjection, lintReach } from '../projection/lint';
import { projectionData } from '../projection/scheme-projections';
import {
  projectionTargets,
  targetNames,
  targetOf,
  type ProjectionTarget,
} from '../projection/targets';
import * as projectionTexts from '../projection/texts';
import type { Projection } from '../projection/types';
import type { ProjectionsData, Scheme } from '../scheme/index';
import type { SchemeProblem } from '../scheme/scheme';
import { message } from '../text/message';
import { nearest } from '../text/nearest';
import type { Path, PolicyReader } from './reader';
import type { PolicyData } from './data';
import type { Projections } from './types';

/** The projections that a policy gives its own scheme, or those of a unit with what the policy says for all. */
export function readProjections(
  data: PolicyData,
  unit: string | undefined,
  scheme: Scheme | undefined,
  reader: PolicyReader,
): { readonly projections?: Projections } {
  const general = data.projections ?? {};
  const own = unit === undefined ? undefined : data.units?.[unit]?.projections;
  const written: readonly (readonly [Path, ProjectionsData])[] = [
    ...(own && unit !== undefined ? [[['units', unit, 'projections'], own] as const] : []),
    // A scheme of the unit's own has other fields.
    ...(unit === undefined || data.units?.[unit]?.version === undefined
      ? [[['projections'], general] as const]
      : []),
  ];
  const found = new Map<ProjectionTarget, Projection>();
  for (const [path, projections] of written) {
    // What holds for all units is reported once.
    const isOwn = unit === undefined || path[0] === 'units';
    const read = compileAll(projections, path, scheme, isOwn ? reader : undefined);
    for (const [target, projection] of read) if (!found.has(target)) found.set(target, projection);
  }
  return found.size > 0 ? { projections: found } : {};
}

function compileAll(
  written: ProjectionsData,
  path: Path,
  scheme: Scheme | undefined,
  reader: PolicyReader | undefined,
): Projections {
  const found = new Map<ProjectionTarget, Projection>();
  if (Object.keys(written).length === 0) return found;
  if (!scheme) reader?.report({ path }, 'error', message(projectionTexts.noScheme));
  if (reader) checkTargets(written, path, reader);
  for (const target of scheme ? projectionTargets : []) {
    const source = projectionData(written, target);
    if (!scheme || !source) continue;
    const { projection, problems } = compileProjection(scheme, target, source.data, source.member);
    if (projection) found.set(target, projection);
    // An ecosystem that takes after another has the same problems.
    if (!reader || source.member.target !== target) continue;
    const doubts = projection ? [...lintReach(projection), ...lintProjection(projection)] : [];
    for (const problem of [...problems, ...doubts])
      reportAt([...path, source.key], problem, reader);
  }
  return found;
}

function checkTargets(written: ProjectionsData, path: Path, reader: PolicyReader): void {
  for (const target of Object.keys(written)) {
    if (targetOf(target)) continue;
    const near = nearest(target, targetNames);
    const at = { path: [...path, target], key: true };
    const what =
      near === undefined
        ? message(projectionTexts.unknownTarget, { target, targets: targetNames })
        : message(projectionTexts.misspeltTarget, { target, nearest: near });
    reader.report(at, 'error', what);
  }
}

function reportAt(
  path: Path,
  { path: inner, range, ...problem }: SchemeProblem,
  reader: PolicyReader,
): void {
  const at = { path: [...path, ...inner], ...(range && { inner: range }) };
  reader.report(at, problem.severity, problem.message);
}

/** Reports what is wrong with the projections that a scheme of the policy's own brings along. */
export function checkSchemeProjections(scheme: Scheme, path: Path, reader: PolicyReader): void {
  compileAll(scheme.data.projections ?? {}, [...path, 'projections'], scheme, reader);
}
