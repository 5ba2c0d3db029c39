import type { RepositorySnapshot } from './types';

/** Whether two snapshots have the same policy and the same refs, so that all that is made of these is the same. */
export function haveSameRefs(left: RepositorySnapshot, right: RepositorySnapshot): boolean {
  if (!haveSamePolicy(left, right) || left.gitAbsence !== right.gitAbsence) return false;
  const [before, after] = [left.git?.refs ?? [], right.git?.refs ?? []];
  if (before === after) return true;
  return (
    before.length === after.length &&
    before.every(({ ref, id }, index) => ref === after[index]?.ref && id === after[index].id)
  );
}

/** Whether two snapshots have the same policy and the same manifests, byte for byte. */
export function haveSameManifests(left: RepositorySnapshot, right: RepositorySnapshot): boolean {
  const print = ({ manifests, unreadable }: RepositorySnapshot): string =>
    JSON.stringify([
      manifests.map(({ path, fingerprint }) => [path, fingerprint]),
      unreadable.map(({ path }) => path),
    ]);
  return haveSamePolicy(left, right) && print(left) === print(right);
}

/**
 * A new reading with what the one before it knew beyond names, where that holds still: the refs are the same, and for
 * the insides of tags and branches so are the manifests that were looked for.
 */
export function keepCarried(
  before: RepositorySnapshot,
  after: RepositorySnapshot,
): RepositorySnapshot {
  return keepHistory(before, keepTrees(before, after));
}

function keepHistory(before: RepositorySnapshot, after: RepositorySnapshot): RepositorySnapshot {
  const history = before.git?.history;
  if (!history || !after.git || !haveSameRefs(before, after)) return after;
  return { ...after, git: { ...after.git, history } };
}

function keepTrees(before: RepositorySnapshot, after: RepositorySnapshot): RepositorySnapshot {
  const carried = before.git?.carried;
  const places = ({ manifests }: RepositorySnapshot): string =>
    JSON.stringify(manifests.map(({ path, slots }) => [path, slots.map(({ slot }) => slot)]));
  if (!carried || !after.git || !haveSameRefs(before, after) || places(before) !== places(after)) {
    return after;
  }
  return { ...after, git: { ...after.git, carried } };
}

function haveSamePolicy(left: RepositorySnapshot, right: RepositorySnapshot): boolean {
  return (
    left.policy.origin === right.policy.origin &&
    left.policyFile?.content.text === right.policyFile?.content.text
  );
}
