import { roleTold } from '../policy/decided-by';
import type { Milestone, NameRule, Policy } from '../policy/types';
import { milestoneOf, missingBefore, type BaselinePoint } from '../refs/milestones';
import type { Scheme } from '../scheme/scheme';
import { matcherOfGlobs } from '../text/glob';
import type { Text } from '../text/language';
import { message, type Message } from '../text/message';
import * as texts from './gate-texts';

/** What somebody said was done. */
export interface GateEvidence {
  /** What was confirmed, in the words of the milestone's `confirm`; letter case does not matter. */
  readonly confirmed?: readonly string[];
  /** Who reviewed the item inside of the project. */
  readonly reviewedBy?: string;
  /** Who confirmed the item from outside. */
  readonly confirmedBy?: string;
}

/** What has to be there before a baseline is made. */
export interface Gate {
  readonly name: string;
  readonly point: BaselinePoint;
  /** Absent for the baseline of one item. */
  readonly milestone?: Milestone;
  /** What somebody has to confirm. */
  readonly confirm: readonly string[];
  /** Names of items, or globs of files, that the commit has to hold. */
  readonly requires: readonly string[];
}

/** What is known about the commit and the repository. */
export interface GateFacts {
  readonly evidence: GateEvidence;
  /** The files in the tree of the commit, from the root. */
  readonly paths: readonly string[];
  /** What the baselines stand for that there are. */
  readonly existing: readonly BaselinePoint[];
}

/** Something that is missing. */
export interface Missing {
  readonly kind: 'milestone' | 'item' | 'file' | 'confirm' | 'review' | 'confirmation';
  /** The stage, item, glob or point. */
  readonly what: string;
  /** What is missing, who can supply it and how. */
  readonly told: Message;
}

/**
 * The gate of a baseline: of one item, or of a milestone that the policy lists. Undefined where neither the name
 * nor the policy asks for anything.
 */
export function gateOf(
  policy: Pick<Policy, 'milestones' | 'items'>,
  name: string,
  point: BaselinePoint,
): Gate | undefined {
  const { item } = point;
  if (item !== undefined) {
    const requires = policy.items.has(item) ? [item] : [];
    return { name, point, confirm: [], requires };
  }
  const milestone = milestoneOf(policy, point);
  if (!milestone) return undefined;
  const { confirm, requires } = milestone;
  return { name, point, milestone, confirm, requires };
}

/** Everything that a gate asks for and that is not there. */
export function missingAt(
  policy: Policy,
  rule: Pick<NameRule, 'scheme'>,
  gate: Gate,
  { evidence, paths, existing }: GateFacts,
): readonly Missing[] {
  const who = (role: string, title: Text): Message | Text | string =>
    roleTold(policy, { role, title: rolesOf(rule.scheme)[role] ?? title });
  const earlier = missingBefore(policy, gate.point, existing).map(
    ({ stage, title, iteration }): Missing => ({
      kind: 'milestone',
      what: iteration === undefined ? stage : `G${iteration}${stage}`,
      told: message(texts.noEarlier, { milestone: title ?? stage, who: who('cmo', texts.cmo) }),
    }),
  );
  const files = gate.requires.flatMap((entry): readonly Missing[] => {
    const globs = policy.items.get(entry);
    const matches = matcherOfGlobs(globs ?? [entry]);
    if (paths.some((path) => matches(path))) return [];
    const told = {
      item: entry,
      glob: entry,
      globs: globs ?? [],
      who: who('member', texts.members),
    };
    const text = globs ? texts.noItem : texts.noFile;
    return [{ kind: globs ? 'item' : 'file', what: entry, told: message(text, told) }];
  });
  const confirmed = new Set((evidence.confirmed ?? []).map(plain));
  const open = gate.confirm
    .filter((point) => !confirmed.has(plain(point)))
    .map((point): Missing => {
      const told = { point, who: who('project-manager', texts.manager) };
      return { kind: 'confirm', what: point, told: message(texts.notConfirmed, told) };
    });
  return [...earlier, ...files, ...open, ...missingForItem(gate, evidence)];
}

/** A single item needs its review and its confirmation. */
function missingForItem(
  { point: { item } }: Gate,
  { reviewedBy = '', confirmedBy = '' }: GateEvidence,
): readonly Missing[] {
  if (item === undefined) return [];
  const missing: Missing[] = [];
  if (reviewedBy.trim() === '') {
    const told = message(texts.notReviewed, { item, who: texts.reviewers });
    missing.push({ kind: 'review', what: item, told });
  }
  if (confirmedBy.trim() === '') {
    const told = message(texts.notAccepted, { item, who: texts.customers });
    missing.push({ kind: 'confirmation', what: item, told });
  }
  return missing;
}

/** Why a point cannot be confirmed: no gate asks for it. Undefined when all can. */
export function surplusPoint(
  name: string,
  gate: Gate | undefined,
  { confirmed = [] }: GateEvidence,
): Message | undefined {
  const points = gate?.confirm ?? [];
  const point = confirmed.find((each) => !points.some((known) => plain(known) === plain(each)));
  if (point === undefined) return undefined;
  return message(points.length > 0 ? texts.unknownPoint : texts.noPoints, { point, name, points });
}

/** Several messages one after the other. */
export function inOneBreath(messages: readonly Message[]): Message | '' {
  if (messages.length === 0) return '';
  return messages.reduce((said, next) => message(texts.sentences, { said, next }));
}

function rolesOf({ data }: Scheme): Readonly<Record<string, Text>> {
  return data.roles ?? {};
}

function plain(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}
