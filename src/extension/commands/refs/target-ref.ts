import type * as vscode from 'vscode';
import type { Ref } from '../../../core/refs/types';
import { message } from '../../../core/text/message';
import { HumanError } from '../../shared/human-error';
import { showPick } from '../../shared/quick-pick';
import { refCommandTexts } from '../../text/refs';
import { isViewNode } from '../../views/nodes';
import { shortOf } from '../../views/ref-state';
import type { RepositoryModel } from '../../workspace/repository-model';
import { pickRepository, textOf } from '../pick-target';
import type { Services } from '../services';
import { withGit } from '../with-git';

/** A tag or branch that a command is about. */
export interface TargetRef {
  readonly repository: RepositoryModel;
  readonly ref: Ref;
  /** Short name, with its remote for a remote branch. */
  readonly name: string;
}

/**
 * The ref that a command is about: of an item of the views, or named by `{ root, ref }` with the full name of
 * the ref, as pictures, quick fixes and keybindings do; else asked for.
 *
 * @param reading `fresh` for what a plan is made of, since its preconditions are what is read now
 * @returns undefined when the person left the question
 */
export async function targetRef(
  services: Services,
  argument: unknown,
  reading: 'fresh' | 'known' = 'known',
): Promise<TargetRef | undefined> {
  const repository = await pickRepository(services, services.model, argument);
  if (!repository) return undefined;
  const { git } = await withGit(services, repository, reading);
  const wanted = refIn(argument) ?? (await askRef(services, repository, refCommandTexts.pickRef));
  if (wanted === undefined) return undefined;
  const ref = git.refs.find((each) => each.ref === wanted);
  const name = shortOf(wanted);
  if (!ref) throw new HumanError(message(refCommandTexts.gone, { name }));
  return { repository, ref, name };
}

/** Full name of the ref that an argument names; undefined where it names none. */
export function refIn(argument: unknown): string | undefined {
  if (!isViewNode(argument)) return textOf(argument, 'ref');
  if (argument.type === 'ref') return argument.named.ref.ref;
  return argument.type === 'malformed-ref' ? argument.classified.ref.ref : undefined;
}

/** How many names are listed at once, since a repository may have 100,000; typing finds the others. */
const mostNames = 500;

interface RefItem extends vscode.QuickPickItem {
  readonly ref: string;
}

/** Asks for a tag or branch: malformed ones first, then the lines, newest first. @returns its full name */
export async function askRef(
  { say, groups }: Services,
  repository: RepositoryModel,
  title: Parameters<Services['say']>[0],
  parameters: Parameters<Services['say']>[1] = {},
): Promise<string | undefined> {
  const { lines, malformed, baselines } = await groups.of(await repository.current());
  const names = [...malformed, ...lines.flatMap(({ refs }) => refs), ...baselines];
  const taken = await showPick<RefItem>({
    title: say(title, parameters),
    placeholder: say(refCommandTexts.pickHint),
    items: (typed) => {
      const wanted = typed.trim().toLowerCase();
      return firstOf(names, mostNames, (name) => name.shortName.toLowerCase().includes(wanted)).map(
        ({ kind, shortName, ref }) => ({
          label: `$(${icons[kind]}) ${shortName}`,
          description: ref.id.slice(0, 10),
          ref: ref.ref,
        }),
      );
    },
    accept: () => 'done',
  });
  return taken?.ref;
}

/** As many of a long list as pass, without looking at the rest. */
function firstOf<T>(all: readonly T[], most: number, passes: (each: T) => boolean): readonly T[] {
  const found: T[] = [];
  for (const each of all) {
    if (found.length >= most) break;
    if (passes(each)) found.push(each);
  }
  return found;
}

const icons = {
  tag: 'tag',
  branch: 'git-branch',
  baseline: 'milestone',
  remote: 'cloud',
  other: 'bookmark',
} as const;
