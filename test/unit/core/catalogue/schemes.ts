import assert from 'node:assert/strict';
import { compileScheme, parse, type Name, type Scheme } from '../../../../src/core/scheme';
import { render } from '../../../../src/core/text/message';
import { catalogue } from '../../../../src/core/catalogue';

/** A shipped or test scheme, compiled; fails the test when its data is wrong. */
export function schemeOf(id: string, options: Readonly<Record<string, string>> = {}): Scheme {
  const data = catalogue.get(id);
  assert.ok(data, `there is no scheme "${id}"`);
  const { scheme, problems } = compileScheme(data, {
    resolve: (other) => catalogue.get(other),
    options,
  });
  const reasons = problems.map((problem) => render(problem.message, 'en'));
  assert.deepEqual(reasons, [], `scheme "${id}"`);
  assert.ok(scheme);
  return scheme;
}

/** A text read as a legal name; fails the test when it is none. */
export function nameOf(scheme: Scheme, text: string): Name {
  const { name, problems } = parse(scheme, text);
  assert.ok(name, `"${text}": ${problems.map(({ message }) => render(message, 'en')).join(' ')}`);
  return name;
}
