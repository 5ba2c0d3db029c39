import { parse, type Scheme } from '../scheme/index';
import type { Text } from '../text/language';
import { message } from '../text/message';
import { failure, success, type Result } from '../text/result';
import { project } from './project';
import { schemeProjection } from './scheme-projections';
import { lawOf, projectionTargets, targetTitle, type ProjectionTarget } from './targets';
import * as texts from './texts';
import type { Projection } from './types';
import type { Projections } from '../policy/types';

/** A version as one target writes it, or why it cannot. */
export interface VersionForm {
  readonly target: ProjectionTarget;
  readonly title: Text;
  readonly text: Result<string>;
}

/** The projection of a scheme's versions for a target: the policy's where it has one. */
export function projectionFor(
  scheme: Scheme,
  target: ProjectionTarget,
  written?: Projections,
): Projection | undefined {
  return written?.get(target) ?? schemeProjection(scheme, target)?.projection;
}

/** A version in the form of one target: projected, or as it is where there is no projection and its law takes it. */
export function formOf(
  scheme: Scheme,
  version: string,
  target: ProjectionTarget,
  written?: Projections,
): VersionForm {
  const title = targetTitle(target);
  const projection = projectionFor(scheme, target, written);
  const { name, problems } = parse(scheme, version);
  if (!name) {
    const reason = problems[0]?.message ?? message(texts.noCase, { name: version, target: title });
    return { target, title, text: failure(reason) };
  }
  if (projection) return { target, title, text: project(projection, name) };
  const refusal = lawOf(target).check(version);
  return { target, title, text: refusal ? failure(refusal.message) : success(version) };
}

/** A version in the form of every target that has one for it, in the order in which they are shown. */
export function formsOf(
  scheme: Scheme,
  version: string,
  written?: Projections,
): readonly VersionForm[] {
  return projectionTargets
    .filter((target) => projectionFor(scheme, target, written) !== undefined)
    .map((target) => formOf(scheme, version, target, written));
}

/** Targets that write a version alike. */
export interface SharedForm {
  readonly text: string;
  readonly titles: readonly Text[];
}

/** The forms that are other than the version itself, each once with all that write it so. */
export function sharedForms(
  scheme: Scheme,
  version: string,
  written?: Projections,
): readonly SharedForm[] {
  const shared = new Map<string, Text[]>();
  for (const { target, title, text } of formsOf(scheme, version, written)) {
    // Plain numbers are what Android's and HarmonyOS's codes are made of.
    if (!text.ok || text.value === version || target === 'integer') continue;
    shared.set(text.value, [...(shared.get(text.value) ?? []), title]);
  }
  return [...shared].map(([text, titles]) => ({ text, titles }));
}
