import type { Scheme, SchemeProblem } from '../scheme';
import { ambiguousFields } from './ambiguous-fields';
import { impossibleFields } from './impossible-fields';
import { impossibleValues } from './impossible-values';
import { orderGaps } from './order-gaps';
import { refusedExamples } from './refused-examples';
import { unreachableForms } from './unreachable-forms';

/**
 * What a scheme says that cannot be meant, though it can be used: for whoever writes it. An error is what
 * leaves it without any name. Where a question would take too long to answer there is no alarm.
 */
export function lintScheme(scheme: Scheme): readonly SchemeProblem[] {
  return [
    ...impossibleFields(scheme),
    ...unreachableForms(scheme),
    ...ambiguousFields(scheme),
    ...orderGaps(scheme),
    ...impossibleValues(scheme),
    ...refusedExamples(scheme),
  ];
}
