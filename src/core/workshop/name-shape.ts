/** A run of one kind of characters in a name; a separator is one character that is of none of the kinds. */
export interface NameToken {
  readonly kind: 'digits' | 'letters' | 'han' | 'separator';
  readonly text: string;
}

const tokenPattern = /(?<digits>\d+)|(?<letters>[A-Za-z]+)|(?<han>\p{Script=Han}+)|[^]/gu;

/** The runs that a name consists of, in order; together they are the name. */
export function tokensOf(name: string): NameToken[] {
  return [...name.matchAll(tokenPattern)].map((match): NameToken => {
    const { digits, letters, han } = match.groups ?? {};
    if (digits !== undefined) return { kind: 'digits', text: digits };
    if (letters !== undefined) return { kind: 'letters', text: letters };
    if (han !== undefined) return { kind: 'han', text: han };
    return { kind: 'separator', text: match[0] };
  });
}

/**
 * What names have in common that differ in their numbers and words only: `v1.2.0` and `v10.0.3` both have
 * `a0.0.0`. Names of one shape mostly fare alike under a scheme.
 */
export function shapeOf(name: string): string {
  return name
    .replace(/\d+/g, '0')
    .replace(/[A-Za-z]+/g, 'a')
    .replace(/\p{Script=Han}+/gu, '文');
}
