import * as vscode from 'vscode';
import type { Scheme } from '../../core/scheme';
import type { Brain } from '../shared/brain';
import type { Shared } from '../shared/shared';
import { refTexts } from '../text/commands';

/**
 * Asks under which version customers know what a tag names.
 * @returns the version, `` where there is none to record, or undefined when the person left
 */
export async function askExternalVersion(
  { say }: Shared,
  brain: Brain,
  scheme: Scheme,
  name: string,
): Promise<string | undefined> {
  const example = scheme.data.examples?.[0]?.name;
  const typed = await vscode.window.showInputBox({
    title: say(refTexts.externalTitle, { name }),
    prompt: say(refTexts.externalPrompt, { scheme: scheme.data.title }),
    ...(example === undefined ? {} : { placeHolder: example }),
    validateInput: (text) => {
      if (text.trim() === '') return undefined;
      const checked = brain.checkExternal(scheme, text.trim());
      return checked.ok ? undefined : say(checked.reason);
    },
  });
  return typed?.trim();
}
