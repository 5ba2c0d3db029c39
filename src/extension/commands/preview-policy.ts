import * as vscode from 'vscode';
import { policyFileName } from '../../core/policy/types';
import type { KindPreview, PolicyPreview, PreviewKind } from '../../core/preview/types';
import { inBackground } from '../shared/guard';
import { showStep } from '../shared/quick-pick';
import { today } from '../shared/today';
import { previewTexts } from '../text/preview';
import type { RepositoryModel } from '../workspace/repository-model';
import type { Services } from './services';

/** How many names of one kind that would be reported are shown. */
const shownFindings = 3;

/** What the person wants: the policy, another one, or nothing at all. */
export type PreviewAnswer = 'write' | 'back' | undefined;

interface PreviewItem extends vscode.QuickPickItem {
  readonly act?: 'write' | 'show';
}

/** Reads the repository under a policy and shows what that means for it, before the policy is written. */
export async function askAboutPolicy(
  services: Services,
  repository: RepositoryModel,
  file: PolicyText,
): Promise<PreviewAnswer> {
  const { say, brain } = services;
  const { previewPolicy } = await brain.load();
  const snapshot = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: say(previewTexts.reading) },
    () => repository.readUnder(file.text),
  );
  return showPreview(services, file, previewPolicy(snapshot, today()));
}

/** A policy file as it would be written, and what people call it. */
export interface PolicyText {
  readonly title: string;
  readonly text: string;
}

/**
 * Shows what each kind of name will look like under a policy and what becomes of the names that exist.
 */
async function showPreview(
  services: Services,
  { title, text }: PolicyText,
  preview: PolicyPreview,
): Promise<PreviewAnswer> {
  const { say } = services;
  const actions: readonly PreviewItem[] = [
    { label: say(previewTexts.write), description: title, act: 'write' },
    { label: say(previewTexts.show), description: say(previewTexts.showAbout), act: 'show' },
  ];
  const answer = await showStep<PreviewItem>({
    title: say(previewTexts.title, { preset: title }),
    placeholder: say(previewTexts.placeholder),
    matchEverything: true,
    items: () => [...actions, ...preview.kinds.flatMap((kind) => rowsOf(services, kind))],
    accept: ({ act }) => {
      if (act === 'show') inBackground(services, showText(services, text));
      return act === 'write' ? 'done' : 'stay';
    },
  });
  return answer?.type === 'taken' ? 'write' : answer?.type;
}

/** A heading, what such names look like, and those that would be reported. */
function rowsOf({ say }: Services, kind: KindPreview): readonly PreviewItem[] {
  const { examples, existing, fine, findings } = kind;
  const counts = { fine, findings: findings.length };
  const heading: PreviewItem = {
    label: say(kind.title),
    kind: vscode.QuickPickItemKind.Separator,
  };
  const names = examples.map(({ name }) => name).join(say(previewTexts.comma));
  const count = existing === 0 ? say(previewTexts.none) : say(previewTexts.counts, counts);
  // The names may be many: what stands behind them on their line would not be seen.
  const looks: PreviewItem = {
    label: `$(${icons[kind.kind]}) ${names}`,
    detail: [count, ...placesOf(kind, say)].join(' · '),
  };
  const reported = findings.slice(0, shownFindings).map(({ name, severity, message }) => ({
    label: `$(${severity === 'error' ? 'error' : severity === 'warning' ? 'warning' : 'info'}) ${name}`,
    detail: say(message),
  }));
  const left = findings.length - reported.length;
  const more = left > 0 ? [{ label: say(previewTexts.more, { count: left }) }] : [];
  return [heading, looks, ...reported, ...more];
}

/** Where files and folders with such names stand. */
function placesOf({ examples }: KindPreview, say: Services['say']): readonly string[] {
  const places = [...new Set(examples.flatMap(({ in: place }) => place ?? []))];
  return places.length === 0 ? [] : [say(previewTexts.places, { places })];
}

/** The question stays open beside it. */
async function showText({ previews }: Services, text: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(
    previews.add(`/${policyFileName}`, text),
  );
  await vscode.window.showTextDocument(document, { preview: true, preserveFocus: true });
}

const icons: Readonly<Record<PreviewKind, string>> = {
  version: 'versions',
  external: 'organization',
  tag: 'tag',
  branch: 'git-branch',
  baseline: 'milestone',
  document: 'book',
  package: 'package',
  item: 'symbol-constant',
  file: 'file',
  folder: 'folder',
  layout: 'list-tree',
};
