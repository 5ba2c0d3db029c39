import { unitTitle } from '../policy/unit-title';
import { parse } from '../scheme/parse';
import type { RepositorySnapshot } from '../snapshot/types';
import { message, type Message } from '../text/message';
import type { UnitState } from '../units/types';
import { placesOf } from './bump-notes';
import * as texts from './bump-texts';

/** Says that the places of a unit hold different versions. */
export function driftOf(state: UnitState, version: string): Message {
  const places = placesOf(state);
  return message(texts.drift, { unit: unitTitle(state.unit), version, places });
}

/** Why a unit that follows cannot take over the version. */
export function refusalOfFollowers(
  snapshot: RepositorySnapshot,
  followers: readonly UnitState[],
  to: string,
  { alignDrift }: { readonly alignDrift?: boolean },
): Message | undefined {
  for (const follower of followers) {
    const { unit, version } = follower;
    if (follower.drift && version !== undefined && !alignDrift) return driftOf(follower, version);
    const scheme = unit.scheme ?? snapshot.policy.scheme;
    const read = scheme && parse(scheme, to);
    if (!scheme || !read || read.name) continue;
    const problem = read.problems[0]?.message ?? '';
    const told = { unit: unitTitle(unit), to, scheme: scheme.data.title, problem };
    return message(texts.followerRefuses, told);
  }
  return undefined;
}
