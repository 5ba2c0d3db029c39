import assert from 'node:assert/strict';
import { catalogue } from '../../../../src/core/catalogue';
import { compileScheme, type Scheme, type SchemeData } from '../../../../src/core/scheme';
import { readPolicy } from '../../../../src/core/policy/read-policy';
import type { Language, Text } from '../../../../src/core/text/language';
import { message, render, type Message } from '../../../../src/core/text/message';
import type { Say } from '../../../../src/extension/shared/shared';
import { nameParts } from '../../../../src/extension/webview/test-scheme/name-parts';
import {
  chosenSchemes,
  schemeChoices,
} from '../../../../src/extension/webview/test-scheme/scheme-choices';
import { startTrial } from '../../../../src/extension/webview/test-scheme/trial';
import * as brain from '../../../../src/lazy/brain';

const speaker =
  (language: Language): Say =>
  (text: Text | Message, parameters) =>
    render('text' in text ? text : message(text, parameters), language);
const say = speaker('en');
const none = { scheme: '', options: {} };

function schemeOf(id: string): Scheme {
  const data = catalogue.get(id);
  assert.ok(data);
  const resolve = (other: string): SchemeData | undefined => catalogue.get(other);
  const { scheme } = compileScheme(data, { resolve });
  assert.ok(scheme);
  return scheme;
}

interface TrialOptions {
  readonly id?: string;
  readonly arrangement?: 'given' | 'order';
  readonly language?: Language;
}

const trialOf = (
  names: readonly string[],
  { id = 'greek', arrangement = 'given', language = 'en' }: TrialOptions = {},
): ReturnType<typeof startTrial> =>
  startTrial(
    brain,
    {
      names,
      schemes: [schemeOf(id)],
      others: ['semver', 'three-part', 'greek'].map(schemeOf),
      arrangement,
    },
    speaker(language),
  );

describe('a trial of names', () => {
  const names = ['1.2.0.051021_beta', '1.1.0.051021-beta', '1.1.0.051021_alpha'];

  it('counts the verdicts', () => {
    assert.match(
      trialOf(names).summary,
      /^Names: 3\. Valid: 2, with warnings: 0, malformed: 1\. Release lines: 2$/,
    );
    assert.match(trialOf(names, { language: 'zh-cn' }).summary, /^共 3 个名称：2 个合法/);
  });

  it('shows rows as given, or in the order of the scheme with malformed names last', () => {
    const indices = (arrangement: 'given' | 'order'): number[] =>
      trialOf(names, { arrangement })
        .rows(0, 10)
        .map(({ index }) => index);
    assert.deepEqual(indices('given'), [0, 1, 2]);
    assert.deepEqual(indices('order'), [2, 0, 1]);
  });

  it('makes only the rows that are asked for', () => {
    assert.deepEqual(
      trialOf(names)
        .rows(1, 1)
        .map(({ index }) => index),
      [1],
    );
    assert.deepEqual(trialOf(names).rows(3, 5), []);
  });

  it('says beside a name what is wrong, or its place and who else reads it', () => {
    const [good, bad] = trialOf(['1.2.3', '1.x'], { id: 'three-part' }).rows(0, 2);
    assert.equal(good?.note, 'no. 1 · also semver');
    assert.equal(bad?.verdict, 'invalid');
    assert.ok(bad.note.length > 10, bad.note);
    assert.match(bad.spoken, /^1\.x\. malformed\. /);
  });

  it('tells all of one name: fields, words with their contradictions, other schemes, what comes next', () => {
    const details = trialOf(names).details(0);
    const titles = details?.sections.map(({ title }) => title);
    assert.deepEqual(titles, ['Fields', 'Words in it', 'What comes next']);
    const words = details?.sections[1]?.lines[0]?.text ?? '';
    assert.match(words, /others that mainly the user interface/);
  });

  it('tells how the scheme could also be read', () => {
    const sections = trialOf(['1.21'], { id: 'windows' }).details(0)?.sections ?? [];
    const other = sections.find(({ title }) => title.startsWith('Could also be read as'));
    assert.equal(other?.lines[0]?.label, 'Major 1 · Minor 21');
  });

  it('offers legal names near a malformed one', () => {
    const details = trialOf(names).details(1);
    const lines = details?.sections.flatMap((section) => section.lines) ?? [];
    assert.ok(lines.some(({ take }) => take === '1.1.0.051021_beta'));
    assert.equal(trialOf(names).details(99), undefined);
  });
});

