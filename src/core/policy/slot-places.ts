/** The keys of a JSON pointer (RFC 6901); undefined for one that is malformed or names the whole text. */
export function readPointer(pointer: string): readonly string[] | undefined {
  if (!pointer.startsWith('/') || /~(?![01])/.test(pointer)) return undefined;
  const keys = pointer.slice(1).split('/');
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Keys that are separated by dots, as TOML writes them: bare, or in double quotes. */
export function readKeys(written: string): readonly string[] | undefined {
  const keys: string[] = [];
  const key = /(?:"((?:[^"\\]|\\["\\])*)"|([^."]+))(\.|$)/y;
  for (;;) {
    const found = key.exec(written);
    if (!found) return undefined;
    keys.push(found[1]?.replace(/\\(.)/g, '$1') ?? found[2] ?? '');
    if (found[3] === '') return keys;
  }
}

/** The elements and the attribute of a path in XML, without prefixes of elements. */
export function readXmlPath(
  written: string,
): { readonly elements: readonly string[]; readonly attribute?: string } | undefined {
  if (!written.startsWith('/')) return undefined;
  const names = written.slice(1).split('/');
  const last = names.at(-1) ?? '';
  const isAttribute = last.startsWith('@');
  const elements = isAttribute ? names.slice(0, -1) : names;
  const attribute = last.slice(1);
  if (elements.length === 0 || !elements.every(isName)) return undefined;
  if (isAttribute && !isName(attribute)) return undefined;
  const local = elements.map((name) => name.slice(name.indexOf(':') + 1));
  return { elements: local, ...(isAttribute && { attribute }) };
}

function isName(name: string): boolean {
  return /^[^\s/@<>"'=&]+$/.test(name);
}
