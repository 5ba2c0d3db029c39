import type { TextEdit } from '../../policy/set-json';
import { textEditStep } from '../../plan/text-edit-step';
import type { EditFileStep } from '../../plan/types';
import { encodeText } from '../../text/encode';
import type { Text } from '../../text/language';
import { message } from '../../text/message';
import { failure, success, type Result } from '../../text/result';
import { keep, withChange, type Draft } from './draft';
import { editsOf } from './edits';
import { linesOfText } from './lines';
import { releaseShape } from './shape/release-shape';
import type { RecordChange, RecordFile, RecordValue } from './types';
import { entryLines, inOrder, isNested } from './write-value';

const texts = {
  broken: {
    en: 'Cannot change "{path}": it has mistakes. Correct them first.',
    'zh-cn': '无法修改“{path}”：其中有错误。请先改正。',
  },
  inTheWay: {
    en: 'Cannot write "{key}" in "{path}": something of another kind stands there. Correct it first.',
    'zh-cn': '无法在“{path}”中写入“{key}”：该处已有其他类型的内容。请先改正。',
  },
} as const satisfies Record<string, Text>;

/**
 * Changes a record where the changes say and nowhere else: comments, order, quotes and line ends stay.
 * Refused for a text that is too broken to be edited, where something else stands in the way, and for what the
 * encoding of the file cannot hold. An item's index may be that of an item which an earlier change adds.
 */
export function editRecord(
  file: RecordFile,
  changes: readonly RecordChange[],
): Result<EditFileStep> {
  const { path, tree, content } = file;
  if (!file.record || tree?.type !== 'map') return failure(message(texts.broken, { path }));
  let draft: Draft = keep(tree);
  for (const change of changes) {
    const next = withChange(draft, change.path, change);
    if (!next) return failure(message(texts.inTheWay, { path, key: change.path.join('/') }));
    draft = next;
  }
  const edits = merged(editsOf(draft, releaseShape, linesOfText(content.text, tree), -1));
  for (const { text } of edits) {
    const encoded = encodeText(text, content.encoding);
    if (!encoded.ok) return encoded;
  }
  const about = [...new Set(changes.map((change) => String(change.path[0] ?? '')))];
  return success(textEditStep(file, about.join(', '), edits));
}

/** The text of a new record, in the order in which people read it. */
export function newRecordText(values: Readonly<Record<string, RecordValue>>): string {
  const entries = inOrder(values, releaseShape);
  const parts = entries.map(([key, value], index) => {
    const before = entries[index - 1];
    const gap = index > 0 && (isNested(value) || (before && isNested(before[1]))) ? '\n' : '';
    const lines = entryLines(key, value, releaseShape.properties?.[key], { map: 2, list: 2 });
    return gap + lines.map((line) => `${line}\n`).join('');
  });
  return `${heading}\n${parts.join('')}`;
}

/** Schemas are found by the name of the folder; where the keys are told helps those who have no such editor. */
const heading =
  '# Release record 发布记录: https://github.com/stemma-tools/stemma/blob/main/docs/release-records.md';

/** Edits in their order in the text; those that touch each other are one. */
function merged(edits: readonly TextEdit[]): readonly TextEdit[] {
  const result: TextEdit[] = [];
  // What is added at a place comes before what is taken out there.
  const byPlace = (left: TextEdit, right: TextEdit): number =>
    left.offset - right.offset || Number(left.length > 0) - Number(right.length > 0);
  for (const edit of [...edits].sort(byPlace)) {
    const last = result.at(-1);
    if (last && last.offset + last.length === edit.offset) {
      const { offset, length, text } = last;
      result[result.length - 1] = { offset, length: length + edit.length, text: text + edit.text };
    } else if (edit.length > 0 || edit.text !== '') result.push(edit);
  }
  return result;
}
