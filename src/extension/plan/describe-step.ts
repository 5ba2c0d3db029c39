import { message, type Message } from '../../core/text/message';
import type { PlannedEdit, PlanStep } from '../../core/plan/types';
import { stepTexts } from '../text/steps';

/** A step as one row of a list. */
export interface StepRow {
  readonly group: 'file' | 'git';
  /** Name of a codicon. */
  readonly icon: string;
  /** What it acts on: a path, a ref, the first line of a message. */
  readonly subject: string;
  readonly action: Message;
}

/** A step as a row for a person who decides whether it should happen. */
export function describeStep(step: PlanStep): StepRow {
  switch (step.type) {
    case 'edit-file': {
      const changes = [...new Set(step.edits.map(changeOf))];
      const action = message(stepTexts.edit, { changes });
      return { group: 'file', icon: 'edit', subject: step.path, action };
    }
    case 'create-file':
      return {
        group: 'file',
        icon: 'new-file',
        subject: step.path,
        action: message(stepTexts.create),
      };
    case 'remove-file':
      return {
        group: 'file',
        icon: 'trash',
        subject: step.path,
        action: message(stepTexts.remove),
      };
    case 'create-folder':
      return {
        group: 'file',
        icon: 'new-folder',
        subject: step.path,
        action: message(stepTexts.createFolder),
      };
    case 'remove-folder':
      return {
        group: 'file',
        icon: 'trash',
        subject: step.path,
        action: message(stepTexts.remove),
      };
    case 'move-path':
      return {
        group: 'file',
        icon: 'arrow-right',
        subject: step.from,
        action: message(stepTexts.move, { to: step.to }),
      };
    case 'commit':
      return {
        group: 'git',
        icon: 'git-commit',
        subject: step.message.split('\n', 1)[0] ?? '',
        action: commitOf(step.paths.length),
      };
    case 'reset-commit':
      return {
        group: 'git',
        icon: 'discard',
        subject: step.commit.slice(0, 10),
        action: message(stepTexts.resetCommit),
      };
    case 'create-ref':
      return createRefRow(step.ref, step.annotation);
    case 'delete-ref':
      return {
        group: 'git',
        icon: 'trash',
        subject: shortRef(step.ref),
        action: message(stepTexts.deleteRef),
      };
    case 'rename-ref':
      return {
        group: 'git',
        icon: step.from.startsWith('refs/tags/') ? 'tag' : 'git-branch',
        subject: shortRef(step.from),
        action: message(stepTexts.renameRef, { to: shortRef(step.to) }),
      };
    case 'set-upstream':
      return {
        group: 'git',
        icon: 'git-branch',
        subject: shortRef(step.branch),
        action: message(stepTexts.setUpstream, { to: shortRef(step.after) }),
      };
  }
}

function changeOf({ before, after }: PlannedEdit): string {
  if (before === '') return `+ ${after.trim()}`;
  return after === '' ? `− ${before.trim()}` : `${before} → ${after}`;
}

function createRefRow(ref: string, annotation: string | undefined): StepRow {
  const subject = shortRef(ref);
  if (!ref.startsWith('refs/tags/')) {
    return { group: 'git', icon: 'git-branch', subject, action: message(stepTexts.branch) };
  }
  if (annotation === undefined) {
    return { group: 'git', icon: 'tag', subject, action: message(stepTexts.lightweightTag) };
  }
  const line = annotation.split('\n', 1)[0] ?? '';
  return { group: 'git', icon: 'tag', subject, action: message(stepTexts.annotatedTag, { line }) };
}

function shortRef(ref: string): string {
  return ref.replace(/^refs\/(tags|heads|remotes)\//, '');
}

function commitOf(count: number): Message {
  return count === 1 ? message(stepTexts.commitOne) : message(stepTexts.commit, { count });
}
