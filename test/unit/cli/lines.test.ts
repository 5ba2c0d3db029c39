import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { isUnreadableInput, linesOf, readLines } from '../../../src/cli/lines';

async function linesFrom(chunks: readonly (string | Buffer)[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const batch of readLines(Readable.from(chunks))) lines.push(...batch);
  return lines;
}

describe('readLines', () => {
  const cases: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['nothing', [], []],
    ['one line with its end', ['a\n'], ['a']],
    ['a last line without an end', ['a\nb'], ['a', 'b']],
    ['empty lines', ['\n\na\n'], ['', '', 'a']],
    ['a line in several chunks', ['ab', 'cd', 'e\nf'], ['abcde', 'f']],
    ['CRLF, cut between its halves', ['a\r', '\nb\r\n'], ['a', 'b']],
    ['a lone CR and U+2028, which end no line', ['a\rb\u2028c\n'], ['a\rb\u2028c']],
    ['a BOM', ['\uFEFFa\n'], ['a']],
    ['a NUL', ['a\0b\n'], ['a\0b']],
  ];
  for (const [title, chunks, expected] of cases) {
    it(`reads ${title}`, async () => {
      assert.deepEqual(await linesFrom(chunks), expected);
      assert.deepEqual(linesOf(chunks.join('')), expected);
    });
  }

  it('joins a character that is cut between two chunks', async () => {
    const bytes = Buffer.from('基线\n');
    assert.deepEqual(await linesFrom([bytes.subarray(0, 2), bytes.subarray(2)]), ['基线']);
  });

  it('gives the lines that have arrived before the rest does', async () => {
    const input = new Readable({ read: () => undefined });
    const batches = readLines(input);
    input.push('a\nb\nc');
    assert.deepEqual((await batches.next()).value, ['a', 'b']);
    input.push('d\n');
    assert.deepEqual((await batches.next()).value, ['cd']);
    input.push(null);
    assert.equal((await batches.next()).done, true);
  });

  it('says that the input cannot be read when the stream fails', async () => {
    const input = new Readable({ read: () => undefined });
    input.destroy(new Error('EISDIR'));
    await assert.rejects(readLines(input).next(), isUnreadableInput);
  });
});
