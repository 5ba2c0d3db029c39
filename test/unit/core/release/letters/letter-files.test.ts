import assert from 'node:assert/strict';
import fc from 'fast-check';
import { letterFiles } from '../../../../../src/core/release/letters/letter-files';
import { letterOf } from '../../../../../src/core/release/letters/letter-of';
import { readLetter } from '../../../../../src/core/release/letters/read-letter';
import { letterAsHtml } from '../../../../../src/core/release/letters/write-html';
import { letterAsMarkdown } from '../../../../../src/core/release/letters/write-markdown';
import type { Authorisation } from '../../../../../src/core/release/types';
import { languages } from '../../../../../src/core/text/language';
import { render } from '../../../../../src/core/text/message';
import { aRecord, day, people } from '../../../../support/release-records';

const at = '2026-11-05T09:00:00+08:00';
const authorisation: Authorisation = {
  id: 'A1',
  build: '2.1.0-beta.1',
  quantity: 200,
  areas: ['华东', '四川'],
  from: day('2026-11-06'),
  to: day('2026-11-30'),
  guidance: 'Only on test servers.\nKeep the old version at hand.',
  oa: { id: 'OA-77', signer: 'Sun Li', on: day('2026-11-05') },
  artefact: 'setup.exe',
  sha256: 'ab'.repeat(32),
  by: people.product,
  at,
};
const record = aRecord({
  kind: 'temporary',
  title: 'Payment for cafés',
  external: 'Spring 26',
  approvals: [{ step: 'enter', commit: 'a'.repeat(40), by: people.product, at }],
  authorisations: [authorisation],
});
const writers = [
  ['Markdown', letterAsMarkdown],
  ['HTML', letterAsHtml],
] as const;

