import type { NameRuleData, OwnSchemeData, PolicyData, UnitData } from '../policy/data';
import type { SchemeData } from '../scheme/data';
import type { Language, Text } from '../text/language';
import { message, render, type Message } from '../text/message';
import { compactJson } from '../text/compact-json';
import type { RatedRule } from './infer-names';
import type { PolicyProposal } from './types';

/** The rules chosen for each kind of name. */
export interface ChosenRules {
  readonly tags: readonly RatedRule[];
  readonly branches: readonly RatedRule[];
}

const head: Text = {
  en: 'Proposed by Stemma from the names in this repository. Look it over: names alone do not tell which standard a team follows.',
  'zh-cn': '由 Stemma 根据本仓库中的名称推断。请仔细核对：仅凭名称无法断定团队采用的是哪一种规范。',
};
const share: Text = {
  en: '{rule}: {percent}% of {total}, such as {names}.',
  'zh-cn': '{rule}：占 {total} 个的 {percent}%，例如 {names}。',
};
const rivals: Text = {
  en: 'Just as good: {rules}.',
  'zh-cn': '同样符合的还有：{rules}。',
};

/** A policy file of its own made of the chosen rules, with comments that say how sure they are. */
export function proposedPolicy(
  chosen: ChosenRules,
  totals: Readonly<Record<keyof ChosenRules, number>>,
): PolicyProposal | undefined {
  const all = [...chosen.tags, ...chosen.branches];
  if (all.length === 0) return undefined;
  const units = unitsOf(all);
  const drafts = all.flatMap(({ proposal }) => proposal.draft ?? []);
  const version = chosen.tags.find(({ candidate }) => candidate.scheme.kind === 'version');
  const data: PolicyData = {
    ...(version && !units && { version: version.candidate.scheme.id }),
    ...(units && { units }),
    ...(chosen.tags.length > 0 && { tags: chosen.tags.map(ruleOf) }),
    ...(chosen.branches.length > 0 && { branches: chosen.branches.map(ruleOf) }),
    ...(drafts.length > 0 && {
      schemes: Object.fromEntries(drafts.map((draft) => [draft.id, ownScheme(draft)])),
    }),
  };
  const textIn = (language: Language): string => {
    const body = Object.entries(data).map(([key, value]) => {
      const notes = key === 'tags' || key === 'branches' ? notesOn(chosen[key], totals[key]) : [];
      const said = notes.map((note) => `  // ${render(note, language)}\n`).join('');
      return `${said}  ${JSON.stringify(key)}: ${compactJson(value, '  ')},\n`;
    });
    return `// ${head[language]}\n{\n${body.join('\n')}}\n`;
  };
  return { data, text: { en: textIn('en'), 'zh-cn': textIn('zh-cn') } };
}

function ruleOf({ candidate: { rule, match } }: RatedRule): NameRuleData {
  if (match === undefined) return rule;
  return rule.includes('{') ? { template: rule, match } : { scheme: rule, match };
}

/** The units that templates with `{unit}` are for; the folder of each is a guess. */
function unitsOf(rules: readonly RatedRule[]): Readonly<Record<string, UnitData>> | undefined {
  const entries = rules.flatMap(({ candidate: { units = [], scheme } }) =>
    units.map((unit) => [unit, { path: unit, version: scheme.id }] as const),
  );
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** A policy writes a scheme without its id, which is its key. */
function ownScheme({ id: _id, ...scheme }: SchemeData): OwnSchemeData {
  return scheme as OwnSchemeData;
}

function notesOn(rules: readonly RatedRule[], total: number): readonly Message[] {
  return rules.flatMap(({ proposal }) => {
    const { rule, share: part, examples, asGoodAs } = proposal;
    const percent = Math.round(part * 100);
    const said = message(share, { rule, percent, total, names: examples.slice(0, 3) });
    return asGoodAs.length > 0 ? [said, message(rivals, { rules: asGoodAs })] : [said];
  });
}
