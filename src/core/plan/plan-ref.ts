import type { RepositorySnapshot } from '../snapshot/types';
import { message, type Message } from '../text/message';
import type { Text } from '../text/language';
import { failure, success, type Result } from '../text/result';
import { recordExternal } from './external-version';
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
export interface NewTagRequest extends NewRefRequest {
  readonly message: string;
  /** The version that customers know it by, recorded in the annotation. */
  readonly external?: string;
}

/** A plan that makes an annotated tag. */
export function planTag(snapshot: RepositorySnapshot, request: NewTagRequest): Result<Plan> {
  return planRef(snapshot, 'tag', request, request);
}

/** A plan that makes a baseline: an annotated tag whose name is one of a baseline scheme of the policy. */
export function planBaseline(snapshot: RepositorySnapshot, request: NewTagRequest): Result<Plan> {
  return planRef(snapshot, 'baseline', request, request);
}

/** A plan that makes a branch without switching to it. */
export function planBranch(snapshot: RepositorySnapshot, request: NewRefRequest): Result<Plan> {
  return planRef(snapshot, 'branch', request, undefined);
}

function planRef(
  snapshot: RepositorySnapshot,
  kind: NewRefKind,
  request: NewRefRequest,
  tag: Pick<NewTagRequest, 'message' | 'external'> | undefined,
): Result<Plan> {
  const git = gitOf(snapshot);
  if (!git.ok) return git;
  const checked = checkNewName(snapshot.policy, git.value.refs, kind, request.name);
  if (!checked.ok) return checked;
  const target = request.target ?? 'HEAD';
  if (target === 'HEAD') {
    const obstacle = obstacleAtHead(git.value);
    if (obstacle) return failure(obstacle);
    if (git.value.head.commit === undefined)
      return failure(message(noCommit, { name: request.name }));
  }
  const text = tag?.message.trim();
  if (text === '') return failure(message(noMessage, { name: request.name }));
  const recorded =
    text === undefined
      ? undefined
      : recordExternal(snapshot.policy, request.name, text, tag?.external);
  if (recorded?.ok === false) return recorded;
  const step: CreateRefStep = {
    type: 'create-ref',
    ref: checked.value.ref,
    target,
    ...(recorded && { annotation: `${recorded.value.annotation}\n` }),
  };
  const notes: Message[] = [...checked.value.notes, ...(recorded?.value.notes ?? [])];
  if (target === 'HEAD' && git.value.head.branch === undefined) notes.push(message(detached));
  return success({ title: message(titles[kind], { name: request.name }), steps: [step], notes });
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
const noMessage: Text = {
  en: 'Cannot create "{name}": its message is empty. Say what this release is.',
  'zh-cn': '无法创建“{name}”：说明为空。请填写本次发布的说明。',
};
const detached: Text = {
  en: 'HEAD is detached: the commit may be on no branch.',
  'zh-cn': 'HEAD 处于分离状态：该提交可能不属于任何分支。',
};
