import type { ManifestFile } from '../snapshot/types';
import type { CharacterRange } from '../text/range';
import { message, type Message } from '../text/message';
import { failure, success, type Result } from '../text/result';
import { textEditStep } from './text-edit-step';
import type { Plan } from './types';

/** A repair of one place of a file. */
export interface PlaceFix {
  /** In the text of the file. */
  readonly range: CharacterRange;
  readonly before: string;
  readonly after: string;
  /** What the place is called. */
  readonly slot: string;
}

/** The plan that repairs some places of a manifest in its own bytes; refuses where they hold something else by now. */
export function planFix(
  title: Message,
  file: ManifestFile | undefined,
  path: string,
  fixes: readonly PlaceFix[],
): Result<Plan> {
  const sorted = [...fixes].sort((left, right) => left.range.offset - right.range.offset);
  const text = file?.content.text ?? '';
  const isThere = ({ range, before }: PlaceFix): boolean =>
    text.slice(range.offset, range.offset + range.length) === before;
  if (!file || !sorted.every(isThere)) return failure(message(otherText, { path }));
  const edits = sorted.map(({ range, after }) => ({ ...range, text: after }));
  const slot = sorted.map((fix) => fix.slot).join(', ');
  return success({ title, steps: [textEditStep(file, slot, edits)], notes: [] });
}

const otherText = {
  en: 'Cannot correct "{path}": it was changed since the correction was offered. Ask for the corrections again.',
  'zh-cn': '无法改正“{path}”：提供改正之后它又被改动。请重新获取改正建议。',
};
