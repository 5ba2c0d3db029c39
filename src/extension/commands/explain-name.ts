import * as vscode from 'vscode';
import type { Scheme } from '../../core/scheme';
import { factsAsMarkdown } from '../language/hover-text';
import { readingOf } from '../language/reading-of';
import type { Brain } from '../shared/brain';
import { showPick } from '../shared/quick-pick';
import { explainTexts } from '../text/explain';
import { isViewNode, nameOfNode } from '../views/nodes';
import { explainItems, type AskedSchemes, type ExplainItem } from './explain-items';
import type { Services } from './services';

/** Shows which schemes can read a name and how; the name is typed, selected, or that of an item. */
export async function explainName(services: Services, argument: unknown): Promise<void> {
  const { say } = services;
  const brain = await services.brain.load();
  const asked = await schemesOf(services);
  const chosen = await showPick<ExplainItem>({
    title: say(explainTexts.title),
    placeholder: say(explainTexts.prompt),
    value: initialName(argument),
    items: (value) => explainItems(brain, asked, value, say),
    firstIsTyped: true,
    accept: ({ explains }) => (explains ? 'done' : 'stay'),
  });
  if (chosen?.explains) await showExplanation(services, brain, chosen.explains);
}

/** The schemes of the workspace's policies, then those that are shipped. */
async function schemesOf({ model, brain }: Services): Promise<AskedSchemes> {
  const repositories = await model.repositories();
  const snapshots = await Promise.all(repositories.map((it) => it.current()));
  const policies = snapshots.map(({ policy }) => policy);
  const inForce = new Map<string, Scheme>();
  for (const { schemes } of policies) {
    for (const scheme of schemes.values()) inForce.set(scheme.id, scheme);
  }
  const shipped = [...(await brain.shipped()).values()].filter(({ id }) => !inForce.has(id));
  return { schemes: [...inForce.values(), ...shipped], policies };
}

async function showExplanation(
  { settings, explanations, say }: Services,
  brain: Brain,
  { scheme, name }: NonNullable<ExplainItem['explains']>,
): Promise<void> {
  const result = brain.parse(scheme, name);
  const markdown = factsAsMarkdown(
    {
      name,
      scheme: { id: scheme.id, title: scheme.data.title },
      problems: result.problems.map(({ message }) => message),
      ...readingOf(brain, scheme, name, result),
    },
    settings.language,
  );
  const title = say(explainTexts.explanationOf, { name, scheme: scheme.data.title });
  const uri = explanations.add(`/${title.replaceAll('/', '∕')}.md`, markdown);
  await vscode.commands.executeCommand('markdown.showPreview', uri);
}

/** The name of the item, what the caller gives, or what is selected in the editor. */
function initialName(argument: unknown): string {
  if (isViewNode(argument)) return nameOfNode(argument) ?? '';
  if (typeof argument === 'string') return argument;
  const editor = vscode.window.activeTextEditor;
  if (!editor || !editor.selection.isSingleLine) return '';
  return editor.document.getText(editor.selection);
}
