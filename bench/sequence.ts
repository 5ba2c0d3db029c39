import { checkSequence } from '../src/core/sequence/check-sequence';
import type { Figure } from './figure';
import { cpuTime, median } from './measure';
import { schemeOf } from './schemes';

const tagCount = 100_000;
const turns = 3;
const microsecondsPerTag = 20;

/** Holding the tags of a large repository against the laws of their sequence; a tenth as many beside it. */
export function sequenceFigures(): Figure[] {
  const scheme = schemeOf('semver');
  const names = tags(tagCount);
  const time = (count: number): number => {
    const part = names.slice(0, count);
    return median(Array.from({ length: turns }, () => cpuTime(() => checkSequence(scheme, part))));
  };
  const [few, all] = [time(tagCount / 10), time(tagCount)];
  return [
    {
      what: 'check the sequence of 100,000 tags',
      value: (all * 1000) / tagCount,
      unit: ' µs a tag',
      target: { sign: '≤', value: microsecondsPerTag },
      detail: `${all.toFixed(0)} ms; 10,000 of them ${few.toFixed(0)} ms`,
    },
  ];
}

/** Releases with a candidate before each minor one; every hundredth patch is left out. */
function tags(count: number): string[] {
  const names: string[] = [];
  for (let number = 0; names.length < count; number++) {
    const [major, minor, patch] = [
      Math.floor(number / 100),
      Math.floor(number / 10) % 10,
      number % 10,
    ];
    if (patch === 0) names.push(`${major + 1}.${minor}.0-rc.1`);
    if (number % 100 !== 55) names.push(`${major + 1}.${minor}.${patch}`);
  }
  return names.slice(0, count);
}
