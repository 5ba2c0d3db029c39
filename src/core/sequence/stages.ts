import type { Name } from '../scheme/name';
import { compareValues, type OrderEntry } from '../scheme/order';
import type { SequenceLaws } from './laws';

/** A name that has brought its number to a later stage than another one has. */
export interface LaterStage {
  readonly entry: OrderEntry;
  readonly name: Name;
}

/** Remembers for each number how far its stages have gone. */
export interface Stages {
  /** The earlier name of the same number that is at a later stage, if there is one. */
  readonly laterThan: (name: Name) => LaterStage | undefined;
  readonly enter: (name: Name) => void;
}

/** A number is what stands in front of a stage in the order. */
export function createStages({ scheme, isStage }: SequenceLaws): Stages {
  const kept = scheme.order.flatMap((entry, at) => {
    const number = scheme.order.slice(0, at).map(({ field }) => field);
    return isStage(entry) ? [{ entry, number, tops: new Map<string, Name>() }] : [];
  });
  const keyOf = (name: Name, number: readonly string[]): string =>
    number.map((field) => plain(name.fields[field]?.text)).join('\n');
  return {
    laterThan: (name) => {
      for (const { entry, number, tops } of kept) {
        const top = tops.get(keyOf(name, number));
        if (top && isLater(entry, top, name)) return { entry, name: top };
      }
      return undefined;
    },
    enter: (name) => {
      for (const { entry, number, tops } of kept) {
        const key = keyOf(name, number);
        const top = tops.get(key);
        if (!top || isLater(entry, name, top)) tops.set(key, name);
      }
    },
  };
}

function isLater(entry: OrderEntry, left: Name, right: Name): boolean {
  return compareValues(entry, left.fields[entry.field], right.fields[entry.field]) > 0;
}

/** Neither leading zeros nor the case of letters tell numbers apart. */
function plain(text: string | undefined): string {
  return text === undefined ? '' : text.replace(/^0+(?=\d)/, '').toLowerCase();
}
