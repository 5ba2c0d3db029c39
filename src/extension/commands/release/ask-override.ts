import * as vscode from 'vscode';
import type { Lacking } from '../../../core/release/evaluate/types';
import type { ActionId } from '../../../core/release/process/types';
import type { Services } from '../services';
import { releaseActTexts as texts } from '../../text/release';
import { remedyOf } from '../../views/release-actions';
import { holdersText } from '../../views/release-brief';
import type { Say } from '../../shared/shared';
import type { Acting } from './acting-person';

interface GateItem extends vscode.QuickPickItem {
  readonly lacking?: Lacking;
  readonly goesOn?: boolean;
}

/**
 * Shows what closes a gate, with who can supply it and how; taking an item begins to supply it, and the last one asks
 * for the reason to go on without.
 *
 * @returns the override; empty where the gate is open, undefined when the person left it there
 */
export async function askOverride(
  { say }: Services,
  acting: Acting,
  { action, about }: { readonly action: ActionId; readonly about?: string },
): Promise<{ readonly override?: string } | undefined> {
  const { brain, state, act } = acting;
  const gate = state.gates.find((each) => each.gate.id === action);
  const missing = gate ? brain.missingAt(gate, about) : [];
  if (!gate || missing.length === 0 || act.override !== undefined) return {};
  const { release } = act;
  const items: readonly GateItem[] = [
    ...missing.map((lacking): GateItem => ({
      label: `$(error) ${say(lacking.told)}`,
      detail: detailOf(lacking, say),
      lacking,
    })),
    { label: `$(edit) ${say(texts.goOn)}`, goesOn: true },
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: say(texts.missingTitle, { gate: gate.gate.title, release }),
    placeHolder: say(texts.missingHint),
    ignoreFocusOut: true,
  });
  if (picked?.lacking) {
    await supply(release, picked.lacking);
    return undefined;
  }
  if (!picked) return undefined;
  const reason = await vscode.window.showInputBox({
    title: say(texts.reasonTitle, { release }),
    prompt: say(texts.reasonPrompt),
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? say(texts.reasonEmpty) : undefined),
  });
  return reason === undefined ? undefined : { override: reason };

  async function supply(id: string, lacking: Lacking): Promise<void> {
    const { repository } = acting;
    await vscode.commands.executeCommand(remedyOf(lacking, state), {
      root: repository.root.fsPath,
      release: id,
      lacking: lacking.id,
      path: lacking.path,
    });
  }
}

/** Who can supply what is missing, and how. */
export function detailOf({ who, how }: Lacking, say: Say): string {
  return [holdersText(who, say), say(how)].filter((part) => part !== '').join(' · ');
}
