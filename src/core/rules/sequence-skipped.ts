import { sequenceRule } from './sequence-rule';

/** `sequence/skipped`: a number, a serial or a word was left out between two names. */
export const sequenceSkipped = sequenceRule('skipped');
