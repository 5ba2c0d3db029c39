import { fallingCodes } from '../truth/falling-codes';
import type { Text } from '../text/language';
import { message } from '../text/message';
import { shownRef } from '../refs/shown-ref';
import type { RuleCheck } from './check-context';
import { placeInSlot, shown } from './slot-range';

const taken: Text = {
  en: 'Cannot use the code {code} for {version}: "{ref}" has it for {other}. Raise it.',
  'zh-cn': '{version} 不能使用版本代码 {code}：“{ref}”已将其用于 {other}。请增大该代码。',
};

const behind: Text = {
  en: 'Cannot use the code {code} for {version}: the lower version {other} has {higher} in "{ref}". Raise it above that.',
  'zh-cn':
    '{version} 不能使用版本代码 {code}：“{ref}”中较低的版本 {other} 已是 {higher}。请改为更大的代码。',
};

/** `code/not-rising`: a store would not take the code as that of a newer version. */
export const codeNotRising: RuleCheck = ({ units, git }) =>
  fallingCodes(units, git?.carried).map(({ slot, version, against, isTaken, free }) => ({
    rule: 'code/not-rising',
    severity: 'error',
    message: message(isTaken ? taken : behind, {
      code: shown(slot.value),
      version: shown(version),
      other: shown(against.version),
      higher: shown(against.code),
      ref: shownRef(against.ref),
    }),
    place: placeInSlot(slot),
    slot,
    ...(free !== undefined && { right: free }),
  }));
