import { followersOf } from '../core/plan/followers';
import type { Unit } from '../core/policy/types';
import type { RepositorySnapshot } from '../core/snapshot/types';
import { unitStates } from '../core/units/unit-states';
import { pathspecs } from './apply/git-objects';

/**
 * What a commit has to touch so that it is about a unit: its folder, or that of a unit which follows it, without the
 * folders of others. Empty for anything, where there is no other unit.
 */
export function pathspecsOfUnit(snapshot: RepositorySnapshot, unit: Unit): readonly string[] {
  const states = unitStates(snapshot);
  const own = [unit, ...followersOf(states, unit.id).map((follower) => follower.unit)];
  const others = states.filter((state) => !own.some(({ id }) => id === state.unit.id));
  if (others.length === 0) return [];
  const isWhole = own.some(({ path }) => path === '');
  if (!isWhole) return pathspecs(own.map(({ path }) => path));
  const excluded = others.flatMap(({ unit: { path } }) => (path === '' ? [] : [path]));
  return [':(top)', ...excluded.map((path) => `:(top,exclude,literal)${path}`)];
}
