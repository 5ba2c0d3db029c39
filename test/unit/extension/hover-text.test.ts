import assert from 'node:assert/strict';
import { catalogue } from '../../../src/core/catalogue';
import { compileScheme, explain, nextSteps, parse, type Scheme } from '../../../src/core/scheme';
import { parseDay } from '../../../src/core/text/day';
import { languages, type Language } from '../../../src/core/text/language';
import { escapeMarkdown, factsAsMarkdown } from '../../../src/extension/language/hover-text';

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
      ...(name ? { explanation: explain(scheme, name) } : {}),
      next: name ? nextSteps(scheme, name, { today }) : [],
    },
    language,
  );
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

  it('shows the fields of a nested name under the field that holds it', () => {
    const text = hoverOf('svn-tag', '1.0.0.1_T1_20260102', 'en');
    assert.match(text, /\| --- \|/);
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
