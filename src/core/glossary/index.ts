import type { Explanation } from '../scheme/explain';
import type { Scheme } from '../scheme/scheme';
import { editionMarks } from './edition-marks';
import { editionWords } from './edition-words';
import { letters } from './letters';
import { marks } from './marks';
import { processWords } from './process-words';
import { releaseWords } from './release-words';
import { stageWords } from './stage-words';
import type { GlossaryEntry, GlossaryPlace } from './types';

export type { GlossaryEntry } from './types';

/** Every word that is explained. */
export const glossary: readonly GlossaryEntry[] = [
  ...stageWords,
  ...editionWords,
  ...editionMarks,
  ...letters,
  ...marks,
  ...processWords,
  ...releaseWords,
];

/** A word in a name, explained. */
export interface ExplainedWord {
  /** The field that holds it. */
  readonly field: string;
  /** As it is written; of a mark in front of the field (the V of `V100`) the mark. */
  readonly text: string;
  readonly entry: GlossaryEntry;
}

/**
 * What a value or the mark of a field means in one scheme: what is said of this very field, else what a
 * word of the same spelling means everywhere. Free text is never taken for a word.
 */
export function glossaryFor(
  scheme: Pick<Scheme, 'id' | 'data'>,
  field: string,
  value: string,
): readonly GlossaryEntry[] {
  const own = glossary.filter(({ places }) =>
    places?.some((place) => isPlace(place, scheme.id, field, value)),
  );
  if (own.length > 0) return own;
  const type = scheme.data.fields[field]?.type;
  if (type === 'identifiers') return words(value).flatMap(meaningsAnywhere);
  return type === 'word' ? meaningsAnywhere(value) : [];
}

/**
 * Everything that a single word or letter can mean, in whichever scheme: several entries for `B` or `SP`.
 * @param text one word, such as `beta` or `转测`
 */
export function glossaryOf(text: string): readonly GlossaryEntry[] {
  return glossary.filter((entry) => isSpelling(entry, text));
}

/** The words in a name that the glossary knows, those of nested names included, in the order of the fields. */
export function wordsOfName(scheme: Scheme, { fields }: Explanation): readonly ExplainedWord[] {
  return fields.flatMap(({ field, text, nested }) => {
    const inner = scheme.nested.get(field);
    if (nested && inner) return wordsOfName(inner, nested);
    return glossaryFor(scheme, field, text).map((entry) => {
      const isMark = entry.group === 'letter' && !isSpelling(entry, text);
      return { field, text: isMark ? (entry.spellings[0] ?? text) : text, entry };
    });
  });
}

/** Words whose places are all elsewhere keep to these; a short letter means nothing by itself. */
function meaningsAnywhere(word: string): readonly GlossaryEntry[] {
  return glossaryOf(word).filter(
    ({ places, group }) => places === undefined || (group !== 'letter' && word.length > 2),
  );
}

function isPlace(place: GlossaryPlace, scheme: string, field: string, value: string): boolean {
  if (place.scheme !== scheme || place.field !== field) return false;
  return place.value === undefined || place.value.toLowerCase() === value.toLowerCase();
}

function isSpelling({ spellings, case: rule }: GlossaryEntry, text: string): boolean {
  if (rule === 'exact') return spellings.includes(text);
  const wanted = text.toLowerCase();
  return spellings.some((spelling) => spelling.toLowerCase() === wanted);
}

/** The runs of letters in a text: `rc` of `rc.1`. */
function words(text: string): readonly string[] {
  return text.match(/\p{L}+/gu) ?? [];
}
