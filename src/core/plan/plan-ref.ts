import type { RepositorySnapshot } from '../snapshot/types';
import { message, type Message } from '../text/message';
import type { Text } from '../text/language';
import { failure, success, type Result } from '../text/result';
import { annotate, type AnnotationRequest, type Recorded } from './annotate';
import { gitOf, obstacleAtHead } from './git-obstacle';
import { checkNewName, type NewRefKind } from './new-name';
import type { CreateRefStep, Plan } from './types';

/** A ref that a person wants. */
export interface NewRefRequest {
  readonly name: string;
  /** Object id of a commit, or `HEAD`, which is also the default. */
  readonly target?: string;
}

/** A tag or baseline that a person wants; it is annotated with the message. */
export interface NewTagRequest extends NewRefRequest, Recorded {
  readonly message: string;
  /** Id of the unit whose version it carries, where that is known. */
  readonly unit?: string;
}

/** A plan that makes an annotated tag. */
export function planTag(snapshot: RepositorySnapshot, request: NewTagRequest): Result<Plan> {
  return planRef(snapshot, 'tag', request, request);
}

/** A plan that makes a branch without switching to it. */
export function planBranch(snapshot: RepositorySnapshot, request: NewRefRequest): Result<Plan> {
  return planRef(snapshot, 'branch', request, undefined);
}

/** A plan that makes one ref; with `tag` an annotated one. */
export function planRef(
  snapshot: RepositorySnapshot,
  kind: NewRefKind,
  request: NewRefRequest,
  tag: Omit<AnnotationRequest, 'name'> | undefined,
): Result<Plan> {
  const git = gitOf(snapshot);
  if (!git.ok) return git;
  const { name, target = 'HEAD' } = request;
  const checked = checkNewName(snapshot.policy, git.value.refs, kind, name);
  if (!checked.ok) return checked;
  if (target === 'HEAD') {
    const obstacle = obstacleAtHead(git.value);
    if (obstacle) return failure(obstacle);
    if (git.value.head.commit === undefined) return failure(message(noCommit, { name }));
  }
  const annotated = tag && annotate(snapshot.policy, { ...tag, name });
  if (annotated?.ok === false) return annotated;
  const step: CreateRefStep = {
    type: 'create-ref',
    ref: checked.value.ref,
    target,
    ...(annotated && { annotation: annotated.value.text }),
  };
  const notes: Message[] = [...checked.value.notes, ...(annotated?.value.notes ?? [])];
  if (target === 'HEAD' && git.value.head.branch === undefined) notes.push(message(detached));
  return success({ title: message(titles[kind], { name }), steps: [step], notes });
}

const titles: Readonly<Record<NewRefKind, Text>> = {
  tag: { en: 'Create tag {name}', 'zh-cn': '创建标签 {name}' },
  branch: { en: 'Create branch {name}', 'zh-cn': '创建分支 {name}' },
  baseline: { en: 'Create baseline {name}', 'zh-cn': '创建基线 {name}' },
};
const noCommit: Text = {
  en: 'Cannot create "{name}": there is no commit yet. Commit something first.',
  'zh-cn': '无法创建“{name}”：还没有任何提交。请先提交。',
};
const detached: Text = {
  en: 'HEAD is detached: the commit may be on no branch.',
  'zh-cn': 'HEAD 处于分离状态：该提交可能不属于任何分支。',
};
