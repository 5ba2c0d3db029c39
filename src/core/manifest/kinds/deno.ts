import { jsonKind } from '../json/json-kind';

/**
 * Deno's `deno.json(c)` and JSR's `jsr.json`, in which packages for JSR have their version.
 *
 * Governing source: https://jsr.io/docs/package-configuration
 */
export const deno = jsonKind(
  {
    id: 'deno',
    files: ['deno.json', 'deno.jsonc', 'jsr.json', 'jsr.jsonc'],
    namedFiles: ['*{deno,jsr}*.{json,jsonc}'],
  },
  [{ keys: ['version'], ecosystem: 'semver' }],
);
