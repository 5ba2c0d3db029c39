import assert from 'node:assert/strict';
import { readMailbox } from '../../../../../src/core/release/announcement/mailbox';

describe('a recipient in a policy', () => {
  const legal: readonly (readonly [string, string, string | undefined])[] = [
    ['rd@example.com', 'rd@example.com', undefined],
    [' rd@example.com ', 'rd@example.com', undefined],
    ['<rd@example.com>', 'rd@example.com', undefined],
    ['R&D <rd+all@mail.example.com>', 'rd+all@mail.example.com', 'R&D'],
    ['研发部 <rd@example.com>', 'rd@example.com', '研发部'],
    ['"Li, Wei \\"Wei\\"" <li@example.com>', 'li@example.com', 'Li, Wei "Wei"'],
    ['root@mail', 'root@mail', undefined],
  ];
  for (const [text, address, name] of legal) {
    it(`is read: ${text}`, () => {
      assert.deepEqual(readMailbox(text), { ...(name !== undefined && { name }), address });
    });
  }

  const illegal: readonly string[] = [
    '',
    'nobody',
    '@example.com',
    'a@',
    'a@b@c.example',
    'a b@example.com',
    'a..b@example.com',
    '.a@example.com',
    'a@-example.com',
    'a@exa_mple.com',
    'a@example..com',
    'a@[127.0.0.1]',
    '"a b"@example.com',
    '研发@example.com',
    'a@例子.example',
    'a@example.com, b@example.com',
    'a@example.com\r\nBcc: b@example.com',
    'Li\nBcc: b@example.com <a@example.com>',
    'Li\u2028Wei <a@example.com>',
    'Li <a@example.com> <b@example.com>',
    'Li "Wei <a@example.com>',
    '"Li" Wei" <a@example.com>',
    '"Li\\" <a@example.com>',
    'a@example.com>',
    `${'a'.repeat(65)}@example.com`,
    `a@${'b'.repeat(64)}.com`,
  ];
  for (const text of illegal) {
    it(`is refused: ${JSON.stringify(text)}`, () => assert.equal(readMailbox(text), undefined));
  }

  it('is refused in time that does not grow faster than the text', () => {
    const start = process.hrtime.bigint();
    for (const text of [
      'a.'.repeat(100_000),
      `a@${'a.'.repeat(100_000)}`,
      `"${'\\'.repeat(200_000)}`,
    ])
      readMailbox(text);
    assert.ok(process.hrtime.bigint() - start < 1_000_000_000n);
  });
});
