import type { RecordShape } from '../../../src/core/release/record/shape/shape';

/** Every key of a shape with what it holds and says, as the page on release records shows them. */
export function recordTable(shape: RecordShape): string {
  const rows = keysOf(shape).map(({ path, shape: own, isRequired }) => {
    const value = `${valueIn(own)}${isRequired ? ', required' : ''}`;
    return `| \`${path}\` | ${value} | ${own.told?.en ?? ''} | ${own.told?.['zh-cn'] ?? ''} |`;
  });
  return ['| Key | Value | What it says | 说明 |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

interface ShapeKey {
  /** Keys with `.`; items of a list with `[]`, ids of the team's own as `<id>`. */
  readonly path: string;
  readonly shape: RecordShape;
  readonly isRequired: boolean;
}

export function keysOf(shape: RecordShape, above = ''): readonly ShapeKey[] {
  if (shape.type === 'array' && shape.items) return keysOf(shape.items, `${above}[]`);
  const { properties, additionalProperties: others, required = [] } = shape;
  if (!properties) return others ? keysOf(others, `${above}.<id>`) : [];
  return Object.entries(properties).flatMap(([key, own]) => {
    const path = above === '' ? key : `${above}.${key}`;
    const isRequired = required.includes(key);
    return [{ path, shape: own, isRequired }, ...keysOf(own, path)];
  });
}

function valueIn({ type, format, enum: choices, minimum, items, properties }: RecordShape): string {
  if (choices) return choices.map((choice) => `\`${choice}\``).join(', ');
  if (type === 'boolean') return '`true` or `false`';
  if (type === 'integer') return `whole number, ${minimum ?? 0} or more`;
  if (type === 'array') return `list: ${items ? valueIn(items) : ''}`;
  if (type === 'object') return properties ? 'keys' : 'by id';
  return formats[format ?? ''] ?? 'text';
}

const formats: Readonly<Record<string, string>> = {
  day: 'day',
  moment: 'moment or day',
  version: 'version',
  person: 'person',
  role: 'role',
  build: 'name of a build',
  authorisation: 'id of an authorisation',
  'object-id': 'commit id',
  sha256: 'SHA-256',
  path: 'path',
};
