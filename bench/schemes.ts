import { compileScheme, type Scheme } from '../src/core/scheme';
import { catalogue } from '../src/core/catalogue';

/** A scheme of the catalogue, ready to be used. */
export function schemeOf(id: string): Scheme {
  const data = catalogue.get(id);
  const scheme = data && compileScheme(data, { resolve: (other) => catalogue.get(other) }).scheme;
  if (!scheme) throw new Error(`Cannot measure: there is no scheme "${id}".`);
  return scheme;
}
