import type { Plan, PlanStep } from '../../plan/types';
import { createClassifier } from '../../refs/classify-refs';
import { trailerIn, trailerKeys, withTrailers } from '../../refs/trailers';
import { versionOfName } from '../../refs/version-of-name';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { Text } from '../../text/language';
import { message } from '../../text/message';
import { isAtOrBelow } from '../../text/path-below';
import { failure, success, type Result } from '../../text/result';
import type { ReleaseRecord } from '../types';
import { newContent } from '../evaluate/facts';
import { passGate } from './pass-gate';
import type { Act } from './types';
import { withRecord } from './with-record';

/** Who makes a tag, beside what the release of its version says of it. */
export interface TagAct extends Pick<Act, 'at' | 'today' | 'override'> {
  /** `Name <address>`; undefined where Git does not know the person. */
  readonly by: string | undefined;
}

/** The open release that leads to the version of a tag; undefined where there is none. */
export function openReleaseOfTag(
  { policy, releases }: RepositorySnapshot,
  tag: string,
  unit?: string,
): ReleaseRecord | undefined {
  const { rule, result } = createClassifier(policy)({ ref: `refs/tags/${tag}`, id: '' });
  const version = rule && result?.name ? versionOfName(rule, result.name).name.text : tag;
  const about = unit ?? rule?.unit;
  const wanted = version.normalize('NFC');
  return releases?.records
    .flatMap(({ record }) => record ?? [])
    .find(
      (record) =>
        !record.closed &&
        record.version.normalize('NFC') === wanted &&
        (record.unit === undefined || about === undefined || record.unit === about),
    );
}

/**
 * A plan that makes a tag, held to the gate of the release whose version the tag carries: refused while something is
 * missing there, or with the reason of who goes on nevertheless added to the record. Other tags pass as they are.
 *
 * @param about short name of the tag, and id of the unit where that is known
 */
export function throughTagGate<P extends Plan>(
  snapshot: RepositorySnapshot,
  plan: P,
  { tag, unit }: { readonly tag: string; readonly unit?: string | undefined },
  act: TagAct,
): Result<P> {
  const record = openReleaseOfTag(snapshot, tag, unit);
  if (!record) {
    if (act.override === undefined) return success(plan);
    return success({ ...plan, notes: [...plan.notes, message(noGate, { tag })] });
  }
  const { by } = act;
  if (by === undefined) return failure(message(nobody, { tag, release: record.id }));
  const commit = commitOfTag(snapshot, plan, tag);
  const passage = passGate(snapshot, { ...act, by, release: record.id }, 'tag', undefined, commit);
  if (!passage.ok) return passage;
  const { state, changes, notes } = passage.value;
  const { title } = plan;
  const news = { state, changes, subject: `override the gate of ${tag}`, title, notes };
  const numbered = {
    ...plan,
    steps: plan.steps.map((step) => withAbbreviation(step, tag, record)),
  };
  const whole = withRecord(snapshot, {}, news, numbered);
  return whole.ok ? success({ ...plan, ...whole.value }) : whole;
}

/** What the tag of a plan gets: a commit, or content that the plan itself makes; undefined for HEAD as it is. */
function commitOfTag(
  { policy }: RepositorySnapshot,
  { steps }: Plan,
  tag: string,
): string | undefined {
  const made = steps.find((step) => step.type === 'create-ref' && step.ref === `refs/tags/${tag}`);
  if (made?.type === 'create-ref' && made.target !== 'HEAD') return made.target;
  const committed = steps.flatMap((step) => (step.type === 'commit' ? step.paths : []));
  // What stands in the release folder is no part of what is approved.
  return committed.some((path) => !isAtOrBelow(path, policy.release.folder))
    ? newContent
    : undefined;
}

/** The step with the abbreviation of the release in the tag, unless the message has one (BK-2). */
function withAbbreviation(step: PlanStep, tag: string, { abbreviation }: ReleaseRecord): PlanStep {
  if (step.type !== 'create-ref' || step.ref !== `refs/tags/${tag}`) return step;
  const { annotation } = step;
  const key = trailerKeys.abbreviation;
  if (annotation === undefined || abbreviation === undefined) return step;
  if (trailerIn(annotation, key) !== undefined) return step;
  return { ...step, annotation: `${withTrailers(annotation, [{ key, value: abbreviation }])}\n` };
}

const nobody: Text = {
  en: 'Cannot create "{tag}" for the release "{release}": Git does not know who you are. Set user.name and user.email.',
  'zh-cn': '无法为发布“{release}”创建“{tag}”：Git 不知道您是谁。请设置 user.name 和 user.email。',
};
const noGate: Text = {
  en: 'No open release leads to "{tag}", so that no gate is overridden and no reason recorded.',
  'zh-cn': '没有进行中的发布以“{tag}”为目标，因此没有需放行的门禁，也不记录理由。',
};
