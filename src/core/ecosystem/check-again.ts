import { remember } from '../text/remember';
import { ecosystemOf } from './ecosystems';
import type { Ecosystem, EcosystemId, EcosystemProblem } from './types';

const check = remember((ecosystem: Ecosystem, text: string): EcosystemProblem | undefined =>
  ecosystem.check(text),
);

/** What the law of an ecosystem says of a text, for texts that stand in many places. */
export function checkAgain(id: EcosystemId, text: string): EcosystemProblem | undefined {
  return check(ecosystemOf(id), text);
}
