import assert from 'node:assert/strict';
import { catalogue } from '../../../../src/core/catalogue/index';
import { readPolicy } from '../../../../src/core/policy/read-policy';
import { render } from '../../../../src/core/text/message';

/** What is wrong with a policy, each as the text that is marked and what is said. */
function problemsOf(policy: object): readonly string[] {
  const text = JSON.stringify(policy);
  return readPolicy(text, { catalogue }).problems.map(
    ({ offset, length, message }) =>
      `${text.slice(offset, offset + length)}: ${render(message, 'en')}`,
  );
}

describe('units that follow others', () => {
  const units = (follows: Readonly<Record<string, string>>): object => ({
    version: 'semver',
    units: Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((id) => [
        id,
        { path: id, ...(follows[id] && { follows: follows[id] }) },
      ]),
    ),
  });

  it('may make a chain', () => assert.deepEqual(problemsOf(units({ b: 'a', c: 'b', d: 'c' })), []));

  it('follow a unit that is there', () => {
    assert.deepEqual(problemsOf(units({ b: 'x' })), [
      '"x": Cannot follow "x": there is no such unit. Use one of: a, b, c, d.',
    ]);
  });

  it('do not follow themselves, nor in a circle', () => {
    assert.match(problemsOf(units({ a: 'a' })).join(), /^"a": .*circle: a → a/);
    const circle = problemsOf(units({ a: 'b', b: 'c', c: 'a', d: 'a' }));
    assert.equal(circle.length, 3);
    assert.match(circle[0] ?? '', /^"b": .*circle: a → b → c → a/);
  });

  it('is told that an event for commits is one of a scheme in use', () => {
    const policy = (event: string): object => ({ version: 'greek', commits: { breaking: event } });
    assert.deepEqual(problemsOf(policy('major')), []);
    assert.match(problemsOf(policy('hotfix')).join(), /^"hotfix": Cannot suggest "hotfix"/);
  });
});
