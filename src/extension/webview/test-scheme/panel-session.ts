import * as vscode from 'vscode';
import { policyFileName } from '../../../core/policy/types';
import { Debounced } from '../../shared/debounced';
import { inBackground } from '../../shared/guard';
import type { Shared } from '../../shared/shared';
import { pageTexts, trialTexts } from '../../text/workshop';
import type { RepositoryModel } from '../../workspace/repository-model';
import { renderTexts } from '../shared/page-texts';
import type { PageSession } from '../shared/panel-page';
import { loadNames } from './load-names';
import { PolicyInEditor } from './policy-in-editor';
import type { Choice, FromPage, NameSource, PanelState, ToPage } from './protocol';
import { readFromPage } from './read-message';
import { chosenSchemes, everySchemeOf, schemeChoices } from './scheme-choices';
import { mostNames, splitNames } from './split-names';
import { startTrial, type Trial } from './trial';

/** How long typing must rest before names are tried again, in milliseconds. */
const quietMs = 30;

/** What a session is about. */
export interface SessionInput {
  readonly repository: RepositoryModel | undefined;
  /** Sends to the page. */
  readonly post: (message: ToPage) => void;
  /** The scheme to begin with. */
  readonly scheme?: string;
}

/** One open panel: what the person has typed and chosen, and what the policy says to it now. */
export class PanelSession implements PageSession {
  private state: PanelState;
  private trial: Trial | undefined;
  private revision = 0;
  private sequence = 0;
  private disposed = false;
  private readonly soon: Debounced;
  private readonly policy: PolicyInEditor;
  private readonly listeners: readonly vscode.Disposable[];

  constructor(
    private readonly shared: Shared,
    private readonly input: SessionInput,
  ) {
    const choice = { scheme: input.scheme ?? '', options: {} };
    this.state = { names: '', choice, arrangement: 'given' };
    this.soon = new Debounced(quietMs, () => inBackground(shared, this.retry()));
    this.policy = new PolicyInEditor(shared, input.repository);
    const policyUri = input.repository?.uriOf(policyFileName).toString();
    this.listeners = [
      this.soon,
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.toString() === policyUri) this.soon.trigger();
      }),
      shared.settings.onDidChange(() => this.begin()),
      ...(input.repository ? [input.repository.onDidChange(() => this.soon.trigger())] : []),
    ];
  }

  async take(value: unknown): Promise<void> {
    const message = readFromPage(value);
    if (message) await this.answer(message);
  }

  /** Another scheme is to be tried on the same names. */
  choose(choice: Choice): void {
    this.state = { ...this.state, choice };
    this.soon.trigger();
  }

  dispose(): void {
    this.disposed = true;
    vscode.Disposable.from(...this.listeners).dispose();
  }

  private async answer(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready': {
        const { choice } = this.state;
        this.state = message.state ?? this.state;
        this.sequence = 0;
        // A scheme that was asked for by name counts more than the one of last time.
        if (choice.scheme !== '') this.state = { ...this.state, choice };
        this.begin();
        return;
      }
      case 'state':
        this.state = message.state;
        this.sequence = message.sequence;
        this.soon.trigger();
        return;
      case 'load':
        return this.load(message.source);
      case 'rows': {
        const rows = this.trial?.rows(message.from, message.count);
        if (rows && message.revision === this.revision) {
          this.input.post({ type: 'rows', revision: this.revision, from: message.from, rows });
        }
        return;
      }
      case 'details': {
        const details = this.trial?.details(message.row);
        if (details && message.revision === this.revision) {
          this.input.post({ type: 'details', revision: this.revision, details });
        }
      }
    }
  }

  private begin(): void {
    const { say, settings } = this.shared;
    const texts = renderTexts(pageTexts, say);
    this.input.post({ type: 'start', language: settings.language, texts });
    this.soon.trigger();
  }

  private async retry(): Promise<void> {
    const { shared, input } = this;
    const brain = await shared.brain.load();
    const { shelf, notice: broken } = await this.policy.read();
    // The panel may have been closed meanwhile.
    if (this.disposed) return;
    const chosen = chosenSchemes(brain, shelf, this.state.choice);
    this.state = { ...this.state, choice: chosen.choice };
    const notices = [broken, chosen.notice].flatMap((it) => (it ? [shared.say(it)] : []));
    const schemes = schemeChoices(brain, shelf, chosen.choice, shared.say);
    const names = splitNames(this.state.names).map(({ name }) => name);
    if (names.length === mostNames)
      notices.push(shared.say(trialTexts.tooMany, { count: mostNames }));
    const { sequence } = this;
    const notice = notices.join(' ');
    input.post({ type: 'schemes', sequence, schemes, choice: chosen.choice, notice });
    const { arrangement } = this.state;
    const others = everySchemeOf(shelf);
    this.trial = startTrial(
      brain,
      { names, schemes: chosen.schemes, others, arrangement },
      shared.say,
    );
    this.revision += 1;
    const { total, summary } = this.trial;
    input.post({ type: 'result', revision: this.revision, total, summary });
  }

  private async load(source: NameSource): Promise<void> {
    const names = await loadNames(this.input.repository, source);
    if (this.disposed) return;
    if (names.length === 0) {
      const text = this.shared.say(trialTexts.nothingToLoad);
      inBackground(this.shared, Promise.resolve(vscode.window.showInformationMessage(text)));
      return;
    }
    this.state = { ...this.state, names: names.join('\n') };
    this.input.post({ type: 'names', names: this.state.names });
    this.soon.trigger();
  }
}
