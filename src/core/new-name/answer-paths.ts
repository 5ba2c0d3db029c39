import type { Scheme } from '../scheme/scheme';
import { formKey } from './forms';

/** Every path that an answer may have in some name of a scheme, in the written order. */
export function answerPaths(scheme: Scheme, prefix = ''): readonly string[] {
  const written = scheme.forms.flatMap(({ fields, constants }) => [
    ...constants.map(([field]) => field),
    ...fields.map(({ field }) => field),
  ]);
  const forms = scheme.forms.length > 1 ? [prefix + formKey] : [];
  const fields = [...new Set(written)].flatMap((field) => {
    const nested = scheme.nested.get(field);
    const path = prefix + field;
    return nested ? [path, ...answerPaths(nested, `${path}.`)] : [path];
  });
  return [...forms, ...fields];
}
