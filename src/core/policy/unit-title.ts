import type { Unit } from './types';
import type { Text } from '../text/language';

/** What a unit is called in a sentence: its id, or the repository where the unit is the root of one. */
export function unitTitle({ id }: Pick<Unit, 'id'>): string | Text {
  // Without units in the policy a unit's id is its folder.
  return isRootUnit({ id }) ? repository : id;
}

/** Whether the unit has no name of its own. */
export function isRootUnit({ id }: Pick<Unit, 'id'>): boolean {
  return id === '.' || id === '';
}

const repository: Text = { en: 'the repository', 'zh-cn': '本仓库' };
