import { sequenceRule } from './sequence-rule';

/** `sequence/limit`: more names share some fields than their scheme allows. */
export const sequenceLimit = sequenceRule('limit');
