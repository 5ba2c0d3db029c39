import { glossary, type GlossaryEntry } from '../../src/core/glossary';
import { glossaryGroups, type GlossaryGroup } from '../../src/core/glossary/types';

/** `docs/glossary.md` as the data has it; `npm run glossary` writes it. */
export function glossaryPage(): string {
  const sections = glossaryGroups.flatMap((group) => [
    `## ${headings[group]}`,
    ...glossary.filter((entry) => entry.group === group).flatMap(entrySection),
  ]);
  return `${[...introduction, ...sections].join('\n\n')}\n`;
}

const introduction = [
  '# Glossary',
  'The words and letters that stand in versions, tags and file names, and those that release processes use. A hover on a version and on `stemma.jsonc`, and `stemma explain`, show them. What one letter means depends on the scheme: `B` is a build in one and an internal version in another.',
  'This page is made from `src/core/glossary/` by `npm run glossary`.',
];

const headings: Readonly<Record<GlossaryGroup, string>> = {
  stage: 'Stage words 阶段',
  edition: 'Edition words 版本类型',
  letter: 'Letters 字母',
  process: 'Words of the process 过程',
  role: 'Roles and papers 角色与文件',
};

function entrySection(entry: GlossaryEntry): readonly string[] {
  const { title, explanation, contradictions = [], spellings, places = [] } = entry;
  const written = spellings.map((spelling) => `\`${spelling}\``).join(', ');
  const where = places.map(
    ({ scheme, field, value }) =>
      `\`${scheme}\`, field \`${field}\`${value === undefined ? '' : ` = \`${value}\``}`,
  );
  return [
    `### ${title.en} · ${title['zh-cn']}`,
    ...(written ? [`Written ${written}.`] : []),
    explanation.en,
    explanation['zh-cn'],
    ...contradictions.map(
      (text) => `> Texts disagree: ${text.en}\n>\n> 说法不一：${text['zh-cn']}`,
    ),
    ...(where.length > 0 ? [where.map((line) => `- ${line}`).join('\n')] : []),
  ];
}
