import type { FieldData, SchemeData } from '../../scheme/data';
import type { CharacterRange } from '../../manifest/types';
import { placeInPolicy, recordOf, type PlaceInPolicy, type RawPolicy } from './policy-at';
import { completeTemplate } from './complete-template';
import { fieldProposals, schemeProposals, withTitle, type Proposal } from './proposals';
import { textOf } from './scheme-facts';
import type { AssistContext, PolicyCompletion } from './types';
import { expectedAt, type Expected } from './what-stands-here';

/** Enough for a list that a person reads; typing more narrows it. */
const mostNames = 200;

/**
 * What may stand at an offset of a policy file, beyond what its JSON schema tells: ids, fields, events, words
 * and names that depend on what the file itself and the repository say.
 */
export function completePolicy(
  text: string,
  offset: number,
  context: AssistContext,
): readonly PolicyCompletion[] {
  const place = placeInPolicy(text, offset);
  const expected = place && expectedAt(place);
  if (!place || !expected) return [];
  if (expected.type === 'template') return completeTemplate(place, expected, offset, context);
  const range = place.string?.range ?? wordAt(text, offset);
  return proposalsFor(expected, place, context).map((proposal) => ({
    ...proposal,
    insert: JSON.stringify(proposal.label),
    range,
  }));
}

/** What is typed without quotes yet. */
function wordAt(text: string, offset: number): CharacterRange {
  const before = /[\w$+-]*$/.exec(text.slice(Math.max(0, offset - 100), offset))?.[0] ?? '';
  return { offset: offset - before.length, length: before.length };
}

function proposalsFor(
  expected: Exclude<Expected, { readonly type: 'template' }>,
  { policy }: PlaceInPolicy,
  context: AssistContext,
): readonly Proposal[] {
  switch (expected.type) {
    case 'scheme':
      return schemeProposals(policy, context);
    case 'option':
      return Object.entries(dataOf(expected.scheme, policy, context)?.options ?? {}).map(
        ([label, option]) => withTitle({ label, kind: 'field' }, textOf(option.title)),
      );
    case 'option-value': {
      const option = dataOf(expected.scheme, policy, context)?.options?.[expected.option];
      return Object.keys(option?.values ?? {}).map((label) => ({ label, kind: 'value' }));
    }
    case 'unit':
      return policy.units.map((label) => ({ label, kind: 'unit' }));
    case 'tag':
      return existing(context.tags);
    case 'branch':
      return existing(context.branches);
    case 'field':
      return fieldProposals(policy.schemes.get(expected.scheme)?.fields ?? {});
    case 'field-value':
      return wordProposals(policy.schemes.get(expected.scheme)?.fields?.[expected.field]);
    case 'set-value':
      return setProposals(policy.schemes.get(expected.scheme)?.fields?.[expected.field]);
    case 'event':
      return Object.entries(policy.schemes.get(expected.scheme)?.events ?? {}).map(
        ([label, event]) => withTitle({ label, kind: 'event' }, textOf(recordOf(event)['title'])),
      );
    case 'preset':
    case 'rule':
    case 'word':
      return [];
  }
}

function wordProposals(field: FieldData | undefined): readonly Proposal[] {
  const words: unknown = recordOf(field)['words'];
  if (!Array.isArray(words)) return [];
  return words.flatMap((word: unknown): Proposal[] => {
    const label = typeof word === 'string' ? word : recordOf(word)['word'];
    if (typeof label !== 'string') return [];
    return [withTitle({ label, kind: 'value' }, textOf(recordOf(word)['title']))];
  });
}

/** What an event can make of a field of this type. */
function setProposals(field: FieldData | undefined): readonly Proposal[] {
  const type = recordOf(field)['type'];
  const moves: readonly string[] =
    type === 'word'
      ? ['$next', '$start']
      : type === 'date' || type === 'datepart'
        ? ['$today', '$today?']
        : ['+1', '+1?', '$start'];
  return [...moves.map((label): Proposal => ({ label, kind: 'value' })), ...wordProposals(field)];
}

function dataOf(
  id: string,
  policy: RawPolicy,
  { catalogue }: AssistContext,
): Pick<SchemeData, 'options'> | undefined {
  return policy.schemes.get(id) ?? catalogue.get(id);
}

function existing(names: readonly string[]): readonly Proposal[] {
  return names.slice(0, mostNames).map((label) => ({ label, kind: 'name' }));
}
