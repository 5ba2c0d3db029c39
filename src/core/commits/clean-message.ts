/** A message as Git will keep it, with the places that its lines have in the file. */
export interface CleanMessage {
  /** The first line that is not empty; `` where there is none. */
  readonly subject: string;
  /** Line of the subject, from 1. */
  readonly subjectLine: number;
  /** The lines from the subject on, without comments. */
  readonly lines: readonly MessageLine[];
}

export interface MessageLine {
  readonly text: string;
  /** In the file, from 1. */
  readonly line: number;
}

/** The mark below which Git cuts everything off (git-commit(1), `--cleanup=scissors`). */
const scissors = '------------------------ >8 ------------------------';

/**
 * The text of a file that Git hands to the hook `commit-msg`, without comments and what is below the scissors.
 *
 * @param comment what begins a comment: `core.commentChar` of git-config(1)
 */
export function cleanMessage(text: string, comment: string): CleanMessage {
  const all = text.split('\n').map((line, index) => ({ text: line.trimEnd(), line: index + 1 }));
  const cut = all.findIndex((line) => line.text === `${comment} ${scissors}`);
  const kept = (cut < 0 ? all : all.slice(0, cut)).filter((line) => !line.text.startsWith(comment));
  const start = kept.findIndex((line) => line.text !== '');
  const lines = start < 0 ? [] : kept.slice(start);
  return { subject: lines[0]?.text ?? '', subjectLine: lines[0]?.line ?? 1, lines };
}

/** Whether Git wrote the message, or will fold it into another one. */
export function isLeftAlone(subject: string): boolean {
  return (
    subject === '' ||
    /^(?:Merge|fixup!|squash!|amend!) /.test(subject) ||
    /^(?:Revert|Reapply) "/.test(subject)
  );
}
