import { sequenceRule } from './sequence-rule';

/** `sequence/back`: a number went back without opening a line of its own. */
export const sequenceBack = sequenceRule('back');
