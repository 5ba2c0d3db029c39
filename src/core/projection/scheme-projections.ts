import { parse, type Name, type Scheme } from '../scheme/index';
import { compileProjection } from './compile-projection';
import {
  familyOf,
  isCode,
  lawOf,
  targetOf,
  type FamilyMember,
  type ProjectionTarget,
} from './targets';
import type { ProjectionData } from '../scheme/index';
import type { Projection } from './types';

/** What each scheme's projections were compiled to; a scheme never changes. */
const compiled = new WeakMap<Scheme, Map<ProjectionTarget, SchemeProjection | undefined>>();

/** A projection that a scheme brings along. */
export interface SchemeProjection {
  readonly projection: Projection;
  /** Whether the target refuses names of the scheme as they are, so that a manifest has to hold the projection. */
  readonly isNeeded: boolean;
}

/** The projection that a scheme itself has for a target, or for one that the target takes after. */
export function schemeProjection(
  scheme: Scheme,
  target: ProjectionTarget,
): SchemeProjection | undefined {
  const known = compiled.get(scheme) ?? new Map<ProjectionTarget, SchemeProjection | undefined>();
  compiled.set(scheme, known);
  if (!known.has(target)) known.set(target, compileFor(scheme, target));
  return known.get(target);
}

function compileFor(scheme: Scheme, target: ProjectionTarget): SchemeProjection | undefined {
  const found = projectionData(scheme.data.projections ?? {}, target);
  const { projection } = found ? compileProjection(scheme, target, found.data, found.member) : {};
  if (!projection) return undefined;
  const isNeeded =
    !isCode(target) && knownNames(scheme).some(({ text }) => lawOf(target).check(text));
  return { projection, isNeeded };
}

/** The data that holds for a target among data by the names of targets: its own, else the nearest of its family. */
export function projectionData(
  written: Readonly<Record<string, ProjectionData>>,
  target: ProjectionTarget,
):
  | { readonly key: string; readonly data: ProjectionData; readonly member: FamilyMember }
  | undefined {
  for (const member of familyOf(target)) {
    const entry = Object.entries(written).find(([name]) => targetOf(name) === member.target);
    if (entry) return { key: entry[0], data: entry[1], member };
  }
  return undefined;
}

/** Names that the scheme's own data shows. */
export function knownNames(scheme: Scheme): readonly Name[] {
  const { examples = [], initial } = scheme.data;
  const texts = [...examples.map(({ name }) => name), ...(initial === undefined ? [] : [initial])];
  return texts.flatMap((text) => parse(scheme, text).name ?? []);
}
