import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../../../src/core/catalogue';
import { docsPageOf, rules } from '../../../../src/core/rules/registry';
import { compileScheme } from '../../../../src/core/scheme/compile';
import { parse } from '../../../../src/core/scheme/parse';

const root = join(__dirname, '../../../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The union members of a type in a source file. */
function membersOf(path: string, type: string): string[] {
  const source = read(path);
  const declaration = new RegExp(`type ${type} =([^;]*);`).exec(source)?.[1] ?? '';
  return [...declaration.matchAll(/'([^']+)'/g)].map(([, member]) => member ?? '');
}

describe('docs/rules', () => {
  for (const rule of rules) {
    it(`has a page for ${rule.id} that says the same as the registry`, () => {
      const page = read(docsPageOf(rule.id));
      assert.ok(page.startsWith(`# \`${rule.id}\`: ${rule.title.en}\n`), 'title');
      assert.ok(page.includes(rule.title['zh-cn']), 'Chinese title');
      assert.ok(page.includes(`\`${rule.severity}\``), 'severity');
      assert.ok(page.includes(rule.description.en), 'description');
      assert.ok(page.includes(rule.description['zh-cn']), 'Chinese description');
      assert.match(page, /## Example/);
      assert.match(page, /## How to correct it/);
    });

    it(`lists ${rule.id} in the index`, () => {
      const name = docsPageOf(rule.id).slice('docs/rules/'.length);
      assert.ok(read('docs/rules/README.md').includes(`[\`${rule.id}\`](${name})`));
    });
  }

  it('has no page for a rule that does not exist', () => {
    const pages = rules.map(({ id }) => docsPageOf(id).slice('docs/rules/'.length));
    const others = readdirSync(join(root, 'docs/rules')).filter((name) => !pages.includes(name));
    assert.deepEqual(others.sort(), ['README.md', 'problems.md']);
  });

  it('lists every problem code', () => {
    const codes = membersOf('src/core/scheme/name.ts', 'ProblemCode');
    assert.ok(codes.length > 10);
    const page = read('docs/rules/problems.md');
    const listed = [...page.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, code]) => code);
    assert.deepEqual(listed.sort(), codes.sort());
  });

  const rows = [
    ...read('docs/rules/problems.md').matchAll(/^\| `([\w-]+)` +\| ([\w-]+) +\| `([^`]+)`/gm),
  ];
  it('has examples for most problem codes', () => {
    assert.ok(rows.length >= 15);
  });
  for (const [, code, id, example] of rows) {
    it(`shows with "${example}" what ${code} means`, () => {
      const data = catalogue.get(id ?? '');
      assert.ok(data);
      const { scheme } = compileScheme(data, { resolve: (other) => catalogue.get(other) });
      assert.ok(scheme);
      assert.equal(parse(scheme, example ?? '').problems[0]?.code, code);
    });
  }
});
