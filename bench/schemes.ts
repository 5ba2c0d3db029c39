import { compileScheme, type Scheme } from '../src/core/scheme';
import { everyScheme } from '../test/fixtures/schemes';

/** A scheme of the catalogue or of the fixtures, ready to be used. */
export function schemeOf(id: string): Scheme {
  const data = everyScheme.get(id);
  const scheme = data && compileScheme(data, { resolve: (other) => everyScheme.get(other) }).scheme;
  if (!scheme) throw new Error(`Cannot measure: there is no scheme "${id}".`);
  return scheme;
}
