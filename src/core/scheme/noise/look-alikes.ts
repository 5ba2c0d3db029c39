/** Marks of Chinese type, and the separators that each may stand for, the likeliest first. */
export const marks: ReadonlyMap<string, string> = new Map([
  ['、', '._-'],
  ['。', '._-'],
  ['·', '._-'],
  ['・', '._-'],
  ['‧', '._-'],
  ['—', '-_'],
  ['–', '-_'],
  ['‐', '-_'],
  ['‑', '-_'],
  ['−', '-_'],
]);

/** A stretch of digits and of letters that look like them. */
interface Run {
  readonly offset: number;
  readonly text: string;
}

const digitLike = /[0-9OoIl|]/;

/** The run of digits and look-alikes around a position, when it holds a look-alike. */
export function lookAlikeRun(text: string, position: number): Run | undefined {
  let start = position;
  let end = position;
  while (start > 0 && digitLike.test(text.charAt(start - 1))) start--;
  while (end < text.length && digitLike.test(text.charAt(end))) end++;
  const run = text.slice(start, end);
  return /\D/.test(run) ? { offset: start, text: run } : undefined;
}

/** The run with the digits that its letters look like. */
export function toDigits(run: string): string {
  return run.replace(/[Oo]/g, '0').replace(/[Il|]/g, '1');
}
