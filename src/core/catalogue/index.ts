import type { SchemeData } from '../scheme/data';
import { baseline } from './baseline';
import { branch } from './branch';
import { decimal } from './decimal';
import { greek } from './greek';
import { huawei } from './huawei';
import { productDemo } from './product-demo';
import { semver } from './semver';
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
];

/** The naming systems that are shipped, by id. They have no power that a scheme in a policy lacks. */
export const catalogue: ReadonlyMap<string, SchemeData> = new Map(
  shipped.map((scheme) => [scheme.id, scheme]),
);
