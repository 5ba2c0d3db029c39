import { byKey } from '../text/by-key';
import { message, type Message } from '../text/message';
import type { NameKind } from '../scheme/data';
import type { Scheme } from '../scheme/scheme';
import {
  candidateRules,
  explains,
  type CandidateContext,
  type CandidateRule,
} from './candidate-rules';
import { draftCandidates } from './draft-candidates';
import { explainedOf } from './explained';
import { freeShare } from './free-share';
import * as texts from './infer-texts';
import { sampleNames, weightOf, type SampledName } from './sample-names';
import type { KindInference, NameProposal } from './types';

/** A proposal with what else a policy needs to know to use it. */
export interface RatedRule {
  readonly candidate: CandidateRule;
  readonly proposal: NameProposal;
  /** For each name of the sample whether the rule explains it. */
  readonly covered: readonly boolean[];
}

/** What might explain the names of one kind. */
export interface NamesInference {
  readonly told: KindInference;
  readonly sample: readonly SampledName[];
  /** Every rule that explains a name, those that explain most first. */
  readonly rules: readonly RatedRule[];
}

const mostProposals = 12;

/** Finds what explains the names of one kind; where nothing that is shipped does, a scheme is drafted. */
export function inferNames(
  names: readonly string[],
  context: CandidateContext & { readonly draftKind: NameKind },
): NamesInference {
  const sample = sampleNames(names);
  const shipped = candidateRules(sample, context).map((candidate) => rate(candidate, sample));
  const drafted = draftCandidates(
    sample.filter((_, index) => !shipped.some(({ covered }) => covered[index])),
    context.draftKind,
  ).map((candidate) => rate(candidate, sample));
  const rules = [...shipped, ...drafted]
    .filter(({ proposal }) => proposal.count > 0)
    .sort(
      (left, right) =>
        right.proposal.share - left.proposal.share || looseness(left) - looseness(right),
    );
  const told = withRivals(distinct(rules)).slice(0, mostProposals);
  const total = new Set(names).size;
  return {
    sample,
    rules: withRivals(rules),
    told: {
      total,
      proposals: told.map(({ proposal }) => proposal),
      notes: notesOf(told, sample, total),
    },
  };
}

function rate(candidate: CandidateRule, sample: readonly SampledName[]): RatedRule {
  const covered = sample.map(({ name }) => explains(candidate, name));
  const { rule, match, title, origin } = candidate;
  const proposal: NameProposal = {
    rule,
    ...(match !== undefined && { match }),
    title,
    origin,
    ...(origin === 'drafted' && { draft: candidate.scheme.data }),
    asGoodAs: [],
    ...explainedOf(sample, (index) => covered[index] === true),
  };
  return { candidate, proposal, covered };
}

/** How much of the names a rule leaves to free text; what says more about them goes first. */
function looseness({ candidate, proposal }: RatedRule): number {
  const [example] = proposal.examples;
  const part = example === undefined ? undefined : candidate.partOf(example);
  return part === undefined ? 1 : freeShare(candidate.scheme, part);
}

/** Without the rules that explain nothing but what the same scheme explains in a better place. */
function distinct(rules: readonly RatedRule[]): readonly RatedRule[] {
  return rules.filter(
    ({ candidate, covered }, at) =>
      !rules
        .slice(0, at)
        .some(
          (better) =>
            better.candidate.scheme === candidate.scheme &&
            covered.every((yes, index) => !yes || better.covered[index]),
        ),
  );
}

/** Each with the rules of other schemes that explain just the same names. */
function withRivals(rules: readonly RatedRule[]): readonly RatedRule[] {
  const setOf = ({ covered }: RatedRule): string =>
    covered.map((yes) => (yes ? '1' : '0')).join('');
  const bySet = byKey(rules, setOf);
  return rules.map((rated) => {
    const rivals = new Map<Scheme, string>();
    for (const { candidate } of bySet.get(setOf(rated)) ?? []) {
      const { scheme, rule } = candidate;
      if (scheme !== rated.candidate.scheme && !rivals.has(scheme)) rivals.set(scheme, rule);
    }
    return { ...rated, proposal: { ...rated.proposal, asGoodAs: [...rivals.values()] } };
  });
}

function notesOf(
  rules: readonly RatedRule[],
  sample: readonly SampledName[],
  total: number,
): readonly Message[] {
  const notes: Message[] = [];
  const best = rules[0]?.proposal;
  if (total > sample.length) notes.push(message(texts.sampled, { looked: sample.length, total }));
  if (best && best.asGoodAs.length > 0)
    notes.push(message(texts.ambiguous, { rules: [best.rule, ...best.asGoodAs] }));
  const left = sample.filter((_, index) => !rules.some(({ covered }) => covered[index]));
  if (left.length > 0) {
    const count = Math.max(1, Math.round(weightOf(left)));
    const examples = explainedOf(left, () => true).examples;
    notes.push(message(texts.unexplained, { count, names: examples }));
  }
  return notes;
}
