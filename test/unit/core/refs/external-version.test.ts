import assert from 'node:assert/strict';
import { trailerIn, trailerKeys, withTrailers } from '../../../../src/core/refs/trailers';

const key = trailerKeys.external;

describe('the external version in the message of a tag', () => {
  const found: readonly [string, string, string | undefined][] = [
    ['a trailer', 'Release 1.0\n\nExternal-Version: V1\n', 'V1'],
    ['a trailer among others', 'R\n\nNotes\n\nReviewed-by: A\nExternal-Version: V1', 'V1'],
    ['a key in other letters', 'R\n\nexternal-version:V1', 'V1'],
    ['the last of several', 'R\n\nExternal-Version: V1\nExternal-Version: V2', 'V2'],
    [
      'a trailer before a signature',
      'R\n\nExternal-Version: V1\n-----BEGIN PGP SIGNATURE-----\n\nx\n-----END PGP SIGNATURE-----\n',
      'V1',
    ],
    ['nothing in a subject', 'External-Version: V1', undefined],
    [
      'nothing in the text before the last paragraph',
      'R\n\nExternal-Version: V1\n\nNotes',
      undefined,
    ],
    ['nothing in a sentence', 'R\n\nWith a word\nExternal-Version: V1', undefined],
    ['nothing without a value', 'R\n\nExternal-Version:', undefined],
    ['nothing in nothing', '', undefined],
  ];
  for (const [title, text, version] of found) {
    it(`is read: ${title}`, () => assert.equal(trailerIn(text, key), version));
  }

  const written: readonly [string, string, string][] = [
    ['after a subject', 'Release 1.0\n', 'Release 1.0\n\nExternal-Version: V1'],
    ['after notes', 'R\n\n- One\n- Two', 'R\n\n- One\n- Two\n\nExternal-Version: V1'],
    ['with other trailers', 'R\n\nFixes: 1', 'R\n\nFixes: 1\nExternal-Version: V1'],
    ['in place of another', 'R\n\nExternal-Version: V0', 'R\n\nExternal-Version: V1'],
    [
      'after a subject that looks like a trailer',
      'Release: 1',
      'Release: 1\n\nExternal-Version: V1',
    ],
  ];
  for (const [title, text, result] of written) {
    it(`is written ${title}, and read again`, () => {
      assert.equal(withTrailers(text, [{ key, value: 'V1' }]), result);
      assert.equal(trailerIn(result, key), 'V1');
    });
  }
});
