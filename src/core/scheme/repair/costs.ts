/**
 * What the edits of a repair cost, in points: 20 points are one character put in. Only the order of the
 * sums means something; it was set by the mistakes that people make.
 */
export const costs = {
  letterCase: 4,
  /** Full-width for narrow and the like, or a space too many. */
  compatible: 2,
  whiteSpace: 2,
  /** A space inside a word, or between two that a name may well hold. */
  splittingSpace: 6,
  /** One separator for another. */
  separator: 10,
  removeSeparator: 14,
  /** A separator between two digits: without it they would be one number. */
  joinNumbers: 44,
  lookAlike: 12,
  /** A letter among digits. */
  lookAlikeInNumber: 7,
  /** A digit that looks like a letter of free text, which may well be meant. */
  lookAlikeInText: 24,
  substitute: 32,
  remove: 22,
  removeZero: 9,
  /** All that stands before or after what could be a whole name. */
  removeOutside: 36,
  insert: 20,
  insertLetter: 26,
  /** A separator between a word and a number. */
  separate: 24,
  /** A separator inside a word or a number. */
  splitToken: 34,
  insertAtEnd: 15,
  insertZero: 8,
  /** The least number where there is none. */
  insertLeast: 18,
  insertLeastAtEnd: 15,
  /** A text of the template that is missing as a whole. */
  insertLiteral: 32,
  otherSpelling: 6,
  abbreviation: 18,
  slipInWord: 21,
  /** A word of a list where there is none; which one is a guess. */
  insertWord: 28,
  /** Another word of the list for one that is in none; which one is a guess. */
  otherWord: 60,
  dateLayout: 16,
  /** Zeros put before a year, month or day of one digit. */
  padDate: 13,
  /** Further for each layout that is not the first. */
  laterLayout: 8,
  swapMonthAndDay: 22,
  /** A value moved to a legal one. */
  legalValue: 19,
  /** A value left out that nothing allows here. */
  dropValue: 24,
  /** A placeholder left out where its field may be absent. */
  dropPlaceholder: 8,
  reorder: 18,
} as const;

/** How far a repair may go: beyond this it would be inventing a name. */
export const maxCost = 76;
