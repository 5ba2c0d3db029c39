import { fileRules } from './info/file-rules';
import { generalRules } from './info/general-rules';
import { refRules } from './info/ref-rules';
import type { RuleInfo } from './info/rule-info';
import { releaseRules } from './info/release-rules';
import { sequenceRules } from './info/sequence-rules';
import { truthRules } from './info/truth-rules';
import { versionRules } from './info/version-rules';

const all = [
  ...versionRules,
  ...truthRules,
  ...refRules,
  ...fileRules,
  ...sequenceRules,
  ...releaseRules,
  ...generalRules,
] as const;

export type RuleId = (typeof all)[number]['id'];

/** Every rule, in the order in which they are documented. */
export const rules: readonly RuleInfo<RuleId>[] = all;

/** The path of a rule's page from the root of the project. */
export function docsPageOf(rule: string): string {
  return `docs/rules/${rule.replaceAll('/', '-')}.md`;
}
