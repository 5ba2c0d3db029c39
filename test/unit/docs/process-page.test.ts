import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPage, root } from './pages';

/** Every requirement of the release process, and its acceptance cases. */
const ids: readonly string[] = [
  ...['REL-1', 'REL-2', 'REL-3', 'REL-4', 'REL-5', 'REL-6', 'REL-7'],
  ...['PLAN-1', 'PLAN-2', 'PLAN-3'],
  ...['TRACK-1'],
  ...['DEV-1', 'DEV-2', 'DEV-3'],
  ...['TEST-1', 'TEST-2', 'TEST-3', 'TEST-4', 'TEST-5'],
  ...['EMG-1', 'EMG-2', 'EMG-3'],
  ...['FIN-1', 'FIN-2', 'FIN-3'],
  ...['BIZ-1', 'BIZ-2'],
  ...['APP-1', 'APP-2', 'APP-3', 'APP-4'],
  ...['AUTH-1', 'AUTH-2', 'AUTH-3', 'AUTH-4'],
  ...['ANN-1', 'ANN-2', 'ANN-3'],
  ...['ROLE-1', 'ROLE-2', 'ROLE-3', 'ROLE-4', 'ROLE-5'],
  ...['RO-PM', 'RO-CMO', 'RO-MEM', 'RO-QA', 'RO-PMO', 'RO-LIB'],
  ...['DEC-1', 'DEC-2'],
  ...['CYC-1', 'CYC-2', 'CYC-3', 'CYC-4'],
  ...['PKG-1', 'PKG-2', 'PKG-3'],
  ...['MS-1', 'MS-2', 'MS-3'],
  ...['BL-1', 'BL-2', 'BL-3'],
  ...['BR-1'],
  ...['REPO-1'],
  ...['REV-1', 'REV-2'],
  ...['USE-1'],
  ...['CM-1', 'CM-2', 'CM-3', 'CM-4'],
  ...['BK-1', 'BK-2', 'BK-3'],
  ...['VER-1', 'VER-2'],
  ...['MED-1'],
  ...['DEMO-1'],
  ...['DAY-1'],
  ...['S6-1', 'S6-2', 'S6-3', 'S6-4', 'S6-5', 'S6-6', 'S6-7'],
  ...['LC-1', 'LC-2', 'LC-3', 'LC-4', 'LC-5', 'LC-6'],
  ...Array.from({ length: 26 }, (_, index) => `P${index + 1}`),
];

/** The titles of all tests, with the strings of tables of cases that give titles (`title: '…'`). */
function titlesOfTests(): string {
  const titles = filesBelow(join(root, 'test')).flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const found = text.matchAll(
      /(?:\b(?:it|describe|suite|test)\(|\btitle: )\s*(?:'([^'\n]*)'|`([^`\n]*)`)/g,
    );
    return [...found].map(([, plain, template]) => plain ?? template ?? '');
  });
  return titles.join('\n');
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

function names(text: string, id: string): boolean {
  return text.split(/[^A-Z0-9-]+/).includes(id);
}

describe('docs/process.md', () => {
  const rows = new Map(
    [...readPage('docs/process.md').matchAll(/^\| ([A-Z][A-Z0-9-]*) +\|(.*)\|$/gm)].map(
      ([, id = '', rest = '']) => [id, rest] as const,
    ),
  );
  const titles = titlesOfTests();

  it('says where each requirement is met, and of no other', () => {
    assert.deepEqual([...rows.keys()].sort(), [...ids].sort());
    for (const [id, rest] of rows)
      assert.ok(
        rest.split('|').every((cell) => cell.trim() !== ''),
        id,
      );
  });

  it('has a test for each requirement that says so in its title', () => {
    assert.deepEqual(
      ids.filter((id) => !names(titles, id)),
      [],
    );
  });

  it('REL-7, ROLE-5, CM-4, BK-3, REV-1: says what is a matter for people', () => {
    for (const id of ['ROLE-5', 'CM-4', 'BK-3', 'REV-1', 'PLAN-1'])
      assert.match(rows.get(id) ?? '', /matter for people/, id);
    assert.match(rows.get('REL-7') ?? '', /our reading/);
  });
});
