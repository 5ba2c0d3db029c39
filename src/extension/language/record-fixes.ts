import type * as vscode from 'vscode';
import { commandIds } from '../contributions';
import type { Shared } from '../shared/shared';
import { languageTexts } from '../text/language';
import type { RecordFacts } from './document-reader';
import { commandAction } from './command-action';
import { ruleOf } from './rule-of';

/** Rules whose findings go away once what is missing was supplied; in others something has to be corrected. */
const supplied: ReadonlySet<string> = new Set([
  'release/gate',
  'release/approval',
  'release/authorisation',
  'release/decision',
  'release/overdue',
  'release/person',
  'release/follow-up',
]);

/** What can be done about findings in a release record: to supply what is missing, or to change the rule's severity. */
export function recordActions(
  { say }: Pick<Shared, 'say'>,
  { repository, id }: RecordFacts,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const { scheme, fsPath: root } = repository.root;
  if (scheme !== 'file') return [];
  return diagnostics.flatMap((diagnostic) => {
    const rule = ruleOf(diagnostic);
    if (!rule?.startsWith('release/')) return [];
    const supply = say(languageTexts.supplyMissing, { release: id });
    const level = say(languageTexts.setSeverity, { rule });
    return [
      ...(supplied.has(rule)
        ? [commandAction(supply, commandIds.supplyMissing, { root, release: id }, diagnostic)]
        : []),
      commandAction(level, commandIds.setSeverity, { root, rule }, diagnostic),
    ];
  });
}
