/** Work that is done a piece at a time: whoever does it may turn to something else after each. */
export type Pieces<T> = Generator<void, T, void>;

/** How many values make a piece: few enough for a few milliseconds. */
const valuesInPiece = 200;

/** Does all pieces at once. */
export function atOnce<T>(work: Pieces<T>): T {
  for (;;) {
    const piece = work.next();
    if (piece.done) return piece.value;
  }
}

/** Does something with each value. */
export function* eachInPieces<T>(
  values: readonly T[],
  act: (value: T, index: number) => void,
): Pieces<void> {
  for (const [index, value] of values.entries()) {
    act(value, index);
    if (index % valuesInPiece === valuesInPiece - 1) yield;
  }
}

/** Makes something of each value. */
export function* mapInPieces<T, R>(
  values: readonly T[],
  map: (value: T, index: number) => R,
): Pieces<R[]> {
  const mapped: R[] = [];
  yield* eachInPieces(values, (value, index) => mapped.push(map(value, index)));
  return mapped;
}
