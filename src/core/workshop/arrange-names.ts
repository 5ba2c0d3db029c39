import { labelOfLine, lineFields } from '../refs/line-of-name';
import type { Name } from '../scheme/name';
import { createNameOrder, type NameOrder } from '../scheme/name-order';
import type { Scheme } from '../scheme/scheme';
import type { LineTest } from './types';

/** A legal name with its index among all names of a test. */
interface LegalName {
  readonly index: number;
  readonly name: Name;
}

/** The order and the lines of the names of a test, filled scheme by scheme. */
export interface Arrangement {
  /** Indices of legal names, in ascending order. */
  readonly order: number[];
  readonly lines: LineTest[];
  /** By the index of a name: its place from 1, and the index of its line. */
  readonly places: Int32Array;
  readonly lineOf: Int32Array;
}

/** Adds the names of one scheme to an arrangement. */
export function arrangeNames(
  scheme: Scheme,
  legal: readonly LegalName[],
  arrangement: Arrangement,
): void {
  const grouping = groupingOf(scheme);
  const { nested, fields } = grouping;
  const order = createNameOrder(scheme, legal.length, nested ? [] : fields);
  const byLine = nested ? createNameOrder(nested.scheme, legal.length, fields) : order;
  legal.forEach(({ name }, at) => {
    order.enterName(name, at);
    if (nested) byLine.enterName(versionIn(name, grouping), at);
  });
  const indices = order.indices(legal.length, 'ascending');
  if (nested) byLine.indices(legal.length, 'ascending');
  addPlaces(indices, order, legal, arrangement);
  addLines(indices, byLine, { scheme, legal, grouping }, arrangement);
}

function addPlaces(
  indices: Uint32Array,
  names: NameOrder,
  legal: readonly LegalName[],
  { order, places }: Arrangement,
): void {
  let place = 0;
  for (let at = 0; at < indices.length; at++) {
    const current = indices[at] as number;
    if (at === 0 || !names.isEqual(indices[at - 1] as number, current)) place = at + 1;
    const { index } = legal[current] as LegalName;
    order.push(index);
    places[index] = place;
  }
}

function addLines(
  indices: Uint32Array,
  names: NameOrder,
  context: {
    readonly scheme: Scheme;
    readonly legal: readonly LegalName[];
    readonly grouping: Grouping;
  },
  { lines, lineOf }: Arrangement,
): void {
  const { scheme, legal, grouping } = context;
  const known = new Map<string, { readonly line: number; readonly names: number[] }>();
  let last: { readonly at: number; readonly line: number; readonly names: number[] } | undefined;
  for (const at of indices) {
    const { index, name } = legal[at] as LegalName;
    // Names of one line mostly follow each other.
    if (!last || !names.isSameGroup(last.at, at)) {
      const key = names.groupOf(at);
      let group = known.get(key);
      if (!group) {
        const label = labelOfLine(versionIn(name, grouping), grouping.fields) || scheme.id;
        group = { line: lines.length, names: [] };
        lines.push({ scheme: scheme.id, label, names: group.names });
        known.set(key, group);
      }
      last = { at, ...group };
    }
    last.names.push(index);
    lineOf[index] = last.line;
  }
}

/** What makes the lines of a scheme: fields of its own, or of the one version that its names hold. */
interface Grouping {
  readonly fields: readonly string[];
  readonly nested?: { readonly field: string; readonly scheme: Scheme };
}

function groupingOf(scheme: Scheme): Grouping {
  const versions = [...scheme.nested].filter(([, { kind }]) => kind === 'version');
  const [only] = versions;
  if (scheme.data.line || !only || versions.length > 1) return { fields: lineFields(scheme) };
  const [field, nested] = only;
  return { fields: lineFields(nested), nested: { field, scheme: nested } };
}

/** The name or version in it that makes its line; one without fields where it lacks that version. */
function versionIn(name: Name, { nested }: Grouping): Name {
  return nested ? (name.fields[nested.field]?.name ?? { ...name, fields: {} }) : name;
}
