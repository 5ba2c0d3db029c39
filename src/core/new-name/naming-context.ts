import { compileScheme } from '../scheme/compile';
import type { FieldRule } from '../scheme/fields';
import { parse } from '../scheme/parse';
import type { Scheme } from '../scheme/scheme';
import type { Day } from '../text/day';
import type { Existing, NamingContext } from './types';

/** What is known before the first question. */
export interface KnownForNaming {
  readonly today: Day;
  readonly variables?: Readonly<Record<string, string>>;
  /** Names that exist. Those that the scheme cannot read are taken too, but nothing counts on from them. */
  readonly names?: readonly string[];
}

/** Gets ready to build names of a scheme; one context serves all questions of a name. */
export function namingContext(scheme: Scheme, known: KnownForNaming): NamingContext {
  const { today, variables = {}, names = [] } = known;
  const readers = new Map<FieldRule, Scheme>();
  return {
    today,
    variables,
    existing: existingIn(scheme, names),
    readerOf: (rule) => {
      const reader = readers.get(rule) ?? schemeOfField(rule);
      readers.set(rule, reader);
      return reader;
    },
  };
}

function existingIn(scheme: Scheme, names: readonly string[]): Existing {
  return {
    texts: new Set(names),
    names: names.flatMap((text) => parse(scheme, text).name ?? []),
  };
}

function schemeOfField({ data, title }: FieldRule): Scheme {
  const { scheme, problems } = compileScheme(
    {
      id: 'field',
      kind: 'label',
      title,
      forms: ['{value}'],
      fields: { value: { ...data, title } },
    },
    { resolve: () => undefined },
  );
  if (!scheme) throw new Error(`A field became no scheme: ${JSON.stringify(problems)}`);
  return scheme;
}
