import type { EventData, EventVariant, FieldData } from '../scheme/data';
import type { Name } from '../scheme/name';
import type { OrderEntry } from '../scheme/order';
import type { Scheme } from '../scheme/scheme';

/** What a scheme's data says of its sequences, gathered once for all names. */
export interface SequenceLaws {
  readonly scheme: Scheme;
  /** Fields in which the names of one sequence agree: no event moves them. */
  readonly identity: readonly string[];
  /** Whether a field is a stage: its values follow each other while the number stays. */
  readonly isStage: (entry: OrderEntry) => boolean;
  /** The events that may move a field, those first that move no more significant one. */
  readonly eventsFor: (field: string) => readonly string[];
  /** Fields with a whole day that an event sets. */
  readonly days: readonly string[];
}

/** Reads the laws out of events and order; a scheme without events has no laws but its limits. */
export function lawsOf(scheme: Scheme): SequenceLaws {
  const events = Object.entries(scheme.data.events ?? {});
  const touches = new Map(events.map(([id, event]) => [id, touchedBy(event)]));
  const touched = new Set([...touches.values()].flatMap((fields) => [...fields]));
  const known = new Map<string, readonly string[]>();
  const eventsFor = (field: string): readonly string[] => {
    const found = known.get(field) ?? eventsThatMove(scheme, touches, field);
    known.set(field, found);
    return found;
  };
  return {
    scheme,
    identity: identityOf(scheme, events, touched),
    isStage: ({ field, absent }) => touched.has(field) && isStageType(scheme, field, absent),
    eventsFor,
    days: [...touched].filter((field) => dataOf(scheme, field)?.type === 'date'),
  };
}

/** Names with equal keys belong to one sequence. */
export function sequenceKey({ identity }: SequenceLaws, name: Name): string {
  return identity.map((field) => name.fields[field]?.text.normalize('NFC') ?? '').join('\n');
}

function eventsThatMove(
  scheme: Scheme,
  touches: ReadonlyMap<string, ReadonlySet<string>>,
  field: string,
): readonly string[] {
  const order = scheme.order.map((entry) => entry.field);
  const able = [...touches].filter(([, fields]) => fields.has(field)).map(([id]) => id);
  const reach = (id: string): number =>
    order.findIndex((each) => Object.keys(scheme.data.events?.[id]?.set ?? {}).includes(each));
  const place = order.indexOf(field);
  return able.sort((left, right) => Math.abs(reach(left) - place) - Math.abs(reach(right) - place));
}

function variantsOf(event: EventData): readonly EventVariant[] {
  return [event, ...(event.variants ?? [])];
}

function touchedBy(event: EventData): ReadonlySet<string> {
  const fields = variantsOf(event).flatMap(({ set = {}, drop = [], choose = [] }) => [
    ...Object.keys(set),
    ...drop,
    ...choose,
  ]);
  return new Set(fields);
}

/**
 * The fields that no event touches; besides the free texts in front of the order that a person only chooses,
 * such as the item of a baseline. A day makes no sequence of its own.
 */
function identityOf(
  scheme: Scheme,
  events: readonly (readonly [string, EventData])[],
  touched: ReadonlySet<string>,
): readonly string[] {
  const set = new Set(
    events.flatMap(([, event]) => variantsOf(event).flatMap((each) => Object.keys(each.set ?? {}))),
  );
  const firstSet = scheme.order.findIndex(({ field }) => set.has(field));
  const inFront = scheme.order
    .slice(0, Math.max(firstSet, 0))
    .map(({ field }) => field)
    .filter((field) => dataOf(scheme, field)?.type === 'text');
  const forms = scheme.forms.flatMap((form) => [
    ...form.fields.map(({ field }) => field),
    ...form.constants.map(([field]) => field),
  ]);
  const untouched = forms.filter((field) => !touched.has(field) && !isDay(scheme, field));
  return [...new Set([...untouched, ...inFront])];
}

function isDay(scheme: Scheme, field: string): boolean {
  const type = dataOf(scheme, field)?.type;
  return type === 'date' || type === 'datepart';
}

/** Words in an order; SemVer's identifiers where a name without them is the last of its number. */
function isStageType(scheme: Scheme, field: string, absent: 1 | -1): boolean {
  const type = dataOf(scheme, field)?.type;
  return type === 'word' || (type === 'identifiers' && absent === 1);
}

function dataOf(scheme: Scheme, field: string): FieldData | undefined {
  return scheme.forms.flatMap(({ fields }) => fields).find((each) => each.field === field)?.rule
    .data;
}
