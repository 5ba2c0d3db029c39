import type { ClassifiedName } from '../paths/classified-name';
import type { Problem } from '../scheme/name';
import { message } from '../text/message';
import type { CharacterRange } from '../text/range';
import type { RuleId } from './registry';
import { shown } from './slot-range';
import * as texts from './texts';
import type { Finding, FindingPlace } from './types';

/** A stretch of the name of a file or folder as a place; the whole last segment when no stretch is given. */
export function placeInName(
  { path, text, extension }: ClassifiedName,
  stretch?: CharacterRange,
): FindingPlace {
  const length = text.length + extension.length;
  const { offset, length: inner } = stretch ?? { offset: 0, length };
  const start = Math.min(offset, length);
  return { type: 'path', path, range: { offset: start, length: Math.min(inner, length - start) } };
}

/** A problem of a name with its scheme, as a finding. */
export function nameFinding(name: ClassifiedName, problem: Problem, rule: RuleId): Finding {
  const text = problem.severity === 'error' ? texts.malformed : texts.doubtful;
  const what = message(text, {
    value: shown(name.text),
    scheme: name.scheme.data.title,
    problem: problem.message,
  });
  const place = placeInName(name, problem);
  return { rule, severity: problem.severity, message: what, place, problem };
}
