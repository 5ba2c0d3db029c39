import type { RecordFile } from '../../core/release/record/types';
import type { Severity } from '../../core/text/severity';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { positionsOf } from '../../core/text/position';
import type { Session } from '../session';

const texts = {
  broken: {
    en: 'Nothing of the release "{id}" counts: its record cannot be relied on.',
    'zh-cn': '发布“{id}”的任何内容都不算数：其发布记录不可信。',
  },
  problem: {
    en: '{path}:{line}:{column}: {message}',
    'zh-cn': '{path}:{line}:{column}：{message}',
  },
} as const satisfies Record<string, Text>;

/** What is wrong with the text of a record; lines and columns from 1, columns in UTF-16 units. */
export interface JsonProblem {
  readonly severity: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** The errors and warnings of a record's text, each with its place. */
export function jsonProblems(
  { content, problems }: RecordFile,
  session: Session,
): readonly JsonProblem[] {
  const offsets = problems.map(({ range }) => Math.min(range.offset, content.text.length));
  const places = positionsOf(content.text, offsets);
  return problems.map((problem, index) => ({
    severity: problem.severity,
    message: session.render(problem.message),
    line: places[index]?.line ?? 1,
    column: places[index]?.column ?? 1,
  }));
}

/** Says on stderr that a record cannot be relied on, and why. */
export function noteBroken(file: RecordFile, session: Session): void {
  session.note(message(texts.broken, { id: file.id }));
  for (const { severity, ...problem } of jsonProblems(file, session)) {
    if (severity === 'error') session.note(message(texts.problem, { path: file.path, ...problem }));
  }
}
