import type { NameKind, SchemeData } from '../../../src/core/scheme';
import { byKey } from '../../../src/core/text/by-key';
import { code, section, table } from './markdown';

const headings: Readonly<Record<NameKind, string>> = {
  version: 'Versions',
  tag: 'Tags',
  branch: 'Branches',
  baseline: 'Baselines',
  package: 'Packages',
  document: 'Documents',
  file: 'Files',
  folder: 'Folders',
  item: 'Configuration items',
  label: 'Labels',
};

/** `docs/schemes/README.md`: every shipped scheme, by what its names name. */
export function indexPage(catalogue: ReadonlyMap<string, SchemeData>): string {
  const kinds = byKey(catalogue.values(), ({ kind }) => kind);
  const sections = [...kinds].map(([kind, schemes]) =>
    section(`## ${headings[kind]}`, table(['scheme', 'title', '中文', 'a name'], rowsOf(schemes))),
  );
  const parts = [
    '<!-- Made from src/core/catalogue by "npm run docs". -->',
    '# The shipped schemes',
    'Each page says what the names of a scheme look like, what their parts mean, how they sort and how they move. A policy can hold any of them, changed as a team likes: see [the scheme language](../scheme-language.md).',
    ...sections,
  ];
  return `${parts.join('\n\n')}\n`;
}

function rowsOf(schemes: readonly SchemeData[]): readonly string[][] {
  return schemes.map(({ id, title, examples = [] }) => [
    `[${code(id)}](${id}.md)`,
    title.en,
    title['zh-cn'],
    code(examples[0]?.name ?? ''),
  ]);
}
