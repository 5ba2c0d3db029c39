import { hasJsonKey } from '../json/has-key';
import { findInJson } from '../json/json-kind';
import type { JsonSlot } from '../json/json-slots';
import type { ManifestKind } from '../types';
import { findInYaml, largestYaml } from '../yaml/yaml-kind';

const slot: JsonSlot = { keys: ['info', 'version'], ecosystem: 'free' };

/**
 * The description of an HTTP interface by OpenAPI, which was called Swagger: JSON or YAML, whatever it is named.
 *
 * Governing source: https://spec.openapis.org/oas/latest.html#info-object
 */
export const openapi: ManifestKind = {
  id: 'openapi',
  files: ['{openapi,swagger}.{json,yaml,yml}'],
  namedFiles: ['*{openapi,swagger}*.{json,yaml,yml}'],
  largest: largestYaml,
  recognizes: (text) => {
    if (isJson(text)) return hasJsonKey(text, 'openapi') || hasJsonKey(text, 'swagger');
    return /^["']?(?:openapi|swagger)["']?[ \t]*:/m.test(text);
  },
  find: (text, context) => {
    return isJson(text) ? findInJson(text, [slot], context) : findInYaml(text, [slot], context);
  },
};

function isJson(text: string): boolean {
  return text.trimStart().startsWith('{');
}
