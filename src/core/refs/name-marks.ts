import type { MarkKind } from '../scheme/data';
import { bestFit, type Fit } from '../scheme/fit';
import { wordsOf } from '../scheme/fields/word';
import type { Scheme } from '../scheme/scheme';

/** What the names of a scheme are by their marks; see `MarkKind`. */
export interface NameMarks {
  readonly roleOf: (text: string) => VersionRole;
  /** The same text for a name and its hot patches, and for no other. Undefined for a text that is no name. */
  readonly patched: (text: string) => string | undefined;
  /** What a name has in the field of a mark, as written; undefined where it lacks it. */
  readonly valueOf: (text: string, kind: MarkKind) => string | undefined;
  /** Whether names of the scheme can be hot patches of others. */
  readonly hasPatches: boolean;
}

/** What a version is on the way of its line. */
export type VersionRole = 'release' | 'stage' | 'customer' | 'patch';

/** Prepares the marks of a scheme; there may be very many names to ask about. */
export function nameMarks(scheme: Scheme): NameMarks {
  const entries = Object.entries(scheme.data.marks ?? {});
  const marks = entries.map(([field, kind]) => markOf(scheme, field, kind));
  const of = (kind: MarkKind): readonly Mark[] => marks.filter((mark) => mark.kind === kind);
  const [patches, stages, customers] = [of('patch'), of('stage'), of('customer')];
  const holds = (fit: Fit, text: string, those: readonly Mark[]): boolean =>
    those.some(({ field, says }) => {
      const value = valueIn(fit, field, text);
      return value !== undefined && says(value);
    });
  const roleOf = (text: string): VersionRole => {
    const fit = marks.length === 0 ? undefined : bestFit(scheme, text);
    if (!fit) return 'release';
    if (holds(fit, text, patches)) return 'patch';
    if (holds(fit, text, stages)) return 'stage';
    if (customers.length === 0) return 'release';
    return holds(fit, text, customers) ? 'customer' : 'stage';
  };
  const patched = (text: string): string | undefined => {
    const fit = bestFit(scheme, text);
    return fit && textWithout(fit, text, new Set(patches.map(({ field }) => field)));
  };
  const valueOf = (text: string, kind: MarkKind): string | undefined => {
    const fit = bestFit(scheme, text);
    const values = fit ? of(kind).map(({ field }) => valueIn(fit, field, text)) : [];
    return values.find((value) => value !== undefined);
  };
  return { roleOf, patched, valueOf, hasPatches: patches.length > 0 };
}

/** Prepares the marks of each scheme once. */
export function createMarks(): (scheme: Scheme) => NameMarks {
  const all = new Map<Scheme, NameMarks>();
  return (scheme) => {
    const marks = all.get(scheme) ?? nameMarks(scheme);
    all.set(scheme, marks);
    return marks;
  };
}

interface Mark {
  readonly field: string;
  readonly kind: MarkKind;
  /** Whether a value of the field says what the mark is for. */
  readonly says: (value: string) => boolean;
}

function markOf({ data, order }: Scheme, field: string, kind: MarkKind): Mark {
  const its = data.fields[field];
  if (its?.type === 'integer') return { field, kind, says: (value) => /[^0]/.test(value) };
  const isAbsentLast = order.some((entry) => entry.field === field && entry.absent === 1);
  const rule = order.find((entry) => entry.field === field)?.rule;
  if (kind !== 'stage' || its?.type !== 'word' || isAbsentLast || !rule?.rank)
    return { field, kind, says: () => true };
  const { rank } = rule;
  const released = wordsOf(its).length;
  return { field, kind, says: (value) => rank(value) !== released };
}

/** What a name has in a field, written or fixed by its form. */
function valueIn({ form, slots }: Fit, field: string, text: string): string | undefined {
  const fixed = form.constants.find(([name]) => name === field)?.[1];
  const index = form.fieldsById.get(field)?.index;
  if (index === undefined) return fixed;
  const start = slots[index * 2] as number;
  const end = slots[index * 2 + 1] as number;
  return start < 0 || end < 0 ? fixed : text.slice(start, end);
}

/** Everything that the fields of a name say but for some of them. */
function textWithout(fit: Fit, text: string, without: ReadonlySet<string>): string {
  const fields = fit.form.fields.filter(({ field }) => !without.has(field));
  const values = fields.map(({ field }) => `${field}=${valueIn(fit, field, text) ?? ''}`);
  return values.filter((value) => !value.endsWith('=')).join('\n');
}
