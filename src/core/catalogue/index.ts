import type { SchemeData } from '../scheme/data';
import { baseline } from './baseline';
import { branch } from './branch';
import { calver } from './calver';
import { decimal } from './decimal';
import { docFolder } from './doc-folder';
import { document } from './document';
import { dotnet } from './dotnet';
import { eulaid } from './eulaid';
import { gnu } from './gnu';
import { greek } from './greek';
import { greekFile } from './greek-file';
import { huawei } from './huawei';
import { medical } from './medical';
import { medicalRelease } from './medical-release';
import { codePackage } from './package';
import { productDate } from './product-date';
import { productDemo } from './product-demo';
import { productString } from './product-string';
import { qwDelivery } from './qw-delivery';
import { qwItem } from './qw-item';
import { qwProduct } from './qw-product';
import { qwSubsystem } from './qw-subsystem';
import { ranged } from './ranged';
import { revisionLabel } from './revision-label';
import { semver } from './semver';
import { siteBranch } from './site-branch';
import { svnTag } from './svn-tag';
import { testPublish } from './test-publish';
import { threePart } from './three-part';
import { twoPart } from './two-part';
import { vp } from './vp';
import { windows } from './windows';

const shipped: readonly SchemeData[] = [
  semver,
  calver,
  threePart,
  twoPart,
  greek,
  decimal,
  gnu,
  windows,
  dotnet,
  testPublish,
  medical,
  medicalRelease,
  productDemo,
  productDate,
  ranged,
  vp,
  huawei,
  baseline,
  branch,
  svnTag,
  codePackage,
  document,
  greekFile,
  siteBranch,
  docFolder,
  qwDelivery,
  qwItem,
  qwProduct,
  qwSubsystem,
  revisionLabel,
  productString,
  eulaid,
];

/** The naming systems that are shipped, by id. They have no power that a scheme in a policy lacks. */
export const catalogue: ReadonlyMap<string, SchemeData> = new Map(
  shipped.map((scheme) => [scheme.id, scheme]),
);
