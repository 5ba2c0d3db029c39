import { textEditStep, type EditableFile } from '../../plan/text-edit-step';
import type { CreateFileStep, EditFileStep } from '../../plan/types';
import { encodeText } from '../../text/encode';
import { success, type Result } from '../../text/result';

/** The step after which a file holds a text; none where it does already. */
export function fileStep(
  path: string,
  text: string,
  there: EditableFile | undefined,
): Result<CreateFileStep | EditFileStep | undefined> {
  if (!there) return success({ type: 'create-file', path, text });
  const before = there.content.text;
  if (before === text) return success(undefined);
  const encoded = encodeText(text, there.content.encoding);
  if (!encoded.ok) return encoded;
  return success(textEditStep(there, 'text', [{ offset: 0, length: before.length, text }]));
}