describe('the parts of a name', () => {
  const title = (path: readonly string[]): string => path.join('.');

  it('cuts it where fields and problems begin and end', () => {
    const parts = nameParts(
      {
        input: 'v1.24',
        fields: { major: { text: '1', offset: 1 }, minor: { text: '24', offset: 3 } },
        problems: [
          {
            code: 'range',
            severity: 'warning',
            offset: 4,
            length: 1,
            message: message({ en: '', 'zh-cn': '' }),
          },
        ],
      },
      title,
    );
    assert.deepEqual(parts, [
      { text: 'v' },
      { text: '1', field: 'major', colour: 0 },
      { text: '.' },
      { text: '2', field: 'minor', colour: 1 },
      { text: '4', field: 'minor', colour: 1, problem: 'warning' },
    ]);
  });

  it('marks a place where something is missing, at the end too', () => {
    const missing = (offset: number): readonly unknown[] =>
      nameParts(
        {
          input: 'ab',
          fields: {},
          problems: [
            {
              code: 'syntax',
              severity: 'error',
              offset,
              length: 0,
              message: message({ en: '', 'zh-cn': '' }),
            },
          ],
        },
        title,
      ).map(({ text }) => text);
    assert.deepEqual(missing(2), ['ab', '']);
    assert.deepEqual(missing(1), ['a', '', 'b']);
    assert.deepEqual(missing(0), ['', 'ab']);
  });

  it('counts nested fields from the start of the whole name', () => {
    const data: SchemeData = {
      id: 'nested-tag',
      kind: 'tag',
      title: { en: 'T', 'zh-cn': 'T' },
      forms: ['rel-{three-part}'],
      fields: { 'three-part': { type: 'scheme', scheme: 'three-part' } },
    };
    const { scheme } = compileScheme(data, { resolve: (id) => catalogue.get(id) });
    assert.ok(scheme);
    const { name } = brain.parse(scheme, 'rel-1.2.3');
    assert.ok(name);
    const parts = nameParts({ input: name.text, fields: name.fields, problems: [] }, title);
    assert.deepEqual(
      parts.map(({ text, field }) => [text, field]),
      [
        ['rel-', undefined],
        ['1', 'three-part.major'],
        ['.', undefined],
        ['2', 'three-part.minor'],
        ['.', undefined],
        ['3', 'three-part.revision'],
      ],
    );
  });

  it('shows characters that nobody would see', () => {
    const [part] = nameParts({ input: 'a\u200bb\u202e', fields: {}, problems: [] }, title);
    assert.equal(part?.text, 'a‹U+200B›b‹U+202E›');
  });
});

describe('the schemes to choose from', () => {
  const text = `{
    "version": "greek",
    "schemes": { "ours": { "forms": ["{n}"], "fields": { "n": { "type": "integer" } } } },
    "tags": ["ours"]
  }`;
  const { policy } = readPolicy(text, { catalogue });
  assert.ok(policy);
  const shipped = new Map([...catalogue.keys()].map((id) => [id, schemeOf(id)]));
  const shelf = { policy, catalogue, shipped };

  it('are the policy’s own first, then those that are shipped, each once', () => {
    const choices = schemeChoices(brain, shelf, none, say);
    assert.deepEqual(
      choices.slice(0, 3).map(({ id, group }) => [id, group]),
      [
        ['ours', 'policy'],
        ['greek', 'policy'],
        ['*', 'policy'],
      ],
    );
    const ids = choices.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
    assert.ok(choices.some(({ id, group }) => id === 'huawei' && group === 'catalogue'));
    assert.deepEqual(choices.find(({ id }) => id === 'greek')?.options[0]?.id, 'date');
  });

  it('begin with the first one, and follow the choice', () => {
    const ids = (choice: { scheme: string; options: Record<string, string> }): string[] =>
      chosenSchemes(brain, shelf, choice).schemes.map(({ id }) => id);
    assert.deepEqual(ids(none), ['ours']);
    assert.deepEqual(ids({ scheme: 'huawei', options: {} }), ['huawei']);
    assert.deepEqual(ids({ scheme: '*', options: {} }), ['ours', 'greek']);
    assert.deepEqual(ids({ scheme: 'gone', options: {} }), ['ours']);
  });

  it('take options, and say what is wrong with one', () => {
    const chosen = chosenSchemes(brain, shelf, { scheme: 'greek', options: { date: 'MMDD' } });
    const [scheme] = chosen.schemes;
    assert.ok(scheme);
    assert.equal(brain.parse(scheme, '1.0.0.0321_beta').verdict, 'valid');
    assert.equal(brain.parse(scheme, '1.0.0.090321_beta').verdict, 'invalid');
    const wrong = chosenSchemes(brain, shelf, { scheme: 'greek', options: { date: 'YY' } });
    assert.ok(wrong.notice);
    assert.match(say(wrong.notice), /greek.*YY/s);
  });
});
