import { sequenceRule } from './sequence-rule';

/** `sequence/late-test`: a test name was made after the release of its number. */
export const sequenceLateTest = sequenceRule('late-test');
