import { baseline } from './baseline';
import { branch } from './branch';
import { calver } from './calver';
import { decimal } from './decimal';
import { dotnet } from './dotnet';
import { easier } from './easier';
import { gnu } from './gnu';
import { greek } from './greek';
import { huawei } from './huawei';
import { medical } from './medical';
import { productDemo } from './product-demo';
import { qw } from './qw';
import { ranged } from './ranged';
import { revisionLabel } from './revision-label';
import { semver } from './semver';
import { svn } from './svn';
import { svnTag } from './svn-tag';
import { tagKinds } from './tag-kinds';
import { testPublish } from './test-publish';
import { threePart } from './three-part';
import { twoPart } from './two-part';
import { vp } from './vp';
import { windows } from './windows';
import type { Preset } from './preset';

export type { Preset } from './preset';

/** Every preset, the most common first. */
export const presets: readonly Preset[] = [
  semver,
  calver,
  threePart,
  twoPart,
  greek,
  decimal,
  easier,
  huawei,
  testPublish,
  productDemo,
  vp,
  medical,
  svn,
  svnTag,
  qw,
  tagKinds,
  ranged,
  gnu,
  windows,
  dotnet,
  baseline,
  branch,
  revisionLabel,
];
