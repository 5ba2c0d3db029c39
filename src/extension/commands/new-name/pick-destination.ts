import type * as vscode from 'vscode';
import type { Naming } from '../../../core/new-name/types';
import type { Name, NameKind } from '../../../core/scheme';
import type { Text } from '../../../core/text/language';
import type { Brain } from '../../shared/brain';
import { showStep } from '../../shared/quick-pick';
import type { Say } from '../../shared/shared';
import { newNameTexts } from '../../text/new-name';

/** Where a new name can go. */
export const destinations = [
  'clipboard',
  'insert',
  'file',
  'folder',
  'tag',
  'branch',
  'baseline',
] as const;
export type Destination = (typeof destinations)[number];

interface DestinationItem extends vscode.QuickPickItem {
  readonly destination?: Destination;
}

/** Shows the whole name with what its fields mean, and asks where it goes; those that fit its kind come first. */
export async function pickDestination(
  brain: Brain,
  say: Say,
  naming: Naming,
  name: Name,
  notes: readonly string[],
  possible: readonly Destination[],
  progress: { readonly step: number; readonly total: number },
): Promise<Destination | 'back' | undefined> {
  const first = preferred[naming.scheme.kind];
  const ordered = [...first, ...possible.filter((each) => !first.includes(each))];
  const items = ordered
    .filter((each) => possible.includes(each))
    .map((destination): DestinationItem => ({
      label: say(newNameTexts[destination] satisfies Text),
      description: name.text,
      destination,
    }));
  const taken = await showStep<DestinationItem>({
    title: say(newNameTexts.stepTitle, { scheme: naming.scheme.data.title, name: name.text }),
    placeholder: say(newNameTexts.whereTo),
    progress,
    items: () => [...items, ...explanationItems(brain, say, naming, name, notes)],
    accept: ({ destination }) => (destination ? 'done' : 'stay'),
  });
  if (!taken || taken.type === 'back') return taken && 'back';
  return taken.item.destination;
}

const preferred: Readonly<Record<NameKind, readonly Destination[]>> = {
  version: ['clipboard', 'insert', 'tag'],
  tag: ['tag', 'clipboard'],
  branch: ['branch', 'clipboard'],
  baseline: ['baseline', 'tag', 'clipboard'],
  package: ['file', 'clipboard', 'tag'],
  document: ['file', 'clipboard'],
  file: ['file', 'clipboard'],
  folder: ['folder', 'clipboard'],
  item: ['clipboard', 'insert', 'file'],
  label: ['clipboard', 'insert'],
};

function explanationItems(
  brain: Brain,
  say: Say,
  { scheme }: Naming,
  name: Name,
  notes: readonly string[],
): readonly DestinationItem[] {
  const { fields } = brain.explain(scheme, name);
  const facts = fields.map(({ title, text }) => `${say(title)} ${text}`).join(' · ');
  return [
    { label: `$(info) ${name.text}`, detail: facts, alwaysShow: true },
    ...notes.map((note): DestinationItem => ({ label: `$(warning) ${note}`, alwaysShow: true })),
  ];
}
