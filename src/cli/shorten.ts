import { printable } from './printable';

/** The longest name that is shown whole. */
const longest = 120;

/** A name as it is shown to people: safe for a terminal, on one line, and of a bearable length. */
export function shorten(name: string): string {
  const cut = name.length > longest ? `${name.slice(0, longest - 1)}…` : name;
  return printable(cut).replace(/[\n\t]/g, ' ');
}
