import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../../src/core/catalogue';
import { readPolicy } from '../../../src/core/policy/read-policy';
import type { EventData, FieldData, SchemeData } from '../../../src/core/scheme';
import { render } from '../../../src/core/text/message';
import { movesOf, remarksOf, resetsOf } from '../../support/scheme-docs/describe-event';
import { describeField } from '../../support/scheme-docs/describe-field';
import { describePredicates } from '../../support/scheme-docs/describe-predicates';
import { schemePages } from '../../support/scheme-docs';
import { blocksOf, readPage, root } from './pages';

const folder = 'docs/schemes';

describe('the pages of the shipped schemes', () => {
  const pages = schemePages(catalogue);

  it('are there, one for each scheme and one that lists them', () => {
    assert.deepEqual(readdirSync(join(root, folder)).sort(), [...pages.keys()].sort());
    assert.equal(pages.size, catalogue.size + 1);
  });

  for (const [name, text] of pages) {
    it(`${name} is what "npm run docs" makes of the catalogue today`, () => {
      assert.equal(readPage(`${folder}/${name}`), text, 'run: npm run docs');
    });

    it(`${name} shows policies without a problem`, () => {
      for (const block of blocksOf(text, 'jsonc')) {
        const { problems } = readPolicy(block, { catalogue });
        assert.deepEqual(
          problems.map(({ message }) => render(message, 'en')),
          [],
          block,
        );
      }
    });
  }

  for (const [id, data] of catalogue) {
    it(`${id}.md explains every field, event, option and example in both languages`, () => {
      const text = pages.get(`${id}.md`) ?? '';
      const meanings = [
        data.title,
        ...Object.values(data.fields).map(({ meaning }) => meaning),
        ...Object.values(data.events ?? {}).map(({ meaning }) => meaning),
        ...Object.values(data.options ?? {}).map(({ title }) => title),
        ...(data.conditions ?? []).map(({ message }) => message),
        ...(data.examples ?? []).map(({ means }) => means),
      ];
      for (const meaning of meanings) {
        assert.ok(meaning && text.includes(meaning.en) && text.includes(meaning['zh-cn']));
      }
      assert.doesNotMatch(text, /undefined|\[object/);
    });
  }
});

describe('the words of the pages', () => {
  const fields: readonly [FieldData, string][] = [
    [{ type: 'integer' }, 'whole number'],
    [{ type: 'integer', width: 1 }, 'one digit'],
    [
      { type: 'integer', width: 3, min: 100, step: 100 },
      '3 digits, filled with zeros, from 100, a step goes to the next multiple of 100',
    ],
    [
      { type: 'integer', min: 1, max: 99, severity: 'warning' },
      '1 to 99; outside of this only a warning',
    ],
    [
      { type: 'word', words: ['a', 'b', { word: 'rc' }], case: 'ignore' },
      'one of `a`, `b` or `rc`, in any letter case',
    ],
    [
      { type: 'text', of: ['upper'], minLength: 3, maxLength: 3, except: ['LLL'] },
      'capital letters A to Z, 3 in all; never `LLL`',
    ],
    [
      { type: 'date', layouts: ['YYMMDD'], sentinel: '000000' },
      'a day that exists, written `YYMMDD`, or `000000` for no date yet',
    ],
    [
      { type: 'scheme', scheme: { scheme: 'greek', date: 'MMDD' } },
      'a name of [`greek`](greek.md)',
    ],
  ];
  for (const [data, words] of fields) {
    it(`describes a field as "${words}"`, () => {
      assert.ok(describeField(data).endsWith(words), describeField(data));
    });
  }

  it('describe tests of fields', () => {
    const says = describePredicates({ kind: 'YS', patch: { present: true }, major: { min: 1 } });
    assert.equal(says, '`kind` is `YS`, `patch` is present and `major` is at least 1');
    assert.equal(describePredicates({ a: { not: [1] } }, 'must be'), '`a` must not be `1`');
  });

  const title = { en: 'Step', 'zh-cn': '步骤' };
  const event: EventData = {
    title,
    set: { major: '+1', minor: '0', date: '$today?', patch: '$start?' },
    drop: ['mark'],
    implied: ['minor', 'mark'],
    choose: ['mark'],
    decides: ['lead'],
    advise: 'other',
    variants: [
      { when: { major: 9 }, refuse: { en: 'nine is the end. Rest.', 'zh-cn': '到头了。' } },
    ],
  };

  it('tell what an event moves from what it resets, and mark what no rule states', () => {
    assert.equal(movesOf(event), '`major` + 1; `date` to today (if present)');
    assert.equal(
      resetsOf(event),
      '`minor` to `0` †; `patch` to its start (if present); no `mark` †',
    );
  });

  it('tell who decides, what may be chosen and when an event is refused', () => {
    const roles = { roles: { lead: { en: 'Lead', 'zh-cn': '负责人' } } } as unknown as SchemeData;
    assert.deepEqual(remarksOf('next', event, roles), [
      '`next`: decided by Lead; one may choose `mark`; where it cannot be taken, `other` is offered.\n' +
        '  - Where `major` is `9` it is refused: nine is the end. Rest. Offered: `other`.',
    ]);
  });
});
