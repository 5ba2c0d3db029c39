import assert from 'node:assert/strict';
import { catalogue } from '../../../../../src/core/catalogue';
import { readPolicy } from '../../../../../src/core/policy/read-policy';
import type { Policy } from '../../../../../src/core/policy/types';
import { decisionNotes } from '../../../../../src/core/release/decisions/decision-notes';
import { decidersOfStep } from '../../../../../src/core/release/decisions/deciders-of-step';
import { movedField } from '../../../../../src/core/release/decisions/moved-field';
import { parse, type Scheme } from '../../../../../src/core/scheme';
import type { Name } from '../../../../../src/core/scheme/name';
import { render } from '../../../../../src/core/text/message';
import { people } from '../../../../support/release-records';

const { policy: read } = readPolicy(
  JSON.stringify({
    version: 'greek',
    roles: {
      'project-manager': { title: 'Project manager', people: [people.product] },
      developer: { people: [people.developer] },
    },
  }),
  { catalogue },
);
assert.ok(read?.scheme);
const scheme: Scheme = read.scheme;
const silent: Policy = read;
const policy: Policy = {
  ...read,
  release: {
    ...read.release,
    decisions: new Map([
      ['major', ['pmo']],
      ['revision', ['project-manager']],
      ['date', ['developer', 'project-manager']],
    ]),
  },
};

function name(text: string): Name {
  const found = parse(scheme, text).name;
  assert.ok(found, text);
  return found;
}

const start = '1.2.3.261101_beta';
/** Each field of the version, with the event that moves it and who decides then. */
const cases = [
  ['major', '2.0.0.261102_alpha', 'major', ['pmo'], ['project']],
  ['minor', '1.3.0.261102_alpha', 'minor', ['project'], ['project']],
  ['revision', '1.2.4.261102_beta', 'revision', ['project-manager'], ['project-manager']],
  ['stage', '1.2.3.261102_RC', 'stage', ['project'], ['project']],
  ['day', '1.2.3.261102_beta', 'date', ['developer', 'project-manager'], ['developer']],
] as const;

describe('DEC-1: who may move which number', () => {
  for (const [event, to, field, byPolicy, byScheme] of cases) {
    const step = { from: name(start), to: name(to), event };

    it(`${event}: the most significant field that moved is ${field}`, () => {
      assert.equal(movedField(scheme, step.from, step.to), field);
    });

    it(`${event}: is up to those to whom the policy gives the field, else to those of the scheme`, () => {
      const roles = (of: Policy): readonly string[] =>
        decidersOfStep(of, scheme, step).map(({ role }) => role);
      assert.deepEqual(roles(policy), byPolicy);
      assert.deepEqual(roles(silent), byScheme);
    });
  }

  const revision = { from: name(start), to: name('1.2.4.261102_beta'), event: 'revision' };
  const notes = (who: Parameters<typeof decisionNotes>[3], step = revision): readonly string[] =>
    decisionNotes(policy, scheme, step, who).map((note) => render(note, 'en'));

  it('a preview names the number that moves and who decides', () => {
    assert.deepEqual(notes({}), [
      'What moves: Revision.',
      `Decided by: Project manager (${people.product}).`,
    ]);
  });

  it('a bump by the project manager, or one that they decided, is no warning', () => {
    assert.equal(notes({ by: people.product }).length, 2);
    assert.equal(notes({ by: people.stranger, decidedBy: ['LIWEI@example.com'] }).length, 2);
  });

  it('a revision bump without the decision of the project manager is a warning', () => {
    for (const who of [
      { by: people.stranger },
      { by: people.product, decidedBy: [people.stranger] },
    ]) {
      const told = notes(who);
      assert.equal(told.length, 3);
      assert.match(told[2] ?? '', /Warning: Chen Jing .* does not hold the role .*Project manager/);
    }
  });

  it('nobody is a stranger to a role that nobody holds', () => {
    const minor = { from: name(start), to: name('1.3.0.261102_alpha'), event: 'minor' };
    assert.equal(notes({ by: people.stranger }, minor).length, 2);
  });
});
