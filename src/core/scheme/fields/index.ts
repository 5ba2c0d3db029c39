import type { Text } from '../../text/language';
import type { FieldData, SchemeFieldData } from '../data';
import { datePartRule } from './datepart';
import { dateRule } from './date-rule';
import { identifiersRule } from './identifiers';
import { integerRule } from './integer';
import type { FieldRule } from './rule';
import { textRule } from './text';
import { wordRule } from './word';

export type { FieldRule } from './rule';

/** The rule of a field that holds text of its own; a field that nests a scheme has `nestedRule`. */
export function fieldRule(
  field: string,
  title: Text,
  data: Exclude<FieldData, SchemeFieldData>,
): FieldRule {
  switch (data.type) {
    case 'integer':
      return integerRule(field, title, data);
    case 'word':
      return wordRule(field, title, data);
    case 'text':
      return textRule(field, title, data);
    case 'date':
      return dateRule(field, title, data);
    case 'datepart':
      return datePartRule(field, title, data);
    case 'identifiers':
      return identifiersRule(field, title, data);
  }
}
