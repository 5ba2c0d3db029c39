import type { PlaceInPolicy } from './policy-at';

/** What may stand at a place of a policy file. */
export type Expected =
  | { readonly type: 'scheme' }
  | { readonly type: 'option'; readonly scheme: string }
  | { readonly type: 'option-value'; readonly scheme: string; readonly option: string }
  | { readonly type: 'template'; readonly scheme?: string }
  | { readonly type: 'unit' }
  | { readonly type: 'tag' }
  | { readonly type: 'branch' }
  | { readonly type: 'preset' }
  | { readonly type: 'rule' }
  | { readonly type: 'field'; readonly scheme: string }
  | { readonly type: 'field-value'; readonly scheme: string; readonly field: string }
  | { readonly type: 'set-value'; readonly scheme: string; readonly field: string }
  | { readonly type: 'event'; readonly scheme: string }
  | { readonly type: 'word' };

const nameRules = new Set(['tags', 'branches', 'baselines']);

/** What may stand at a place; undefined where only the JSON schema has something to say. */
export function expectedAt({ path, isKey, before, policy }: PlaceInPolicy): Expected | undefined {
  const [root, second, ...rest] = path;
  if (root === 'extends') return { type: 'preset' };
  if (root === 'rules') return isKey ? { type: 'rule' } : undefined;
  if (root === 'ignore') return second === 'branches' ? { type: 'branch' } : { type: 'tag' };
  if (root === 'schemes') {
    return typeof second === 'string' ? inScheme(second, rest, { isKey, before }) : undefined;
  }
  const reference = referenceAt(path);
  if (reference) {
    const inner = path.slice(reference.length);
    if (inner.length === 0) return stringRule(path, before) ?? { type: 'scheme' };
    if (inner[0] === 'scheme') return isKey ? undefined : { type: 'scheme' };
    const scheme = policy.valueAt([...reference, 'scheme']);
    if (typeof scheme !== 'string') return undefined;
    if (isKey) return { type: 'option', scheme };
    return { type: 'option-value', scheme, option: String(inner[0]) };
  }
  return ruleKey(path, isKey);
}

/** How long a path is that leads to a reference to a scheme, or into one. */
function referenceAt(path: readonly (string | number)[]): readonly (string | number)[] | undefined {
  const [root] = path;
  if (root === 'version') return path.slice(0, 1);
  if (root === 'units' && path[2] === 'version') return path.slice(0, 3);
  const at = path.indexOf('scheme', 1);
  if (root === 'files' && at > 0) {
    return path.slice(0, typeof path[at + 1] === 'number' ? at + 2 : at + 1);
  }
  if (typeof root !== 'string' || !nameRules.has(root)) return undefined;
  if (at > 0) return path.slice(0, at + 1);
  const last = path.length - 1;
  // A rule that is a plain text: the id of a scheme, or a template.
  return last === 0 || (last === 1 && typeof path[1] === 'number') ? path : undefined;
}

function stringRule(path: readonly (string | number)[], before: string): Expected | undefined {
  return nameRules.has(String(path[0])) && before.includes('{') && !path.includes('scheme')
    ? { type: 'template' }
    : undefined;
}

function ruleKey(path: readonly (string | number)[], isKey: boolean): Expected | undefined {
  if (isKey) return undefined;
  switch (path.at(-1)) {
    case 'template':
      return { type: 'template' };
    case 'unit':
      return { type: 'unit' };
    case 'match':
      return path[0] === 'branches' ? { type: 'branch' } : { type: 'tag' };
    default:
      return undefined;
  }
}

const fieldLists = new Set(['drop', 'choose', 'needs', 'implied', 'line', 'same']);
const orderKeys = new Set(['order', 'asWritten', 'field']);
const fieldMaps = new Set(['when', 'must', 'set', 'highest', 'constants']);

function inScheme(
  scheme: string,
  path: readonly (string | number)[],
  { isKey }: { readonly isKey: boolean; readonly before: string },
): Expected | undefined {
  const field: Expected = { type: 'field', scheme };
  const keys = path.filter((part) => typeof part === 'string');
  const key = keys.at(-1) ?? '';
  const parent = keys.at(-2) ?? '';
  const [part] = keys;
  if ((part === 'forms' || part === 'otherReadings') && (key === part || key === 'template')) {
    return isKey ? undefined : { type: 'template', scheme };
  }
  if (part === 'fields') return inField(scheme, keys, isKey);
  if (part === 'order') return orderKeys.has(key) ? field : undefined;
  if (part === 'marks') return isKey ? field : undefined;
  if (fieldLists.has(key)) return isKey ? undefined : field;
  if (fieldMaps.has(parent)) {
    if (isKey) return field;
    if (parent === 'set') return { type: 'set-value', scheme, field: key };
    if (parent === 'highest') return field;
    return { type: 'field-value', scheme, field: key };
  }
  const tested = keys.at(-3) ?? '';
  if ((key === 'in' || key === 'not') && fieldMaps.has(tested)) {
    return { type: 'field-value', scheme, field: parent };
  }
  if (key === 'from' && parent === 'derived') return field;
  if (key === 'advise' || part === 'hotfix') return { type: 'event', scheme };
  if (part === 'events' && keys.length === 2 && isKey) return { type: 'event', scheme };
  if (part === 'examples' && key === 'name') return { type: 'tag' };
  return undefined;
}

function inField(scheme: string, keys: readonly string[], isKey: boolean): Expected | undefined {
  if (keys.length === 2 && isKey) return { type: 'field', scheme };
  if (keys[2] === 'scheme' && !isKey) return { type: 'scheme' };
  if (keys[2] === 'words' && !isKey) return { type: 'word' };
  return undefined;
}
