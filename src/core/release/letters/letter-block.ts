import type { Letter } from './types';

/** The version of the block's shape, which the reader checks. */
export const blockVersion = 1;

/** What stands before the block and after it; in the form whose marks these are no escaped text can look like them. */
export const blockMarks = {
  markdown: { before: '```json stemma-letter\n', after: '\n```' },
  html: { before: '<pre id="stemma-letter">', after: '</pre>' },
} as const;

/** How every letter in HTML begins, and none in Markdown. */
export const htmlStart = '<!DOCTYPE html>';

/**
 * The letter as JSON that may stand in Markdown and in HTML as it is: what either could read as markup, and what nobody
 * could see, is written as `\uXXXX`.
 */
export function letterBlock(letter: Letter): string {
  const json = JSON.stringify({ 'stemma-letter': blockVersion, ...letter }, null, 2);
  return json.replace(
    /[`<>&\u007f-\u009f\u2028\u2029]|\p{Cf}|\p{Default_Ignorable_Code_Point}/gu,
    (found) =>
      Array.from({ length: found.length }, (_, index) =>
        unitAsEscape(found.charCodeAt(index)),
      ).join(''),
  );
}

function unitAsEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
