import assert from 'node:assert/strict';
import { catalogue } from '../../../src/core/catalogue';
import {
  compileScheme,
  explain,
  nextSteps,
  otherReadingsIn,
  parse,
  type Name,
  type Scheme,
} from '../../../src/core/scheme';
import { sharedForms } from '../../../src/core/projection/forms-of';
import { parseDay } from '../../../src/core/text/day';
import { languages, type Language } from '../../../src/core/text/language';
import {
  escapeMarkdown,
  factsAsMarkdown,
  type NameFacts,
} from '../../../src/extension/language/hover-text';

function schemeOf(id: string): Scheme {
  const data = catalogue.get(id);
  assert.ok(data);
  const { scheme } = compileScheme(data, { resolve: (other) => catalogue.get(other) });
  assert.ok(scheme);
  return scheme;
}

function hoverOf(id: string, text: string, language: Language): string {
  const scheme = schemeOf(id);
  const { name, problems } = parse(scheme, text);
  const today = parseDay('2026-01-02');
  assert.ok(today);
  return factsAsMarkdown(
    {
      name: text,
      scheme: { id, title: scheme.data.title },
      problems: problems.map(({ message }) => message),
      ...(name ? explained(scheme, name) : {}),
      next: name ? nextSteps(scheme, name, { today }) : [],
    },
    language,
  );
}

function explained(scheme: Scheme, name: Name): Pick<NameFacts, 'explanation' | 'others'> {
  const explanation = explain(scheme, name);
  return { explanation, others: otherReadingsIn(explanation) };
}

describe('hover text', () => {
  it('names every field and every next version', () => {
    const text = hoverOf('semver', '1.2.3-rc.1', 'en');
    for (const part of ['`1`', '`2`', '`3`', '`rc.1`', '`1.2.3`', '`1.2.3-rc.2`', '`2.0.0`']) {
      assert.ok(text.includes(part), `${part} is missing in:\n${text}`);
    }
  });

  for (const language of languages) {
    it(`says in ${language} what is wrong with a name that cannot be read`, () => {
      const text = hoverOf('semver', '1.02.3', language);
      const heading = language === 'en' ? '**What is wrong**' : '**存在的问题**';
      assert.ok(text.includes(heading), text);
      assert.ok(!text.includes('| ---'), 'there are no fields to show');
    });
  }

  it('tells how ecosystems write the version, each form once', () => {
    const scheme = schemeOf('greek');
    const version = '1.1.1.051021_beta';
    const forms = sharedForms(scheme, version);
    const facts = { name: version, problems: [], next: [], forms };
    const text = factsAsMarkdown(facts, 'en');
    assert.match(text, /\| Written elsewhere \| For \|\n\| --- \| --- \|\n/);
    assert.match(text, /\| `1\.1\.1-2\.beta\.20051021` \| npm .*Cargo, .*Helm/);
    assert.equal(text.split('`1.1.1.28334`').length, 2);
    assert.match(factsAsMarkdown(facts, 'zh-cn'), /\| 其他写法 \| 用于 \|/);
    assert.ok(!factsAsMarkdown({ ...facts, forms: [] }, 'en').includes('elsewhere'));
  });

  it('shows how a name could also be read after how it is', () => {
    const text = hoverOf('windows', '1.21', 'en');
    const [read = '', other = ''] = text.split('**Could also be read as (Stemma does not)**');
    assert.match(read, /Revision \| `1`/);
    assert.match(other, /^\n\n- Major `1` · Minor `21` — Some people/);
    assert.ok(!hoverOf('windows', '2.0', 'en').includes('Could also'));
  });

  it('shows the fields of a nested name under the field that holds it', () => {
    const text = factsAsMarkdown(
      {
        name: 'v1.4',
        problems: [],
        next: [],
        explanation: {
          scheme: 'outer',
          title: { en: 'Outer', 'zh-cn': '外层' },
          form: 'main',
          fields: [
            {
              field: 'version',
              text: '1.4',
              title: { en: 'Version', 'zh-cn': '版本' },
              nested: {
                scheme: 'inner',
                title: { en: 'Inner', 'zh-cn': '内层' },
                form: 'main',
                fields: [{ field: 'major', text: '1', title: { en: 'Major', 'zh-cn': '主' } }],
              },
            },
          ],
        },
      },
      'en',
    );
    assert.match(text, /\| Version \| `1\.4` \|/);
    assert.match(text, /\| Version › Major \| `1` \|/);
  });

  it('explains the nearest legal name where the name cannot be read', () => {
    const scheme = schemeOf('greek');
    const { name } = parse(scheme, '1.1.1.051021_beta');
    assert.ok(name);
    const nearest = { name: name.text, explanation: explain(scheme, name) };
    const facts = { name: '1.1.1.051021-beta', nearest, problems: [], next: [] };
    const text = factsAsMarkdown(facts, 'en');
    assert.match(text, /\*\*Nearest legal name\*\*: `1\.1\.1\.051021_beta`/);
    assert.match(text, /\| `051021` \|/);
  });

  it('takes nothing of a name for markup', () => {
    const name = '1.0.0-[x](command:evil)|`<img>`';
    const text = factsAsMarkdown({ name, problems: [], next: [] }, 'en');
    assert.ok(!text.includes('<img'), text);
    assert.ok(!text.includes('[x]('), text);
  });
});

describe('escapeMarkdown', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a|b', 'a\\|b'],
    ['*x* _y_', '\\*x\\* \\_y\\_'],
    ['a\nb', 'a b'],
    ['<b>&', '&lt;b\\>&amp;'],
    ['$(bug)', '\\$\\(bug\\)'],
  ];
  for (const [given, expected] of cases) {
    it(`writes ${JSON.stringify(given)} as ${JSON.stringify(expected)}`, () => {
      assert.equal(escapeMarkdown(given), expected);
    });
  }
});
