import type { Text } from '../text/language';
import type { Law } from './define-ecosystem';
import { compareDigits } from './order';
import { faults, type Fault } from './problem';
import { numbersFault } from './scan';

/** What makes the law of a code: the integer that rises with every release beside the version. */
export interface CodeRange extends Pick<Law, 'id' | 'title' | 'source'> {
  readonly noun: Text;
  readonly max: number;
}

/** The law of a whole number from 1 to `max`, without leading zeros. */
export function codeLaw({ max, ...law }: CodeRange): Law {
  return { ...law, faultOf: (code) => codeFault(code, max), compare: compareDigits };
}

function codeFault(code: string, max: number): Fault | undefined {
  const fault = numbersFault(code, { least: 1, most: 1, max });
  if (fault || code !== '0') return fault;
  return { offset: 0, length: 1, reason: faults.tooSmall, parameters: { found: code, min: 1 } };
}
