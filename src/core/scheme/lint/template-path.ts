import type { SchemeData } from '../data';
import type { Path } from '../shape';

/** Where the template of a form stands in the scheme's data. */
export function templatePath({ forms }: SchemeData, index: number): Path {
  return typeof forms[index] === 'string' ? ['forms', index] : ['forms', index, 'template'];
}
