import { parse, type Scheme } from '../src/core/scheme';
import type { Random } from './random';

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Different legal names of a scheme: its examples with other digits, or with other letters where they have no digit. */
export function namesOfScheme(scheme: Scheme, random: Random, count: number): string[] {
  const examples = (scheme.data.examples ?? []).map(({ name }) => name);
  if (examples.length === 0) throw new Error(`Cannot measure: "${scheme.id}" has no example.`);
  const names = new Set<string>();
  for (let tries = 0; tries < count * 2 && names.size < count; tries++) {
    const name = varied(random.pick(examples), random);
    if (parse(scheme, name).verdict === 'valid') names.add(name);
  }
  const all = [...names, ...examples].map((name) => Buffer.from(name).toString());
  return Array.from({ length: count }, (_, index) => all[index % all.length] as string);
}

function varied(name: string, { below, onceIn, pick }: Random): string {
  const hasDigit = /\d/.test(name);
  return Array.from(name, (character) => {
    if (character >= '0' && character <= '9') return onceIn(3) ? String(below(10)) : character;
    return !hasDigit && capitals.includes(character) ? pick([...capitals]) : character;
  }).join('');
}
