import { byteString, byteStringOfText, bytesOfByteString } from '../text/byte-string';
import { bytesOfText } from '../text/bytes-of-text';
import type { DecodedText } from '../text/decode';
import { encodeText } from '../text/encode';
import { diffHunks, linesOf, row } from './diff-hunks';
import type { EditFileStep, Plan } from './types';

/**
 * What a plan does to files, as a unified diff (`diff -u`) in the files' own bytes, so that `git apply` takes it
 * whatever their encoding and line ends are.
 *
 * @param files each file that is edited, before the change, by path
 */
export function unifiedDiff(plan: Plan, files: ReadonlyMap<string, DecodedText>): Uint8Array {
  const parts = plan.steps.map((step): string => {
    switch (step.type) {
      case 'edit-file': {
        const content = files.get(step.path);
        return content ? diffOfEdits(step, content) : '';
      }
      case 'create-file':
        return wholeFile(step.path, step.text, '+');
      case 'remove-file':
        return wholeFile(step.path, step.text, '-');
      case 'move-path':
        return renaming(step.from, step.to);
      default:
        return '';
    }
  });
  return bytesOfByteString(parts.join(''));
}

function diffOfEdits(step: EditFileStep, content: DecodedText): string {
  const text = byteString(bytesOfText(content));
  const replacements = step.edits.map(({ byteOffset, byteLength, after }) => {
    const encoded = encodeText(after, content.encoding);
    return {
      offset: byteOffset,
      length: byteLength,
      after: encoded.ok ? byteString(encoded.value) : byteStringOfText(after),
    };
  });
  const hunks = diffHunks(text, replacements);
  if (hunks === '') return '';
  return `--- ${named('a/', step.path)}\n+++ ${named('b/', step.path)}\n${hunks}`;
}

/** As `git diff` writes it, so that `git apply` can follow. */
function renaming(from: string, to: string): string {
  const [a, b] = [quoted(`a/${from}`), quoted(`b/${to}`)];
  return `diff --git ${a} ${b}\nsimilarity index 100%\nrename from ${quoted(from)}\nrename to ${quoted(to)}\n`;
}

function wholeFile(path: string, text: string, sign: '+' | '-'): string {
  const lines = linesOf(byteStringOfText(text));
  const [old, now] =
    sign === '+' ? ['/dev/null', named('b/', path)] : [named('a/', path), '/dev/null'];
  const mode = sign === '+' ? 'new file mode 100644' : 'deleted file mode 100644';
  const head = `diff --git ${quoted(`a/${path}`)} ${quoted(`b/${path}`)}\n${mode}\n`;
  if (lines.length === 0) return head;
  const range = sign === '+' ? `-0,0 +1,${lines.length}` : `-1,${lines.length} +0,0`;
  const rows = lines.map((line) => row(sign, line)).join('');
  return `${head}--- ${old}\n+++ ${now}\n@@ ${range} @@\n${rows}`;
}

/** The name of a file in the line that begins its diff; a tab ends one that holds a space. */
function named(side: 'a/' | 'b/', path: string): string {
  const name = quoted(side + path);
  return name.includes(' ') && !name.startsWith('"') ? `${name}\t` : name;
}

/** A path as Git writes it: in quotes where it holds a character that would end or hide it. */
function quoted(path: string): string {
  const bytes = byteStringOfText(path);
  const special = /["\\]|[^ -~\u0080-\u00ff]/g;
  if (!special.test(bytes)) return bytes;
  return `"${bytes.replace(special, (character) =>
    character === '"' || character === '\\'
      ? `\\${character}`
      : `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`,
  )}"`;
}
