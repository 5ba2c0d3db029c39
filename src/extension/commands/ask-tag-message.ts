import * as vscode from 'vscode';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import type { Brain } from '../shared/brain';
import type { Shared } from '../shared/shared';
import { refTexts } from '../text/commands';

/**
 * Asks for the first line of an annotation; the changelog's section of the version follows it.
 * @returns the whole message, or undefined when the person left
 */
export async function askTagMessage(
  { say }: Shared,
  brain: Brain,
  snapshot: RepositorySnapshot,
  name: string,
): Promise<string | undefined> {
  const [first = name, ...rest] = brain.tagMessageFor(snapshot, name).split('\n');
  const line = await vscode.window.showInputBox({
    title: say(refTexts.messageTitle, { name }),
    prompt: say(rest.length > 0 ? refTexts.messagePromptChangelog : refTexts.messagePrompt),
    value: first,
    validateInput: (text) => (text.trim() === '' ? say(refTexts.messageEmpty) : undefined),
  });
  return line === undefined ? undefined : [line, ...rest].join('\n');
}
