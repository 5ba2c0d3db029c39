import * as vscode from 'vscode';
import type { Plan } from '../../../core/plan/types';
import type { RemoteCopy } from '../../../host/refs/ask-remotes';
import { message } from '../../../core/text/message';
import type { Result } from '../../../core/text/result';
import { previewPlan } from '../../plan/preview-plan';
import { showDiff } from '../../plan/show-diff';
import type { Brain } from '../../shared/brain';
import { inBackground } from '../../shared/guard';
import { HumanError } from '../../shared/human-error';
import { withSignal } from '../../shared/with-signal';
import { refTexts } from '../../text/commands';
import { refCommandTexts } from '../../text/refs';
import { askLegalName } from '../ask-legal-name';
import { isSet, textOf } from '../pick-target';
import type { Services } from '../services';
import { askRemoteCopies } from './ask-remote-copies';
import { targetRef, type TargetRef } from './target-ref';

/** A copy of the ref on a remote that answered. */
type Copy = RemoteCopy & { readonly id: string };

/** Where a name changes beside here. */
interface Places {
  readonly copies: readonly Copy[];
  /** Remotes that did not answer; what they have stays as it is. */
  readonly unknown: readonly RemoteCopy[];
}

/** What is asked in a rename. */
interface Renaming extends TargetRef {
  /** Short name as it is to be. */
  readonly to: string;
  readonly plan: () => Result<Plan>;
}

/**
 * Gives a tag or branch a legal name, here and, on request, on remotes; what names it moves along. A caller may give the
 * new `name`, and leave out all questions by `apply: true`, which renames here alone.
 */
export async function renameRef(services: Services, argument: unknown): Promise<void> {
  const target = await targetRef(services, argument, 'fresh');
  if (!target) return;
  const { repository, ref, name } = target;
  if (ref.ref.startsWith('refs/remotes/'))
    throw new HumanError(message(refCommandTexts.notLocal, { name }));
  const brain = await services.brain.load();
  const root = repository.root.fsPath;
  const snapshot = await repository.current();
  const request = {
    ref: ref.ref,
    isSigned: await brain.isSignedTag(root, ref.id),
    followers: await brain.followersOf(root, ref.ref),
  };
  const planFor = (to: string): Result<Plan> =>
    brain.planRenameRef(snapshot, { ...request, name: to });
  const to = textOf(argument, 'name') ?? (await askName(services, brain, target, planFor));
  if (to === undefined) return;
  const renaming = { ...target, to, plan: () => planFor(to) };
  const planned = renaming.plan();
  if (!planned.ok) throw new HumanError(planned.reason);
  if (isSet(argument, 'apply')) return services.runner.apply(repository, planned.value);
  const places = await askWhere(services, renaming);
  const plan = places && (await preview(services, renaming, places));
  if (!plan) return;
  for (const copy of places.copies) await renameThere(services, renaming, plan, copy);
  await services.runner.apply(repository, plan);
}

async function askName(
  services: Services,
  brain: Brain,
  { repository, ref, name }: TargetRef,
  planFor: (name: string) => Result<Plan>,
): Promise<string | undefined> {
  const { say } = services;
  const snapshot = await repository.current();
  const findings = services.refFindings.of(repository)?.findings.get(ref.ref) ?? [];
  const right = findings.flatMap((finding) => finding.right ?? []);
  const near = [...new Set([...right, ...brain.nearRefNames(snapshot, ref.ref)])];
  return askLegalName(services, {
    title: say(refCommandTexts.renameTitle, { name }),
    kind: ref.ref.startsWith('refs/heads/') ? 'branch' : 'tag',
    value: near.length > 0 ? '' : name,
    offered: near
      .filter((each) => planFor(each).ok)
      .map((each) => ({ name: each, about: say(refTexts.nearest) })),
    check: planFor,
    repairs: (typed) => brain.nearRefNames(snapshot, ref.ref, typed),
  });
}

interface PlaceItem extends vscode.QuickPickItem {
  readonly copies: readonly Copy[];
}

/** Asks whether the name changes on remotes too. @returns undefined when the person left the question */
async function askWhere(
  services: Services,
  { repository, ref, name, to }: Renaming,
): Promise<Places | undefined> {
  const { say } = services;
  const found = await askRemoteCopies(services, repository, ref.ref);
  const copies = found.filter((copy): copy is Copy => copy.id !== undefined);
  const unknown = found.filter(({ id }) => id === undefined);
  if (copies.length === 0) return { copies, unknown };
  const here: PlaceItem = {
    label: say(refCommandTexts.onlyLocal),
    description: say(refCommandTexts.onlyLocalAbout),
    copies: [],
  };
  const placeOf = (those: readonly Copy[]): PlaceItem => ({
    label: say(refCommandTexts.alsoOn, { remote: those.map(({ remote }) => remote).join(', ') }),
    description: say(refCommandTexts.alsoOnAbout),
    copies: those,
  });
  const each = copies.map((copy) => placeOf([copy]));
  const items = [here, ...each, ...(copies.length > 1 ? [placeOf(copies)] : [])];
  const title = say(refCommandTexts.where, { name, to });
  const chosen = (await vscode.window.showQuickPick(items, { title }))?.copies;
  const other = ref.ref.startsWith('refs/tags/') && chosen?.find(({ id }) => id !== ref.id);
  if (other) {
    const about = { name, remote: other.remote };
    throw new HumanError(message(refCommandTexts.differsOn, about));
  }
  return chosen && { copies: chosen, unknown };
}

function preview(
  services: Services,
  { repository, name, to, plan }: Renaming,
  { copies, unknown }: Places,
): Promise<Plan | undefined> {
  const notes = [
    ...copies.map(({ remote }) => message(refCommandTexts.remoteRename, { remote, name, to })),
    ...unknown.map(({ remote, problem }) =>
      message(refCommandTexts.notKnown, { remote, reason: problem ?? '' }),
    ),
  ];
  return previewPlan(services, {
    title: services.say(refCommandTexts.renameTitle, { name }),
    options: [],
    chosen: [],
    plan: () => {
      const planned = plan();
      if (!planned.ok) return planned;
      return { ok: true, value: { ...planned.value, notes: [...notes, ...planned.value.notes] } };
    },
    showDiff: (step) =>
      inBackground(services, showDiff(services, services.previews, repository, step)),
  });
}

/** Before anything changes here, so that what a remote refuses leaves everything as it was. */
async function renameThere(
  { say, brain: loader }: Services,
  { repository, ref, name, to }: Renaming,
  plan: Plan,
  { remote, id }: Copy,
): Promise<void> {
  const brain = await loader.load();
  const step = plan.steps.find((each) => each.type === 'rename-ref');
  if (!step) return;
  const own = ref.ref.startsWith('refs/heads/') ? id : ref.id;
  const about = { remote, from: ref.ref, to: step.to, id, own };
  const renamed = await withSignal(say(refCommandTexts.pushing, { remote }), (signal) =>
    brain.renameOnRemote(repository.root.fsPath, about, { signal }),
  );
  if (!renamed.ok) throw new HumanError(renamed.reason);
  const ids = new Map([
    [ref.ref, undefined],
    [step.to, renamed.value],
  ]);
  repository.notePush(remote, ids);
  void vscode.window.showInformationMessage(say(refCommandTexts.renamedOn, { remote, name, to }));
}
