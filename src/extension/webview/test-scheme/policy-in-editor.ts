import * as vscode from 'vscode';
import { policyFileName, type Policy } from '../../../core/policy/types';
import { message, type Message } from '../../../core/text/message';
import type { Shared } from '../../shared/shared';
import { trialTexts } from '../../text/workshop';
import type { RepositoryModel } from '../../workspace/repository-model';
import type { SchemeShelf } from './scheme-choices';

/** The policy of a repository as it stands in the editor, unsaved text included; of a broken one the last good. */
export class PolicyInEditor {
  private lastGood: Policy | undefined;
  private readText: { readonly text: string; readonly policy: Policy | undefined } | undefined;
  private problem: Message | undefined;

  constructor(
    private readonly shared: Shared,
    private readonly repository: RepositoryModel | undefined,
  ) {}

  /** What there is to choose from, and why that is not what the text says. */
  async read(): Promise<{ readonly shelf: SchemeShelf; readonly notice?: Message }> {
    const brain = await this.shared.brain.load();
    const catalogue = await brain.loadCatalogue();
    const text = this.openText();
    if (text !== undefined && this.readText?.text !== text) {
      const { policy, problems } = brain.readPolicy(text, await brain.policyContextFor(text));
      const [first] = problems.filter(({ severity }) => severity === 'error');
      this.problem = policy || !first ? undefined : first.message;
      this.readText = { text, policy };
      this.lastGood = policy ?? this.lastGood;
    }
    const policy =
      (text === undefined ? undefined : (this.readText?.policy ?? this.lastGood)) ??
      (await this.repository?.current())?.policy ??
      brain.builtInPolicy(catalogue);
    const problem = text === undefined ? undefined : this.problem;
    return {
      shelf: { policy, catalogue, shipped: await this.shared.brain.shipped() },
      ...(problem && { notice: message(trialTexts.broken, { problem }) }),
    };
  }

  private openText(): string | undefined {
    const uri = this.repository?.uriOf(policyFileName).toString();
    return vscode.workspace.textDocuments
      .find((document) => document.uri.toString() === uri)
      ?.getText();
  }
}
