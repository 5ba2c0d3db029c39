import assert from 'node:assert/strict';
import { createCustomKinds } from '../../../../../src/core/manifest/custom/custom-kind';
import { editsForVersion } from '../../../../../src/core/manifest/edits-for-version';
import { kindsOfPath } from '../../../../../src/core/manifest/kinds';
import { readManifestOfKinds } from '../../../../../src/core/manifest/read-manifest';
import { spliceText } from '../../../../../src/core/plan/splice-text';
import type { SlotRuleData } from '../../../../../src/core/policy/data';
import { readPolicy } from '../../../../../src/core/policy/read-policy';
import type { ManifestFile } from '../../../../../src/core/snapshot/types';
import { catalogue } from '../../../../../src/core/catalogue';
import { parsers } from '../../../../../src/lazy/parsers';
import { compilePattern } from '../../../../../src/lazy/patterns';
import { versionMove } from '../../../../support/manifests';

type Place = Omit<SlotRuleData, 'file'>;

function read(text: string, rules: readonly Place[], path = 'some/file'): ManifestFile {
  const slots = rules.map((rule) => ({ file: path, ...rule }));
  const context = { catalogue, patterns: compilePattern };
  const { policy, problems } = readPolicy(JSON.stringify({ slots }), context);
  assert.deepEqual(problems, []);
  const custom = createCustomKinds(policy?.slots ?? [])(path);
  assert.ok(custom);
  const content = { text, encoding: 'utf-8', bomLength: 0 } as const;
  const source = { path, content, fingerprint: 'test' };
  const file = readManifestOfKinds(source, [...kindsOfPath(path), custom], parsers);
  assert.ok(file);
  return file;
}

function shown({ slots, problems }: ManifestFile): readonly string[] {
  const found = slots.map(({ slot, value, range }) => `${slot} = ${value} @ ${range.offset}`);
  return [...found, ...problems.map(({ code }) => code)];
}

describe('a place that the policy names', () => {
  const rows: readonly (readonly [Place, string, readonly string[]])[] = [
    [{ json: '/a/0/v' }, '{"a":[{"v":"1.0"}]}', ['/a/0/v = 1.0 @ 12']],
    [{ json: '/a~1b/~0' }, '{"a/b":{"~":"1.0"}}', ['/a~1b/~0 = 1.0 @ 13']],
    [{ json: '/v' }, "// c\n{ v: '1.0', }", ['/v = 1.0 @ 11']],
    [{ json: '/v' }, '{"v":1}', ['not-a-string']],
    [{ json: '/v', shape: 'code' }, '{"v":1}', ['/v = 1 @ 5']],
    [{ json: '/v' }, '{"v":"1","v":"2"}', ['several-places']],
    [{ json: '/v' }, '{"w":"1"}', ['not-found']],
    [{ json: '/v' }, '{"w":"1"', ['syntax']],
    [{ yaml: 'a.0.v' }, 'a:\n  - v: 1.0\n', ['a.0.v = 1.0 @ 10']],
    [{ yaml: 'a."b.c"' }, "a: { b.c: '1.0' }", ['a."b.c" = 1.0 @ 11']],
    [{ yaml: 'v' }, `v: ${'['.repeat(300)}`, ['too-deep']],
    [{ toml: 'a.b' }, '[a]\nb = "1.0"\n', ['a.b = 1.0 @ 9']],
    [{ toml: 'a', shape: 'code' }, 'a = 7\n', ['a = 7 @ 4']],
    [{ toml: 'a' }, 'a = 7\n', ['not-a-string']],
    [{ xml: '/a/b' }, '<a><b> 1.0 </b></a>', ['/a/b = 1.0 @ 7']],
    [{ xml: '/a/@v' }, '<x:a v="1.0"/>', ['/a/@v = 1.0 @ 8']],
    [{ xml: '/a/b' }, '<a><b>1</b><b>2</b></a>', ['several-places']],
    [{ xml: '/a/b', all: true }, '<a><b>1</b><b>2</b></a>', ['/a/b = 1 @ 6', '/a/b = 2 @ 14']],
    [{ pattern: '^v=(.*)$' }, 'x\r\nv=1.0\r\n', ['^v=(.*)$ = 1.0 @ 5']],
    [{ pattern: '版本：(\\S+)' }, '😀\r\n\r\n版本：1.0 😀', ['版本：(\\S+) = 1.0 @ 9']],
    [{ pattern: 'v(\\d)|w' }, 'w w v1', ['v(\\d)|w = 1 @ 5']],
    [{ pattern: 'v(\\d)' }, 'v1 v2', ['several-places']],
    [{ pattern: 'v(\\d)', all: true }, 'v1\r\nv2', ['v(\\d) = 1 @ 1', 'v(\\d) = 2 @ 5']],
    [{ pattern: '(v?)', all: true }, 'x'.repeat(1100), ['several-places']],
    [{ pattern: 'v([^]]*)]' }, 'v1\n2]', ['not-a-string']],
  ];
  for (const [place, text, expected] of rows) {
    it(`holds what it says: ${JSON.stringify(place)} in ${JSON.stringify(text.slice(0, 30))}`, () => {
      assert.deepEqual(shown(read(text, [place])), expected);
    });
  }

  it('stands beside those of a known kind, and takes the place of one that is the same', () => {
    const text = '{"version":"1.0.0","config":{"version":"1.0.0"}}';
    const rules = [{ json: '/config/version' }, { json: '/version', ecosystem: 'cargo' as const }];
    const { kind, slots } = read(text, rules, 'a/package.json');
    assert.equal(kind, 'package-json');
    assert.deepEqual(
      slots.map((slot) => `${slot.kind} ${slot.slot} ${slot.ecosystem}`),
      ['custom /version cargo', 'custom /config/version free'],
    );
  });

  it('moves with the version, its parts and codes too', () => {
    const text = 'v 1.2.3\r\nmajor 1\r\nminor 2\r\npatch 3\r\ncode 7\r\n';
    const file = read(text, [
      { pattern: '^v (.*)$' },
      { pattern: '^major (\\d+)$', part: 'major' },
      { pattern: '^minor (\\d+)$', part: 'minor' },
      { pattern: '^patch (\\d+)$', part: 'patch' },
      { pattern: '^code (\\d+)$', shape: 'code' },
    ]);
    const edits = editsForVersion(file, versionMove('1.3.0', '1.2.3'));
    assert.ok(edits.ok);
    const after = 'v 1.3.0\r\nmajor 1\r\nminor 3\r\npatch 0\r\ncode 8\r\n';
    assert.equal(spliceText(text, edits.value), after);
  });

  const hostile: readonly (readonly [Place, string])[] = [
    [{ pattern: '^(a+)+$' }, `${'a'.repeat(30)}b`],
    [{ pattern: '(?:a+)+(b)c' }, `${'a'.repeat(200_000)}b`],
    [{ pattern: '(?:a{1,50}){1,20}(b)' }, 'a'.repeat(200_000)],
    [{ pattern: '(\\d*)', all: true }, 'x'.repeat(200_000)],
    [{ pattern: '(a)(?:[^z]*z)?', all: true }, 'a'.repeat(200_000)],
    [{ pattern: '.*.*.*(q)' }, 'x'.repeat(200_000)],
  ];
  for (const [place, text] of hostile) {
    it(`is looked for to the end: ${place.pattern ?? ''}`, () => {
      // Trying every way to take the characters would not end before the test is given up.
      assert.ok(read(text, [place]).path);
    });
  }
});
