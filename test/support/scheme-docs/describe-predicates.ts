import type { Predicate, Predicates } from '../../../src/core/scheme';
import { code, codes, listed } from './markdown';

/** Tests of fields as an English clause: "`kind` is `YS` and `major` is at least 1". */
export function describePredicates(predicates: Predicates, verb: 'is' | 'must be' = 'is'): string {
  return listed(
    Object.entries(predicates).map(([field, test]) => `${code(field)} ${clause(test, verb)}`),
  );
}

function clause(test: Predicate, verb: 'is' | 'must be'): string {
  if (typeof test !== 'object') return `${verb} ${code(String(test))}`;
  const { present, in: among, not, min, max, derived, day } = test;
  const texts = (values: readonly (string | number)[]): readonly string[] => values.map(String);
  const parts = [
    present === undefined ? '' : `${verb} ${present ? 'present' : 'absent'}`,
    among ? `${verb} ${codes(texts(among), 'or')}` : '',
    not ? `${verb === 'is' ? 'is not' : 'must not be'} ${codes(texts(not), 'or')}` : '',
    min === undefined ? '' : `${verb} at least ${min}`,
    max === undefined ? '' : `${verb} at most ${max}`,
    derived
      ? `${verb} what ${code(derived.from)} asks for (${listed(
          Object.entries(derived.table).map(([from, to]) => `${code(from)} → ${code(to)}`),
        )})`
      : '',
    day ? `${verb} a day of that ${code(day.month)} and ${code(day.year)}` : '',
  ];
  return listed(parts.filter(Boolean));
}
