import { StringDecoder } from 'node:string_decoder';

/** Standard input could not be read, such as when it is a folder. */
class UnreadableInput extends Error {
  override readonly name = 'UnreadableInput';
}

/** Whether it is what reading of standard input fails with. Known by its name: each bundle has a class of its own. */
export function isUnreadableInput(error: unknown): error is Error {
  return error instanceof Error && error.name === 'UnreadableInput';
}

/**
 * The lines of a UTF-8 stream in batches, as they arrive, so that a program on the other side of a pipe
 * can wait for the answer to what it has sent.
 *
 * A line ends with LF or CRLF and with nothing else; the last one need not end. A BOM at the start is
 * not part of the first line. Rejects with `UnreadableInput` when the stream fails.
 */
export async function* readLines(
  stream: NodeJS.ReadableStream,
): AsyncGenerator<readonly string[], void, undefined> {
  const decoder = new StringDecoder('utf8');
  let parts: string[] = [];
  let atStart = true;
  for await (const chunk of chunksOf(stream)) {
    let text = typeof chunk === 'string' ? chunk : decoder.write(chunk);
    if (text === '') continue;
    if (atStart) text = withoutBom(text);
    atStart = false;
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    if (lines.length > 0) {
      // A long line may come in many chunks: they are joined once, when it ends.
      lines[0] = parts.join('') + (lines[0] ?? '');
      parts = [];
      yield lines.map(withoutReturn);
    }
    if (last !== '') parts.push(last);
  }
  const rest = parts.join('') + decoder.end();
  if (rest !== '') yield [withoutReturn(rest)];
}

async function* chunksOf(stream: NodeJS.ReadableStream): AsyncGenerator<string | Buffer> {
  const chunks = stream[Symbol.asyncIterator]();
  for (;;) {
    const next = await chunks.next().catch((error: unknown) => {
      throw new UnreadableInput(error instanceof Error ? error.message : String(error));
    });
    if (next.done) return;
    yield next.value;
  }
}

/** The lines of a whole text, cut as `readLines` cuts them. */
export function linesOf(text: string): string[] {
  const lines = withoutBom(text).split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map(withoutReturn);
}

function withoutBom(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
