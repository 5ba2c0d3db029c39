import { compareText, saturatedRank, type FieldRule } from './fields/rule';
import type { OrderEntry } from './order';

/** The values that many names have in one field of the order, as ranks. */
export interface RankColumn {
  readonly entry: OrderEntry;
  /** The rank of each name's value; -1 where the name lacks the field. Grows with the names. */
  ranks: Int32Array;
  /** No rank is greater. */
  most: number;
  /**
   * The values that have no rank by themselves, each once, in the order of their first sight. Until
   * `rankTexts` their ranks are their numbers here, counted from `saturatedRank`.
   */
  readonly texts: Map<string, number>;
}

/** Empty columns, with room for `count` names at first. */
export function rankColumns(entries: readonly OrderEntry[], count: number): readonly RankColumn[] {
  return entries.map((entry) => ({
    entry,
    ranks: new Int32Array(count),
    most: 0,
    texts: new Map(),
  }));
}

/**
 * Enters what a name has in the field of a column.
 *
 * @param text undefined where the name lacks the field
 */
export function addRank(column: RankColumn, text: string | undefined, index: number): void {
  if (index >= column.ranks.length) grow(column, index);
  if (text === undefined) {
    column.ranks[index] = -1;
    return;
  }
  const rank = column.entry.rule?.rank?.(text) ?? saturatedRank;
  if (rank < saturatedRank) {
    if (rank > column.most) column.most = rank;
    column.ranks[index] = rank;
    return;
  }
  const { texts } = column;
  let number = texts.get(text);
  if (number === undefined) {
    number = texts.size;
    texts.set(text, number);
  }
  column.ranks[index] = saturatedRank + number;
}

function grow(column: RankColumn, index: number): void {
  const ranks = new Int32Array(Math.max(index + 1, column.ranks.length * 2));
  ranks.set(column.ranks);
  column.ranks = ranks;
}

/** Gives the values that have no rank by themselves one, above all the others. */
export function rankTexts(column: RankColumn): void {
  const { ranks, texts, entry } = column;
  if (texts.size === 0) return;
  const places = placesInOrder([...texts.keys()], entry.rule);
  const first = column.most + 1;
  for (let index = 0; index < ranks.length; index++) {
    const rank = ranks[index] as number;
    if (rank >= saturatedRank) ranks[index] = first + (places[rank - saturatedRank] as number);
  }
  column.most = first + texts.size;
}

/** For each text its place among all of them; texts that are equal in order share one. */
function placesInOrder(texts: readonly string[], rule: FieldRule | undefined): Uint32Array {
  const known = rule?.places?.(texts);
  if (known) return known;
  const keys = rule?.sortKey ? texts.map(rule.sortKey) : texts;
  const compare = rule?.sortKey ? compareUnits : (rule?.compare ?? compareText);
  const compareAt = (left: number, right: number): number =>
    compare(keys[left] ?? '', keys[right] ?? '');
  const sorted = texts.map((_, index) => index).sort(compareAt);
  const places = new Uint32Array(texts.length);
  let place = 0;
  sorted.forEach((index, at) => {
    if (at > 0 && compareAt(sorted[at - 1] ?? 0, index) !== 0) place++;
    places[index] = place;
  });
  return places;
}

function compareUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
