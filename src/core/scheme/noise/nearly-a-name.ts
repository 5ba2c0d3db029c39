import { message } from '../../text/message';
import { bestFit, type Fit } from '../fit';
import type { FormField } from '../form';
import type { Problem } from '../name';
import type { Scheme } from '../scheme';
import type { TemplateNode } from '../template';
import { lookAlikeRun, toDigits } from './look-alikes';
import { letterForDigitIn, placeholderFor, withReplaced } from './noise-at';
import { spaceProblem } from './space-problem';
import * as texts from './texts';

/** So many units are read again in all, and so many changes tried at least and at most, each with one run of the matcher. */
const mostUnits = 600;
const fewestTried = 2;
const mostTried = 12;

/** How many changes of a text are tried: fewer of a long one, or its time would grow faster than its length. */
function triesFor({ length }: string): number {
  return Math.min(mostTried, Math.max(fewestTried, Math.floor(mostUnits / length)));
}

/** A space without which the text is a name, where some names of the scheme hold spaces. */
export function straySpace(scheme: Scheme, text: string): Problem | undefined {
  if (!scheme.printsSpace) return undefined;
  const spaces = [...text.matchAll(/ /g)].slice(0, triesFor(text)).map(({ index }) => index);
  const found = spaces.find((offset) => isName(scheme, without(text, offset)));
  const offset = found ?? (isName(scheme, text.replaceAll(' ', '')) ? spaces[0] : undefined);
  return offset === undefined ? undefined : spaceProblem(text, offset);
}

/** The noise that makes a value wrong: without it the text would be a name. */
export function noiseInside(
  scheme: Scheme,
  text: string,
  problems: readonly Problem[],
): Problem | undefined {
  for (const { code, offset, length } of problems) {
    const found =
      code === 'width'
        ? letterNearNumber(scheme, text, offset)
        : code === 'unknown-word' && noiseInWord(scheme, text, offset, length);
    if (found) return found;
  }
  return undefined;
}

/** Letters next to a number that is too short, which are its digits. */
function letterNearNumber(scheme: Scheme, text: string, offset: number): Problem | undefined {
  const run = lookAlikeRun(text, offset);
  if (!run) return undefined;
  const repaired = withReplaced(text, run.offset, run.text.length, toDigits(run.text));
  return isName(scheme, repaired) ? letterForDigitIn(run.text, run.offset) : undefined;
}

/** A letter of what looks like a word that is really a digit or stands for a number: `GlST`, `GnST`. */
function noiseInWord(
  scheme: Scheme,
  text: string,
  start: number,
  length: number,
): Problem | undefined {
  const end = Math.min(start + length, start + triesFor(text));
  for (let offset = start; offset < end; offset++) {
    const found = /^(?:[OoIl|]|[Nn]|[Xx]+)/.exec(text.slice(offset, end))?.[0];
    if (found === undefined) continue;
    const isPlaceholder = /[NnXx]/.test(found);
    const digits = isPlaceholder ? '1' : toDigits(found);
    const fit = bestFit(scheme, withReplaced(text, offset, found.length, digits));
    if (fit?.errorCount !== 0) continue;
    const field = fieldAt(fit, offset);
    if (field?.rule.data.type !== 'integer') continue;
    return isPlaceholder
      ? placeholderFor(field.rule, found, offset)
      : letterForDigitIn(found, offset);
  }
  return undefined;
}

/** A separator of the scheme that would make a name of the text, between letters and digits that touch. */
export function missingSeparator(scheme: Scheme, text: string): Problem | undefined {
  if (!/\p{L}\d|\d\p{L}/u.test(text)) return undefined;
  const separators = separatorsOf(scheme);
  const seams = [...text.matchAll(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu)];
  for (const { index } of seams.reverse().slice(0, triesFor(text))) {
    for (const separator of separators) {
      const whole = text.slice(0, index) + separator + text.slice(index);
      const fit = bestFit(scheme, whole);
      if (!fit || fit.errorCount > 0) continue;
      const field = fieldAt(fit, index + 1);
      const end = field ? (fit.slots[field.index * 2 + 1] ?? index) - 1 : text.length;
      const found = text.slice(index, end);
      return {
        code: 'missing-separator',
        severity: 'error',
        offset: index,
        length: 0,
        message: message(texts.missingSeparator, {
          separator,
          found,
          field: field?.rule.title ?? '',
        }),
        ...(field && { field: field.field }),
      };
    }
  }
  return undefined;
}

function separatorsOf(scheme: Scheme): readonly string[] {
  const written = scheme.forms.map(({ nodes }) => textOf(nodes)).join('');
  return ['_', '-', '.'].filter((separator) => written.includes(separator));
}

function textOf(nodes: readonly TemplateNode[]): string {
  return nodes
    .map((node) =>
      node.type === 'literal' ? node.text : node.type === 'group' ? textOf(node.nodes) : '',
    )
    .join('');
}

function isName(scheme: Scheme, text: string): boolean {
  return bestFit(scheme, text)?.errorCount === 0;
}

/** The field that begins at an offset. */
function fieldAt({ form, slots }: Fit, offset: number): FormField | undefined {
  return form.fields.find(({ index }) => slots[index * 2] === offset);
}

function without(text: string, offset: number): string {
  return withReplaced(text, offset, 1, '');
}
