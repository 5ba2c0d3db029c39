import * as vscode from 'vscode';
import type { Name, ParseResult, Scheme } from '../../core/scheme';
import { factsAsMarkdown } from '../language/hover-text';
import { readingOf } from '../language/reading-of';
import type { Brain } from '../shared/brain';
import { showPick } from '../shared/quick-pick';
import { otherTexts } from '../text/commands';
import { isViewNode, nameOfNode } from '../views/nodes';
import type { Services } from './services';

interface Reading {
  readonly scheme: Scheme;
  readonly result: ParseResult;
  /** Whether a policy of the workspace uses the scheme. */
  readonly inForce: boolean;
}

interface ExplainItem extends vscode.QuickPickItem {
  readonly reading?: Reading;
}

/** Shows which schemes can read a name and how; the name is typed, selected, or that of an item. */
export async function explainName(services: Services, argument: unknown): Promise<void> {
  const { say } = services;
  const brain = await services.brain.load();
  const schemes = await schemesOf(services, brain);
  let typed = initialName(argument);
  const chosen = await showPick<ExplainItem>({
    title: say(otherTexts.explainTitle),
    placeholder: say(otherTexts.explainPrompt),
    value: typed,
    items: (value) => {
      typed = value;
      return itemsOf(services, brain, schemes, value);
    },
    accept: ({ reading }) => (reading ? 'done' : 'stay'),
  });
  if (chosen?.reading) await showExplanation(services, brain, typed, chosen.reading);
}

/** The schemes of the workspace's policies, then those that are shipped. */
async function schemesOf(
  { model }: Services,
  brain: Brain,
): Promise<readonly Omit<Reading, 'result'>[]> {
  const repositories = await model.repositories();
  const policies = await Promise.all(repositories.map((it) => it.current()));
  const inForce = new Map<string, Scheme>();
  for (const { policy } of policies) {
    for (const scheme of policy.schemes.values()) inForce.set(scheme.id, scheme);
  }
  const catalogue = await brain.loadCatalogue();
  const shipped = [...catalogue.values()].flatMap((data) => {
    if (inForce.has(data.id)) return [];
    const { scheme } = brain.compileScheme(data, { resolve: (id) => catalogue.get(id) });
    return scheme ? [{ scheme, inForce: false }] : [];
  });
  return [...[...inForce.values()].map((scheme) => ({ scheme, inForce: true })), ...shipped];
}

function itemsOf(
  { say }: Services,
  brain: Brain,
  schemes: readonly Omit<Reading, 'result'>[],
  name: string,
): readonly ExplainItem[] {
  if (name === '') return [];
  const readings = schemes.map((it) => ({ ...it, result: brain.parse(it.scheme, name) }));
  const read = readings.filter(({ result }) => result.name);
  const shown = read.length > 0 ? read : readings.filter(({ inForce }) => inForce);
  const items = shown.map((reading): ExplainItem => {
    const { scheme, result, inForce } = reading;
    const problem = result.problems[0];
    const detail = result.name ? fieldsOf(brain, scheme, result.name, say) : '';
    return {
      label: `$(${result.name ? 'check' : 'error'}) ${say(scheme.data.title)}`,
      description: inForce ? say(otherTexts.inForce) : scheme.id,
      detail: [detail, problem ? say(problem.message) : ''].filter(Boolean).join(' · '),
      alwaysShow: true,
      reading,
    };
  });
  if (read.length > 0) return items;
  return [{ label: `$(circle-slash) ${say(otherTexts.noReading)}`, alwaysShow: true }, ...items];
}

function fieldsOf(brain: Brain, scheme: Scheme, name: Name, say: Services['say']): string {
  return brain
    .explain(scheme, name)
    .fields.map(({ title, text }) => `${say(title)} ${text}`)
    .join(' · ');
}

async function showExplanation(
  { settings, explanations, say }: Services,
  brain: Brain,
  name: string,
  { scheme, result }: Reading,
): Promise<void> {
  const markdown = factsAsMarkdown(
    {
      name,
      scheme: { id: scheme.id, title: scheme.data.title },
      problems: result.problems.map(({ message }) => message),
      ...readingOf(brain, scheme, name, result),
    },
    settings.language,
  );
  const title = say(otherTexts.explanationOf, { name, scheme: scheme.data.title });
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
