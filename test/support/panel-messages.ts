import assert from 'node:assert/strict';

/** Declares tests of what a panel reads from its page: right messages as they are, wrong ones not at all. */
export function describeMessages(
  readFromPage: (value: unknown) => unknown,
  { right, wrong }: { readonly right: readonly object[]; readonly wrong: readonly unknown[] },
): void {
  for (const said of right) {
    it(`takes ${JSON.stringify(said)} from the page`, () => {
      assert.deepEqual(readFromPage(said), said);
    });
  }
  for (const said of wrong) {
    it(`leaves ${JSON.stringify(said)?.slice(0, 200)} from the page alone`, () => {
      assert.equal(readFromPage(said), undefined);
    });
  }
}
