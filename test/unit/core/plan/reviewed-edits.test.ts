import assert from 'node:assert/strict';
import { editsNotMade, reviewedText } from '../../../../src/core/plan/reviewed-edits';
import { spliceText } from '../../../../src/core/plan/splice-text';
import { textEditStep } from '../../../../src/core/plan/text-edit-step';

describe('edits that a person looked at', () => {
  const text = 'a 1.0.0\r\nb 1.0.0\n## x\r\rc';
  const edits = [
    { offset: 2, length: 5, text: '1.0.0.1' },
    { offset: 11, length: 5, text: '2' },
    { offset: text.indexOf('## x'), length: 0, text: '## y\r\n' },
  ];
  const content = { text, encoding: 'utf-8', bomLength: 0 } as const;
  const step = textEditStep({ path: 'x', content, fingerprint: '' }, 'x', edits);
  const reviewed = reviewedText(text, step.edits);

  it('stand in a text with one kind of line end', () => {
    assert.equal(reviewed.text, 'a 1.0.0\nb 1.0.0\n## x\n\nc');
    for (const { offset, length, before } of reviewed.edits)
      assert.equal(reviewed.text.slice(offset, offset + length), before);
  });

  for (let mask = 0; mask < 8; mask++) {
    it(`are known again where ${mask.toString(2).padStart(3, '0')} were made`, () => {
      const isMade = (index: number): boolean => (mask & (1 << index)) !== 0;
      const made = reviewed.edits.filter((_, index) => isMade(index));
      const left = [0, 1, 2].filter((index) => !isMade(index));
      const now = spliceText(reviewed.text, made);
      assert.deepEqual(editsNotMade(reviewed, now), left);
      assert.deepEqual(editsNotMade(reviewed, now.replaceAll('\n', '\r\n')), left);
    });
  }

  it('are not guessed where something else was typed', () => {
    assert.equal(editsNotMade(reviewed, `${reviewed.text}!`), undefined);
    assert.equal(editsNotMade(reviewed, ''), undefined);
  });
});
