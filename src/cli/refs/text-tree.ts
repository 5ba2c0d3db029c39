import { roleTexts } from '../../core/family/role-texts';
import { roleSigns, type TreeRow } from '../../core/family/text-tree';
import type { Family, FamilyLink, NameRole } from '../../core/family/types';
import { byKey } from '../../core/text/by-key';
import type { Text } from '../../core/text/language';
import { message, type Message } from '../../core/text/message';

const texts = {
  line: { en: '{line}  {names}', 'zh-cn': '{line}  {names}' },
  lineFrom: { en: '{line}  {names}, from {from}', 'zh-cn': '{line}  {names}，源自 {from}' },
  oneName: { en: '1 name', 'zh-cn': '1 个名称' },
  names: { en: '{count} names', 'zh-cn': '{count} 个名称' },
  missing: { en: '{branch} lacks {count}', 'zh-cn': '{branch} 缺少 {count} 个' },
  fixes: { en: '{name}  fixes: {missing}', 'zh-cn': '{name}  修复：{missing}' },
  external: { en: '{name}  = {external}', 'zh-cn': '{name}  = {external}' },
} as const satisfies Record<string, Text>;

type Render = (value: Message | Text) => string;

/** A family as lines of a terminal: branches of a tree drawn with box characters, and what the signs mean. */
export function* textTree(
  rows: readonly TreeRow[],
  family: Family,
  render: Render,
): Generator<string> {
  const missing = missingBySource(family, render);
  const indices = new Map(family.nodes.map((node, index) => [node, index]));
  for (const [at, row] of rows.entries()) {
    if (row.depth === 0) yield row.text;
    else if (row.depth === 1) yield lineRow(row, render);
    else {
      const { role = 'release', external } = row.node ?? {};
      const due = missing.get((row.node && indices.get(row.node)) ?? -1);
      const name =
        external === undefined
          ? row.text
          : render(message(texts.external, { name: row.text, external }));
      const told = due === undefined ? name : render(message(texts.fixes, { name, missing: due }));
      yield `${trunk(rows, at)}${roleSigns[role]} ${told}`;
    }
  }
  const used = new Set(family.nodes.map(({ role }) => role));
  const signs = Object.keys(roleTexts) as NameRole[];
  yield '';
  yield signs
    .filter((role) => used.has(role))
    .map((role) => `${roleSigns[role]} ${render(roleTexts[role])}`)
    .join('  ');
}

function lineRow({ text: line, count = 0, from }: TreeRow, render: Render): string {
  const names = count === 1 ? texts.oneName : message(texts.names, { count });
  const told = { line, names };
  return from
    ? render(message(texts.lineFrom, { ...told, from: from.name }))
    : render(message(texts.line, told));
}

/** What stands in front of a row, by what follows it. */
function trunk(rows: readonly TreeRow[], at: number): string {
  const own = rows[at]?.depth ?? 2;
  if (own === 2) return hasNext(rows, at, 2) ? '├─ ' : '└─ ';
  const outer = hasNext(rows, at, 2) ? '│  ' : '   ';
  return outer + (hasNext(rows, at, 3) ? '├─ ' : '└─ ');
}

/** Whether another row of a depth follows in the same line, before one that is less deep. */
function hasNext(rows: readonly TreeRow[], at: number, depth: 2 | 3): boolean {
  for (let next = at + 1; next < rows.length; next++) {
    const found = rows[next]?.depth ?? 0;
    if (found === depth) return true;
    if (found < depth) return false;
  }
  return false;
}

/** What other branches lack of a branch, by its node. */
function missingBySource({ nodes, links }: Family, render: Render): ReadonlyMap<number, string> {
  const missing = links.filter(({ kind }) => kind === 'missing');
  const tell = ({ to, fixes = 0 }: FamilyLink): string =>
    render(message(texts.missing, { branch: nodes[to]?.name ?? '', count: fixes }));
  return new Map(
    [...byKey(missing, ({ from }) => from)].map(([node, own]) => [node, own.map(tell).join(', ')]),
  );
}
