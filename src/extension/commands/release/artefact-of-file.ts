import { posix } from 'node:path';
import * as vscode from 'vscode';
import { HumanError } from '../../shared/human-error';
import { withSignal } from '../../shared/with-signal';
import { artefactTexts as texts } from '../../text/release-artefact';
import type { Services } from '../services';
import type { Acting } from './acting';
import type { Offered } from './ask-steps';

/** Stands for the SHA-256 of a file that is still to be chosen. */
const ofFile = '@file';

/** Offers to take a SHA-256 from a file in place of typing it. */
export function fileOffer({ say }: Services): Offered {
  return {
    value: ofFile,
    label: `$(file-binary) ${say(texts.fromFile)}`,
    detail: say(texts.fromFileDetail),
  };
}

/** Name and SHA-256 of an artefact. */
export interface ChosenArtefact {
  readonly artefact?: string;
  readonly sha256?: string;
}

/**
 * What was answered for the SHA-256: as it was typed, or of the file that the person chooses now.
 * @returns undefined when the person chose none
 */
export async function chosenArtefact(
  { say }: Services,
  { brain, repository }: Acting,
  answer: string | undefined,
): Promise<ChosenArtefact | undefined> {
  if (answer !== ofFile) return answer === undefined ? {} : { sha256: answer };
  const [uri] =
    (await vscode.window.showOpenDialog({
      defaultUri: repository.root,
      openLabel: say(texts.choose),
    })) ?? [];
  if (!uri) return undefined;
  const artefact = posix.basename(uri.path);
  const sha256 = await withSignal(say(texts.reading, { file: artefact }), (signal) =>
    brain.fingerprintOfFile(uri.fsPath, signal),
  );
  if (!sha256.ok) throw new HumanError(sha256.reason);
  return { artefact, sha256: sha256.value };
}
