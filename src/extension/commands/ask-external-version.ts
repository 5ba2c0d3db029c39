import * as vscode from 'vscode';
import type { Policy } from '../../core/policy/types';
import type { Scheme } from '../../core/scheme';
import type { Brain } from '../shared/brain';
import type { Shared } from '../shared/shared';
import { refTexts } from '../text/commands';
import { isSet, textOf } from './pick-target';

/** What to record with a tag; empty where there is nothing to record. */
interface ExternalAnswer {
  readonly external?: string;
}

/**
 * Asks under which version customers know what a tag names, where the policy knows such versions. The
 * argument of a command may answer with `external`; `apply: true` leaves the question out.
 * @returns undefined when the person left
 */
export async function askExternal(
  shared: Shared,
  brain: Brain,
  policy: Policy,
  name: string,
  argument: unknown,
): Promise<ExternalAnswer | undefined> {
  const given = textOf(argument, 'external');
  if (given !== undefined) return { external: given };
  const scheme = brain.externalSchemeFor(policy, name);
  if (!scheme || isSet(argument, 'apply')) return {};
  const typed = await ask(shared, brain, scheme, name);
  if (typed === undefined) return undefined;
  return typed === '' ? {} : { external: typed };
}

async function ask(
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
