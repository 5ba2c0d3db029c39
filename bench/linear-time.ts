import { compileScheme, parse, type Scheme, type SchemeData } from '../src/core/scheme';
import { catalogue } from '../src/core/catalogue';
import type { Figure } from './figure';
import { hostileSchemes } from './hostile-schemes';

const short = 16;
const long = 256;

/** Turns of each measurement; the quickest counts, since a neighbour can only slow it down. */
const turns = 7;
const turnMs = 1;

/** How the time to read a name grows with its length, in the worst case found of any scheme. */
export function linearTimeFigures(): Figure[] {
  const data = new Map([
    ...catalogue,
    ...hostileSchemes.map((scheme) => [scheme.id, scheme] as const),
  ]);
  const growths = [...data.values()].flatMap((scheme) => growthsOf(scheme, data));
  const worst = growths.reduce((most, each) => (each.ratio > most.ratio ? each : most));
  return [
    {
      what: 'read 256 characters, against 16, worst of all schemes',
      value: worst.ratio,
      unit: '×',
      target: { sign: '≤', value: 20 },
      detail: `${data.size} schemes, ${growths.length} kinds of text; worst: ${worst.what}, ${worst.us.toFixed(1)} µs`,
    },
  ];
}

interface Growth {
  readonly ratio: number;
  readonly what: string;
  /** Time for the long text in microseconds. */
  readonly us: number;
}

function growthsOf(data: SchemeData, all: ReadonlyMap<string, SchemeData>): Growth[] {
  const { scheme } = compileScheme(data, { resolve: (id) => all.get(id) });
  if (!scheme) throw new Error(`Cannot measure: the scheme "${data.id}" is not accepted.`);
  return textsOf(data).map(({ what, make }) => {
    const [few, many] = [make(short), make(long)];
    let own = readingTime(scheme, few);
    let us = readingTime(scheme, many);
    // What looks slow is looked at again: a neighbour may have been at work.
    for (let again = 0; again < 12 && us > own * 18; again++) {
      us = Math.min(us, readingTime(scheme, many));
      own = Math.min(own, readingTime(scheme, few));
    }
    return { ratio: us / own, what: `${data.id}, ${what}`, us };
  });
}

interface TextKind {
  readonly what: string;
  readonly make: (length: number) => string;
}

/** Names of the scheme with one character repeated at each place in turn, and texts of one character. */
function textsOf({ examples = [] }: SchemeData): TextKind[] {
  const names = examples.slice(0, 2).map(({ name }) => name.slice(0, short - 1));
  const stretched = names.flatMap((name) =>
    Array.from(name, (character, at): TextKind => {
      const tail = name.slice(at + 1);
      return {
        what: `"${name}" with more of "${character}" at ${at}`,
        make: (length) => name.slice(0, at) + character.repeat(length - name.length + 1) + tail,
      };
    }),
  );
  const repeated = ['a', 'A', '0', '1', '.', '1.', 'a1', '-', ' ', '版', 'Ａ', '\n', ...names].map(
    (unit): TextKind => ({
      what: `${JSON.stringify(unit)} over and over`,
      make: (length) => unit.repeat(length).slice(0, length),
    }),
  );
  const ended = ['a', '1', '1.', 'a1', '版', ...names].map((unit): TextKind => ({
    what: `${JSON.stringify(unit)} over and over, then "!"`,
    make: (length) => `${unit.repeat(length).slice(0, length - 1)}!`,
  }));
  return [...stretched, ...repeated, ...ended];
}

/** Time for one reading in microseconds. */
function readingTime(scheme: Scheme, text: string): number {
  let count = 1;
  let best = Infinity;
  for (let turn = 0; turn < turns;) {
    const start = performance.now();
    for (let done = 0; done < count; done++) {
      forget(scheme);
      parse(scheme, text);
    }
    const time = performance.now() - start;
    if (time < turnMs / 2) {
      count *= 2;
      continue;
    }
    best = Math.min(best, (time * 1000) / count);
    turn++;
  }
  return best;
}

/** Gives the matchers another text, since they remember what became of the last one. */
function forget(scheme: Scheme): void {
  for (const form of scheme.forms)
    for (const matcher of [form.strict, form.loose(), form.known?.()]) matcher?.match('');
}
