import type { ParseResult, Scheme } from '../../core/scheme';
import type { Brain } from '../shared/brain';
import { today } from '../shared/today';
import type { NameFacts } from './hover-text';

/** What a name says and where it may go; for one that cannot be read, what the nearest legal name says. */
export function readingOf(
  brain: Brain,
  scheme: Scheme,
  text: string,
  { name }: ParseResult,
): Pick<NameFacts, 'explanation' | 'others' | 'nearest' | 'words' | 'next'> {
  if (name) {
    const next = brain.nextSteps(scheme, name, { today: today() });
    const explanation = brain.explain(scheme, name);
    const others = brain.otherReadingsIn(explanation);
    return { explanation, others, words: brain.wordsOfName(scheme, explanation), next };
  }
  const [repaired] = brain.repair(scheme, text, { limit: 1 });
  const legal = repaired && brain.parse(scheme, repaired.text).name;
  if (!legal) return { next: [] };
  const explanation = brain.explain(scheme, legal);
  const words = brain.wordsOfName(scheme, explanation);
  return { nearest: { name: legal.text, explanation }, words, next: [] };
}
