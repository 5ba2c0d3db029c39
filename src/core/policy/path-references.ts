import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { escapeGlob } from '../text/glob';
import type { TextEdit } from './set-json';
import { placeInString } from './string-offsets';

/**
 * The edits that keep a policy file true when a file or folder is renamed: the one segment is replaced in
 * every path and glob that spells out the path or leads below it. Globs that only match it stay.
 *
 * @param text the policy file without BOM; edits count UTF-16 units in it
 * @param path from the root of the repository, with `/`
 * @param name the new last segment
 */
export function renameReferences(text: string, path: string, name: string): readonly TextEdit[] {
  const root = parseTree(text);
  if (!root) return [];
  return referencesOf(root)
    .flatMap(({ node, base, isGlob }) => editOf(text, node, { base, isGlob }, path, name))
    .sort((left, right) => left.offset - right.offset);
}

interface Reference {
  /** A string that is a path or a glob. */
  readonly node: Node;
  /** The folder that it counts from. */
  readonly base: string;
  readonly isGlob: boolean;
}

function referencesOf(root: Node): readonly Reference[] {
  const at = (node: Node | undefined, ...path: (string | number)[]): Node | undefined =>
    node && findNodeAtLocation(node, path);
  const units = (at(root, 'units')?.children ?? []).flatMap((property) => {
    const unit = property.children?.[1];
    const folder = at(unit, 'path');
    const base = typeof folder?.value === 'string' ? folder.value : '';
    return [...references(folder, '', false), ...references(at(unit, 'manifests'), base, true)];
  });
  const layouts = entriesOf(at(root, 'layout')).flatMap((layout) => {
    const place = at(layout, 'in');
    const base = typeof place?.value === 'string' ? place.value : '';
    const folders = /[*?[\]{}\\]/.test(base) ? [] : references(at(layout, 'folders'), base, false);
    return [...references(place, '', true), ...folders];
  });
  return [
    ...units,
    ...layouts,
    ...entriesOf(at(root, 'files')).flatMap((rule) => references(at(rule, 'in'), '', true)),
    ...entriesOf(at(root, 'slots')).flatMap((rule) => references(at(rule, 'file'), '', true)),
    ...references(at(root, 'ignore', 'files'), '', true),
    ...references(at(root, 'changelog'), '', false),
  ];
}

/** The one value of a key, or each of its list. */
function entriesOf(node: Node | undefined): readonly Node[] {
  if (!node) return [];
  return node.type === 'array' ? (node.children ?? []) : [node];
}

function references(node: Node | undefined, base: string, isGlob: boolean): readonly Reference[] {
  return entriesOf(node)
    .filter(({ type }) => type === 'string')
    .map((entry) => ({ node: entry, base, isGlob }));
}

function editOf(
  text: string,
  node: Node,
  { base, isGlob }: Omit<Reference, 'node'>,
  path: string,
  name: string,
): readonly TextEdit[] {
  const wanted = path.split('/');
  const below = segmentsOf(base).map((segment) => segment.text);
  if (below.length >= wanted.length || below.some((part, index) => part !== wanted[index])) {
    return [];
  }
  const written = segmentsOf(String(node.value));
  const rest = wanted.slice(below.length);
  const isSame = rest.every((part, index) => {
    const segment = written[index]?.text;
    return segment !== undefined && (isGlob ? literal(segment) : segment) === part;
  });
  const last = written[rest.length - 1];
  if (!isSame || !last) return [];
  const place = placeInString(text, node, { offset: last.offset, length: last.text.length });
  const json = JSON.stringify(isGlob ? escapeGlob(name) : name).slice(1, -1);
  return [{ ...place, text: json }];
}

/** The segments of a path with their offsets, without `.` and empty ones. */
function segmentsOf(path: string): readonly { readonly text: string; readonly offset: number }[] {
  let offset = 0;
  return path.split('/').flatMap((text) => {
    const segment = { text, offset };
    offset += text.length + 1;
    return text === '' || text === '.' ? [] : [segment];
  });
}

/** The text that a segment of a glob stands for; undefined where it stands for several. */
function literal(glob: string): string | undefined {
  const text = glob.replace(/\\(.)/gs, '$1');
  return escapeGlob(text) === glob || !/[*?[\]{}\\]/.test(glob) ? text : undefined;
}
