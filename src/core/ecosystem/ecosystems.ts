import { free } from './free';
import { integer } from './integer';
import { maven } from './maven';
import { pep440 } from './pep440';
import { pub } from './pub';
import { semver } from './semver';
import type { Ecosystem, EcosystemId } from './types';
import { vscode } from './vscode';
import { windows } from './windows';

const byId: Readonly<Record<EcosystemId, Ecosystem>> = {
  semver,
  vscode,
  cargo: { ...semver, id: 'cargo' },
  go: { ...free, id: 'go' },
  helm: { ...semver, id: 'helm' },
  docker: { ...free, id: 'docker' },
  pub,
  maven,
  pep440,
  ruby: { ...free, id: 'ruby' },
  nuget: { ...free, id: 'nuget' },
  assembly: { ...free, id: 'assembly' },
  windows,
  wix: { ...free, id: 'wix' },
  cmake: { ...free, id: 'cmake' },
  chrome: { ...free, id: 'chrome' },
  apple: { ...free, id: 'apple' },
  'apple-build': { ...free, id: 'apple-build' },
  'android-code': { ...integer, id: 'android-code' },
  harmony: { ...free, id: 'harmony' },
  'harmony-code': { ...integer, id: 'harmony-code' },
  debian: { ...free, id: 'debian' },
  rpm: { ...free, id: 'rpm' },
  arch: { ...free, id: 'arch' },
  integer,
  free,
};

/** Every ecosystem whose law a slot may be held to. */
export const ecosystems: readonly Ecosystem[] = Object.values(byId);

/** The ecosystem of an id. */
export function ecosystemOf(id: EcosystemId): Ecosystem {
  return byId[id];
}
