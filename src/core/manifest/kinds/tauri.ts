import type { JsonSlot } from '../json/json-slots';
import { json5Kind } from '../json/json-kind';

const law: Omit<JsonSlot, 'keys'> = { ecosystem: 'semver', isNone: isPath };

/**
 * Tauri's `tauri.conf.json(5)`: `/version` since its second version, `/package/version` in its first. Either
 * may be the path to a `package.json` that holds the version.
 *
 * Governing source: https://v2.tauri.app/reference/config/#version
 */
export const tauri = json5Kind(
  {
    id: 'tauri',
    files: ['tauri.conf.json', 'tauri.conf.json5'],
    namedFiles: ['*tauri*.conf.{json,json5}'],
  },
  [
    { keys: ['version'], ...law },
    { keys: ['package', 'version'], ...law },
  ],
);

function isPath(value: string): boolean {
  return value.endsWith('.json');
}
