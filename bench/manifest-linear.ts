import { ecosystems } from '../src/core/ecosystem/ecosystems';
import {
  hostileManifests,
  hostileText,
  type HostileManifest,
} from '../test/support/hostile-manifests';
import { manifestOfText } from '../test/support/manifests';
import type { Figure } from './figure';
import { cpuTime } from './measure';

/** UTF-16 units; few enough that the collector does not have to clear old space for the long ones. */
const shortManifest = 16_000;
const shortVersion = 16_000;
const factor = 8;
const turns = 3;

/** How the time to read a manifest, or a version by the law of an ecosystem, grows with its length, in the worst case. */
export function manifestLinearFigures(): Figure[] {
  const manifests = hostileManifests.map((row) =>
    growthOf(`${row.kind} ${JSON.stringify(row.parts.join(''))}`, readingOf(row), shortManifest),
  );
  const versions = ecosystems.flatMap(({ id, check, compare, normalForm }) =>
    versionParts.map((part) => {
      const read = (length: number): (() => void) => {
        const text = part.repeat(length / part.length);
        return () => {
          check(text);
          normalForm(text);
          compare(text, `${text}1`);
        };
      };
      return growthOf(`${id} ${JSON.stringify(part)}`, read, shortVersion);
    }),
  );
  return [
    figure('read a hostile manifest, 8 times as long, worst of all', manifests),
    figure('read a hostile version of an ecosystem, 8 times as long, worst of all', versions),
  ];
}

const versionParts = ['1', '0', '1.', 'a', '-', '~', ', ', '1a', '^1', '1.0.0-', '1:'];

interface Growth {
  readonly what: string;
  readonly ratio: number;
  /** Of the long text, in milliseconds. */
  readonly time: number;
}

function figure(what: string, growths: readonly Growth[]): Figure {
  const worst = growths.reduce((most, each) => (each.ratio > most.ratio ? each : most));
  return {
    what,
    value: worst.ratio,
    unit: '×',
    target: { sign: '≤', value: 16 },
    detail: `${growths.length} texts; worst: ${worst.what}, ${worst.time.toFixed(1)} ms`,
  };
}

function readingOf(row: HostileManifest): (length: number) => () => void {
  return (length) => {
    const text = hostileText(row, length);
    return () => void manifestOfText(row.kind, text, row.path);
  };
}

/** What takes less time is lost in the clock and the collector. */
const leastMs = 0.5;

function growthOf(what: string, read: (length: number) => () => void, short: number): Growth {
  const few = read(short);
  const many = read(short * factor);
  few();
  let own = Infinity;
  let time = Infinity;
  // What looks slow is looked at again: a neighbour, or the collector, may have been at work.
  for (let turn = 0; turn < turns || (turn < 4 * turns && time > own * factor * 1.5); turn++) {
    own = Math.min(own, Math.max(leastMs, cpuTime(few)));
    time = Math.min(time, cpuTime(many));
  }
  return { what, ratio: time / own, time };
}
