import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { Output } from '../../../src/cli/output';

function failing(code: string): Writable {
  return new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })),
  });
}

describe('Output', () => {
  it('writes nothing before it is flushed, and then all at once', async () => {
    const chunks: string[] = [];
    const stream = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        chunks.push(chunk.toString());
        done();
      },
    });
    const output = new Output(stream);
    output.line('a');
    output.line('');
    assert.deepEqual(chunks, []);
    await output.flush();
    assert.deepEqual(chunks, ['a\n\n']);
    await output.end();
    assert.equal(stream.listenerCount('error'), 0);
    assert.equal(stream.writableEnded, false);
  });

  it('waits until a slow reader has taken the text', async () => {
    let taken = false;
    const stream = new Writable({
      write: (_chunk, _encoding, done) => {
        setTimeout(() => {
          taken = true;
          done();
        }, 20);
      },
    });
    const output = new Output(stream);
    output.line('a');
    await output.flush();
    assert.equal(taken, true);
  });

  it('stops quietly when the reader has gone away', async () => {
    const output = new Output(failing('EPIPE'));
    output.line('a');
    await output.end();
    assert.equal(output.closed, true);
    assert.equal(output.failure, undefined);
  });

  it('keeps why writing failed otherwise', async () => {
    const output = new Output(failing('ENOSPC'));
    output.line('a');
    await output.end();
    assert.equal(output.failure?.message, 'ENOSPC');
  });
});
