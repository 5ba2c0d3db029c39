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
  const version = versionIn(brain, snapshot, name);
  const section =
    snapshot.changelog === undefined
      ? undefined
      : brain.changelogSection(snapshot.changelog, version);
  const first = await vscode.window.showInputBox({
    title: say(refTexts.messageTitle, { name }),
    prompt: section
      ? say(refTexts.messagePromptChangelog, { section: version })
      : say(refTexts.messagePrompt),
    value: name,
    validateInput: (text) => (text.trim() === '' ? say(refTexts.messageEmpty) : undefined),
  });
  if (first === undefined) return undefined;
  return section === undefined ? first : `${first}\n\n${section}`;
}

/** The version that the name carries by the policy's rules, else the name itself. */
function versionIn(brain: Brain, snapshot: RepositorySnapshot, name: string): string {
  const [classified] = brain.classifyRefs(snapshot.policy, [{ ref: `refs/tags/${name}`, id: '' }]);
  const read = classified?.result?.name;
  if (!classified?.rule || !read) return name;
  return brain.versionOfName(classified.rule, read).name.text;
}
