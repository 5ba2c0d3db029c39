import { sequenceRule } from './sequence-rule';

/** `sequence/date`: the day in a name is before that of an earlier name. */
export const sequenceDate = sequenceRule('date');
