import { sequenceRule } from './sequence-rule';

/** `sequence/repeated`: two names bear the same number. */
export const sequenceRepeated = sequenceRule('repeated');
