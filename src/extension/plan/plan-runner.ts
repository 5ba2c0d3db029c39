import * as vscode from 'vscode';
import { message, type Message } from '../../core/text/message';
import type { Plan } from '../../core/plan/types';
import type { AppliedPlan, ApplyOptions, ApplyResult } from '../../host/apply/types';
import { contextKeys } from '../contributions';
import { commandTexts } from '../text/commands';
import type { Brain } from '../shared/brain';
import { guarded, inBackground } from '../shared/guard';
import { HumanError } from '../shared/human-error';
import type { Shared } from '../shared/shared';
import type { RepositoryModel } from '../workspace/repository-model';
import { previewTexts } from '../text/plan-preview';
import { pushLastChange } from './push-last-change';
import { describeStep } from './describe-step';
import { editorWriterFor } from './editor-writer';

interface Done {
  readonly repository: RepositoryModel;
  readonly applied: AppliedPlan;
}

/** Carries plans out through the host, and remembers the last one so that it can be taken back. */
export class PlanRunner {
  private last: Done | undefined;

  constructor(private readonly shared: Shared) {}

  /** Carries a plan out and offers to undo it. Throws a `HumanError` when it cannot be done. */
  async apply(repository: RepositoryModel, plan: Plan): Promise<void> {
    const result = await this.carryOut(plan.title, repository, (brain, options) =>
      brain.applyPlan(repository.root.fsPath, plan, options),
    );
    const done = { repository, applied: result.undo };
    this.remember(done);
    this.offerUndo(done, (await this.shared.brain.load()).refsOf(plan).length > 0);
    for (const note of result.notes) this.tell(this.shared.say(note));
    await repository.refresh();
  }

  /** Whether this window has made a change that is not undone. */
  get hasDone(): boolean {
    return this.last !== undefined;
  }

  /** Takes back what an earlier window or the command line changed last. */
  async undoKept(repository: RepositoryModel): Promise<void> {
    const brain = await this.shared.brain.load();
    const kept = await brain.lastChange(repository.root.fsPath);
    if (!kept) throw new HumanError(message(commandTexts.nothingToUndo));
    this.last = { repository, applied: kept.applied };
    await this.undo();
  }

  /** Sends the branch and the tag of the last change to a remote, after asking. */
  async push(repository: RepositoryModel): Promise<void> {
    await pushLastChange(this.shared, repository);
    await repository.refresh();
  }

  /** Takes the last plan back. Throws a `HumanError` when there is none or something was built upon it. */
  async undo(): Promise<void> {
    const done = this.last;
    if (!done) throw new HumanError(message(commandTexts.nothingToUndo));
    const { repository, applied } = done;
    const { notes } = await this.carryOut(applied.plan.title, repository, (brain, options) =>
      brain.undoPlan(repository.root.fsPath, applied, options),
    );
    for (const note of notes) this.tell(this.shared.say(note));
    this.remember(undefined);
    this.tell(this.shared.say(commandTexts.undone, { title: applied.plan.title }));
    await repository.refresh();
  }

  private async carryOut(
    title: Message,
    repository: RepositoryModel,
    act: (brain: Brain, options: ApplyOptions) => Promise<ApplyResult>,
  ): Promise<Extract<ApplyResult, { readonly ok: true }>> {
    const { shared } = this;
    const brain = await shared.brain.load();
    shared.log.info(`${shared.say(title)} (${repository.root.fsPath})`);
    const result = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Window, title: shared.say(commandTexts.applying) },
      (progress) =>
        act(brain, {
          git: vscode.workspace.isTrusted,
          editor: editorWriterFor(repository),
          onStep: (step, phase) => {
            if (phase === 'before') progress.report({ message: describeStep(step).subject });
          },
        }),
    );
    if (!result.ok) throw new HumanError(result.reason);
    return result;
  }

  private remember(done: Done | undefined): void {
    this.last = done;
    inBackground(
      this.shared,
      Promise.resolve(
        vscode.commands.executeCommand('setContext', contextKeys.canUndo, done !== undefined),
      ),
    );
  }

  private offerUndo(done: Done, canPush: boolean): void {
    const { title } = done.applied.plan;
    const undo = this.shared.say(commandTexts.undo);
    const offer = async (): Promise<void> => {
      const text = this.shared.say(commandTexts.done, { title });
      const push = this.shared.say(previewTexts.push);
      const buttons = canPush ? [push, undo] : [undo];
      const chosen = await vscode.window.showInformationMessage(text, ...buttons);
      if (chosen === push) await guarded(this.shared, () => this.push(done.repository))();
      if (chosen === undo) await guarded(this.shared, async () => this.undoOnly(done))();
    };
    inBackground(this.shared, offer());
  }

  /** The button of an old notification must not take back something newer. */
  private undoOnly(done: Done): Promise<void> {
    if (this.last !== done) throw new HumanError(message(commandTexts.notTheLast));
    return this.undo();
  }

  private tell(text: string): void {
    inBackground(this.shared, Promise.resolve(vscode.window.showInformationMessage(text)));
  }
}
