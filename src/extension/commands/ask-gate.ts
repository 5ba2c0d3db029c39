import * as vscode from 'vscode';
import type { Gate, GateEvidence, Missing } from '../../core/plan/baseline-gate';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import type { Brain } from '../shared/brain';
import { HumanError } from '../shared/human-error';
import type { Shared } from '../shared/shared';
import { makeTexts } from '../text/make';
import { isSet, textOf, textsIn } from './pick-target';

/** What a gate needs beside the name. */
export interface GateAnswer {
  readonly paths: readonly string[];
  readonly evidence?: GateEvidence;
  readonly override?: string;
}

/**
 * Asks for what the gate of a baseline cannot see for itself, shows what is missing, and asks for the reason to go on.
 * The argument of a command may answer with `confirm` (texts), `reviewedBy`, `confirmedBy` and `override`;
 * `apply: true` leaves the questions out.
 * @returns undefined when the person left
 */
export async function askGate(
  shared: Shared,
  brain: Brain,
  about: {
    readonly root: string;
    readonly snapshot: RepositorySnapshot;
    readonly name: string;
    readonly target: string | undefined;
  },
  argument: unknown,
): Promise<GateAnswer | undefined> {
  const { root, snapshot, name, target } = about;
  const gate = brain.gateOfName(snapshot.policy, name);
  const override = textOf(argument, 'override');
  const reason = override === undefined ? {} : { override };
  if (!gate) return { paths: [], ...reason };
  const paths = await brain.pathsAt(root, target ?? 'HEAD');
  if (!paths.ok) throw new HumanError(paths.reason);
  const isAsked = !isSet(argument, 'apply');
  const evidence = await evidenceFor(shared, gate, argument, isAsked);
  if (!evidence) return undefined;
  const answer = { paths: paths.value, evidence };
  const { missing } = brain.readGate(snapshot, { name, ...answer });
  if (missing.length === 0 || !isAsked || override !== undefined) return { ...answer, ...reason };
  const why = await askReason(shared, name, missing);
  return why === undefined ? undefined : { ...answer, override: why };
}

async function evidenceFor(
  { say }: Shared,
  { name, confirm, point: { item } }: Gate,
  argument: unknown,
  isAsked: boolean,
): Promise<GateEvidence | undefined> {
  const confirmed =
    textsIn(argument, 'confirm') ?? (isAsked && confirm.length > 0 ? await pickPoints() : []);
  if (!confirmed) return undefined;
  if (item === undefined) return { confirmed };
  const reviewedBy = await personFor(
    'reviewedBy',
    makeTexts.reviewedTitle,
    makeTexts.reviewedPrompt,
  );
  if (reviewedBy === undefined) return undefined;
  const confirmedBy = await personFor(
    'confirmedBy',
    makeTexts.acceptedTitle,
    makeTexts.acceptedPrompt,
  );
  return confirmedBy === undefined ? undefined : { confirmed, reviewedBy, confirmedBy };

  async function pickPoints(): Promise<readonly string[] | undefined> {
    const picked = await vscode.window.showQuickPick(
      confirm.map((label) => ({ label })),
      {
        title: say(makeTexts.confirmTitle, { name }),
        placeHolder: say(makeTexts.confirmPlaceholder),
        canPickMany: true,
        ignoreFocusOut: true,
      },
    );
    return picked?.map(({ label }) => label);
  }

  async function personFor(
    key: string,
    title: (typeof makeTexts)['reviewedTitle'] | (typeof makeTexts)['acceptedTitle'],
    prompt: (typeof makeTexts)['reviewedPrompt'] | (typeof makeTexts)['acceptedPrompt'],
  ): Promise<string | undefined> {
    const given = textOf(argument, key);
    if (given !== undefined || !isAsked) return given ?? '';
    return vscode.window.showInputBox({
      title: say(title, { item: item ?? '' }),
      prompt: say(prompt),
      ignoreFocusOut: true,
    });
  }
}

/** Shows what is missing. @returns the reason to go on without it; undefined when the person leaves it there */
async function askReason(
  { say }: Shared,
  name: string,
  missing: readonly Missing[],
): Promise<string | undefined> {
  const goOn = { label: `$(edit) ${say(makeTexts.goOn)}` };
  const items: readonly vscode.QuickPickItem[] = [
    ...missing.map(({ what, told }) => ({ label: `$(error) ${what}`, detail: say(told) })),
    goOn,
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title: say(makeTexts.missingTitle, { name }),
    placeHolder: say(makeTexts.missingPlaceholder),
    ignoreFocusOut: true,
  });
  if (picked !== goOn) return undefined;
  return vscode.window.showInputBox({
    title: say(makeTexts.reasonTitle, { name }),
    prompt: say(makeTexts.reasonPrompt),
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? say(makeTexts.reasonEmpty) : undefined),
  });
}
