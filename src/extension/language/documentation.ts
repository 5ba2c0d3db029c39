import * as vscode from 'vscode';

/** Where the rules are documented; the same repository that `package.json` names. */
const documentation = 'https://github.com/stemma-tools/stemma/blob/main/docs/rules';

/** The page of a rule. */
export function documentationOf(rule: string): vscode.Uri {
  return vscode.Uri.parse(`${documentation}/${rule.replaceAll('/', '-')}.md`);
}
