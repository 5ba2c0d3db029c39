import { createNameOrder } from '../scheme/name-order';
import { byKey } from '../text/by-key';
import { ReadRef } from './read-ref';
import type { ClassifiedRef, NamedRef } from './types';

/** The baselines that their scheme can read, newest first by the scheme's own order, rule by rule. */
export function baselines(classified: readonly ClassifiedRef[]): NamedRef[] {
  const read = classified.filter(
    (ref): ref is ReadRef => ref.kind === 'baseline' && ref instanceof ReadRef,
  );
  return [...byKey(read, ({ rule }) => rule)].flatMap(([{ scheme }, refs]) => {
    const order = createNameOrder(scheme, refs.length);
    refs.forEach(({ text }, index) => order.enter(text, index));
    return [...order.indices(refs.length, 'descending')].map((index) => refs[index] as ReadRef);
  });
}
