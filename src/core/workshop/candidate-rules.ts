import { escapeLiteral } from '../policy/expand-template';
import type { NameKind } from '../scheme/data';
import { bestFit } from '../scheme/fit';
import type { Scheme } from '../scheme/scheme';
import { escapeGlob } from '../text/glob';
import type { Text } from '../text/language';
import type { SampledName } from './sample-names';
import type { NameProposal } from './types';

/** A rule that might explain names. */
export interface CandidateRule {
  /** As `NameProposal.rule`. */
  readonly rule: string;
  readonly match?: string;
  readonly title: Text;
  readonly origin: NameProposal['origin'];
  /** The scheme that names are read by, behind what the template puts before it. */
  readonly scheme: Scheme;
  /** The units that a template with `{unit}` is for, by their ids. */
  readonly units?: readonly string[];
  /** The part of a name that the scheme has to read; undefined where the rule is not about it. */
  readonly partOf: (name: string) => string | undefined;
}

/** Whether a rule explains a name. */
export function explains({ scheme, partOf }: CandidateRule, name: string): boolean {
  const part = partOf(name);
  return part !== undefined && bestFit(scheme, part)?.errorCount === 0;
}

export interface CandidateContext {
  /** The schemes that could be meant: those of the policy, then those that are shipped. */
  readonly schemes: readonly Scheme[];
  readonly isOwn: (scheme: Scheme) => boolean;
  /** Kinds of names whose schemes may read a whole name. */
  readonly kinds: readonly NameKind[];
}

/** Every rule that might explain some of the names: schemes as they are, and versions behind a text. */
export function candidateRules(
  sample: readonly SampledName[],
  { schemes, isOwn, kinds }: CandidateContext,
): readonly CandidateRule[] {
  const prefixes = frequentPrefixes(sample);
  const unitTails = tailsBehindUnits(prefixes);
  return schemes.flatMap((scheme): CandidateRule[] => {
    const origin = isOwn(scheme) ? 'policy' : 'catalogue';
    const whole: CandidateRule = {
      rule: scheme.id,
      title: scheme.data.title,
      origin,
      scheme,
      partOf: (name) => name,
    };
    const bare = kinds.includes(scheme.kind) ? [whole] : [];
    if (scheme.kind !== 'version') return bare;
    return [
      ...bare,
      ...prefixes.map((prefix) => behindPrefix(scheme, prefix)),
      ...(prefixes.includes('v') ? [behindOptionalV(scheme)] : []),
      ...[...unitTails].map(([tail, units]) => behindUnit(scheme, tail, units)),
    ];
  });
}

/** `release-{semver}` */
function behindPrefix(scheme: Scheme, prefix: string): CandidateRule {
  return {
    rule: `${escapeLiteral(prefix)}{${scheme.id}}`,
    ...(prefix.length > 1 && { match: `${escapeGlob(prefix)}*${prefix.includes('/') ? '*' : ''}` }),
    title: scheme.data.title,
    origin: 'template',
    scheme,
    partOf: (name) => (name.startsWith(prefix) ? name.slice(prefix.length) : undefined),
  };
}

/** `(v|){semver}` */
function behindOptionalV(scheme: Scheme): CandidateRule {
  return {
    rule: `(v|){${scheme.id}}`,
    title: scheme.data.title,
    origin: 'template',
    scheme,
    partOf: (name) => (name.startsWith('v') ? name.slice(1) : name),
  };
}

/** `{unit}-v{semver}` */
function behindUnit(scheme: Scheme, tail: string, units: readonly string[]): CandidateRule {
  return {
    rule: `{unit}${escapeLiteral(tail)}{${scheme.id}}`,
    title: scheme.data.title,
    origin: 'template',
    scheme,
    units,
    partOf: (name) => {
      const unit = units.find((each) => name.startsWith(each + tail));
      return unit === undefined ? undefined : name.slice(unit.length + tail.length);
    },
  };
}

const mostPrefixes = 16;

/** What stands before the first digit of at least two names, or of one for `v`; the most frequent first. */
function frequentPrefixes(sample: readonly SampledName[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { name, weight } of sample) {
    const prefix = /^[^\d]+(?=\d)/u.exec(name)?.[0];
    if (prefix !== undefined) counts.set(prefix, (counts.get(prefix) ?? 0) + weight);
  }
  return [...counts]
    .filter(([prefix, count]) => count >= 2 || prefix === 'v')
    .sort(([, left], [, right]) => right - left)
    .slice(0, mostPrefixes)
    .map(([prefix]) => prefix);
}

/** The ends that at least two prefixes share behind a word, with these words: `-v` behind `server` and `client`. */
function tailsBehindUnits(prefixes: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const units = new Map<string, string[]>();
  for (const prefix of prefixes) {
    const [, unit, tail] = /^(@?[A-Za-z][\w./-]*?)([-@/_]v?)$/.exec(prefix) ?? [];
    if (unit === undefined || tail === undefined) continue;
    units.set(tail, [...(units.get(tail) ?? []), unit]);
  }
  return new Map([...units].filter(([, words]) => words.length > 1));
}
