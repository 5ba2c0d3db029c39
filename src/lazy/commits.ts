import type { ConventionalParts } from '../core/commits/types';

/** A reader of commit messages, in a chunk of its own: only a suggested event needs it. */
export async function createCommitReader(): Promise<(text: string) => ConventionalParts> {
  const { CommitParser } = await import('conventional-commits-parser');
  // The colon of Chinese keyboards and any scope are taken too.
  const parser = new CommitParser({
    headerPattern: /^(\w*)(?:\(([^()\r\n]*)\))?!?(?:: |：) ?(.*)$/,
    breakingHeaderPattern: /^(\w*)(?:\(([^()\r\n]*)\))?!(?:: |：) ?(.*)$/,
  });
  return (text) => {
    if (text.trim() === '') return { breaking: false };
    const { type, subject, notes } = parser.parse(bounded(text));
    return {
      ...(typeof type === 'string' && { type }),
      breaking: notes.length > 0,
      ...(typeof subject === 'string' && { description: subject }),
      ...(notes.length > 0 && { notes: notes.map((note) => note.text) }),
    };
  };
}

/**
 * The parser takes time that grows with the cube of spaces in a row and the square of a line. Nobody writes such lines
 * by hand, and no message may stop the editor.
 */
function bounded(text: string): string {
  const lines = text
    .slice(0, 50_000)
    .replace(/[^\S\n]+/g, ' ')
    .split('\n');
  return lines.map((line) => line.slice(0, 2_000)).join('\n');
}
