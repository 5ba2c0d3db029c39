import * as vscode from 'vscode';
import { policyFileName, type Policy } from '../../../core/policy/types';
import type { Scheme } from '../../../core/scheme';
import { message, type Message } from '../../../core/text/message';
import type { Brain } from '../../shared/brain';
import type { Shared } from '../../shared/shared';
import { trialTexts } from '../../text/workshop';
import type { RepositoryModel } from '../../workspace/repository-model';
import type { SchemeShelf } from './scheme-choices';

/** The policy of a repository as it stands in the editor, unsaved text included; of a broken one the last good. */
export class PolicyInEditor {
  private lastGood: Policy | undefined;
  private known: { readonly policy: Policy; readonly schemes: readonly Scheme[] } | undefined;
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
      const { policy, problems } = brain.readPolicy(text, { catalogue });
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
      shelf: { policy, catalogue },
      ...(problem && { notice: message(trialTexts.broken, { problem }) }),
    };
  }

  /** Every scheme that a name could be of: the policy's, then those that are shipped. */
  everyScheme(brain: Brain, { policy, catalogue }: SchemeShelf): readonly Scheme[] {
    if (this.known?.policy === policy) return this.known.schemes;
    const shipped = [...catalogue.values()].flatMap((data) => {
      if (policy.schemes.has(data.id)) return [];
      const { scheme } = brain.compileScheme(data, { resolve: (id) => catalogue.get(id) });
      return scheme ? [scheme] : [];
    });
    const schemes = [...policy.schemes.values(), ...shipped];
    this.known = { policy, schemes };
    return schemes;
  }

  private openText(): string | undefined {
    const uri = this.repository?.uriOf(policyFileName).toString();
    return vscode.workspace.textDocuments
      .find((document) => document.uri.toString() === uri)
      ?.getText();
  }
}
