import { tokensOf, type NameToken } from './name-shape';
import { weightOf, type SampledName } from './sample-names';

/** Names that one template can write: the tokens of each begin those of the longest. */
export interface ShapeGroup {
  readonly shape: string;
  readonly names: readonly SampledName[];
  readonly tokens: readonly (readonly NameToken[])[];
  /** The numbers of tokens that its names have, ascending. */
  readonly lengths: readonly number[];
}

/** A longer name is no name that a person made. */
const mostTokens = 32;
const longestName = 120;

interface Shape {
  /** One text for each token: its kind, or the separator itself. */
  readonly kinds: readonly string[];
  readonly members: { readonly sampled: SampledName; readonly tokens: readonly NameToken[] }[];
}

/** Groups of names that are made alike, the one with most names first; only names that hold a number. */
export function groupsByShape(sample: readonly SampledName[]): readonly ShapeGroup[] {
  const heaviestFirst = [...shapesOf(sample).values()].sort((a, b) => weightIn(b) - weightIn(a));
  const groups: ShapeGroup[] = [];
  let left = heaviestFirst;
  for (let base = left[0]; base; base = left[0]) {
    const chain = [base];
    for (const shape of left.slice(1))
      if (chain.every((other) => begins(shape, other) || begins(other, shape))) chain.push(shape);
    groups.push(groupOf(chain));
    left = left.filter((shape) => !chain.includes(shape));
  }
  return groups.sort((a, b) => weightOf(b.names) - weightOf(a.names));
}

function shapesOf(sample: readonly SampledName[]): ReadonlyMap<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (const sampled of sample) {
    if (sampled.name.length > longestName) continue;
    const tokens = tokensOf(sampled.name);
    if (tokens.length > mostTokens || !tokens.some(({ kind }) => kind === 'digits')) continue;
    const kinds = tokens.map(({ kind, text }) => (kind === 'separator' ? text : kind));
    const key = JSON.stringify(kinds);
    const shape = shapes.get(key) ?? { kinds, members: [] };
    shape.members.push({ sampled, tokens });
    shapes.set(key, shape);
  }
  return shapes;
}

function weightIn({ members }: Shape): number {
  return weightOf(members.map(({ sampled }) => sampled));
}

/** Whether the one shape begins with the other, and what follows could be left out: it holds no mere separator. */
function begins(long: Shape, short: Shape): boolean {
  return (
    long.kinds.length > short.kinds.length &&
    short.kinds.every((kind, at) => kind === long.kinds[at]) &&
    long.kinds.slice(short.kinds.length).some((kind) => kind.length > 1)
  );
}

function groupOf(chain: readonly Shape[]): ShapeGroup {
  const members = chain.flatMap((shape) => shape.members);
  const lengths = [...new Set(chain.map(({ kinds }) => kinds.length))].sort((a, b) => a - b);
  return {
    shape: chain[0]?.kinds.join(' ') ?? '',
    names: members.map(({ sampled }) => sampled),
    tokens: members.map(({ tokens }) => tokens),
    lengths,
  };
}
