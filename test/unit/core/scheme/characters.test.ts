import assert from 'node:assert/strict';
import { compileScheme, parse, repair, type FieldData } from '../../../../src/core/scheme';

const title = { en: 'Pieces', 'zh-cn': '片段' };

function schemeOf(form: string, fields: Readonly<Record<string, FieldData>>) {
  const data = { id: 'pieces', kind: 'label', title, forms: [form], fields } as const;
  const { scheme } = compileScheme(data, { resolve: () => undefined });
  assert.ok(scheme);
  return scheme;
}

const han: FieldData = { type: 'text', of: ['han'] };

describe('characters of two UTF-16 units', () => {
  it('stand whole in one field, so that no field ends inside one', () => {
    const scheme = schemeOf('{a}{b}', { a: { ...han, maxLength: 1 }, b: han });
    const { name } = parse(scheme, '项𠀀');
    assert.deepEqual([name?.fields['a']?.text, name?.fields['b']?.text], ['项', '𠀀']);
    assert.equal(parse(scheme, '𠀀').verdict, 'invalid');
    assert.equal(parse(scheme, '𠀀项').verdict, 'invalid');
  });

  it('are named whole where they are wrong', () => {
    const [problem] = parse(schemeOf('{a}.{b}', { a: han, b: han }), '项.😁').problems;
    assert.deepEqual([problem?.offset, problem?.length], [2, 2]);
    assert.equal(problem?.message.parameters['found'], '😁');
  });

  it('are left out whole by a repair', () => {
    const scheme = schemeOf('{a}.{b}', { a: han, b: han });
    assert.deepEqual(
      repair(scheme, '项😁.目').map(({ text }) => text),
      ['项.目'],
    );
  });

  it('belong to a field only as they are, not by halves', () => {
    const scheme = schemeOf('{a}', { a: { type: 'text', of: [], also: '😀' } });
    assert.equal(parse(scheme, '😀😀').verdict, 'valid');
    assert.equal(parse(scheme, '\ud83d').verdict, 'invalid');
  });
});
