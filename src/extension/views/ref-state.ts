import type { RefFinding } from '../../core/rules/check-refs';
import type { Ref } from '../../core/refs/types';
import type { GitState } from '../../core/snapshot/types';
import type { Tracking } from '../../host/refs/tracking';
import type { Say } from '../shared/shared';
import { briefOf } from '../text/finding-briefs';
import { refViewTexts } from '../text/ref-views';

/** One thing to tell about a ref beside its name. */
export interface RefState {
  readonly id:
    | 'head'
    | 'moved'
    | 'finding'
    | 'diverged'
    | 'ahead'
    | 'behind'
    | 'unpushed'
    | 'gone'
    | 'malformed'
    | 'overdue';
  /** One or two characters, which a badge has room for. */
  readonly badge: string;
  /** Id of a colour of the editor. */
  readonly color?: string;
  readonly text: string;
  /** The same in a few words, where the text is a sentence. */
  readonly brief?: string;
}

/** What a state is decided from. */
export interface StateFacts {
  readonly ref: Ref;
  readonly git: GitState | undefined;
  readonly tracking: Tracking | undefined;
  readonly findings: readonly RefFinding[];
}

/** The states of a ref, what matters most first: its badge is that of the first. */
export function statesOf(facts: StateFacts, say: Say): readonly RefState[] {
  return [...wrongStates(facts, say), ...pushStates(facts, say), ...headState(facts, say)];
}

function wrongStates({ ref, git, findings }: StateFacts, say: Say): readonly RefState[] {
  const others = (git?.remoteTags ?? []).filter(({ tags }) => {
    const id = tags?.get(ref.ref);
    return id !== undefined && id !== ref.id;
  });
  const remotes = others.map(({ remote }) => remote).join(', ');
  const moved: RefState = {
    id: 'moved',
    badge: '≠',
    color: 'list.errorForeground',
    text: say(refViewTexts.moved, { remotes }),
  };
  // One that tells of the same has nothing to add.
  const rest = others.length > 0 ? findings.filter(({ rule }) => rule !== 'tag/moved') : findings;
  const [finding] = rest;
  return [
    ...(others.length > 0 ? [moved] : []),
    ...(finding ? [stateOfFinding(finding, say)] : []),
  ];
}

function stateOfFinding({ rule, severity, message }: RefFinding, say: Say): RefState {
  const color = severity === 'error' ? 'list.errorForeground' : 'list.warningForeground';
  const isWrong = severity !== 'information';
  const told = { text: say(message), brief: say(briefOf(rule)) };
  return { id: 'finding', badge: '!', ...told, ...(isWrong && { color }) };
}

function pushStates({ ref, git, tracking }: StateFacts, say: Say): readonly RefState[] {
  if (ref.ref.startsWith('refs/tags/')) {
    const answered = (git?.remoteTags ?? []).filter(({ tags }) => tags);
    const isThere = answered.some(({ tags }) => tags?.has(ref.ref));
    return answered.length > 0 && !isThere ? [unpushed(say)] : [];
  }
  if (!tracking) return [];
  const { upstream, ahead, behind, isGone } = tracking;
  if (upstream === undefined) return (git?.remotes.length ?? 0) > 0 ? [unpushed(say)] : [];
  if (isGone) {
    const text = say(refViewTexts.upstreamGone, { name: shortOf(upstream) });
    return [{ id: 'gone', badge: '⌀', color: 'list.warningForeground', text }];
  }
  const texts = [
    ...(ahead > 0 ? [say(refViewTexts.ahead, { count: ahead })] : []),
    ...(behind > 0 ? [say(refViewTexts.behind, { count: behind })] : []),
  ];
  if (texts.length === 0) return [];
  const id = texts.length === 2 ? 'diverged' : ahead > 0 ? 'ahead' : 'behind';
  return [{ id, badge: arrows[id], color, text: texts.join(' · ') }];
}

const color = 'gitDecoration.modifiedResourceForeground';

const arrows = { diverged: '↕', ahead: '↑', behind: '↓' } as const;

function unpushed(say: Say): RefState {
  const text = say(refViewTexts.unpushed);
  return { id: 'unpushed', badge: '↑', color: 'gitDecoration.addedResourceForeground', text };
}

function headState({ ref, git }: StateFacts, say: Say): readonly RefState[] {
  if (git?.head.branch !== ref.ref) return [];
  return [{ id: 'head', badge: '●', text: say(refViewTexts.head) }];
}

/** The name of a branch that another one follows, as Git prints it. */
export function shortOf(ref: string): string {
  return ref.replace(/^refs\/(?:heads|remotes|tags)\//, '');
}
