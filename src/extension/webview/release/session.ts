import * as vscode from 'vscode';
import type { ReleaseState } from '../../../core/release/evaluate/types';
import { inBackground } from '../../shared/guard';
import type { Shared } from '../../shared/shared';
import { dashboardTexts as texts } from '../../text/release-dashboard';
import type { EvaluatedReleases } from '../../workspace/release-states';
import type { RepositoryModel } from '../../workspace/repository-model';
import type { PageLink, PageSession } from '../shared/panel-page';
import { dashboardOf, statusLine, type Dashboard } from './dashboard';
import { el } from './markup';
import { openForPrinting } from './print';
import type { ToPage } from './protocol';
import { readFromPage } from './read-message';
import type { PageAction } from './sheet';
import type { ReleaseSources } from './sources';

/** What a dashboard is about. */
export interface ShownRelease {
  readonly repository: RepositoryModel;
  /** Id of the release. */
  readonly release: string;
}

/** One open dashboard: drawn again after each reading, and what its buttons do. */
export class ReleaseSession implements PageSession {
  private shown: Dashboard | undefined;
  private told: string | undefined;
  private revision = 0;
  private readonly listeners: readonly vscode.Disposable[];

  constructor(
    private readonly shared: Shared,
    private readonly sources: ReleaseSources,
    private readonly about: ShownRelease,
    private readonly extension: vscode.Uri,
    private readonly page: PageLink<ToPage>,
  ) {
    const draw = (): void => {
      if (page.isVisible()) inBackground(shared, this.draw());
    };
    this.listeners = [
      sources.releases.onDidChange((repository) => {
        if (repository === about.repository) draw();
      }),
      shared.settings.onDidChange(draw),
    ];
  }

  async take(value: unknown): Promise<void> {
    const message = readFromPage(value);
    if (message?.type === 'ready') {
      this.told = undefined;
      await this.draw();
    }
    if (message?.type !== 'act' || message.revision !== this.revision) return;
    const action = this.shown?.actions.get(message.key);
    if (action) await this.act(action);
  }

  dispose(): void {
    vscode.Disposable.from(...this.listeners).dispose();
  }

  private async draw(): Promise<void> {
    const { shared, about, page } = this;
    const evaluated = await this.sources.releases.of(about.repository);
    const state = evaluated.releases.states.find(({ record }) => record.id === about.release);
    this.shown = state ? await this.dashboard(state, evaluated) : this.gone();
    const status = state ? statusLine(state, shared.say) : '';
    const isNews = this.told !== undefined && this.told !== status && status !== '';
    this.told = status;
    this.revision += 1;
    page.post({
      type: 'show',
      revision: this.revision,
      language: shared.settings.language,
      state: { root: about.repository.root.toString(), release: about.release },
      sections: this.shown.sections,
      told: isNews ? shared.say(texts.updated, { status }) : '',
    });
  }

  private async dashboard(
    state: ReleaseState,
    { snapshot, releases }: EvaluatedReleases,
  ): Promise<Dashboard> {
    const brain = await this.shared.brain.load();
    const { policy } = snapshot;
    const { calendar } = policy.release;
    return dashboardOf({
      state,
      today: releases.today,
      say: this.shared.say,
      calendar: {
        workingDays: (start, end) => brain.workingDaysBetween(calendar, start, end),
        isWorkingDay: (day) => brain.isWorkingDay(calendar, day),
      },
      titleOfItem: brain.checklistTitle,
      titleOfRole: (role) => brain.holderOf(policy, state.record, role).title,
      titleOfGroup: brain.titleOfGroup,
      tags: new Set(snapshot.git?.refs.map(({ ref }) => ref)),
    });
  }

  /** In place of a release that is not there, or whose record somebody is just mending. */
  private gone(): Dashboard {
    const { release } = this.about;
    const text = this.shared.say(texts.gone, { release });
    const markup = el('header', {}, el('h1', {}, release), el('p', 'hint', text));
    return { sections: [{ id: 'head', markup }], actions: new Map() };
  }

  private async act({ command, argument }: PageAction): Promise<void> {
    const { repository, release } = this.about;
    if (command !== 'print') {
      const given = { root: repository.root.fsPath, release, ...argument };
      await vscode.commands.executeCommand(command, given);
      return;
    }
    const { say, settings } = this.shared;
    const { today } = (await this.sources.releases.of(repository)).releases;
    await openForPrinting(this.shared, this.extension, release, {
      title: say(texts.title, { release }),
      language: settings.language,
      sections: this.shown?.sections ?? [],
      footer: say(texts.printed, { day: today }),
    });
  }
}
