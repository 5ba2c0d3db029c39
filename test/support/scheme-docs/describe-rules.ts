import type { MarkKind, SchemeData, WrittenOrderData } from '../../../src/core/scheme';
import { isOrderItem, isWritten, orderItem } from '../../../src/core/scheme/order';
import { describePredicates } from './describe-predicates';
import { bullets, code, codes, fenced, section, table } from './markdown';

/** What fields demand of each other. */
export function conditionsSection({ conditions = [] }: SchemeData): string {
  const lines = conditions.map(({ when, must, severity = 'error', message }) => {
    const where = when ? `Where ${describePredicates(when)}, ` : '';
    return `**${severity}**: ${where}${describePredicates(must, 'must be')}. ${message.en}`;
  });
  return section('## Conditions', bullets(lines));
}

/** How names sort, and which make a release line. */
export function orderSection({ order = [], line }: SchemeData): string {
  const places = order.flatMap((entry) => (isWritten(entry) ? entry.asWritten : []));
  const fields = order.flatMap((entry) =>
    isWritten(entry) ? entry.asWritten.flat().map(orderItem) : [orderItem(entry)],
  );
  if (fields.length === 0) return '';
  const last = fields.filter(({ absent }) => absent === 'last').map(({ field }) => field);
  const falling = fields.filter(({ direction }) => direction === 'descending');
  const shared = line ?? fields.slice(0, 2).map(({ field }) => field);
  const sentences = [
    places.length > 0
      ? writtenSentence(places)
      : `Names sort by ${fields.map(({ field }) => code(field)).join(', then ')}.`,
    'Where a name lacks a field, it comes first' +
      (last.length > 0 ? `, except that a name without ${codes(last, 'or')} comes last.` : '.'),
    falling.length > 0 ? `${codes(falling.map(({ field }) => field))} sort downwards.` : '',
    `Names with the same ${codes(shared)} make a release line.`,
  ];
  return section('## Order', sentences.filter(Boolean).join(' '));
}

function writtenSentence(places: WrittenOrderData['asWritten']): string {
  const fields = places.flatMap((part) => (isOrderItem(part) ? [part] : [])).map(orderItem);
  const lists = places.flatMap((part) => (isOrderItem(part) ? [] : [part.map(orderItem)]));
  const kept = lists.map(
    (list) => `${codes(list.map(({ field }) => field))}, which keep this order among themselves`,
  );
  const all = [...kept, codes(fields.map(({ field }) => field))];
  return `Names sort by their fields in the order in which they are written: ${all.join('; ')}.`;
}

const markTexts: Readonly<Record<MarkKind, string>> = {
  stage: 'a stage on the way to a release',
  customer: 'a version for customers',
  patch: 'a hot patch of the name that is the same without it',
  iteration: 'the iteration that the name belongs to',
};

/** What fields tell of a name. */
export function marksSection({ marks = {} }: SchemeData): string {
  const lines = Object.entries(marks).map(([field, kind]) => `${code(field)}: ${markTexts[kind]}`);
  return section(
    '## Marks',
    lines.length === 0
      ? ''
      : 'What a field tells: [the scheme language](../scheme-language.md#marks).',
    bullets(lines),
  );
}

/** How many names may share some parts. */
export function limitsSection({ limits = [] }: SchemeData): string {
  const lines = limits.map(
    ({ same, count, message }) =>
      `At most ${count} names with the same ${codes(same)}: ${message.en}`,
  );
  return section('## Limits', bullets(lines));
}

/** The choices that a user of the scheme has, each value with its patch. */
export function optionsSection({ options = {} }: SchemeData): string {
  const parts = Object.entries(options).map(
    ([option, { title, values = {}, pattern, ...rest }]) => {
      const fallback =
        rest.default === undefined
          ? 'Without it the scheme is as described above.'
          : `${code(rest.default)} when it is not given.`;
      const rows = Object.entries(values).map(([value, patch]) => [code(value), patchText(patch)]);
      const free = pattern ? 'Any text made of the tokens above. ' : '';
      return section(
        `### ${code(option)}`,
        `${title?.en ?? option}. ${free}${fallback}`,
        table(['value', 'what it changes in the scheme'], rows),
      );
    },
  );
  return section('## Options', ...parts);
}

/** The ways to write a name. */
export function formsSection({ forms, otherReadings = [], options = {} }: SchemeData): string {
  const lines = formLines(forms);
  const pattern = Object.values(options).find((option) => option.pattern)?.default;
  const tokens = forms.flatMap((form) =>
    typeof form === 'string' ? [] : Object.entries(form.tokens ?? {}),
  );
  const rows = tokens.map(([token, field]) => [code(token), code(field.replace(/[{}]/g, ''))]);
  return section(
    '## Forms',
    bullets(lines),
    pattern === undefined ? '' : `The pattern is an option; ${code(pattern)} unless it is given.`,
    table(['in a pattern', 'field'], rows),
    otherReadings.length > 0 ? otherReadingsIntroduction : '',
    bullets(formLines(otherReadings)),
    'What the signs of a template mean: [the scheme language](../scheme-language.md#forms).',
  );
}

const otherReadingsIntroduction =
  'People could also read a name in these ways; explanations show that, and nothing is decided by it:';

function formLines(forms: SchemeData['forms']): readonly string[] {
  return forms.map((form) => {
    if (typeof form === 'string') return code(form);
    const { id, template, constants = {}, fields = {}, severity, message } = form;
    const fixed = Object.entries(constants).map(
      ([field, value]) => `${code(field)} is ${code(value)} without being written`,
    );
    const other = Object.entries(fields).map(
      ([field, patch]) => `${code(field)} has ${patchText(patch)}`,
    );
    const said = message?.en ?? '';
    const liked = severity ? [`accepted as a ${severity}: ${said}`] : said === '' ? [] : [said];
    const remarks = [...fixed, ...other, ...liked].join('; ');
    const name = forms.length > 1 && id !== undefined ? ` (${code(id)})` : '';
    return `${code(template)}${name}${remarks === '' ? '' : `: ${remarks}`}`;
  });
}

function patchText(patch: Readonly<Record<string, unknown>>): string {
  return Object.keys(patch).length === 0 ? 'nothing' : code(JSON.stringify(patch));
}

/** The rule of the system in a policy file, as JSON with comments. */
export const jsonc = (value: unknown): string =>
  fenced('jsonc', JSON.stringify(value, undefined, 2));
