import { androidCode } from './android-code';
import { apple } from './apple';
import { appleBuild } from './apple-build';
import { arch } from './arch';
import { assembly } from './assembly';
import { cargo } from './cargo';
import { chrome } from './chrome';
import { cmake } from './cmake';
import { debian } from './debian';
import { docker } from './docker';
import { free } from './free';
import { go } from './go';
import { harmony } from './harmony';
import { harmonyCode } from './harmony-code';
import { helm } from './helm';
import { integer } from './integer';
import { maven } from './maven';
import { nuget } from './nuget';
import { pep440 } from './pep440';
import { pub } from './pub';
import { rpm } from './rpm';
import { ruby } from './ruby';
import { semver } from './semver';
import type { Ecosystem, EcosystemId } from './types';
import { vscode } from './vscode';
import { windows } from './windows';
import { wix } from './wix';

const byId: Readonly<Record<EcosystemId, Ecosystem>> = {
  semver,
  vscode,
  cargo,
  go,
  helm,
  docker,
  pub,
  maven,
  pep440,
  ruby,
  nuget,
  assembly,
  windows,
  wix,
  cmake,
  chrome,
  apple,
  'apple-build': appleBuild,
  'android-code': androidCode,
  harmony,
  'harmony-code': harmonyCode,
  debian,
  rpm,
  arch,
  integer,
  free,
};

/** Every ecosystem whose law a slot may be held to. */
export const ecosystems: readonly Ecosystem[] = Object.values(byId);

/** The ecosystem of an id. */
export function ecosystemOf(id: EcosystemId): Ecosystem {
  return byId[id];
}
