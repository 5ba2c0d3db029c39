import { foldersOf } from '../../paths/folders-of';
import { folderOf } from '../../paths/last-segment';
import { checkExternal } from '../../plan/external-version';
import { withFoldersAbove } from '../../plan/plan-layout';
import type { Plan, PlanStep } from '../../plan/types';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { Text } from '../../text/language';
import { message, type Message } from '../../text/message';
import { failure, success, type Result } from '../../text/result';
import { newRecordText } from '../record/edit-record';
import type { ReleaseKind } from '../types';
import { idOfRelease } from './release-id';
import { judgeStart } from './judge-start';
import { recordOf, valuesOf } from './record-of-start';
import type { StartRequest } from './start-request';
import { targetOf, type Target } from './target-version';
import { commitOf } from './with-record';

/** A plan that starts a release. */
export interface StartPlan extends Plan {
  /** Id of the release. */
  readonly release: string;
  readonly version: string;
  /** Path of its record. */
  readonly path: string;
}

/**
 * Plans the record of a new release, with its plan. Refused where a release of the version is open, where a day is
 * before the start, and where the plan does not fit the kind: a temporary release has 1 to 10 working days.
 */
export function planStart(snapshot: RepositorySnapshot, request: StartRequest): Result<StartPlan> {
  const target = targetOf(snapshot, request);
  if (!target.ok) return target;
  const external = externalOf(snapshot, request, target.value);
  if (external) return failure(external);
  const id = idOfRelease(snapshot, request.id, target.value);
  if (!id.ok) return id;
  const record = recordOf(request, target.value, id.value);
  const early = beforeStart(request);
  if (early) return failure(early);
  const judged = judgeStart(snapshot, record, request.today);
  if (!judged.ok) return judged;
  const { folder } = snapshot.policy.release;
  const path = `${folder}/${id.value}.yaml`;
  const text = newRecordText(valuesOf(record));
  const steps = stepsOf(snapshot, request, { folder, path, text, id: id.value });
  if (!steps.ok) return steps;
  const { version } = target.value;
  return success({
    title: message(titles[request.kind], { release: id.value, version }),
    steps: steps.value,
    notes: [...target.value.notes, ...judged.value],
    release: id.value,
    version,
    path,
  });
}

function externalOf(
  { policy }: RepositorySnapshot,
  { external }: StartRequest,
  { unit }: Target,
): Message | undefined {
  const scheme = unit?.external ?? policy.external;
  if (external === undefined || !scheme) return undefined;
  const checked = checkExternal(scheme, external.trim());
  return checked.ok ? undefined : checked.reason;
}

function beforeStart({ nodes, start, today }: StartRequest): Message | undefined {
  const first = start ?? today;
  const early = Object.entries(nodes).find(([, day]) => day < first);
  return early && message(tooEarly, { node: early[0], day: early[1], start: first });
}

function stepsOf(
  snapshot: RepositorySnapshot,
  { folders = [], commit }: StartRequest,
  file: {
    readonly folder: string;
    readonly path: string;
    readonly text: string;
    readonly id: string;
  },
): Result<readonly PlanStep[]> {
  const paths = [
    ...snapshot.manifests.map(({ path }) => path),
    ...snapshot.named.map(({ path, isFolder }) => (isFolder ? `${path}/` : path)),
    ...(snapshot.releases ? [`${file.folder}/`] : []),
  ];
  const there = new Set([...foldersOf(paths), ...paths.map(folderOf), ...folders, '']);
  const steps: readonly PlanStep[] = [
    ...withFoldersAbove([file.folder], there).map(
      (path) => ({ type: 'create-folder', path }) as const,
    ),
    { type: 'create-file', path: file.path, text: file.text },
  ];
  if (commit === false) return success(steps);
  const committed = commitOf(snapshot, [file.path], `Release ${file.id}: start`);
  return committed.ok ? success([...steps, committed.value]) : committed;
}

const titles: Readonly<Record<ReleaseKind, Text>> = {
  normal: { en: 'Start the normal release {release}', 'zh-cn': '启动正常发布 {release}' },
  temporary: { en: 'Start the temporary release {release}', 'zh-cn': '启动临时发布 {release}' },
  emergency: { en: 'Start the emergency release {release}', 'zh-cn': '启动紧急发布 {release}' },
};
const tooEarly: Text = {
  en: 'Cannot plan "{node}" for {day}: the release starts on {start}. Choose that day or a later one.',
  'zh-cn': '无法将“{node}”计划为 {day}：该发布于 {start} 开始。请选择当天或之后的日期。',
};
