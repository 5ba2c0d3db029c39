import * as vscode from 'vscode';
import type { EventData, FieldData, Name, Scheme, StepContext } from '../../core/scheme';
import type { Brain } from '../shared/brain';
import type { Shared } from '../shared/shared';
import { commandTexts } from '../text/commands';

type Values = Readonly<Record<string, string>>;

/**
 * Asks for the fields that an event lets one choose, each with what it leads to.
 * @returns the values, empty when there is nothing to choose; undefined when the person left
 */
export async function chooseFields(
  shared: Shared,
  scheme: Scheme,
  from: Name,
  event: string,
  context: StepContext,
): Promise<Values | undefined> {
  const brain = await shared.brain.load();
  let chosen: Values = {};
  for (const field of choosable(scheme.data.events?.[event])) {
    const data = scheme.data.fields[field];
    if (!data) continue;
    const result = (set: Values): ReturnType<Brain['step']> =>
      brain.step(scheme, from, event, { ...context, set });
    const value =
      data.type === 'word'
        ? await chooseWord(shared, data, (word) => result({ ...chosen, [field]: word }))
        : await typeValue(
            shared,
            field,
            data,
            (text) => result({ ...chosen, [field]: text }),
            result(chosen).ok,
          );
    if (value === undefined) return undefined;
    if (value !== '') chosen = { ...chosen, [field]: value };
  }
  return chosen;
}

function choosable(event: EventData | undefined): readonly string[] {
  const variants = event?.variants ?? [];
  return [...new Set([event, ...variants].flatMap((it) => it?.choose ?? []))];
}

async function chooseWord(
  { say }: Shared,
  data: FieldData & { readonly type: 'word' },
  resultOf: (word: string) => ReturnType<Brain['step']>,
): Promise<string | undefined> {
  const items = data.words.flatMap((entry) => {
    const { word, meaning, title } = typeof entry === 'string' ? { word: entry } : entry;
    const result = resultOf(word);
    if (!result.ok) return [];
    const detail = meaning ?? title;
    return [
      { label: word, description: result.to.text, ...(detail ? { detail: say(detail) } : {}) },
    ];
  });
  if (items.length <= 1) return items[0]?.label ?? '';
  const title = say(commandTexts.chooseField, { field: data.title ?? '' });
  return (await vscode.window.showQuickPick(items, { title }))?.label;
}

async function typeValue(
  { say }: Shared,
  field: string,
  data: FieldData,
  resultOf: (text: string) => ReturnType<Brain['step']>,
  optional: boolean,
): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: say(commandTexts.chooseField, { field: data.title ?? field }),
    prompt: data.meaning ? say(data.meaning) : '',
    validateInput: (text) => {
      if (text === '' && optional) return undefined;
      const result = resultOf(text);
      return result.ok
        ? { message: result.to.text, severity: vscode.InputBoxValidationSeverity.Info }
        : say(result.reason);
    },
  });
}
