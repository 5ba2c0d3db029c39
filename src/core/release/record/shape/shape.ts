import type { Shape } from '../../../policy/shape';
import type { Text } from '../../../text/language';

/** What kind of text a value of a record is. */
export type TextFormat =
  | 'day'
  | 'moment'
  | 'object-id'
  | 'sha256'
  | 'path'
  | 'version'
  | 'person'
  | 'role'
  | 'build'
  | 'authorisation';

/** The shape of a part of a record, with what it tells people. Its lists and maps are empty where the file has none. */
export interface RecordShape extends Shape {
  readonly told?: Text;
  readonly format?: TextFormat;
  readonly items?: RecordShape;
  readonly properties?: Readonly<Record<string, RecordShape>>;
  readonly additionalProperties?: RecordShape | false;
}

type Keys = Readonly<Record<string, RecordShape>>;
type Told = readonly [en: string, zh: string];

function toldOf([en, zh]: Told): Text {
  return { en, 'zh-cn': zh };
}

/** A text that says something. */
export function text(...told: Told): RecordShape {
  return { type: 'string', minLength: 1, told: toldOf(told) };
}

export function formatted(format: TextFormat, ...told: Told): RecordShape {
  return { type: 'string', minLength: 1, format, told: toldOf(told) };
}

export function choice(values: readonly string[], ...told: Told): RecordShape {
  return { type: 'string', enum: values, told: toldOf(told) };
}

export function flag(...told: Told): RecordShape {
  return { type: 'boolean', told: toldOf(told) };
}

export function count(minimum: number, ...told: Told): RecordShape {
  return { type: 'integer', minimum, told: toldOf(told) };
}

/** Some keys with values; other keys are mistakes. */
export function map(required: readonly string[], properties: Keys, ...told: Told): RecordShape {
  return { type: 'object', properties, required, additionalProperties: false, told: toldOf(told) };
}

/** Values by an id of the team's own. */
export function byId(values: RecordShape, ...told: Told): RecordShape {
  return { type: 'object', additionalProperties: values, default: {}, told: toldOf(told) };
}

/** A list; it is empty where the file has none. */
export function list(items: RecordShape, ...told: Told): RecordShape {
  return { type: 'array', items, default: [], told: toldOf(told) };
}

/** What is not written stays unsaid, unlike an empty list or map. */
export function unsaid({ default: ignored, ...shape }: RecordShape): RecordShape {
  return shape;
}

/** The keys of something that happened. */
export const entryKeys: Keys = {
  by: formatted(
    'person',
    'Who did it, as Git knows the person: `Name <address>`.',
    '谁做的，写法与 Git 中一致：`姓名 <邮箱>`。',
  ),
  at: formatted(
    'moment',
    'When: a moment with its zone, such as `2026-11-02T10:05:00+08:00`, or a day.',
    '何时：带时区的时刻，如 `2026-11-02T10:05:00+08:00`，或一个日期。',
  ),
};

/** Something that happened: who, when, and what else. */
export function entry(required: readonly string[], properties: Keys, ...told: Told): RecordShape {
  return map([...required, 'by', 'at'], { ...properties, ...entryKeys }, ...told);
}
