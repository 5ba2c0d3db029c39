import assert from 'node:assert/strict';
import { catalogue } from '../../../../../src/core/catalogue';
import { completePolicy } from '../../../../../src/core/policy/assist/complete-policy';
import { hoverPolicy } from '../../../../../src/core/policy/assist/hover-policy';
import type {
  AssistContext,
  PolicyCompletion,
  PolicyHover,
} from '../../../../../src/core/policy/assist/types';
import { presets } from '../../../../../src/core/policy/presets';
import { rules } from '../../../../../src/core/rules/registry';

const context: AssistContext = {
  catalogue,
  presets,
  rules,
  tags: ['v1.0.0'],
  branches: ['release/1.0'],
};

/** A policy in which `@` stands for what is being typed. */
const own = (typed: { forms?: string; order?: string; rest?: string }): string => `{
  "variables": { "project": "ET" },
  "schemes": { "ours": {
    "title": "Ours",
    "forms": ["${typed.forms ?? '{major}'}"],
    "fields": {
      "major": { "type": "integer", "title": "Major" },
      "stage": { "type": "word", "words": ["beta", { "word": "RC", "title": "Candidate" }], "title": "Stage" },
      "built": { "type": "date", "layouts": ["YYYYMMDD"] }
    },
    "order": [${typed.order ?? '"major"'}],
    "events": { "next": { "title": "Next", "set": { "major": "+1" } } }${typed.rest ?? ''}
  } }
}`;

function completed(marked: string): readonly PolicyCompletion[] {
  const offset = marked.indexOf('@');
  assert.ok(offset >= 0);
  return completePolicy(marked.replace('@', ''), offset, context);
}

describe('completion in a policy', () => {
  for (const { where, marked, offered } of [
    { where: 'a version', marked: '{ "version": "@" }', offered: ['huawei', 'semver'] },
    { where: 'a version without quotes', marked: '{ "version": @ }', offered: ['huawei'] },
    { where: 'a unit', marked: '{ "units": { "a": { "version": "@" } } }', offered: ['greek'] },
    { where: 'a list of tags', marked: '{ "tags": ["@"] }', offered: ['svn-tag'] },
    { where: 'a rule', marked: '{ "tags": [{ "scheme": "@" }] }', offered: ['svn-tag'] },
    {
      where: 'a file rule',
      marked: '{ "files": [{ "in": "a", "scheme": ["@"] }] }',
      offered: ['greek'],
    },
    { where: 'options', marked: '{ "version": { "scheme": "greek", "@" } }', offered: ['date'] },
    {
      where: 'an option',
      marked: '{ "version": { "scheme": "greek", "date": "@" } }',
      offered: ['MMDD'],
    },
    {
      where: 'the unit of a rule',
      marked: '{ "units": { "web": {} }, "tags": [{ "unit": "@" }] }',
      offered: ['web'],
    },
    {
      where: 'a template of a rule',
      marked: '{ "tags": ["v{@"] }',
      offered: ['version', 'unit', 'semver'],
    },
    {
      where: 'a variable',
      marked: '{ "variables": { "p": "x" }, "tags": ["${@"] }',
      offered: ['p'],
    },
    { where: 'what is ignored', marked: '{ "ignore": { "tags": ["@"] } }', offered: ['v1.0.0'] },
    {
      where: 'ignored branches',
      marked: '{ "ignore": { "branches": ["@"] } }',
      offered: ['release/1.0'],
    },
    { where: 'a form', marked: own({ forms: 'v{@' }), offered: ['major', 'stage', 'semver'] },
    { where: 'a variable of a form', marked: own({ forms: '${@}' }), offered: ['project'] },
    { where: 'the order', marked: own({ order: '"@"' }), offered: ['major', 'stage', 'built'] },
    {
      where: 'an entry of the order',
      marked: own({ order: '{ "field": "@" }' }),
      offered: ['stage'],
    },
    {
      where: 'a condition',
      marked: own({ rest: ', "conditions": [{ "when": { "@" } }]' }),
      offered: ['stage'],
    },
    {
      where: 'a tested word',
      marked: own({ rest: ', "conditions": [{ "when": { "stage": "@" } }]' }),
      offered: ['beta', 'RC'],
    },
    {
      where: 'tested words',
      marked: own({ rest: ', "conditions": [{ "must": { "stage": { "in": ["@"] } } }]' }),
      offered: ['beta', 'RC'],
    },
    {
      where: 'a limit',
      marked: own({ rest: ', "limits": [{ "same": ["@"] }]' }),
      offered: ['major'],
    },
  ]) {
    it(`offers ${offered.join(', ')} in ${where}`, () => {
      const labels = completed(marked).map(({ label }) => label);
      assert.deepEqual(
        offered.filter((label) => !labels.includes(label)),
        [],
        labels.join(' '),
      );
    });
  }

  for (const { field, values } of [
    { field: 'major', values: ['+1', '+1?', '$start'] },
    { field: 'stage', values: ['$next', '$start', 'beta', 'RC'] },
    { field: 'built', values: ['$today', '$today?'] },
  ]) {
    it(`offers what an event can make of ${field}`, () => {
      const marked = own({}).replace('"major": "+1"', `"${field}": "@"`);
      assert.deepEqual(
        completed(marked).map(({ label }) => label),
        values,
      );
    });
  }

  it('offers the policy’s own schemes first, with title and example where there is one', () => {
    const [first] = completed(own({}).replace('{\n', '{ "version": "@",\n'));
    assert.equal(first?.label, 'ours');
    assert.deepEqual(first.title, { en: 'Ours', 'zh-cn': 'Ours' });
    const greek = completed('{ "version": "@" }').find(({ label }) => label === 'greek');
    assert.equal(greek?.example, catalogue.get('greek')?.examples?.[0]?.name);
  });

  it('replaces the whole string, and inside braces only what is typed there', () => {
    const [whole] = completed('{ "version": "gr@eek" }');
    assert.deepEqual(whole?.range, { offset: 13, length: 7 });
    assert.equal(whole.insert, `"${whole.label}"`);
    const [part] = completed('{ "tags": ["v{ve@"] }');
    assert.deepEqual(part?.range, { offset: 14, length: 2 });
    assert.equal(part.insert, 'version');
  });

  it('leaves a text that is too deep alone', () => {
    assert.deepEqual(completePolicy('['.repeat(100_000), 50, context), []);
  });
});

