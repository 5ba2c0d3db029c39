import assert from 'node:assert/strict';
import { catalogue } from '../../../../src/core/catalogue';
import { readPolicy } from '../../../../src/core/policy/read-policy';
import { render } from '../../../../src/core/text/message';

/** What is wrong with a policy: the text that is marked, and the message. */
function problemsOf(text: string): readonly (readonly [string, string])[] {
  return readPolicy(text, { catalogue }).problems.map(
    ({ offset, length, message }) =>
      [text.slice(offset, offset + length), render(message, 'en')] as const,
  );
}

describe('projections of a policy', () => {
  const wrong: readonly (readonly [string, object, string, RegExp])[] = [
    [
      'an unknown ecosystem',
      { projections: { nmp: '{major}.0.0' } },
      '"nmp"',
      /Did you mean "npm"\?/,
    ],
    ['an unknown field', { projections: { npm: '{major}.{nimor}.0' } }, '{nimor}', /"nimor"/],
    [
      'an unknown field in a case',
      { projections: { npm: { template: ['{major}.{minor}.{revision}', { template: '{x}' }] } } },
      '{x}',
      /"x"/,
    ],
    [
      'a loss of no field',
      { projections: { npm: { template: '{major}.0.0', loses: ['patch'] } } },
      '"patch"',
      /"patch"/,
    ],
    [
      'a unit with an unknown field',
      { units: { web: { projections: { npm: '{y}' } } } },
      '{y}',
      /"y"/,
    ],
    [
      'a loss that is not declared',
      { projections: { npm: '{major}.{minor}.0' } },
      '"{major}.{minor}.0"',
      /both as .*"loses"/,
    ],
    [
      'a text that the ecosystem never takes',
      { projections: { npm: 'v{major}' } },
      '"v{major}"',
      /fits no version of the scheme\. .*"v1" is not accepted there/,
    ],
    [
      'a case that holds for no version',
      {
        projections: { npm: { template: [{ when: { stage: 'gamma' }, template: '{major}.0.0' }] } },
      },
      '{"template":[{"when":{"stage":"gamma"},"template":"{major}.0.0"}]}',
      /fits no version of the scheme/,
    ],
  ];
  for (const [title, data, marked, reason] of wrong) {
    it(`with ${title} are marked there`, () => {
      const [problem, ...others] = problemsOf(JSON.stringify({ version: 'greek', ...data }));
      assert.deepEqual(others, []);
      assert.equal(problem?.[0], marked);
      assert.match(problem?.[1] ?? '', reason);
    });
  }

  it('need a scheme', () => {
    assert.match(
      problemsOf('{ "projections": { "npm": "{major}.0.0" } }').join(),
      /no scheme says/,
    );
  });

  it('are read with a scheme of the policy, and marked where they are wrong', () => {
    const scheme = (npm: string): string =>
      JSON.stringify({
        schemes: {
          ours: {
            forms: ['R{number}'],
            fields: { number: { type: 'integer' } },
            order: ['number'],
            projections: { npm },
          },
        },
        version: 'ours',
      });
    assert.deepEqual(problemsOf(scheme('{number}.0.0')), []);
    assert.deepEqual(
      problemsOf(scheme('{numer}.0.0')).map(([marked]) => marked),
      ['{numer}'],
    );
  });

  it('of a unit come before those for all, which a unit with a scheme of its own does not get', () => {
    const { policy } = readPolicy(
      JSON.stringify({
        version: 'greek',
        projections: { npm: { template: '{major}.{minor}.{revision}', loses: ['stage', 'date'] } },
        units: {
          a: { path: 'a' },
          b: {
            path: 'b',
            projections: {
              npm: { template: '{major}.{minor}.0', loses: ['revision', 'stage', 'date'] },
            },
          },
          c: { path: 'c', version: 'semver' },
        },
      }),
      { catalogue },
    );
    const losses = policy?.units.map(({ projections }) => projections?.get('semver')?.loses.length);
    assert.deepEqual(losses, [2, 3, undefined]);
    assert.equal(policy?.units[0]?.projections?.get('cargo')?.loses.length, 2);
  });
});
