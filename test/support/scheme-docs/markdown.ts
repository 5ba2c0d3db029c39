/** Text as inline code, whatever it holds; a `|` is escaped for a cell of a table. */
export function code(text: string): string {
  const ticks = text.includes('`') ? '``' : '`';
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${ticks}${pad}${text}${pad}${ticks}`;
}

/** A table; empty when it has no row. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`.replaceAll('|  |', '| |');
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** A heading with what stands under it; empty when that is empty. */
export function section(heading: string, ...blocks: readonly string[]): string {
  const body = blocks.filter((block) => block !== '');
  return body.length === 0 ? '' : [heading, ...body].join('\n\n');
}

export function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}

/** Several things as English text: `a, b and c`. */
export function listed(parts: readonly string[], last = 'and'): string {
  const [final = '', ...rest] = [...parts].reverse();
  return rest.length === 0 ? final : `${rest.reverse().join(', ')} ${last} ${final}`;
}

export const codes = (texts: readonly string[], last = 'and'): string =>
  listed(texts.map(code), last);
