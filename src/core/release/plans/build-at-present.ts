import { gitOf } from '../../plan/git-obstacle';
import type { BumpPlan } from '../../plan/plan-bump';
import { planVersionTag, tagNameFor } from '../../plan/plan-release';
import type { Plan } from '../../plan/types';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { Text } from '../../text/language';
import { message } from '../../text/message';
import { failure, success, type Result } from '../../text/result';
import type { UnitState } from '../../units/types';
import { unitStates } from '../../units/unit-states';
import { releaseTags } from '../evaluate/release-tags';
import type { ReleaseRecord } from '../types';
import type { Act } from './types';

/** What moves or tags the version, before the record is added. */
export interface BuildBase {
  readonly version: string;
  readonly tag?: string;
  readonly bump?: BumpPlan;
  readonly plan: Plan;
}

/** The unit of a release: the one that it names, else the only one that leads. */
export function unitOfRelease(
  snapshot: RepositorySnapshot,
  { id, unit }: Pick<ReleaseRecord, 'id' | 'unit'>,
): Result<UnitState> {
  const states = unitStates(snapshot);
  const units = states.map((state) => state.unit.id);
  const leading = states.filter((state) => state.unit.follows === undefined);
  const [only, ...others] = unit === undefined ? leading : [];
  const found = unit === undefined ? only : states.find((state) => state.unit.id === unit);
  if (found && others.length === 0) return success(found);
  if (units.length === 0) return failure(message(noUnits, { release: id }));
  if (unit === undefined) return failure(message(whichUnit, { release: id, units }));
  return failure(message(noUnit, { release: id, unit, units }));
}

/** A build of the version as it is; its tag is made unless it is there, at the very commit. */
export function atPresent(
  snapshot: RepositorySnapshot,
  { unit, version }: UnitState,
  act: Pick<Act, 'release'> & { readonly tag?: boolean },
): Result<BuildBase> {
  if (version === undefined) return failure(message(noVersion, { release: act.release }));
  const plan = { title: message(title, { version }), steps: [], notes: [] };
  if (act.tag === false) return success({ version, plan });
  const git = gitOf(snapshot);
  if (!git.ok) return git;
  const tag = tagNameFor(snapshot, unit, version);
  const existing = git.value.refs.find(({ ref }) => ref === `refs/tags/${tag}`);
  if (tag === undefined || !existing) {
    const made = planVersionTag(snapshot, unit, version, {}, `Release ${version}`);
    if (!made.ok) return made;
    const { steps, notes } = made.value;
    const own = made.value.tag;
    return success({
      version,
      ...(own !== undefined && { tag: own }),
      plan: { ...plan, steps, notes },
    });
  }
  const { head, contents } = git.value;
  const found = releaseTags(snapshot.policy, git.value).ofBuild({ tag });
  const commit = found?.commit ?? existing.id;
  const isSame =
    commit === head.commit || sameContent(contents?.get(commit), contents?.get(head.commit ?? ''));
  if (isSame) return success({ version, tag, plan });
  return failure(message(tagElsewhere, { tag, version }));
}

function sameContent(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && left === right;
}

const title: Text = { en: 'Submit {version}', 'zh-cn': '提交 {version}' };
const noUnits: Text = {
  en: 'Cannot tell the version of the release "{release}": no manifest of the repository holds one. Add one, or name the files in "units" of stemma.jsonc.',
  'zh-cn':
    '无法确定发布“{release}”的版本：仓库中没有包含版本号的清单文件。请添加，或在 stemma.jsonc 的“units”中指定文件。',
};
const whichUnit: Text = {
  en: 'Cannot tell the unit of the release "{release}": the repository has several ({units}). Write one as "unit" of the record.',
  'zh-cn': '无法确定发布“{release}”的版本单元：仓库中有多个（{units}）。请在发布记录中填写“unit”。',
};
const noUnit: Text = {
  en: 'Cannot find the unit "{unit}" of the release "{release}": the repository has {units}. Correct "unit" of the record.',
  'zh-cn': '找不到发布“{release}”的版本单元“{unit}”：仓库中有 {units}。请更正发布记录中的“unit”。',
};
const noVersion: Text = {
  en: 'Cannot submit a build of the release "{release}": its unit has no version. Write one into its manifest.',
  'zh-cn': '无法提交发布“{release}”的版本：其版本单元没有版本号。请在清单文件中填写。',
};
const tagElsewhere: Text = {
  en: 'Cannot submit {version}: its tag {tag} is at another content. Move the version by an event first.',
  'zh-cn': '无法提交 {version}：其标签 {tag} 指向其他内容。请先按事件升级版本号。',
};
