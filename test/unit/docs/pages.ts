import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The root of the project; this file is compiled to out/test/unit/docs. */
export const root = join(__dirname, '../../../..');

export const readPage = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The READMEs, with the language that each is written in. */
export const readmes = [
  { page: 'README.md', language: 'en', texts: 'package.nls.json' },
  { page: 'README.zh-cn.md', language: 'zh-cn', texts: 'package.nls.zh-cn.json' },
] as const;

/** Every Markdown page of the project that is in Git, by its path from the root. */
export function trackedPages(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--', '*.md'], { cwd: root });
  return listed.toString('utf8').split('\0').filter(Boolean);
}

/** The fenced blocks of a language in a page. */
export function blocksOf(page: string, language: string): readonly string[] {
  const fenced = [...page.matchAll(/^```(\w*)\n(.*?)^```$/gms)];
  return fenced.flatMap(([, of, text = '']) => (of === language ? [text] : []));
}

/** A page without what stands in code, where brackets and `#` mean nothing. */
export function proseOf(page: string): string {
  return page.replace(/^```.*?^```$/gms, '').replace(/`[^`\n]*`/g, '');
}

/** The headings of a page with their level, in their order. */
export function headingsOf(page: string): readonly { level: number; text: string }[] {
  const found = page.replace(/^```.*?^```$/gms, '').matchAll(/^(#+) (.+)$/gm);
  return [...found].map(([, marks = '', text = '']) => ({ level: marks.length, text }));
}

/** The anchor that GitHub gives a heading. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}
