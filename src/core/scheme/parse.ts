import { diagnose } from './diagnose';
import { bestFit } from './fit';
import type { Name, ParseResult } from './name';
import { readFields, readSpelling } from './read-name';
import type { Scheme } from './scheme';

/**
 * Reads a text as a name of the scheme.
 *
 * The first form that fits without an error is the reading. When none fits, the problems say where the
 * text first goes wrong, what was expected there and what was found. Never throws; time is linear in the
 * length of the text.
 */
export function parse(scheme: Scheme, text: string): ParseResult {
  const fit = bestFit(scheme, text);
  if (!fit) return { verdict: 'invalid', problems: diagnose(scheme, text) };
  const { form, slots, problems } = fit;
  if (fit.errorCount > 0) return { verdict: 'invalid', problems };
  const name: Name = {
    scheme: scheme.id,
    text,
    form: form.id,
    spelling: readSpelling(form, slots),
    fields: readFields(form, slots, text),
  };
  return { verdict: problems.length === 0 ? 'valid' : 'warn', name, problems };
}