describe('hover in a policy', () => {
  function hovered(text: string, word: string): PolicyHover | undefined {
    const offset = text.lastIndexOf(word);
    assert.ok(offset >= 0);
    return hoverPolicy(text, offset, context);
  }

  for (const { what, text, word, page, said } of [
    {
      what: 'a scheme',
      text: '{ "version": "huawei" }',
      word: 'huawei',
      page: 'schemes/huawei.md',
      said: 'Huawei',
    },
    {
      what: 'a preset',
      text: '{ "extends": "semver" }',
      word: 'semver',
      page: undefined,
      said: 'Semantic',
    },
    {
      what: 'a rule',
      text: '{ "rules": { "version/drift": "off" } }',
      word: 'version/drift',
      page: 'rules/version-drift.md',
      said: '',
    },
    {
      what: 'a nested scheme',
      text: '{ "tags": ["v{semver}"] }',
      word: 'semver',
      page: 'schemes/semver.md',
      said: 'Semantic',
    },
    {
      what: 'a field of a form',
      text: own({ forms: 'v{stage}' }),
      word: 'stage}',
      page: undefined,
      said: 'Stage',
    },
    {
      what: 'a field of the order',
      text: own({ order: '"stage"' }),
      word: 'stage"',
      page: undefined,
      said: 'Stage',
    },
    { what: 'an event', text: own({}), word: 'next', page: undefined, said: 'Next' },
  ]) {
    it(`tells what ${what} is`, () => {
      const hover = hovered(text, word);
      assert.ok(hover);
      assert.equal(hover.page, page);
      assert.ok((hover.title?.en ?? '').includes(said));
    });
  }

  it('explains stage words among words, and in a template', () => {
    const ids = (text: string, word: string): readonly string[] | undefined =>
      hovered(text, word)?.words.map(({ id }) => id);
    assert.deepEqual(ids(own({}), 'beta'), ['beta']);
    assert.deepEqual(ids(own({ forms: '{major}-alpha' }), 'alpha'), ['alpha']);
  });

  it('says nothing where nothing is known', () => {
    assert.equal(hovered('{ "version": "unknown" }', 'unknown'), undefined);
    assert.equal(hovered('{ "changelog": "beta" }', 'beta'), undefined);
    assert.equal(hoverPolicy('{}', 0, context), undefined);
  });
});
