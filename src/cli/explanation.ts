import { wordsOfName } from '../core/glossary';
import {
  explain,
  otherReadingsIn,
  type Explanation,
  type Name,
  type NextStep,
} from '../core/scheme/index';
import type { Problem, Scheme, Verdict } from '../core/scheme/index';
import type { Text } from '../core/text/language';
import { message } from '../core/text/message';
import { columns } from './columns';
import { jsonProblem } from './json-name';
import { jsonStep } from './next-name';
import { printable } from './printable';
import type { RecordedTag } from './recorded-with';
import type { Session } from './session';
import { sayProblems } from './text-name';

/** A name as one scheme reads it, with what may come next. */
export interface Reading {
  readonly scheme: Scheme;
  readonly name: Name;
  readonly verdict: Verdict;
  readonly problems: readonly Problem[];
  readonly next: readonly NextStep[];
  /** The tags that record the name with another version. */
  readonly recorded: readonly RecordedTag[];
}

type ExplainedField = Explanation['fields'][number];

const texts = {
  heading: { en: '{name}: {title} ({scheme})', 'zh-cn': '{name}：{title}（{scheme}）' },
  others: { en: '  could also be read as:', 'zh-cn': '  也可能被读作：' },
  words: { en: '  words:', 'zh-cn': '  词语：' },
  word: { en: '{title}: {explanation}', 'zh-cn': '{title}：{explanation}' },
  recorded: {
    en: 'Tag {tag}: version {internal} is {external} for customers.',
    'zh-cn': '标签 {tag}：版本 {internal} 的外部版本号为 {external}。',
  },
  next: { en: '  next:', 'zh-cn': '  下一个：' },
} as const satisfies Record<string, Text>;

/** What `stemma explain --json` prints for one scheme that can read the name. */
export function jsonReading(reading: Reading, session: Session): unknown {
  const { scheme, name, verdict, problems, next, recorded } = reading;
  const explanation = explain(scheme, name);
  return {
    input: name.text,
    scheme: scheme.id,
    title: session.render(explanation.title),
    verdict,
    form: explanation.form,
    fields: explanation.fields.map((field) => jsonField(field, session)),
    otherReadings: otherReadingsIn(explanation).map(({ note, fields }) => ({
      ...(note && { note: session.render(note) }),
      fields: fields.map((field) => jsonField(field, session)),
    })),
    problems: problems.map((problem) => jsonProblem(problem, session)),
    words: wordsOfName(scheme, explanation).map(({ field, text, entry }) => ({
      field,
      text,
      title: session.render(entry.title),
      explanation: session.render(entry.explanation),
      contradictions: (entry.contradictions ?? []).map((it) => session.render(it)),
    })),
    next: next.map(({ title, result }) => {
      const { from: _from, event, ...outcome } = jsonStep(result, session);
      return { event, title: session.render(title), ...outcome };
    }),
    ...(recorded.length > 0 && { recorded }),
  };
}

function jsonField(explained: ExplainedField, session: Session): unknown {
  const { field, text, offset, title, meaning, value, nested } = explained;
  return {
    field,
    text,
    ...(offset === undefined ? {} : { offset, length: text.length }),
    title: session.render(title),
    ...(meaning === undefined ? {} : { meaning: session.render(meaning) }),
    ...(value === undefined ? {} : { value: session.render(value) }),
    ...(nested === undefined
      ? {}
      : { fields: nested.fields.map((inner) => jsonField(inner, session)) }),
  };
}

/** Prints how a scheme reads the name, field by field, and what comes next. */
export function sayReading({ scheme, name, problems, next }: Reading, session: Session): void {
  const explanation = explain(scheme, name);
  const { title, fields } = explanation;
  session.say(message(texts.heading, { name: name.text, title, scheme: scheme.id }));
  sayRows(fieldRows(fields, '', session), session);
  sayProblems(name.text, problems, session);
  for (const other of otherReadingsIn(explanation)) {
    session.say(message(texts.others));
    sayRows(fieldRows(other.fields, '  ', session), session);
    if (other.note) session.out.line(printable(`  ${session.render(other.note)}`));
  }
  sayWords(scheme, explanation, session);
  const steps = next.flatMap(({ event, title: eventTitle, result }) =>
    result.ok ? [[`  ${event}`, `${result.to.text}  ${session.render(eventTitle)}`] as const] : [],
  );
  if (steps.length > 0) session.say(message(texts.next));
  sayRows(steps, session);
  session.out.line('');
}

function sayRows(rows: readonly (readonly [string, string])[], session: Session): void {
  for (const line of columns(rows)) session.out.line(printable(line));
}

function sayWords(scheme: Scheme, explanation: Explanation, session: Session): void {
  const rows = wordsOfName(scheme, explanation).flatMap(({ text, entry }) => {
    const said = message(texts.word, { title: entry.title, explanation: entry.explanation });
    return [
      [`  ${text}`, session.render(said)] as const,
      ...(entry.contradictions ?? []).map((it) => ['', session.render(it)] as const),
    ];
  });
  if (rows.length > 0) session.say(message(texts.words));
  sayRows(rows, session);
}

/** Prints under which version customers know the one of a tag. */
export function sayRecorded({ tag, internal, external }: RecordedTag, session: Session): void {
  session.say(message(texts.recorded, { tag, internal, external }));
}

function fieldRows(
  fields: readonly ExplainedField[],
  indent: string,
  session: Session,
): (readonly [string, string])[] {
  return fields.flatMap(({ field, text, title, meaning, value, nested }) => {
    const said = meaning === undefined ? [value] : [value, meaning];
    const parts = said.flatMap((part) => (part === undefined ? [] : [session.render(part)]));
    const row = [
      `${indent}${field}`,
      `${text}  ${[session.render(title), ...parts].join(' – ')}`,
    ] as const;
    return [row, ...(nested ? fieldRows(nested.fields, `${indent}  `, session) : [])];
  });
}