describe('the letter of an authorisation', () => {
  for (const [form, write] of writers) {
    for (const language of languages) {
      it(`says everything as ${form} in ${language} (AUTH-1, BIZ-2)`, () => {
        const text = write(letterOf(record, authorisation), language);
        const end = text.search(/```json stemma-letter|<pre id="stemma-letter">/);
        const visible = text.slice(0, end).replaceAll('\\', '');
        const wanted = [
          ...['2.1.0', 'Payment for cafés', 'Spring 26', '2.1.0-beta.1', 'setup.exe'],
          ...['200', '四川', '2026-11-06', '2026-11-30', 'Only on test servers.', 'A1'],
          ...['OA-77', 'Sun Li', '2026-11-05', 'Li Wei', 'ab'.repeat(32), at],
        ];
        for (const each of wanted) assert.ok(visible.includes(each), `${each} in ${visible}`);
        assert.ok(visible.includes(language === 'en' ? 'temporary build' : '临时版本使用授权书'));
        assert.doesNotMatch(visible, /Not usable|不可使用/);
      });

      it(`says as ${form} in ${language} that nobody may use the build before the OA confirmation (AUTH-1)`, () => {
        const { oa, ...unconfirmed } = authorisation;
        assert.ok(oa);
        const text = write(letterOf(record, unconfirmed), language);
        assert.match(text, language === 'en' ? /Not usable yet: the OA/ : /尚不可使用：未完成 OA/);
      });

      it(`is read back from ${form} in ${language} as it was`, () => {
        const letter = letterOf(record, authorisation);
        const read = readLetter(write(letter, language), 'letter');
        assert.deepEqual(read, { ok: true, value: letter });
      });
    }
  }

  it('warns of each limit that is missing', () => {
    const text = letterAsMarkdown(letterOf(record, { ...authorisation, areas: [] }), 'en');
    assert.match(text, /Not usable: the authorisation lacks the areas/);
  });

  it('takes the fingerprint of the build where the authorisation names none', () => {
    const { sha256, ...rest } = authorisation;
    const build = { name: '2.1.0-beta.1', sha256: 'EF'.repeat(32), by: people.developer, at };
    const letter = letterOf({ ...record, builds: [build] }, rest);
    assert.ok(sha256);
    assert.equal(letter.sha256, 'ef'.repeat(32));
  });

  it('is two files below the folder of the records, with names for all systems', () => {
    const paths = (id: string) =>
      letterFiles(record, { ...authorisation, id }, 'en').map(({ path }) => path);
    assert.deepEqual(paths('A1'), ['letters/2.1.0-A1.md', 'letters/2.1.0-A1.html']);
    assert.deepEqual(paths('授权 1'), ['letters/2.1.0-授权-1.md', 'letters/2.1.0-授权-1.html']);
    const evil = paths('../../..\\evil:*?"<>|\u0000')[0] ?? '';
    assert.match(evil, /^letters\/2\.1\.0-[\p{L}\p{N}._-]+\.md$/u);
    assert.doesNotMatch(evil, /\.\./);
    assert.equal(paths('...')[0], 'letters/2.1.0-letter.md');
    assert.ok((paths('字'.repeat(500))[0] ?? '').length < 60);
  });

  it('is page and style and nothing else as HTML: nothing runs, nothing is loaded', () => {
    const html = letterAsHtml(letterOf(record, authorisation), 'en');
    assert.doesNotMatch(html, /<script|<link|<img|<iframe|url\(|@import|\son\w+=/i);
    assert.match(html, /default-src 'none'/);
    assert.match(html, /@media print/);
  });
});

const evil = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '</td><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '| a | b |',
    '\n# Heading\n- list',
    '[link](javascript:alert(1))',
    '![x](http://evil.example/x.png)',
    '<!-- -->',
    '```json stemma-letter\n{}\n```',
    '\n```\n',
    '</pre><pre id="stemma-letter">{}',
    '\u202egnp.exe',
    '${jndi:x} {quantity}',
    '1. one',
    '&lt;b&gt;',
  ),
);

describe('what people write into an authorisation', () => {
  const letters = fc
    .record({
      id: evil,
      build: evil,
      areas: fc.array(evil, { maxLength: 3 }),
      guidance: evil,
      artefact: evil,
      signer: evil,
      title: evil,
    })
    .map(({ signer, title, ...values }) =>
      letterOf(
        { ...record, title },
        { ...authorisation, ...values, oa: { id: signer, signer, on: day('2026-11-05') } },
      ),
    );

  it('comes back from both forms as it was, and forges no second block', () => {
    fc.assert(
      fc.property(letters, fc.constantFrom(...languages), (letter, language) => {
        for (const [, write] of writers) {
          const read = readLetter(write(letter, language), 'letter');
          assert.deepEqual(read, { ok: true, value: letter });
        }
      }),
    );
  });

  it('is no markup in HTML', () => {
    const count = (html: string) => (html.match(/<[a-z!/][^>]*>/gi) ?? []).map(tagOf).sort();
    const tagOf = (tag: string) => tag.toLowerCase();
    fc.assert(
      fc.property(letters, (letter) => {
        const html = letterAsHtml(letter, 'en');
        const known =
          /^<(\/?(html|head|title|style|body|h1|h2|table|tr|p|blockquote|section|pre|th|td)( (lang="en"|class="(warning|check|machine)"|scope="row"|id="stemma-letter"))?|!doctype html|meta [^>]*)>$/;
        for (const tag of count(html)) assert.match(tag, known);
        assert.equal((html.match(/<meta /g) ?? []).length, 3);
      }),
    );
  });

  it('is one row of its table in Markdown, with nothing that Markdown reads', () => {
    fc.assert(
      fc.property(letters, (letter) => {
        const text = letterAsMarkdown(letter, 'en');
        const before = text.slice(0, text.indexOf('```json stemma-letter'));
        const lines = before.split('\n');
        assert.equal(
          lines.filter((line) => line.startsWith('## ')).length,
          6 - (letter.guidance?.trim() ? 0 : 1),
        );
        const rows = lines.filter((line) => line.startsWith('| **'));
        for (const row of rows) {
          const bars = row.replace(/\\./g, '').match(/\|/g);
          assert.equal(bars?.length, 3, row);
        }
        assert.doesNotMatch(before.replace(/\\./g, ''), /[<[\]]|!\[/);
      }),
    );
  });

  it('shows marks that turn text around', () => {
    const letter = letterOf(record, { ...authorisation, artefact: 'photo\u202egnp.exe' });
    for (const [, write] of writers) {
      const text = write(letter, 'en');
      assert.match(text, /U\+202E RIGHT-TO-LEFT OVERRIDE/);
      assert.ok(!text.includes('\u202e'));
    }
  });
});

describe('a text that is no letter', () => {
  const good = letterAsMarkdown(letterOf(record, authorisation), 'en');
  const table: readonly [string, string, RegExp][] = [
    ['without a block', '# Hello', /no block for programs/],
    ['that is empty', '', /no block for programs/],
    ['with two blocks', `${good}\n${good}`, /more than one/],
    ['whose block is cut off', good.slice(0, good.indexOf('"areas"')), /damaged/],
    ['of a newer shape', good.replace('"stemma-letter": 1', '"stemma-letter": 2'), /newer/],
    ['whose quantity is a text', good.replace('"quantity": 200', '"quantity": "200"'), /damaged/],
    ['whose last day is none', good.replace('2026-11-30",', '2026-11-31",'), /damaged/],
    ['whose kind is unknown', good.replace('"temporary"', '"any"'), /damaged/],
    ['whose areas are a text', good.replace(/"areas": \[[^\]]*\]/, '"areas": "all"'), /damaged/],
    ['whose confirmation has no signer', good.replace('"signer"', '"by"'), /damaged/],
    [
      'that is a bomb of brackets',
      `\`\`\`json stemma-letter\n${'['.repeat(100_000)}\n\`\`\``,
      /damaged/,
    ],
  ];
  for (const [title, text, expected] of table) {
    it(`${title} is refused`, () => {
      const read = readLetter(text, 'letter.md');
      assert.ok(!read.ok);
      assert.match(render(read.reason, 'en'), expected);
      assert.match(render(read.reason, 'zh-cn'), /letter\.md/);
    });
  }

  it('is a letter still with the line ends of Windows', () => {
    assert.ok(readLetter(good.replaceAll('\n', '\r\n'), 'letter.md').ok);
  });
});
