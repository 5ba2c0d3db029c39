import type { SchemeReference } from './data';

/** A reference taken apart: `{ scheme: 'greek', date: 'MMDD' }` is the id and the options. */
export function readReference(reference: SchemeReference): {
  readonly id: string;
  readonly options: Readonly<Record<string, string>>;
} {
  if (typeof reference === 'string') return { id: reference, options: {} };
  const { scheme, ...options } = reference;
  return {
    id: scheme,
    options: Object.fromEntries(
      Object.entries(options).map(([key, value]) => [key, String(value)]),
    ),
  };
}
