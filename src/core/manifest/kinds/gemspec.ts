import { searchSpecification } from '../script/ruby-specification';
import type { ManifestKind } from '../types';

/**
 * The specification of a Ruby gem: a literal version. One that is a constant of the library stands in its
 * `version.rb`.
 *
 * Governing source: https://guides.rubygems.org/specification-reference/
 */
export const gemspec: ManifestKind = {
  id: 'gemspec',
  files: ['*.gemspec'],
  largest: 512 * 1024,
  find: searchSpecification,
};
