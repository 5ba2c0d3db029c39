import type { Policy } from '../policy/types';
import { schemesInUse } from '../policy/schemes-in-use';
import { createClassifier } from '../refs/classify-refs';
import { severityOf } from '../rules/severity-of';
import { parse } from '../scheme/parse';
import { repair } from '../scheme/repair';
import type { Scheme } from '../scheme/scheme';
import { matcherOfGlobs } from '../text/glob';
import type { Text } from '../text/language';
import { message, type Message } from '../text/message';
import type { Severity } from '../text/severity';
import { checkTrailers } from './check-trailers';
import { cleanMessage, isLeftAlone, type CleanMessage } from './clean-message';
import { namedVersion } from './named-version';
import { kindOfCommit } from './suggest-event';
import type { ConventionalParts } from './types';

/** Something in the message of a commit that is not as the policy says. */
export interface CommitMessageProblem {
  readonly severity: Severity;
  /** From 1, in the text that was given. */
  readonly line: number;
  readonly message: Message;
}

/** What the message of a commit is held to. */
export interface CommitMessageContext {
  readonly policy: Policy;
  /** Full name of the branch that the commit comes to; absent where HEAD is detached. */
  readonly branch?: string;
  /** Reads a message by Conventional Commits. */
  readonly read: (text: string) => ConventionalParts;
  /** What begins a comment: `core.commentChar` of git-config(1). */
  readonly comment: string;
}

/**
 * What is wrong with the message of a commit, in the order of its lines: a version that it says it releases and
 * that no scheme reads, trailers with wrong values, a header that names no kind where the policy goes by kinds, and
 * new things on a branch that is there for fixes. Messages that Git wrote, and those that a rebase will fold into
 * others, are left alone; so is everything without a policy file.
 */
export function checkCommitMessage(
  text: string,
  context: CommitMessageContext,
): readonly CommitMessageProblem[] {
  const { policy, comment } = context;
  const cleaned = cleanMessage(text, comment);
  if (policy.origin !== 'file' || isLeftAlone(cleaned.subject)) return [];
  const line = cleaned.subjectLine;
  const whole = cleaned.lines.map((each) => each.text).join('\n');
  const parts = context.read(whole);
  return [
    ...versionProblems(cleaned.subject, policy).map((each) => ({ ...each, line })),
    ...headerProblems(cleaned.subject, parts, policy).map((each) => ({ ...each, line })),
    ...branchProblems(parts, context).map((each) => ({ ...each, line })),
    ...checkTrailers(whole, policy).map(({ key, severity, message: what }) => {
      return { severity, line: lineOfKey(cleaned, key), message: what };
    }),
  ];
}

type Found = Omit<CommitMessageProblem, 'line'>;

function lineOfKey({ lines, subjectLine }: CleanMessage, key: string): number {
  return lines.findLast((each) => each.text.startsWith(`${key}:`))?.line ?? subjectLine;
}

/** The version that the subject says it releases, where no scheme of a version or a ref reads it. */
function versionProblems(subject: string, policy: Policy): readonly Found[] {
  const units = policy.units.map(({ id }) => id);
  const named = namedVersion(subject, units);
  const severity = severityOf(policy, 'version/malformed', 'error');
  const schemes = schemesOf(policy);
  if (!named || !severity || schemes.length === 0) return [];
  const isIgnored = matcherOfGlobs(policy.ignoredTags);
  const isRight = (text: string): boolean =>
    isIgnored(text) || schemes.some((scheme) => parse(scheme, text).name);
  if ([named.text, ...named.longer].some(isRight)) return [];
  return [{ severity, message: refusal(named.text, schemes) }];
}

function schemesOf(policy: Policy): readonly Scheme[] {
  return schemesInUse(policy)
    .filter(({ uses }) => uses.some((use) => !['files', 'folders', 'defined'].includes(use)))
    .map(({ scheme }) => scheme);
}

/** By the scheme with a name near the version, else by the first. */
function refusal(version: string, schemes: readonly Scheme[]): Message {
  for (const scheme of schemes) {
    const near = repair(scheme, version, { limit: 1 })[0]?.text;
    if (near !== undefined) {
      const problem = problemOf(scheme, version);
      return message(texts.near, { version, scheme: scheme.data.title, problem, near });
    }
  }
  const titles = [...new Set(schemes.map(({ data }) => data.title))];
  return message(texts.refused, { version, schemes: titles });
}

function problemOf(scheme: Scheme, text: string): Message | string {
  return parse(scheme, text).problems.find(({ severity }) => severity === 'error')?.message ?? '';
}

/** Where the policy says which events kinds of commits ask for, each commit has to name its kind. */
function headerProblems(
  subject: string,
  { type }: ConventionalParts,
  { commits }: Policy,
): readonly Found[] {
  const goesByKinds = Object.keys(commits).length > 0;
  if (!goesByKinds || (type ?? '') !== '') return [];
  return [{ severity: 'error', message: message(texts.noType, { subject: shown(subject) }) }];
}

/** New things and breaking ones do not belong on a branch that carries a released line on. */
function branchProblems(
  parts: ConventionalParts,
  { policy, branch }: CommitMessageContext,
): readonly Found[] {
  if (branch === undefined) return [];
  const kind = kindOfCommit(parts);
  if (kind !== 'feature' && kind !== 'breaking') return [];
  const { rule, result, shortName } = createClassifier(policy)({ ref: branch, id: '' });
  if (rule?.role === undefined || !result?.name) return [];
  const what = kind === 'feature' ? texts.feature : texts.breaking;
  const why = rule.role === 'hotfix' ? texts.hotfixBranch : texts.releaseBranch;
  return [{ severity: 'warning', message: message(texts.wrongBranch, { what, why, shortName }) }];
}

function shown(subject: string): string {
  return subject.length > 60 ? `${subject.slice(0, 60)}…` : subject;
}

const texts = {
  near: {
    en: 'Cannot release "{version}": it is no name of {scheme}. {problem} Write "{near}".',
    'zh-cn': '无法发布“{version}”：它不符合“{scheme}”。{problem}请写“{near}”。',
  },
  refused: {
    en: 'Cannot release "{version}": no scheme of the policy reads it ({schemes}). Correct the version, or begin the subject with other words.',
    'zh-cn':
      '无法发布“{version}”：命名规范中没有方案能解读它（{schemes}）。请更正版本号，或改用其他开头。',
  },
  noType: {
    en: 'Cannot tell what the commit "{subject}" does: the policy goes by kinds of commits, and its header names none. Write "fix: …", "feat: …", "feat!: …" or another type before a colon and a space.',
    'zh-cn':
      '无法判断提交“{subject}”的类型：命名规范按提交类型决定版本事件，而标题没有写明类型。请写成“fix: …”“feat: …”“feat!: …”，或其他“类型 + 冒号 + 空格”的形式。',
  },
  wrongBranch: {
    en: 'This commit {what}, and "{shortName}" is {why}. Commit it on the main line, or call it by what it does.',
    'zh-cn': '此提交{what}，而“{shortName}”是{why}。请提交到主线，或按实际内容写明类型。',
  },
  feature: { en: 'adds something', 'zh-cn': '新增了功能' },
  breaking: { en: 'breaks users', 'zh-cn': '含不兼容的改动' },
  hotfixBranch: { en: 'a hotfix branch', 'zh-cn': '热修复分支' },
  releaseBranch: { en: 'a release branch', 'zh-cn': '发布分支' },
} as const satisfies Record<string, Text>;
