import * as vscode from 'vscode';
import { contextKeys } from '../contributions';
import type { RefFindings } from '../refs/ref-findings';
import { inBackground } from '../shared/guard';
import { HumanError } from '../shared/human-error';
import type { Shared } from '../shared/shared';
import { refViewTexts } from '../text/ref-views';
import type { RepositoryModel } from '../workspace/repository-model';
import { lineKeyOf, type RefGroups } from './ref-groups';

/** What the views show of all tags, branches and baselines. */
export type RefFilter =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'line'; readonly line: string; readonly key: string }
  | { readonly kind: 'mine' | 'wrong' | 'unmerged' };

/** The filter of the window: both views show what it lets through, until it is cleared. */
export class RefFilters implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private chosen: RefFilter | undefined;
  /** By the refs that it was asked for. */
  private readonly mine = new WeakMap<object, ReadonlySet<string> | undefined>();

  readonly onDidChange = this.changed.event;

  constructor(
    private readonly shared: Shared,
    private readonly findings: RefFindings,
  ) {}

  get now(): RefFilter | undefined {
    return this.chosen;
  }

  /** What the filter is, for a person; undefined where there is none. */
  get title(): string | undefined {
    const { say } = this.shared;
    const filter = this.chosen;
    if (!filter) return undefined;
    if (filter.kind === 'text') return say(refViewTexts.byText, { text: filter.text });
    if (filter.kind === 'line') return say(refViewTexts.byLine, { line: filter.line });
    return say(refViewTexts[filter.kind]);
  }

  set(filter: RefFilter | undefined): void {
    this.chosen = filter;
    const set = vscode.commands.executeCommand(
      'setContext',
      contextKeys.isFiltered,
      filter !== undefined,
    );
    inBackground(this.shared, Promise.resolve(set));
    this.changed.fire();
  }

  /** What the filter lets through of the refs of a repository. */
  async apply(repository: RepositoryModel, groups: RefGroups): Promise<RefGroups> {
    const filter = this.chosen;
    if (!filter) return groups;
    const lines =
      filter.kind === 'line'
        ? groups.lines.filter((line) => lineKeyOf(line) === filter.key)
        : groups.lines;
    const shows = await this.predicate(repository, filter);
    const passes = (named: ShownRef): boolean => shows(named);
    return {
      lines: lines.flatMap((line) => {
        const refs = line.refs.filter(passes);
        return refs.length > 0 ? [{ ...line, refs }] : [];
      }),
      malformed: filter.kind === 'line' ? [] : groups.malformed.filter(passes),
      baselines: filter.kind === 'line' ? [] : groups.baselines.filter(passes),
    };
  }

  /** Full names of what the person made; undefined where Git cannot be asked, or knows no e-mail of the person. */
  async refsOfPerson(repository: RepositoryModel): Promise<ReadonlySet<string> | undefined> {
    const refs = (await repository.current()).git?.refs;
    if (!refs || !vscode.workspace.isTrusted) return undefined;
    if (this.mine.has(refs)) return this.mine.get(refs);
    const brain = await this.shared.brain.load();
    const found = await brain.refsOfPerson(repository.root.fsPath);
    if (!found.ok) throw new HumanError(found.reason);
    this.mine.set(refs, found.refs);
    return found.refs;
  }

  dispose(): void {
    this.changed.dispose();
  }

  private async predicate(
    repository: RepositoryModel,
    filter: RefFilter,
  ): Promise<(named: ShownRef) => boolean> {
    switch (filter.kind) {
      case 'line':
        return () => true;
      case 'text': {
        const wanted = filter.text.toLowerCase();
        return ({ shortName }) => shortName.toLowerCase().includes(wanted);
      }
      case 'wrong': {
        const found = this.findings.of(repository)?.findings;
        return (named) => 'reason' in named || found?.has(named.ref.ref) === true;
      }
      case 'mine': {
        const refs = await this.refsOfPerson(repository);
        return ({ ref }) => refs?.has(ref.ref) === true;
      }
      case 'unmerged': {
        const refs = unmergedRefs(repository);
        return ({ ref }) => refs.has(ref.ref);
      }
    }
  }
}

/** A ref of any group. */
interface ShownRef {
  readonly ref: { readonly ref: string };
  readonly shortName: string;
}

/** Full names of the branches with fixes that a newer line lacks, as far as the history was read. */
function unmergedRefs({ snapshot }: RepositoryModel): ReadonlySet<string> {
  const history = snapshot?.git?.history;
  const rows = history?.merges.rows ?? [];
  const missing = rows.filter(({ missing: lines }) => lines > 0);
  return new Set(missing.map(({ source }) => source.ref));
}
