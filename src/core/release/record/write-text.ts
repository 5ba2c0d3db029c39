/** Where a text stands: in a line of its own key, or within brackets. */
export type TextContext = 'block' | 'flow';

/**
 * A text on one line, in quotes where YAML would read it as something else: a number such as `1.10`, a truth value,
 * nothing, a comment, a key. The words of YAML 1.1 (`yes`, `off`, `12:30`) are among them, since other tools read
 * records too; so are days, unless `isMoment` says that a day or moment is meant.
 */
export function writeText(text: string, context: TextContext, isMoment = false): string {
  if (isPlain(text, context) && (isMoment ? momentLike.test(text) : !readsOtherwise(text))) {
    return text;
  }
  const needsEscapes = notPrintable.test(text);
  if (!needsEscapes && /["\\]/.test(text)) return writeSingle(text);
  return writeDouble(text);
}

/** As `writeText` where the old text stood in quotes, and keeps them. */
export function writeQuoted(text: string, style: 'single' | 'double'): string {
  return style === 'single' && !notPrintable.test(text) ? writeSingle(text) : writeDouble(text);
}

/** The header and lines of a literal block, without indentation; undefined where a text is better written in quotes. */
export function blockOf(
  text: string,
): { readonly header: string; readonly lines: readonly string[] } | undefined {
  const isClipped = text.endsWith('\n');
  const lines = (isClipped ? text.slice(0, -1) : text).split('\n');
  if (lines.length + Number(isClipped) < 2) return undefined;
  const [first = '', last = ''] = [lines[0], lines.at(-1)];
  if (first === '' || /^[ \t]/.test(first) || last.trim() === '') return undefined;
  if (lines.some((line) => notPrintable.test(line))) return undefined;
  return { header: isClipped ? '|' : '|-', lines };
}

const momentLike = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?$/;

/** Line ends, controls, and what is easily lost or not seen. */
const notPrintable =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|\p{Surrogate}/u;

function isPlain(text: string, context: TextContext): boolean {
  if (text === '' || text.trim() !== text || notPrintable.test(text)) return false;
  if (/^[-?:,[\]{}#&*!|>'"%@`=<]/.test(text) || text.startsWith('...')) return false;
  if (text.includes(': ') || text.includes(' #') || text.endsWith(':')) return false;
  return context === 'block' || !/[,[\]{}]/.test(text);
}

/** Whether a plain text is something else than text to readers of YAML 1.1 or 1.2. */
function readsOtherwise(text: string): boolean {
  return words.has(text.toLowerCase()) || numberLike.test(text) || dayLike.test(text);
}

const words: ReadonlySet<string> = new Set(
  ['null', '~', 'true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n'].concat(['.inf', '.nan']),
);

/** Whole and other numbers, with base, exponent, underscores or sixties. */
const numberLike =
  /^[-+]?(?:\.inf|0[xob][\da-f_]+|\d[\d_,]*(?::[0-5]?\d)*(?:\.[\d_]*)?(?:e[-+]?\d+)?|\.\d[\d_]*(?:e[-+]?\d+)?)$/i;

const dayLike = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt \t].*)?$/;

function writeSingle(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function writeDouble(text: string): string {
  const escaped = JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return escaped;
}
