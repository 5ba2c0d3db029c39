/**
 * What the numbers of a version are multiplied with, where they are packed into one integer: Boost, PHP
 * and PostgreSQL, SQLite; one byte each with and without a fourth.
 */
const decimalWeights = [
  [100000, 100, 1],
  [10000, 100, 1],
  [1000000, 1000, 1],
] as const;
const hexadecimalWeights = [
  [0x10000, 0x100, 1],
  [0x1000000, 0x10000, 0x100],
] as const;

/**
 * The integer that `to` is packed into, where one of the usual ways explains how `from` became `packed`
 * and all that explain it agree; undefined otherwise. Written as `packed` is: decimal, or hexadecimal with
 * as many digits.
 */
export function repack(
  packed: string,
  from: readonly string[],
  to: readonly string[],
): string | undefined {
  const isHexadecimal = /^0x/i.test(packed);
  const ways: readonly (readonly number[])[] = isHexadecimal ? hexadecimalWeights : decimalWeights;
  const results = ways
    .filter((weights) => pack(from, weights) === Number(packed))
    .map((weights) => pack(to, weights));
  const [result] = results;
  if (result === undefined || results.some((other) => other !== result)) return undefined;
  if (!isHexadecimal) return String(result);
  const digits = result.toString(16).padStart(packed.length - 2, '0');
  const isUpper = /[A-F]/.test(packed.slice(2));
  return packed.slice(0, 2) + (isUpper ? digits.toUpperCase() : digits);
}

/** Undefined where a number is as large as the one before it counts, or there are more numbers than weights. */
function pack(numbers: readonly string[], weights: readonly number[]): number | undefined {
  let sum = 0;
  for (const [index, text] of numbers.entries()) {
    const number = Number(text);
    const weight = weights[index] ?? 0;
    const limit = (weights[index - 1] ?? Infinity) / weight;
    if (number >= limit || (weight === 0 && number > 0)) return undefined;
    sum += number * weight;
  }
  return sum;
}
