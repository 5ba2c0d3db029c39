import type { Text } from '../text/language';
import { message, type Message } from '../text/message';
import type { FieldData } from './data';
import { layoutOf, readDate } from './fields/date';
import { wordIndex, wordsOf } from './fields/word';
import type { Name } from './name';
import { parse } from './parse';
import type { Scheme } from './scheme';
import * as texts from './explain-texts';

/** What a name says, field by field. */
export interface Explanation {
  readonly scheme: string;
  readonly title: Text;
  readonly form: string;
  readonly fields: readonly ExplainedField[];
  /** How a person could also read the name, where that says something else. */
  readonly otherReadings?: readonly OtherReading[];
}

/** Another way to read a name, told so that nobody is taken by surprise; the scheme does not act on it. */
export interface OtherReading {
  /** Who reads it so. */
  readonly note?: Text;
  readonly fields: readonly ExplainedField[];
}

export interface ExplainedField {
  readonly field: string;
  readonly text: string;
  /** UTF-16 units from the start of the name; absent for what the form says without writing it. */
  readonly offset?: number;
  readonly title: Text;
  /** What the field is for. */
  readonly meaning?: Text;
  /** What this value means: the meaning of a word, the day of a date. */
  readonly value?: Message;
  readonly nested?: Explanation;
}

/** Explains a name of the scheme in both languages. */
export function explain(scheme: Scheme, name: Name): Explanation {
  const fields = Object.entries(name.fields).map(([field, value]): ExplainedField => {
    const data = dataOf(scheme, name.form, field);
    const nested = scheme.nested.get(field);
    const meant = data && meaningOfValue(data, value.text);
    return {
      field,
      text: value.text,
      title: data?.title ?? nested?.data.title ?? { en: field, 'zh-cn': field },
      ...(value.offset !== undefined && { offset: value.offset }),
      ...(data?.meaning && { meaning: data.meaning }),
      ...(meant && { value: meant }),
      ...(nested && value.name && { nested: explain(nested, value.name) }),
    };
  });
  const others = otherReadings(scheme, name);
  return {
    scheme: scheme.id,
    title: scheme.data.title,
    form: name.form,
    fields,
    ...(others.length > 0 && { otherReadings: others }),
  };
}

/** The other readings of a name and of the names in it. */
export function otherReadingsIn({
  otherReadings: own = [],
  fields,
}: Explanation): readonly OtherReading[] {
  return [...own, ...fields.flatMap(({ nested }) => (nested ? otherReadingsIn(nested) : []))];
}

function otherReadings(scheme: Scheme, name: Name): readonly OtherReading[] {
  return scheme.otherReadings.flatMap((form) => {
    const other: Scheme = { ...scheme, forms: [form], otherReadings: [] };
    const { name: read } = parse(other, name.text);
    if (!read || saysTheSame(read, name)) return [];
    const { message: note } = form.data;
    return [{ ...(note && { note }), fields: explain(other, read).fields }];
  });
}

function saysTheSame({ fields: left }: Name, { fields: right }: Name): boolean {
  const fields = Object.keys({ ...left, ...right });
  return fields.every((field) => left[field]?.text === right[field]?.text);
}

function dataOf(scheme: Scheme, formId: string, field: string): FieldData | undefined {
  const form = scheme.forms.find(({ id }) => id === formId);
  return (
    form?.fields.find(({ rule }) => rule.field === field)?.rule.data ?? scheme.data.fields[field]
  );
}

function meaningOfValue(data: FieldData, text: string): Message | undefined {
  if (data.type === 'word') {
    const word = wordsOf(data)[wordIndex(text, data)];
    const meant = word?.meaning ?? word?.title;
    return meant && message(meant);
  }
  if (data.type !== 'date') return undefined;
  if (text === data.sentinel) return message(texts.noDateYet);
  const layout = layoutOf(text, data);
  const date = layout && readDate(text, layout);
  if (!date) return undefined;
  if (date.year === undefined)
    return message(texts.calendarMonthDay, { month: date.month, day: date.day });
  const pad = (value: number): string => String(value).padStart(2, '0');
  return message(texts.calendarDay, {
    day: `${String(date.year)}-${pad(date.month)}-${pad(date.day)}`,
  });
}
