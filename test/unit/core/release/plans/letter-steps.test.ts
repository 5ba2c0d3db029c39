import assert from 'node:assert/strict';
import { letterFiles } from '../../../../../src/core/release/letters/letter-files';
import { letterPlan, type LetterWish } from '../../../../../src/core/release/plans/letter-steps';
import type { Authorisation } from '../../../../../src/core/release/types';
import { render } from '../../../../../src/core/text/message';
import { aRecord, aSnapshot, commitId, day, people } from '../../../../support/release-records';

const at = '2026-11-05T09:00:00+08:00';
const authorisation: Authorisation = {
  id: 'A1',
  build: '2.1.0',
  quantity: 20,
  areas: ['华东'],
  from: day('2026-11-05'),
  to: day('2026-11-30'),
  oa: { id: 'OA-7', signer: 'Sun Li', on: day('2026-11-05') },
  by: people.product,
  at,
};
const entered = aRecord({
  kind: 'temporary',
  approvals: [{ step: 'enter', commit: commitId('a'), by: people.product, at }],
  authorisations: [authorisation],
});
const wish: LetterWish = { language: 'en', hasFolder: true };
const paths = ['releases/letters/2.1.0-A1.md', 'releases/letters/2.1.0-A1.html'];

function stepsOf(
  letter: LetterWish | undefined,
  { record = entered, authorised = authorisation, commit = true } = {},
) {
  const plan = letterPlan(
    aSnapshot({ records: [record] }),
    { commit, ...(letter && { letter }) },
    { record, authorisation: authorised, subject: 'hand out 2.1.0 to Sales' },
  );
  assert.ok(plan.ok);
  const { steps, notes } = plan.value;
  return {
    steps: steps.map((step) => `${step.type} ${'path' in step ? step.path : ''}`.trim()),
    notes: notes.map((note) => render(note, 'en')),
    message: steps.flatMap((step) => (step.type === 'commit' ? [step.message] : [])).join(),
  };
}

describe('the letter of an authorisation in a plan', () => {
  const created = paths.map((path) => `create-file ${path}`);

  it('is two files and a commit that says what happens (AUTH-1)', () => {
    const { steps, message } = stepsOf(wish);
    assert.deepEqual(steps, [...created, 'commit']);
    assert.equal(message, 'Release 2.1.0: hand out 2.1.0 to Sales\n');
  });

  it('makes its folder where that is not there, and commits nothing where nobody wants it', () => {
    const { steps } = stepsOf({ ...wish, hasFolder: false }, { commit: false });
    assert.deepEqual(steps, ['create-folder releases/letters', ...created]);
  });

  it('is not written before the OA confirmation, nor where nobody wants one', () => {
    const { oa, ...open } = authorisation;
    assert.ok(oa);
    assert.deepEqual(stepsOf(wish, { authorised: open }).steps, []);
    assert.deepEqual(stepsOf(undefined).steps, []);
  });

  it('waits for the entry into the repository, and says so (APP-4)', () => {
    const { steps, notes } = stepsOf(wish, { record: { ...entered, approvals: [] } });
    assert.deepEqual(steps, []);
    assert.match(notes.join(), /A1 is written with the first hand-out/);
  });

  /** The letter as it was written in a language, for the authorisation as it was then. */
  function written(language: 'en' | 'zh-cn', then: Authorisation): LetterWish {
    const there = letterFiles(entered, then, language).map(({ path, text }) => {
      const content = { text, encoding: 'utf-8', bomLength: 0 } as const;
      return { path: `releases/${path}`, content, fingerprint: `of ${path}` };
    });
    return { ...wish, there: new Map(there.map((file) => [file.path, file])) };
  }

  it('stays as it is where it says what the record says, in whatever language', () => {
    for (const language of ['en', 'zh-cn'] as const)
      assert.deepEqual(stepsOf(written(language, authorisation)).steps, []);
  });

  it('is written anew where it no longer says what the record says, and this is told', () => {
    const { steps, notes } = stepsOf(written('zh-cn', { ...authorisation, quantity: 10 }));
    assert.deepEqual(steps, [...paths.map((path) => `edit-file ${path}`), 'commit']);
    assert.match(notes.join(), /2\.1\.0-A1\.md is written anew/);
  });

  it('is written anew where somebody damaged what programs read', () => {
    const wished = written('en', authorisation);
    const there = [...(wished.there ?? [])].map(([path, file]) => {
      const text = file.content.text.replace('"quantity": 20', '"quantity": "20"');
      return [path, { ...file, content: { ...file.content, text } }] as const;
    });
    const { steps } = stepsOf({ ...wished, there: new Map(there) });
    assert.deepEqual(steps, [...paths.map((path) => `edit-file ${path}`), 'commit']);
  });
});
