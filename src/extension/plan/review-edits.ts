import * as vscode from 'vscode';
import type { LeftOut } from '../../core/plan/bump-files';
import type { ReviewedText } from '../../core/plan/reviewed-edits';
import type { EditFileStep, Plan } from '../../core/plan/types';
import { message } from '../../core/text/message';
import { HumanError } from '../shared/human-error';
import type { Shared } from '../shared/shared';
import { previewTexts } from '../text/plan-preview';
import type { ReviewFiles } from './review-files';

interface Reviewed {
  readonly step: EditFileStep;
  readonly shown: ReviewedText;
  readonly document: vscode.TextDocument;
}

/**
 * Shows the edits of a plan in the Refactor Preview, where each can be unticked. Changes no file.
 *
 * @param textOf the text of a file that the plan edits
 * @returns the edits that were unticked, or undefined when the person discarded all
 */
export async function reviewEdits(
  shared: Shared,
  files: ReviewFiles,
  plan: Plan,
  textOf: (path: string) => string | undefined,
): Promise<readonly LeftOut[] | undefined> {
  const brain = await shared.brain.load();
  const folder = files.newFolder();
  const all: Reviewed[] = [];
  try {
    for (const step of plan.steps) {
      const text = step.type === 'edit-file' ? textOf(step.path) : undefined;
      if (step.type !== 'edit-file' || text === undefined) continue;
      const shown = brain.reviewedText(text, step.edits);
      const uri = files.add(folder, step.path, shown.text);
      all.push({ step, shown, document: await vscode.workspace.openTextDocument(uri) });
    }
    const edit = new vscode.WorkspaceEdit();
    addReason(shared, edit, files.add(folder, ` ${shared.say(previewTexts.howTo)}`, ''));
    for (const each of all) addEdits(shared, edit, each);
    if (!(await vscode.workspace.applyEdit(edit, { isRefactoring: true }))) return undefined;
    return all.flatMap(({ step, shown, document }) => {
      const left = brain.editsNotMade(shown, document.getText());
      if (!left) throw new HumanError(message(previewTexts.cannotTell, { path: step.path }));
      return left.map((index) => ({ path: step.path, offset: step.edits[index]?.offset ?? 0 }));
    });
  } finally {
    for (const { document } of all) {
      // A copy that stays unsaved would be shown to the person.
      if (document.isDirty) await document.save();
      files.remove(document.uri);
    }
  }
}

/**
 * VS Code opens its panel only where some edit needs a confirmation, and shows such an edit unticked. So one does that
 * changes nothing, and those of the plan are ticked. Its name begins with a space, so that it stands before them.
 */
function addReason({ say }: Shared, edit: vscode.WorkspaceEdit, uri: vscode.Uri): void {
  edit.insert(uri, new vscode.Position(0, 0), '\n', {
    needsConfirmation: true,
    label: say(previewTexts.howTo),
    iconPath: new vscode.ThemeIcon('info'),
  });
}

function addEdits(
  { say }: Shared,
  edit: vscode.WorkspaceEdit,
  { step, shown, document }: Reviewed,
): void {
  shown.edits.forEach(({ offset, length, before, after }, index) => {
    const slot = step.edits[index]?.slot ?? '';
    const range = new vscode.Range(
      document.positionAt(offset),
      document.positionAt(offset + length),
    );
    const isNew = before === '';
    edit.replace(document.uri, range, after, {
      needsConfirmation: false,
      label: say(isNew ? previewTexts.addition : previewTexts.change, {
        before,
        after: after.trim(),
      }),
      description: slot,
      iconPath: new vscode.ThemeIcon(isNew ? 'add' : 'edit'),
    });
  });
}
