import { sequenceRule } from './sequence-rule';

/** `sequence/reset`: a lower field did not start again where a higher one moved. */
export const sequenceReset = sequenceRule('reset');
