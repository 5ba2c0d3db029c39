import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/**
 * Processor time of this process, in milliseconds, that an action takes; neighbours on the machine do not
 * count, nor what is left to clean up of earlier actions.
 */
export function cpuTime(act: () => unknown): number {
  collectGarbage();
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The middle of the values; of an even number of them the upper one of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[sorted.length >> 1] ?? NaN;
}

/**
 * Medians of the processor time of several actions, taken in turns, so that whatever slows the machine
 * down slows all of them. A first turn warms up and does not count.
 */
export function measureInTurns<K extends string>(
  actions: Readonly<Record<K, () => unknown>>,
  turns: number,
): Record<K, number> {
  const entries = Object.entries<() => unknown>(actions);
  const times = new Map(entries.map(([name]) => [name, [] as number[]]));
  for (let turn = 0; turn <= turns; turn++) {
    for (const [name, act] of entries) {
      const time = cpuTime(act);
      if (turn > 0) times.get(name)?.push(time);
    }
  }
  const medians = [...times].map(([name, each]) => [name, median(each)] as const);
  return Object.fromEntries(medians) as Record<K, number>;
}
