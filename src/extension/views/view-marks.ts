import type * as vscode from 'vscode';
import type { RefFindings } from '../refs/ref-findings';
import type { Shared } from '../shared/shared';
import { refViewTexts } from '../text/ref-views';
import type { WorkspaceModel } from '../workspace/workspace-model';
import type { RefFilters } from './ref-filter';

/** Says above a view which filter hides something from it. */
export function showFilter<N>(
  view: vscode.TreeView<N>,
  { say }: Pick<Shared, 'say'>,
  { title }: RefFilters,
  isEmpty = false,
): void {
  const text = isEmpty ? refViewTexts.nothingLeft : refViewTexts.filtered;
  // An empty message is none.
  view.message = title === undefined ? '' : say(text, { filter: title });
}

/** Counts on a view the names that are not in order: of release lines, or of baselines. */
export function wrongNames<N>(
  view: vscode.TreeView<N>,
  { say, brain }: Pick<Shared, 'say' | 'brain'>,
  model: WorkspaceModel,
  findings: RefFindings,
  which: 'lines' | 'baselines',
  overdue = 0,
): void {
  let count = 0;
  for (const repository of model.repositoriesNow) {
    const checked = findings.of(repository);
    if (!checked) continue;
    const { policy, git } = checked.snapshot;
    const classify = brain.now?.createClassifier(policy, git?.remotes);
    for (const [ref, found] of checked.findings) {
      if (found.every(({ severity }) => severity === 'information')) continue;
      const isBaseline = classify?.({ ref, id: '' }).kind === 'baseline';
      if (isBaseline === (which === 'baselines')) count += 1;
    }
  }
  const names = count === 1 ? say(refViewTexts.oneWrong) : say(refViewTexts.manyWrong, { count });
  const late =
    overdue === 1
      ? say(refViewTexts.oneOverdue)
      : say(refViewTexts.manyOverdue, { count: overdue });
  const tooltip = [...(count > 0 ? [names] : []), ...(overdue > 0 ? [late] : [])].join('\n');
  view.badge = { value: count + overdue, tooltip };
}
