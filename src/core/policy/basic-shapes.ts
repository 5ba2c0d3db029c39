import type { Shape } from './shape';

/** Any text. */
export const string: Shape = { type: 'string' };
/** A list of texts, such as ids of fields. */
export const strings: Shape = { type: 'array', items: string };
/** Texts by key. */
export const names: Shape = { type: 'object', additionalProperties: string };
/** A text for people, in one language or both. */
export const text: Shape = { $ref: '#/definitions/text' };
/** Tests by field. */
export const predicates: Shape = { $ref: '#/definitions/predicates' };
/** How bad something is. */
export const severity: Shape = { $ref: '#/definitions/severity' };
