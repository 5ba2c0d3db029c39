import { jsonKind } from '../json/json-kind';

/**
 * Composer's `composer.json`. Packagist takes versions that SemVer does not (`6.2.6`, `v1.0.0.4-patch1`).
 *
 * Governing source: https://getcomposer.org/doc/04-schema.md#version
 */
export const composer = jsonKind(
  { id: 'composer', files: ['composer.json'], namedFiles: ['*composer*.json'] },
  [{ keys: ['version'], ecosystem: 'free' }],
);
