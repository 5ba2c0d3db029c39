import * as vscode from 'vscode';
import type { Family, RefGraph } from '../../../core/family/types';
import type { Ref } from '../../../core/refs/types';
import type { RefFinding } from '../../../core/rules/check-refs';
import type { RepositorySnapshot } from '../../../core/snapshot/types';
import type { Message } from '../../../core/text/message';
import type { Brain } from '../../shared/brain';
import { Debounced } from '../../shared/debounced';
import { inBackground } from '../../shared/guard';
import type { Shared } from '../../shared/shared';
import { familyPageTexts, familyTreeTexts } from '../../text/family-tree';
import { RefDetailsReader } from '../../views/ref-details-reader';
import type { RepositoryModel } from '../../workspace/repository-model';
import { renderTexts } from '../shared/page-texts';
import type { PageLink, PageSession } from '../shared/panel-page';
import { offerActions, openRef } from './open-ref';
import { GraphReader } from './graph-reader';
import { detailsOf } from './node-details';
import type { FromPage, ToPage } from './protocol';
import { readFromPage } from './read-message';
import { saveImage } from './save-image';
import type { FamilySources } from './sources';

/** How long things must rest before the picture is made anew, in milliseconds. */
const quietMs = 150;
/** So long a picture waits for the history before it is drawn without it, in milliseconds. */
const patienceMs = 700;

/** One open panel: the family that its page shows, and what is asked about it. */
export class FamilySession implements PageSession {
  private family: Family | undefined;
  private refs = new Map<string, Ref>();
  private revision = 0;
  private drawn: Pick<Drawn, 'snapshot' | 'found'> | undefined;
  private building: AbortController | undefined;
  private readonly details: RefDetailsReader;
  private readonly graphs: GraphReader;
  private readonly soon: Debounced;
  private readonly listeners: readonly vscode.Disposable[];

  constructor(
    private readonly shared: Shared,
    private readonly sources: FamilySources,
    private readonly repository: RepositoryModel,
    private readonly page: PageLink<ToPage>,
  ) {
    this.details = new RefDetailsReader(shared);
    this.graphs = new GraphReader(shared, repository);
    this.soon = new Debounced(quietMs, () => {
      if (page.isVisible()) inBackground(shared, this.draw());
    });
    this.listeners = [
      this.soon,
      repository.onDidChange(() => this.soon.trigger()),
      sources.findings.onDidChange((about) => {
        if (about === repository) this.soon.trigger();
      }),
      shared.settings.onDidChange(() => {
        if (page.isVisible()) inBackground(shared, this.begin());
      }),
    ];
  }

  async take(value: unknown): Promise<void> {
    const message = readFromPage(value);
    if (message) await this.answer(message);
  }

  dispose(): void {
    this.building?.abort();
    vscode.Disposable.from(...this.listeners).dispose();
  }

  private async answer(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready':
        return this.begin();
      case 'details':
        return message.revision === this.revision ? this.tell(message.nodes) : undefined;
      case 'open':
      case 'menu': {
        const node = this.family?.nodes[message.node];
        if (!node || message.revision !== this.revision) return;
        const { shared, repository } = this;
        return message.type === 'open'
          ? openRef(shared, repository, node)
          : offerActions(shared, repository, node);
      }
      case 'save':
        return saveImage(this.shared, this.repository, message.format, message.content);
      case 'failed':
        throw new Error(`The page of the family tree: ${message.reason}`);
    }
  }

  private async begin(): Promise<void> {
    const { roleTexts } = await this.shared.brain.load();
    const { say, settings } = this.shared;
    this.page.post({
      type: 'start',
      language: settings.language,
      root: this.repository.root.toString(),
      texts: renderTexts(familyPageTexts, say),
      roles: renderTexts(roleTexts, say),
    });
    this.drawn = undefined;
    return this.draw();
  }

  /** Makes the family anew where anything that it shows has changed. */
  private async draw(): Promise<void> {
    const snapshot = await this.repository.current();
    const brain = await this.shared.brain.load();
    const found = this.sources.findings.of(this.repository)?.findings;
    if (this.drawn && isSame(brain, this.drawn, { snapshot, found })) return;
    this.drawn = { snapshot, found };
    this.building?.abort();
    const { git } = snapshot;
    if (!git) {
      this.page.post({ type: 'notice', text: this.shared.say(familyTreeTexts.noGit) });
      return;
    }
    const building = new AbortController();
    this.building = building;
    const { signal } = building;
    const reading = this.graphs.read(git.refs, signal);
    const first = await Promise.race([reading, after(patienceMs)]);
    if (signal.aborted) return;
    await this.show(brain, { snapshot, found, graph: first });
    if (first) return;
    const graph = await reading;
    if (graph && !signal.aborted) await this.show(brain, { snapshot, found, graph });
  }

  private async show(brain: Brain, { snapshot, found, graph }: Drawn): Promise<void> {
    const { policy, git } = snapshot;
    if (!git) return;
    const { lines, baselines } = await this.sources.groups.of(snapshot);
    const problems = new Map<string, Message>();
    for (const [ref, [first]] of found ?? []) if (first) problems.set(ref, first.message);
    const merges = git.history?.merges;
    const family = brain.familyOf({
      ...{ policy, refs: git.refs, remotes: git.remotes, lines, baselines, problems },
      ...(graph && { graph }),
      ...(merges && { merges }),
    });
    this.family = family;
    this.refs = new Map(git.refs.map((ref) => [ref.ref, ref]));
    this.revision += 1;
    if (family.nodes.length === 0) {
      this.page.post({ type: 'notice', text: this.shared.say(familyTreeTexts.nothing) });
      return;
    }
    const packed = brain.packFamily(family, this.shared.say);
    this.page.post({ type: 'family', revision: this.revision, family: packed });
  }

  /** Reads what is shown of some names, and tells the page. */
  private async tell(nodes: readonly number[]): Promise<void> {
    const { family, revision, repository } = this;
    const wanted = nodes.flatMap((node) => {
      const ref = this.refs.get(family?.nodes[node]?.ref ?? '');
      return ref ? [{ node, ref }] : [];
    });
    await this.details.read(
      repository,
      wanted.map(({ ref }) => ref),
    );
    if (revision !== this.revision) return;
    const details = wanted.map(({ node, ref }) =>
      detailsOf(node, ref, this.details.of(repository, ref), this.shared.say),
    );
    this.page.post({ type: 'details', revision, details });
  }
}

/** What a picture was made from. */
interface Drawn {
  readonly snapshot: RepositorySnapshot;
  /** What is wrong with refs, by full name. */
  readonly found: ReadonlyMap<string, readonly RefFinding[]> | undefined;
  readonly graph: RefGraph | undefined;
}

function isSame(
  brain: Brain,
  before: Pick<Drawn, 'snapshot' | 'found'>,
  now: Pick<Drawn, 'snapshot' | 'found'>,
): boolean {
  return (
    before.found === now.found &&
    before.snapshot.git?.history === now.snapshot.git?.history &&
    brain.haveSameRefs(before.snapshot, now.snapshot)
  );
}

function after(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), ms));
}
