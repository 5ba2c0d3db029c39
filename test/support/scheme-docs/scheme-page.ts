import { compileScheme, parse, type FieldData, type SchemeData } from '../../../src/core/scheme';
import { chinesePart } from './chinese-part';
import { impliedMark, movesOf, remarksOf, resetsOf } from './describe-event';
import { describeField } from './describe-field';
import {
  conditionsSection,
  formsSection,
  limitsSection,
  marksSection,
  optionsSection,
  orderSection,
} from './describe-rules';
import { breakdown, nextStepsSection } from './examples-section';
import { bullets, code, section, table } from './markdown';
import { projectionsSection } from './projections-section';
import { usageSection } from './usage-section';

/**
 * The page of a shipped scheme in Markdown: `docs/schemes/<id>.md`.
 *
 * @throws Error when the scheme or one of its examples is not accepted, which is a fault of the catalogue
 */
export function schemePage(data: SchemeData, catalogue: ReadonlyMap<string, SchemeData>): string {
  const { scheme } = compileScheme(data, { resolve: (id) => catalogue.get(id) });
  if (!scheme) throw new Error(`Cannot describe the scheme "${data.id}": it does not compile.`);
  const names = (data.examples ?? []).map(({ name: text }) => {
    const { name } = parse(scheme, text);
    if (!name) throw new Error(`Cannot describe the example "${text}": "${data.id}" refuses it.`);
    return name;
  });
  const [first] = names;
  if (!first) throw new Error(`Cannot describe the scheme "${data.id}": it has no example.`);
  const optional = new Set(
    scheme.forms.flatMap(({ fields }) =>
      fields.filter((field) => field.optional).map(({ rule }) => rule.field),
    ),
  );
  const parts = [
    `<!-- Made from src/core/catalogue/${data.id}.ts by "npm run docs". -->`,
    `# ${data.title.en}`,
    introduction(data),
    formsSection(data),
    fieldsSection(data, optional),
    conditionsSection(data),
    orderSection(data),
    marksSection(data),
    eventsSection(data),
    limitsSection(data),
    optionsSection(data),
    section(
      '## Examples',
      ...names.map((name, index) =>
        [
          `${code(name.text)}: ${data.examples?.[index]?.means.en ?? ''}`,
          breakdown(scheme, name, 'en'),
        ].join('\n\n'),
      ),
    ),
    nextStepsSection(scheme, first),
    projectionsSection(scheme, names),
    usageSection(scheme, first),
    chinesePart(scheme, names),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function introduction({ id, kind, source = '', initial }: SchemeData): string {
  const address = source.startsWith('https:') ? `<${source}>` : source;
  return bullets([
    `Scheme: ${code(id)}; it names a ${kind}. [中文](#中文)`,
    `Source: ${address}`,
    ...(initial === undefined
      ? []
      : [`A series begins with ${code(initial)}${startNote(initial)}.`]),
  ]);
}

function startNote(initial: string): string {
  const parts = [
    initial.includes('$today') ? '`$today` is the day' : '',
    /\{\w+\}/.test(initial) ? 'what stands in braces comes from the variables of the policy' : '',
  ].filter(Boolean);
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

function fieldsSection({ fields, forms }: SchemeData, optional: ReadonlySet<string>): string {
  const isOfPattern = forms.some((form) => typeof form !== 'string' && form.tokens);
  const rows = Object.entries(fields).map(([id, data]) => [
    code(id),
    data.title?.en ?? '',
    (isOfPattern && data.type === 'datepart' ? 'as its token says' : describeField(data)) +
      (optional.has(id) ? '; may be left out' : ''),
    data.meaning?.en ?? '',
  ]);
  const words = Object.entries(fields).map(([id, data]) => wordsOf(id, data));
  return section('## Fields', table(['field', 'title', 'format', 'meaning'], rows), ...words);
}

function wordsOf(id: string, data: FieldData): string {
  if (data.type !== 'word') return '';
  const rows = data.words.flatMap((word) =>
    typeof word === 'string'
      ? []
      : [[code(word.word), word.title?.en ?? '', word.meaning?.en ?? '']],
  );
  const others = Object.entries(data.also ?? {}).map(([spelling, { word, severity }]) =>
    severity === undefined || severity === 'error'
      ? `${code(spelling)} is not accepted; the repair is ${code(word)}.`
      : `${code(spelling)} is accepted for ${code(word)}, with a report (${severity}).`,
  );
  return section(
    `### Words of ${code(id)}`,
    'In ascending order:',
    table(['word', 'title', 'meaning'], rows),
    bullets(others),
  );
}

function eventsSection(data: SchemeData): string {
  const events = Object.entries(data.events ?? {});
  const rows = events.map(([id, event]) => [
    code(id),
    event.title.en,
    event.meaning?.en ?? '',
    movesOf(event),
    resetsOf(event),
  ]);
  const isImplied = events.some(([, event]) =>
    [event, ...(event.variants ?? [])].some(({ implied = [] }) => implied.length > 0),
  );
  return section(
    '## Events',
    table(['event', 'title', 'take it when', 'moves', 'sets or drops'], rows),
    isImplied ? `${impliedMark} No written rule says so; the preview of a step names it.` : '',
    bullets(events.flatMap(([id, event]) => remarksOf(id, event, data))),
  );
}
