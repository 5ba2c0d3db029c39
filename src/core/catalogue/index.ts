import type { SchemeData } from '../scheme/data';
import { baseline } from './baseline';
import { branch } from './branch';
import { decimal } from './decimal';
import { docFolder } from './doc-folder';
import { document } from './document';
import { eulaid } from './eulaid';
import { greek } from './greek';
import { greekFile } from './greek-file';
import { huawei } from './huawei';
import { codePackage } from './package';
import { productDemo } from './product-demo';
import { productString } from './product-string';
import { qwDelivery } from './qw-delivery';
import { qwItem } from './qw-item';
import { qwProduct } from './qw-product';
import { qwSubsystem } from './qw-subsystem';
import { revisionLabel } from './revision-label';
import { semver } from './semver';
import { siteBranch } from './site-branch';
import { svnTag } from './svn-tag';
import { testPublish } from './test-publish';
import { threePart } from './three-part';

const shipped: readonly SchemeData[] = [
  semver,
  threePart,
  greek,
  decimal,
  testPublish,
  productDemo,
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
