import type { Text } from '../text/language';
import { ecosystemProblem, faults, type Fault } from './problem';
import type { Ecosystem, EcosystemId } from './types';

/** What an ecosystem says of texts that are not empty; the rest of an `Ecosystem` follows from it. */
export interface Law {
  readonly id: EcosystemId;
  readonly title: Text;
  /** The specification that this follows. */
  readonly source: string;
  /** What the ecosystem calls a version, as it stands in a sentence: `a SemVer version`. */
  readonly noun: Text;
  /** The first thing that is wrong with a text; undefined for a legal version. */
  readonly faultOf: (version: string) => Fault | undefined;
  /** How the ecosystem writes a legal version; as it is where absent. */
  readonly normalForm?: (version: string) => string;
  /** The order of two legal versions. */
  readonly compare: (left: string, right: string) => number;
}

/**
 * The ecosystem of a law. Its order and normal form take any text: what is illegal there sorts before every
 * version and stays as it is.
 */
export function defineEcosystem(law: Law): Ecosystem {
  const faultOf = (version: string): Fault | undefined =>
    version === '' ? { offset: 0, length: 0, reason: faults.empty } : law.faultOf(version);
  return {
    id: law.id,
    title: law.title,
    source: law.source,
    check: (version) => {
      const fault = faultOf(version);
      return fault && ecosystemProblem(version, law.noun, fault);
    },
    normalForm: (version) =>
      law.normalForm && !faultOf(version) ? law.normalForm(version) : version,
    compare: (left, right) => {
      const isLegal = !faultOf(left);
      const isOtherLegal = !faultOf(right);
      if (!isLegal || !isOtherLegal) return Number(isLegal) - Number(isOtherLegal);
      return law.compare(left, right);
    },
  };
}
