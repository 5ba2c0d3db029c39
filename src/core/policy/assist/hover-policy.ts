import { glossaryOf } from '../../glossary';
import type { CharacterRange } from '../../manifest/types';
import { placeInPolicy, recordOf, type PlaceInPolicy, type RawPolicy } from './policy-at';
import { schemeFacts, textOf } from './scheme-facts';
import type { AssistContext, PolicyHover } from './types';
import { expectedAt, type Expected } from './what-stands-here';

/** What can be told of the word at an offset of a policy file; undefined where nothing can. */
export function hoverPolicy(
  text: string,
  offset: number,
  context: AssistContext,
): PolicyHover | undefined {
  // The scanner calls the end of a string its outside; the character after the offset is what is pointed at.
  const place = placeInPolicy(text, offset + 1);
  if (!place?.string) return undefined;
  const { range, value } = place.string;
  if (offset < range.offset || offset >= range.offset + range.length) return undefined;
  const expected = expectedAt(place);
  const braced = fieldAround(text, offset, range);
  const told = braced
    ? aboutField(braced.word, expected, place, context)
    : expected && aboutValue(value, expected, place, context);
  const at = braced?.range ?? range;
  const word = braced?.word ?? value;
  if (told) return { range: at, word, ...told };
  return aboutLetters(text, offset, range, expected);
}

type Told = Omit<PolicyHover, 'range' | 'word'>;

interface Word {
  readonly word: string;
  readonly range: CharacterRange;
}

function aboutValue(
  value: string,
  expected: Expected,
  { policy }: PlaceInPolicy,
  context: AssistContext,
): Told | undefined {
  switch (expected.type) {
    case 'scheme':
      return aboutScheme(value, policy, context);
    case 'preset': {
      const preset = context.presets.find(({ id }) => id === value);
      if (!preset) return undefined;
      const { title, description, example } = preset;
      return { title, texts: [description], examples: [example], words: [] };
    }
    case 'rule': {
      const rule = context.rules.find(({ id }) => id === value);
      if (!rule) return undefined;
      const page = `rules/${value.replaceAll('/', '-')}.md`;
      return { texts: [rule.description], examples: [], page, words: [] };
    }
    case 'field':
      return aboutOwn(policy.schemes.get(expected.scheme)?.fields?.[value], value);
    case 'event':
      return aboutOwn(policy.schemes.get(expected.scheme)?.events?.[value], value);
    case 'word':
    case 'field-value': {
      const words = glossaryOf(value);
      return words.length > 0 ? { texts: [], examples: [], words } : undefined;
    }
    default:
      return undefined;
  }
}

function aboutField(
  word: string,
  expected: Expected | undefined,
  { policy }: PlaceInPolicy,
  context: AssistContext,
): Told | undefined {
  const scheme = expected?.type === 'template' ? expected.scheme : undefined;
  const fields = scheme === undefined ? undefined : policy.schemes.get(scheme)?.fields;
  return aboutOwn(fields?.[word], word) ?? aboutScheme(word, policy, context);
}

function aboutScheme(id: string, policy: RawPolicy, context: AssistContext): Told | undefined {
  const { title, examples, shipped } = schemeFacts(id, policy, context);
  if (!title) return undefined;
  const page = shipped ? { page: `schemes/${id}.md` } : {};
  return { title, texts: [], examples: examples.slice(0, 3), words: [], ...page };
}

/** A field or an event of the file's own. */
function aboutOwn(value: unknown, word: string): Told | undefined {
  const { title, meaning } = recordOf(value);
  const called = textOf(title);
  const meant = textOf(meaning);
  if (!called && !meant) return undefined;
  return {
    ...(called && { title: called }),
    texts: meant ? [meant] : [],
    examples: [],
    words: glossaryOf(word),
  };
}

/** A word of a template outside its braces, such as `beta`. */
function aboutLetters(
  text: string,
  offset: number,
  string: CharacterRange,
  expected: Expected | undefined,
): PolicyHover | undefined {
  if (expected?.type !== 'template') return undefined;
  const content = text.slice(string.offset, string.offset + string.length);
  for (const { index, 0: word } of content.matchAll(/\p{L}+/gu)) {
    const start = string.offset + index;
    if (offset < start || offset >= start + word.length) continue;
    const words = glossaryOf(word);
    const range = { offset: start, length: word.length };
    return words.length > 0 ? { range, word, texts: [], examples: [], words } : undefined;
  }
  return undefined;
}

/** The name between the braces around an offset. */
function fieldAround(text: string, offset: number, string: CharacterRange): Word | undefined {
  const content = text.slice(string.offset, string.offset + string.length);
  for (const { index, 1: word = '' } of content.matchAll(/\{([^{}:]+)(?::[^{}]*)?\}/g)) {
    const start = string.offset + index + 1;
    if (offset >= start - 1 && offset <= start + word.length) {
      return { word, range: { offset: start, length: word.length } };
    }
  }
  return undefined;
}
