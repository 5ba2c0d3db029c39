import assert from 'node:assert/strict';
import { TextDecoder } from 'node:util';
import fc from 'fast-check';
import type { Encoding } from '../../../../src/core/text/decode';
import { encodeText } from '../../../../src/core/text/encode';
import { render } from '../../../../src/core/text/message';

function bytesOf(text: string, encoding: Encoding): Uint8Array {
  const encoded = encodeText(text, encoding);
  if (!encoded.ok) assert.fail(render(encoded.reason, 'en'));
  return encoded.value;
}

/** Text, its bytes in GB18030. */
const rows: readonly (readonly [string, string])[] = [
  ['1.0', '312e30'],
  ['版本', 'b0e6b1be'],
  ['，', 'a3ac'],
  ['　', 'a1a1'],
  ['€', 'a2e3'],
  ['é', 'a8a6'],
  ['\u0080', '81308130'],
  ['ÿ', '81308b37'],
  ['㐀', '8139ee39'],
  ['😀', '9439fc36'],
  ['\u{10ffff}', 'e3329a35'],
];

describe('text in GB18030', () => {
  for (const [text, hex] of rows) {
    it(`has the bytes of the standard: ${hex}`, () => {
      assert.equal(Buffer.from(bytesOf(text, 'gb18030')).toString('hex'), hex);
    });
  }

  it('is read back from its bytes', () => {
    const decoder = new TextDecoder('gb18030', { fatal: true });
    const character = fc.oneof(
      fc.integer({ min: 0x20, max: 0xd7ff }),
      fc.integer({ min: 0x10000, max: 0x10ffff }),
    );
    const text = fc.array(character).map((codes) => String.fromCodePoint(...codes));
    fc.assert(
      fc.property(text, (written) => {
        assert.equal(decoder.decode(bytesOf(written, 'gb18030')), written);
      }),
    );
  });

  it('is refused for a character that nothing is decoded to', () => {
    const encoded = encodeText('1.0\ufffd', 'gb18030');
    assert.match(encoded.ok ? '' : render(encoded.reason, 'en'), /no bytes for one of its/);
  });
});

describe('text in UTF-16', () => {
  it('has two bytes for each unit, in the order of the encoding', () => {
    assert.deepEqual([...bytesOf('1版', 'utf-16le')], [0x31, 0, 0x48, 0x72]);
    assert.deepEqual([...bytesOf('1版', 'utf-16be')], [0, 0x31, 0x72, 0x48]);
  });
});
