import type { Family } from './types';

/**
 * The nodes whose names hold every word of a text, whatever the letter case; in the order of the lanes. An external
 * version counts as a part of the name. None for an empty text.
 */
export function searchFamily({ nodes }: Family, text: string): readonly number[] {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  const found: number[] = [];
  nodes.forEach(({ name, external = '' }, index) => {
    const folded = fold(`${name} ${external}`);
    if (words.every((word) => folded.includes(word))) found.push(index);
  });
  return found;
}

/** Full-width letters and other forms of a letter are the letter. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
