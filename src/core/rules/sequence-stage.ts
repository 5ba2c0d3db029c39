import { sequenceRule } from './sequence-rule';

/** `sequence/stage`: a stage went back while the number stayed. */
export const sequenceStage = sequenceRule('stage');
