import type * as vscode from 'vscode';
import type { Text } from '../../../core/text/language';
import type { Message } from '../../../core/text/message';
import { showStep } from '../../shared/quick-pick';
import type { Say } from '../../shared/shared';
import { releaseActTexts as texts } from '../../text/release';
import { isSet, textOf, textsIn } from '../pick-target';

/** The answers so far, by the key of the question; several values of one answer are separated by `;`. */
export type Given = Readonly<Record<string, string>>;

/** An answer to choose. */
export interface Offered {
  readonly value: string;
  readonly label: string;
  readonly description?: string;
  readonly detail?: string;
}

/** A question; which ones are asked depends on the answers before. */
export interface Ask {
  readonly key: string;
  readonly prompt: string;
  readonly when?: (given: Given) => boolean;
  readonly offers?: (given: Given) => readonly Offered[];
  /** Whether only what is offered may be answered. */
  readonly isClosed?: boolean;
  readonly isOptional?: boolean;
  /** Why a typed text is no answer; asked after every key. */
  readonly check?: (typed: string, given: Given) => Message | Text | undefined;
  /** What is said of a typed answer. */
  readonly describe?: (typed: string, given: Given) => string;
  /** What is said below the answers. */
  readonly notes?: (given: Given) => readonly string[];
}

interface AnswerItem extends vscode.QuickPickItem {
  readonly answer?: string;
}

/**
 * Asks questions one after the other; each can be gone back to. The argument of the command may answer any of them
 * under its key; with `apply: true` nothing is asked.
 *
 * @returns undefined when the person left, or went back from the first question
 */
export async function askSteps(
  say: Say,
  title: string,
  asks: readonly Ask[],
  argument: unknown,
): Promise<Given | undefined> {
  const first = givenIn(asks, argument);
  if (isSet(argument, 'apply')) return first;
  const asked: string[] = [];
  let given: Given = first;
  for (;;) {
    const open = asks.filter(
      ({ key, when }) => given[key] === undefined && (when?.(given) ?? true),
    );
    const [next] = open;
    if (!next) return given;
    const progress = { step: asked.length + 1, total: asked.length + open.length };
    const answer = await askOne(say, title, next, given, progress);
    if (!answer) return undefined;
    if (answer !== 'back') {
      given = { ...given, [next.key]: answer.text };
      asked.push(next.key);
      continue;
    }
    const last = asked.pop();
    if (last === undefined) return undefined;
    given = Object.fromEntries(Object.entries(given).filter(([key]) => key !== last));
  }
}

function givenIn(asks: readonly Ask[], argument: unknown): Given {
  const answers = asks.flatMap(({ key }) => {
    const several = textsIn(argument, key)?.join('; ');
    const text = textOf(argument, key) ?? several ?? (isSet(argument, key) ? 'true' : undefined);
    return text === undefined ? [] : [[key, text] as const];
  });
  return Object.fromEntries(answers);
}

async function askOne(
  say: Say,
  title: string,
  ask: Ask,
  given: Given,
  progress: { readonly step: number; readonly total: number },
): Promise<'back' | { readonly text: string } | undefined> {
  const offered = (ask.offers?.(given) ?? []).map(({ value, ...item }): AnswerItem => ({
    ...item,
    answer: value,
  }));
  const out: AnswerItem = { label: `$(circle-slash) ${say(texts.leaveOut)}`, answer: '' };
  const notes = (ask.notes?.(given) ?? []).map((note): AnswerItem => ({
    label: `$(info) ${note}`,
    alwaysShow: true,
  }));
  const rest = [...offered, ...(ask.isOptional ? [out] : []), ...notes];
  const taken = await showStep<AnswerItem>({
    title,
    placeholder: ask.prompt,
    progress,
    items: (typed) => [...typedItems(say, ask, given, typed.trim()), ...rest],
    firstIsTyped: !ask.isClosed,
    accept: ({ answer }) => (answer === undefined ? 'stay' : 'done'),
  });
  if (!taken) return undefined;
  if (taken.type === 'back') return 'back';
  return taken.item.answer === undefined ? undefined : { text: taken.item.answer };
}

function typedItems(say: Say, ask: Ask, given: Given, typed: string): readonly AnswerItem[] {
  if (typed === '' || ask.isClosed) return [];
  const problem = ask.check?.(typed, given);
  if (problem) return [{ label: `$(error) ${typed}`, detail: say(problem), alwaysShow: true }];
  const description = ask.describe?.(typed, given) ?? say(texts.useTyped);
  return [{ label: `$(edit) ${typed}`, description, alwaysShow: true, answer: typed }];
}

/** The values of an answer that may hold several. */
export function listIn(text: string | undefined): readonly string[] {
  const parts = (text ?? '').split(/[;；]/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** An answer that says something; undefined where it was left out. */
export function said(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text.trim();
}
