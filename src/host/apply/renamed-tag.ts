import { isSigned, withoutSignature } from '../../core/refs/tag-signature';
import { message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import { checkObjects, runGit } from '../git';

/**
 * The id of what a tag holds under another name: of the same object for a tag without an object of its own; of a new
 * tag object, which is written, for an annotated one. Tagger, date and message stay byte for byte; a signature
 * is left out, since it is about the old name. Equal calls give equal ids.
 *
 * @param id what the tag holds
 * @param name short, legal
 */
export async function renamedTag(root: string, id: string, name: string): Promise<Result<string>> {
  const found = await checkObjects(root, [id]);
  if (!found.ok) return found;
  const [object] = found.objects;
  if (!object) return failure(message(gone, { id }));
  if (object.type !== 'tag') return success(id);
  const read = await runGit(root, ['cat-file', 'tag', id]);
  if (!read.ok) return read;
  const written = await runGit(root, ['hash-object', '-t', 'tag', '-w', '--stdin'], {
    mode: 'write',
    input: contentAs(read.output, name),
  });
  return written.ok ? success(written.output.toString('latin1').trim()) : written;
}

/** The content of a tag object with another name in it (git-mktag(1)). */
export function contentAs(content: Buffer, name: string): Buffer {
  // Each byte is one character, whatever the message is written in.
  const text = content.toString('latin1');
  const split = text.indexOf('\n\n');
  const head = split < 0 ? text : text.slice(0, split);
  const written = Buffer.from(name, 'utf8').toString('latin1');
  const lines = withoutHeader(head.split('\n'), 'gpgsig-sha256').map((line) =>
    line.startsWith('tag ') ? `tag ${written}` : line,
  );
  const body = split < 0 ? '' : text.slice(split);
  return Buffer.from(lines.join('\n') + withoutSignature(body), 'latin1');
}

/** Whether what a tag holds is a signed tag object; a renamed one cannot be. @param id object id */
export async function isSignedTag(root: string, id: string): Promise<boolean> {
  const read = await runGit(root, ['cat-file', 'tag', id]);
  return read.ok && isSigned(read.output.toString('latin1'));
}

/** Header lines that go on begin with a space. */
function withoutHeader(lines: readonly string[], name: string): readonly string[] {
  let isWithin = false;
  return lines.filter((line) => {
    isWithin = line.startsWith(`${name} `) || (isWithin && line.startsWith(' '));
    return !isWithin;
  });
}

const gone = {
  en: 'Cannot read the object {id}: this clone does not hold it. Fetch it first.',
  'zh-cn': '无法读取对象 {id}：本地克隆中没有它。请先获取（fetch）。',
};
