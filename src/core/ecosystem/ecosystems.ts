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
  maven,
  pep440,
  pub,
  windows,
  integer,
  free,
};

/** Every ecosystem whose law a slot may be held to. */
export const ecosystems: readonly Ecosystem[] = Object.values(byId);

/** The ecosystem of an id. */
export function ecosystemOf(id: EcosystemId): Ecosystem {
  return byId[id];
}
