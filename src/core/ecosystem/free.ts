import type { Text } from '../text/language';
import { ecosystemProblem, faults, type Fault } from './problem';
import { unexpectedCharacter } from './scan';
import type { Ecosystem } from './types';

const law: Text = { en: 'a version', 'zh-cn': '版本号' };

/**
 * No law but that there is something, on one line: what a `VERSION` file or a macro holds. In its order
 * runs of digits compare as numbers and everything else by code unit.
 */
export const free: Ecosystem = {
  id: 'free',
  title: { en: 'as it is', 'zh-cn': '原样' },
  normalForm: (version) => version,
  source: 'none: the policy says what such a version looks like',
  check: (version) => {
    const fault = freeFault(version);
    return fault && ecosystemProblem(version, law, fault);
  },
  compare: (left, right) => {
    const theirs = runsOf(right);
    for (const [index, run] of runsOf(left).entries()) {
      const order = compareRuns(run, theirs[index]);
      if (order !== 0) return order;
    }
    return Math.sign(runsOf(left).length - theirs.length);
  },
};

function freeFault(version: string): Fault | undefined {
  if (version === '') return { offset: 0, length: 0, reason: faults.empty };
  const control = version.search(/\p{Cc}/u);
  return control < 0 ? undefined : unexpectedCharacter(version, control);
}

function runsOf(version: string): readonly string[] {
  return version.match(/\d+|\D+/g) ?? [];
}

function compareRuns(left: string, right: string | undefined): number {
  if (right === undefined) return 1;
  if (/^\d/.test(left) && /^\d/.test(right)) {
    const difference = BigInt(left) - BigInt(right);
    return Number(difference > 0n) - Number(difference < 0n);
  }
  return Number(left > right) - Number(left < right);
}
