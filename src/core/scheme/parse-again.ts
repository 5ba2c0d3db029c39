import { remember } from '../text/remember';
import { parse } from './parse';

/** As `parse`, for texts that stand in many places. */
export const parseAgain = remember(parse);
