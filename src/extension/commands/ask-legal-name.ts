import type * as vscode from 'vscode';
import type { NewRefKind } from '../../core/plan/new-name';
import type { Message } from '../../core/text/message';
import type { Result } from '../../core/text/result';
import { showPick } from '../shared/quick-pick';
import type { Shared } from '../shared/shared';
import { refTexts } from '../text/commands';

/** What the question for a name needs to know. */
export interface NameQuestion {
  readonly title: string;
  readonly kind: NewRefKind | 'file' | 'folder';
  /** What the person begins with. */
  readonly value?: string;
  /** Names to choose from, each with what it stands for. */
  readonly offered: readonly { readonly name: string; readonly about: string }[];
  /** Why a name cannot be made; asked after every key. */
  readonly check: (name: string) => Result<unknown>;
  /** Legal names near a malformed one. */
  readonly repairs: (name: string) => readonly string[];
}

interface NameItem extends vscode.QuickPickItem {
  readonly name?: string;
}

/** Asks for the name of a ref, file or folder: one of those that may come next, or any legal one that is typed. */
export async function askLegalName(
  { say }: Pick<Shared, 'say'>,
  question: NameQuestion,
): Promise<string | undefined> {
  const icon = icons[question.kind];
  const offered = question.offered.map(({ name, about }): NameItem => ({
    label: `$(${icon}) ${name}`,
    description: about,
    name,
  }));
  const taken = await showPick<NameItem>({
    title: question.title,
    placeholder: say(refTexts.pickName),
    items: (typed) => itemsFor(typed.trim()),
    firstIsTyped: true,
    ...(question.value !== undefined && { value: question.value }),
    accept: ({ name }) => (name === undefined ? 'stay' : 'done'),
  });
  return taken?.name;

  /** What is typed comes first, be it offered or not. */
  function itemsFor(typed: string): readonly NameItem[] {
    const same = offered.filter(({ name }) => name === typed);
    return [...typedItems(typed), ...same, ...offered.filter((item) => !same.includes(item))];
  }

  function typedItems(typed: string): readonly NameItem[] {
    if (typed === '' || question.offered.some(({ name }) => name === typed)) return [];
    const checked = question.check(typed);
    if (checked.ok) {
      const description = say(refTexts.useTyped);
      return [{ label: `$(${icon}) ${typed}`, description, alwaysShow: true, name: typed }];
    }
    return [refusedItem(typed, checked.reason), ...repairItems(typed)];
  }

  function refusedItem(typed: string, reason: Message): NameItem {
    return { label: `$(error) ${typed}`, detail: say(reason), alwaysShow: true };
  }

  function repairItems(typed: string): readonly NameItem[] {
    return question
      .repairs(typed)
      .filter((name) => question.check(name).ok)
      .map((name) => ({
        label: `$(lightbulb) ${name}`,
        description: say(refTexts.nearest),
        alwaysShow: true,
        name,
      }));
  }
}

const icons: Readonly<Record<NameQuestion['kind'], string>> = {
  tag: 'tag',
  branch: 'git-branch',
  baseline: 'milestone',
  file: 'file',
  folder: 'folder',
};
