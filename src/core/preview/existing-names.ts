import { classifyNamed } from '../paths/classify-named';
import { layoutFolders } from '../paths/layout-folders';
import type { FileRule, Policy } from '../policy/types';
import { classifyRefs } from '../refs/classify-refs';
import type { Finding } from '../rules/types';
import type { Scheme } from '../scheme/scheme';
import type { RepositorySnapshot, Slot } from '../snapshot/types';
import { unitStates } from '../units/unit-states';
import type { PreviewKind } from './types';

/** A name that exists, with what its findings are found by. */
export interface ExistingName {
  readonly key: string;
  readonly name: string;
}

/** The names in a repository that its policy says something about, by kind. */
export function existingNames(
  snapshot: RepositorySnapshot,
): ReadonlyMap<PreviewKind, readonly ExistingName[]> {
  const names = new Map<PreviewKind, ExistingName[]>();
  for (const [kind, name] of [
    ...versions(snapshot),
    ...refs(snapshot),
    ...paths(snapshot),
    ...layoutOf(snapshot),
  ]) {
    const known = names.get(kind);
    if (known) known.push(name);
    else names.set(kind, [name]);
  }
  return names;
}

/** What `ExistingName.key` is for the name that a finding is about. */
export function keyOfFinding({ place, rule, message, slot }: Finding): string {
  const { path } = message.parameters;
  if (rule === 'layout/missing-folder' && typeof path === 'string') return `layout ${path}`;
  if (slot) return keyOfSlot(slot);
  return place.type === 'ref' ? `ref ${place.ref}` : `${place.type} ${place.path}`;
}

/** A file may hold several versions. */
const keyOfSlot = ({ path, range }: Slot): string => `file ${path} ${range.offset}`;

type Found = readonly [PreviewKind, ExistingName];

function versions(snapshot: RepositorySnapshot): readonly Found[] {
  return unitStates(snapshot).flatMap(({ unit, places }) =>
    unit.scheme
      ? places.map(({ value, slots: [slot] }): Found => [
          'version',
          { key: keyOfSlot(slot), name: `${slot.path} ${value}` },
        ])
      : [],
  );
}

function refs({ policy, git }: RepositorySnapshot): readonly Found[] {
  return classifyRefs(policy, git?.refs ?? [], git?.remotes).flatMap(
    ({ ref, kind, shortName, rule, reason }): Found[] => {
      // A branch that no rule covers is nobody's business; a tag that none covers is reported.
      if (kind === 'other' || !(rule ?? reason)) return [];
      const name = { key: `ref ${ref.ref}`, name: shortName };
      return [[kind === 'remote' ? 'branch' : kind, name]];
    },
  );
}

function paths({ policy, named }: RepositorySnapshot): readonly Found[] {
  return classifyNamed(policy, named).map(({ path, rule, scheme }) => [
    kindOfPaths(rule, scheme),
    { key: `path ${path}`, name: path },
  ]);
}

function layoutOf({ policy, named }: RepositorySnapshot): readonly Found[] {
  const folders = named.filter(({ isFolder }) => isFolder).map(({ path }) => path);
  return layoutFolders(policy.layout, folders).map((path) => [
    'layout',
    { key: `layout ${path}`, name: path },
  ]);
}

/** The rules for files and folders of a kind, each with the scheme that makes it one of that kind. */
export function pathRulesOf(
  kind: PreviewKind,
  { files }: Policy,
): readonly { readonly rule: FileRule; readonly scheme: Scheme }[] {
  return files
    .flatMap((rule) => rule.schemes.map((scheme) => ({ rule, scheme })))
    .filter(({ rule, scheme }) => kindOfPaths(rule, scheme) === kind);
}

/** What people call such files: by what the scheme names, as far as that is a kind of file. */
function kindOfPaths({ names }: FileRule, { kind }: Scheme): PreviewKind {
  if (names === 'folders') return 'folder';
  return kind === 'document' || kind === 'package' || kind === 'item' ? kind : 'file';
}
