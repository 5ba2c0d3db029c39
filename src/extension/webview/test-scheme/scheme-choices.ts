import type { Policy } from '../../../core/policy/types';
import type { Scheme, SchemeData } from '../../../core/scheme';
import type { Message } from '../../../core/text/message';
import { message } from '../../../core/text/message';
import type { Brain } from '../../shared/brain';
import type { Say } from '../../shared/shared';
import { trialTexts } from '../../text/workshop';
import type { Choice, SchemeChoice } from './protocol';

/** The schemes that names can be tried on. */
export interface SchemeShelf {
  readonly policy: Policy;
  readonly catalogue: ReadonlyMap<string, SchemeData>;
  /** Those of the catalogue without any option, by id. */
  readonly shipped: ReadonlyMap<string, Scheme>;
}

/** Every scheme that a name could be of: the policy's, then those that are shipped. */
export function everySchemeOf({ policy, shipped }: SchemeShelf): readonly Scheme[] {
  const others = [...shipped.values()].filter(({ id }) => !policy.schemes.has(id));
  return [...policy.schemes.values(), ...others];
}

/** What a choice stands for. */
export interface ChosenSchemes {
  /** What the choice comes to, where it left something open. */
  readonly choice: Choice;
  /** At least one. */
  readonly schemes: readonly Scheme[];
  /** Why it is not quite what was asked for. */
  readonly notice?: Message;
}

/** Every scheme that can be chosen, the policy's first. */
export function schemeChoices(
  brain: Brain,
  { policy, catalogue }: SchemeShelf,
  choice: Choice,
  say: Say,
): readonly SchemeChoice[] {
  const own = [...brain.schemesInForce(policy)];
  const all: SchemeChoice = {
    id: everyScheme,
    title: say(trialTexts.everyScheme),
    group: 'policy',
    options: [],
  };
  const optionsOf = (data: SchemeData): SchemeChoice['options'] =>
    Object.entries(data.options ?? {}).map(([id, option]) => ({
      id,
      title: option.title ? say(option.title) : id,
      ...(!option.pattern && { values: Object.keys(option.values ?? {}) }),
      value: (choice.scheme === data.id ? choice.options[id] : undefined) ?? option.default ?? '',
    }));
  const shipped = [...catalogue.values()].filter(({ id }) => !own.some(([key]) => key === id));
  return [
    ...own.map(([key, { data }]): SchemeChoice => ({
      id: key,
      title: titleOf(key, say(data.title)),
      group: 'policy',
      options: catalogue.get(key) ? optionsOf(data) : [],
    })),
    ...(own.length > 1 ? [all] : []),
    ...shipped.map((data): SchemeChoice => ({
      id: data.id,
      title: titleOf(data.id, say(data.title)),
      group: 'catalogue',
      options: optionsOf(data),
    })),
  ];
}

/** The schemes of a choice, or of the nearest thing to it where it is not there any more. */
export function chosenSchemes(brain: Brain, shelf: SchemeShelf, choice: Choice): ChosenSchemes {
  const { policy, catalogue } = shelf;
  const own = [...brain.schemesInForce(policy).values()];
  if (choice.scheme === everyScheme && own.length > 0) return { choice, schemes: own };
  const ready = policy.schemes.get(choice.scheme);
  const options = Object.fromEntries(
    Object.entries(choice.options).filter(([, value]) => value !== ''),
  );
  if (ready && Object.keys(options).length === 0) return { choice, schemes: [ready] };
  const fallback = ready ?? shelf.shipped.get(choice.scheme);
  if (!fallback) return firstOf(brain, shelf);
  const resolve = (id: string): SchemeData | undefined =>
    policy.schemes.get(id)?.data ?? catalogue.get(id);
  const { scheme, problems } = brain.compileScheme(catalogue.get(choice.scheme) ?? fallback.data, {
    resolve,
    options,
  });
  if (scheme) return { choice, schemes: [scheme] };
  const problem = problems[0]?.message ?? '';
  const notice = message(trialTexts.brokenScheme, { scheme: choice.scheme, problem });
  return { choice, schemes: [fallback], notice };
}

const everyScheme = '*';

function firstOf(brain: Brain, shelf: SchemeShelf): ChosenSchemes {
  const [first] = brain.schemesInForce(shelf.policy);
  if (first) return { choice: { scheme: first[0], options: {} }, schemes: [first[1]] };
  const semver = shelf.shipped.get('semver');
  if (!semver) throw new Error('The catalogue has no semver.');
  return { choice: { scheme: semver.id, options: {} }, schemes: [semver] };
}

function titleOf(id: string, title: string): string {
  return title === id ? id : `${id} — ${title}`;
}
