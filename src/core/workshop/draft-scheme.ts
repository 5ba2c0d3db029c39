import { escapeLiteral } from '../policy/expand-template';
import type { FieldData, NameKind, OrderData, SchemeData } from '../scheme/data';
import { wordsOf } from '../scheme/fields/word';
import { draftPart, isBeforeRelease, isStage } from './draft-field';
import * as texts from './infer-texts';
import type { NameToken } from './name-shape';
import type { ShapeGroup } from './shape-groups';

/**
 * A scheme that reads all the names of a group: what never differs stands in its template, what differs is
 * a field, and what some names lack is an optional group. A person has to name the fields and to look over
 * the order of words.
 */
export function draftScheme(id: string, kind: NameKind, group: ShapeGroup): SchemeData {
  const { tokens, lengths, names } = group;
  const [shortest = 0] = lengths;
  const columns = Math.max(...lengths);
  const fields: Record<string, FieldData> = {};
  const order: (string | OrderData)[] = [];
  let template = '';
  let open = 0;
  for (let at = 0; at < columns; at++) {
    const isOptional = at >= shortest;
    if (isOptional && lengths.includes(at)) {
      template += '[';
      open++;
    }
    const present = tokens.flatMap((each) => each[at] ?? []);
    const part = draftPart(present, isOptional);
    if (part.type === 'literal') template += escapeLiteral(part.text);
    else {
      const field = freeName(part.data, fields, previousWord(tokens, at));
      fields[field] = part.data;
      order.push(orderEntry(field, part.data, isOptional));
      template += `{${field}}`;
    }
  }
  const examples = names.slice(0, 3).map(({ name }) => ({ name, means: texts.draftExample }));
  const example = examples[0]?.name ?? id;
  return {
    id,
    kind,
    title: {
      en: texts.draftTitle.en.replace('{example}', () => example),
      'zh-cn': texts.draftTitle['zh-cn'].replace('{example}', () => example),
    },
    forms: [template + ']'.repeat(open)],
    fields,
    order,
    examples,
  };
}

const numberNames = ['major', 'minor', 'patch', 'build'];

/** A name for a field that tells what it seems to be, and that no other has. */
function freeName(
  data: FieldData,
  taken: Readonly<Record<string, FieldData>>,
  wordBefore: string | undefined,
): string {
  const isTaken = (name: string): boolean => Object.hasOwn(taken, name);
  if (data.type === 'integer' && wordBefore === undefined) {
    const free = numberNames.find((name) => !isTaken(name));
    if (free !== undefined) return free;
  }
  const base = baseName(data, wordBefore);
  if (!isTaken(base)) return base;
  let count = 2;
  while (isTaken(`${base}${String(count)}`)) count++;
  return `${base}${String(count)}`;
}

function baseName(data: FieldData, wordBefore: string | undefined): string {
  switch (data.type) {
    case 'integer':
      return wordBefore !== undefined && isStage(wordBefore) ? 'round' : 'number';
    case 'date':
      return 'date';
    case 'word':
      return wordsOf(data).some(({ word }) => isStage(word)) ? 'stage' : 'word';
    default:
      return 'name';
  }
}

/** The word that directly stands before a number, such as `rc` in `rc1` or `rc.1`; not the one that begins the name. */
function previousWord(tokens: readonly (readonly NameToken[])[], at: number): string | undefined {
  const name = tokens.find((each) => each.length > at) ?? [];
  const before = name[at - 1]?.kind === 'separator' ? at - 2 : at - 1;
  const word = name[before];
  const isFirst = !name.slice(0, before).some(({ kind }) => kind === 'digits');
  return word?.kind === 'letters' && !isFirst ? word.text : undefined;
}

/** A word for a stage before the release sorts before the names that lack it. */
function orderEntry(field: string, data: FieldData, isOptional: boolean): string | OrderData {
  const isEarly =
    isOptional && data.type === 'word' && wordsOf(data).every(({ word }) => isBeforeRelease(word));
  return isEarly ? { field, absent: 'last' } : field;
}
