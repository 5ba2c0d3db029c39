import assert from 'node:assert/strict';
import { catalogue } from '../../../../src/core/catalogue';
import { glossary, glossaryFor, glossaryOf, wordsOfName } from '../../../../src/core/glossary';
import {
  compileScheme,
  explain,
  parse,
  type Scheme,
  type SchemeData,
} from '../../../../src/core/scheme';
import { languages } from '../../../../src/core/text/language';

const resolve = (id: string): SchemeData | undefined => catalogue.get(id);

function compiled(data: SchemeData | undefined): Scheme {
  assert.ok(data);
  const { scheme } = compileScheme(data, { resolve });
  assert.ok(scheme);
  return scheme;
}

const own: SchemeData = {
  id: 'own',
  kind: 'version',
  title: { en: 'Own', 'zh-cn': '自有' },
  forms: ['{project}-{stage}-{letter}'],
  fields: {
    project: { type: 'text', of: ['letter'] },
    stage: { type: 'word', words: ['alpha', 'Beta', 'night'] },
    letter: { type: 'word', words: ['B', 'T'] },
  },
};

/** A field that some form of the scheme fixes without writing it. */
function isConstant(data: SchemeData | undefined, field: string): boolean {
  const forms = data?.forms ?? [];
  return forms.some((form) => typeof form !== 'string' && field in (form.constants ?? {}));
}

describe('the glossary', () => {
  it('has each id once', () => {
    const ids = glossary.map(({ id }) => id);
    assert.deepEqual(ids, [...new Set(ids)]);
  });

  it('explains every word in both languages', () => {
    for (const { id, title, explanation, contradictions = [] } of glossary) {
      for (const text of [title, explanation, ...contradictions]) {
        for (const language of languages) assert.notEqual(text[language].trim(), '', id);
      }
      assert.match(explanation['zh-cn'], /\p{Script=Han}/u, id);
    }
  });

  it('names only fields that the shipped schemes have', () => {
    const wrong = glossary.flatMap(({ places = [] }) =>
      places.filter(({ scheme, field, value }) => {
        const data = catalogue.get(scheme);
        const of = data?.fields[field];
        if (value === undefined || of?.type !== 'word') return !of && !isConstant(data, field);
        return !JSON.stringify(of).includes(value);
      }),
    );
    assert.deepEqual(wrong, []);
  });

  for (const { scheme, field, value, id } of [
    { scheme: 'huawei', field: 'build', value: '02', id: 'build' },
    { scheme: 'huawei', field: 'patch', value: '01', id: 'hot-patch' },
    { scheme: 'huawei', field: 'release', value: '001', id: 'feature-version' },
    { scheme: 'decimal', field: 'stage', value: 'b', id: 'beta-letter' },
    { scheme: 'svn-tag', field: 'kind', value: 'R', id: 'release-round' },
    { scheme: 'svn-tag', field: 'kind', value: 'T', id: 'test-round' },
    { scheme: 'greek', field: 'stage', value: 'release', id: 'release' },
    { scheme: 'baseline', field: 'stage', value: 'SDV', id: 'sdv' },
    { scheme: 'semver', field: 'prerelease', value: 'rc.1', id: 'rc' },
  ]) {
    it(`says what ${value} in ${field} of ${scheme} means there`, () => {
      const found = glossaryFor(compiled(catalogue.get(scheme)), field, value);
      assert.deepEqual(
        found.map((entry) => entry.id),
        [id],
      );
    });
  }

  it('knows a word in a scheme of a policy, but no single letter and no free text', () => {
    const scheme = compiled(own);
    const idsOf = (field: string, value: string): string[] =>
      glossaryFor(scheme, field, value).map(({ id }) => id);
    assert.deepEqual(idsOf('stage', 'Beta'), ['beta']);
    assert.deepEqual(idsOf('stage', 'night'), []);
    assert.deepEqual(idsOf('letter', 'B'), []);
    assert.deepEqual(idsOf('project', 'OA'), []);
  });

  it('gives every meaning of a letter', () => {
    const ids = (text: string): string[] => glossaryOf(text).map(({ id }) => id);
    assert.deepEqual(ids('SP').toSorted(), ['hot-patch', 'service-pack', 'source-program']);
    assert.deepEqual(ids('B').toSorted(), ['build', 'internal-mark']);
    assert.deepEqual(ids('转测'), ['hand-over']);
    assert.deepEqual(ids('nothing'), []);
  });

  it('finds the words of a name, those of a nested one too', () => {
    const tag = compiled({
      ...own,
      forms: ['v{greek}'],
      fields: { greek: { type: 'scheme', scheme: 'greek' } },
    });
    const { name } = parse(tag, 'v1.1.1.051021_beta');
    assert.ok(name);
    const found = wordsOfName(tag, explain(tag, name));
    assert.deepEqual(
      found.map(({ field, text, entry }) => [field, text, entry.id]),
      [['stage', 'beta', 'beta']],
    );
    assert.equal(found[0]?.entry.contradictions?.length, 1);
  });

  it('shows the mark of a field where it stands in front of the value', () => {
    const huawei = compiled(catalogue.get('huawei'));
    const { name } = parse(huawei, 'V100R001B010');
    assert.ok(name);
    const [first] = wordsOfName(huawei, explain(huawei, name));
    assert.deepEqual([first?.field, first?.text], ['version', 'V']);
  });
});
