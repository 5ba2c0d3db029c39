import * as vscode from 'vscode';

/** Where everything is documented; the same repository that `package.json` names. */
const documentation = 'https://github.com/stemma-tools/stemma/blob/main/docs';

/** The page of a rule. */
export function documentationOf(rule: string): vscode.Uri {
  return vscode.Uri.parse(`${documentation}/rules/${rule.replaceAll('/', '-')}.md`);
}

/** A page of the documentation. @param path from `docs/` */
export function documentationPage(path: string): vscode.Uri {
  return vscode.Uri.parse(`${documentation}/${path}`);
}
