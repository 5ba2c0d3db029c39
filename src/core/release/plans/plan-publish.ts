import type { Plan } from '../../plan/types';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { Text } from '../../text/language';
import { message } from '../../text/message';
import { failure, type Result } from '../../text/result';
import { gateOfPlace, publicationTitles } from '../process/places';
import type { Publication } from '../types';
import { buildIn, entryChange, noBuild, reachNode } from './entries';
import { passGate } from './pass-gate';
import { releaseOf } from './release-of';
import type { Act } from './types';
import { planRecord } from './with-record';

/** A build that is put where others get it. */
export interface PublishRequest extends Act {
  readonly to: Publication['to'];
  /** Name of the build; the final one, else the last, when absent. */
  readonly build?: string;
}

/**
 * Plans to record that a build is published. The first publication of a final one on the website, or for the business
 * departments where the kind of release goes there first, reaches the plan node `release`.
 */
export function planPublish(snapshot: RepositorySnapshot, act: PublishRequest): Result<Plan> {
  const found = releaseOf(snapshot, act);
  if (!found.ok) return found;
  const build = buildIn(found.value, act.build);
  if (!build) return failure(noBuild(found.value, act.build));
  const passage = passGate(snapshot, act, gateOfPlace[act.to], build.name);
  if (!passage.ok) return passage;
  const { state, changes, notes } = passage.value;
  const { to } = act;
  const { kind, publications } = state.record;
  if (publications.some((each) => each.to === to && each.build === build.name))
    return failure(message(twice, { build: build.name, to: publicationTitles[to] }));
  const isOut = to === 'website' || (to === 'business' && kind !== 'normal');
  const reached =
    isOut && build.final ? reachNode(state, 'release', act) : { changes: [], notes: [] };
  return planRecord(snapshot, act, {
    state,
    title: message(title, { build: build.name, to: publicationTitles[to] }),
    subject: `publish ${build.name} (${to})`,
    changes: [
      ...changes,
      entryChange('publications', act, { to, build: build.name }),
      ...reached.changes,
    ],
    notes: [...notes, ...reached.notes],
  });
}

const title: Text = { en: 'Publish {build} to {to}', 'zh-cn': '将 {build} 发布至{to}' };
const twice: Text = {
  en: 'Cannot publish "{build}" to {to} again: that is recorded already. Choose another build or place.',
  'zh-cn': '无法再次将“{build}”发布至{to}：已有记录。请选择其他版本或位置。',
};
