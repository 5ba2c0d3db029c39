import type { Text } from '../../../text/language';
import type { CharacterRange } from '../../../text/range';
import { shapeOfKey } from '../checked-value';
import type { RecordShape } from '../shape/shape';
import type { RecordPath } from '../types';
import { writeText } from '../write-text';
import { placeInRecord, type PlaceInRecord } from './record-at';

/** What help in a record needs to know beside its text. */
export interface RecordAssistContext {
  /** Of a record, or of the roadmap. */
  readonly shape: RecordShape;
  readonly people: readonly string[];
  /** By their ids. */
  readonly roles: ReadonlyMap<string, Text>;
  readonly units: readonly string[];
  readonly processes: readonly string[];
  /** Ids of plan nodes and of what is to be checked, in the processes. */
  readonly nodes: readonly string[];
  readonly checklist: readonly string[];
  readonly builds: readonly string[];
  readonly authorisations: readonly string[];
  /** `YYYY-MM-DD`, and the moment with its zone. */
  readonly today: string;
  readonly now: string;
  /** Whether another extension completes keys and choices by the JSON schema. */
  readonly hasSchema: boolean;
}

export interface RecordCompletion {
  readonly label: string;
  readonly kind: 'key' | 'choice' | 'value';
  readonly told?: Text;
  /** What replaces `range`. */
  readonly insert: string;
  /** UTF-16 units in the file's text. */
  readonly range: CharacterRange;
}

/** What may stand at an offset of a release record. */
export function completeRecord(
  text: string,
  offset: number,
  context: RecordAssistContext,
): readonly RecordCompletion[] {
  const place = placeInRecord(text, offset);
  const shape = place && shapeAt(place.path, context.shape);
  if (!place || !shape) return [];
  if (shape.type === 'object') return place.isBare ? keysAt(place, shape, context) : [];
  if (shape.type === 'array') return [];
  const { word: range } = place;
  const choices = choicesOf(shape).map((label): RecordCompletion => {
    return { label, kind: 'choice', insert: label, range };
  });
  const values = valuesOf(shape, place.path, context).map((label): RecordCompletion => {
    const isMoment = shape.format === 'day' || shape.format === 'moment';
    return { label, kind: 'value', insert: writeText(label, 'block', isMoment), range };
  });
  const all = context.hasSchema ? values : [...choices, ...values];
  // Behind `key:` a space has to come first.
  const isTight = !place.isBare && text[range.offset - 1] === ':';
  return isTight ? all.map((each) => ({ ...each, insert: ` ${each.insert}` })) : all;
}

/** The shape of what stands at a path of a file of that shape. */
export function shapeAt(path: RecordPath, root: RecordShape): RecordShape | undefined {
  return path.reduce<RecordShape | undefined>((shape, key) => {
    if (typeof key === 'string') return shape && shapeOfKey(shape, key);
    return shape?.items;
  }, root);
}

function keysAt(
  { path, siblings, word: range }: PlaceInRecord,
  { properties, additionalProperties }: RecordShape,
  context: RecordAssistContext,
): readonly RecordCompletion[] {
  const known = Object.entries(context.hasSchema ? {} : (properties ?? {}));
  const own = properties ? [] : idsAt(path, context);
  const keys = [
    ...known.map(([key, shape]) => ({ key, shape, told: shape.told })),
    ...own.map(({ id, told }) => ({ key: id, shape: additionalProperties || undefined, told })),
  ];
  return keys
    .filter(({ key }) => !siblings.has(key))
    .map(({ key, shape, told }) => {
      const isNested = shape?.type === 'object' || shape?.type === 'array';
      const insert = `${writeText(key, 'block')}:${isNested ? '' : ' '}`;
      return { label: key, kind: 'key', insert, range, ...(told && { told }) };
    });
}

/** The ids that the team's processes know. */
function idsAt(
  path: RecordPath,
  { roles, nodes, checklist }: RecordAssistContext,
): readonly { readonly id: string; readonly told?: Text }[] {
  if (path[0] === 'people') return [...roles].map(([id, told]) => ({ id, told }));
  if (path[0] === 'plan') return nodes.map((id) => ({ id }));
  return path[0] === 'checklist' ? checklist.map((id) => ({ id })) : [];
}

function choicesOf({ enum: choices, type }: RecordShape): readonly string[] {
  return type === 'boolean' ? ['true', 'false'] : (choices ?? []);
}

function valuesOf(
  { format }: RecordShape,
  path: RecordPath,
  context: RecordAssistContext,
): readonly string[] {
  if (path.at(-1) === 'unit') return context.units;
  if (path.length === 1 && path[0] === 'process') return context.processes;
  switch (format) {
    case 'person':
      return context.people;
    case 'role':
      return [...context.roles.keys()];
    case 'build':
      return context.builds;
    case 'authorisation':
      return context.authorisations;
    case 'day':
      return [context.today];
    case 'moment':
      return [context.now, context.today];
    default:
      return [];
  }
}
