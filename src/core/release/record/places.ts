import type { CharacterRange } from '../../text/range';
import type { RecordTree } from './tree';

/** Where the values of a tree stand, by their keys from the root with `/`. */
export function placesOf(tree: RecordTree | undefined): ReadonlyMap<string, CharacterRange> {
  const places = new Map<string, CharacterRange>();
  const note = (value: RecordTree, path: string): void => {
    places.set(path, value.range);
    const below = path === '' ? '' : `${path}/`;
    if (value.type === 'list') value.items.forEach((item, at) => note(item, `${below}${at}`));
    if (value.type !== 'map') return;
    for (const { key, value: held } of value.entries) note(held, `${below}${key}`);
  };
  if (tree) note(tree, '');
  return places;
}
