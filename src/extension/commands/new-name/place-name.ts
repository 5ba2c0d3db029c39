import * as vscode from 'vscode';
import { message } from '../../../core/text/message';
import { HumanError } from '../../shared/human-error';
import { newNameTexts } from '../../text/new-name';
import { createBaseline, createBranch, createTag } from '../create-ref';
import { isSet, textOf } from '../pick-target';
import type { Services } from '../services';
import { createNamedPath } from './create-named-path';
import type { Destination } from './pick-destination';
import type { PlacedName } from './placed-name';

/** Destinations that can be reached from here. */
export function possibleDestinations({
  repository,
  snapshot,
  editor,
}: Omit<PlacedName, 'text'>): readonly Destination[] {
  const onDisk = repository?.root.scheme === 'file';
  const git = onDisk && snapshot?.git !== undefined;
  return [
    'clipboard',
    ...(editor ? (['insert'] as const) : []),
    ...(onDisk ? (['file', 'folder'] as const) : []),
    ...(git ? (['tag', 'branch'] as const) : []),
    ...(git && snapshot.policy.baselines.length > 0 ? (['baseline'] as const) : []),
  ];
}

/** Brings the name to where the person wants it; files and refs by a plan that is previewed and can be undone. */
export async function placeName(
  services: Services,
  placed: PlacedName,
  destination: Destination,
): Promise<void> {
  const { text } = placed;
  switch (destination) {
    case 'clipboard':
      await vscode.env.clipboard.writeText(text);
      vscode.window.setStatusBarMessage(services.say(newNameTexts.copied, { name: text }), 5000);
      return;
    case 'insert':
      await insert(placed);
      return;
    case 'file':
    case 'folder':
      await createNamedPath(services, placed, destination);
      return;
    case 'tag':
    case 'branch':
    case 'baseline':
      await createRef(services, placed, destination);
  }
}

async function insert({ editor, text }: PlacedName): Promise<void> {
  const done = await editor?.edit((edit) => {
    for (const selection of editor.selections) edit.replace(selection, text);
  });
  if (!done) throw new HumanError(message(newNameTexts.noEditor, { name: text }));
}

async function createRef(
  services: Services,
  { scheme, text, repository, snapshot, argument }: PlacedName,
  kind: 'tag' | 'branch' | 'baseline',
): Promise<void> {
  if (!repository || !snapshot) return;
  const brain = await services.brain.load();
  const note = textOf(argument, 'message');
  const request = {
    root: repository.root.fsPath,
    name: brain.refNameFor(snapshot.policy, kind, scheme, text),
    ...(note === undefined ? {} : { message: note }),
    apply: isSet(argument, 'apply'),
  };
  const create = { tag: createTag, branch: createBranch, baseline: createBaseline }[kind];
  await create(services, request);
}
