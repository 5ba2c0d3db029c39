import { searchSpecification } from '../script/ruby-specification';
import type { ManifestKind } from '../types';

/**
 * The specification of a CocoaPods library. Pods order their versions as gems do; `swift_version` and the
 * versions of platforms are others'.
 *
 * Governing source: https://guides.cocoapods.org/syntax/podspec.html
 */
export const podspec: ManifestKind = {
  id: 'podspec',
  files: ['*.podspec'],
  largest: 512 * 1024,
  find: searchSpecification,
};
