import assert from 'node:assert/strict';
import { compileScheme, parse, type Scheme } from '../../../../src/core/scheme';
import { catalogue } from '../../../../src/core/catalogue';
import { createMatcher } from '../../../../src/core/scheme/match';
import { buildProgram } from '../../../../src/core/scheme/program';

describe('names of another scheme between fixed texts', () => {
  const templates = [
    'v{inner}',
    '(v|V|){inner}',
    '{inner}-(final|GA)',
    'a{inner}z',
    '(r|rel)-{inner}(x|)',
  ];
  const inners = ['semver', 'calver', 'huawei', 'greek'];
  const texts = inners
    .flatMap((id) => catalogue.get(id)?.examples ?? [])
    .map(({ name }) => name)
    .concat('', '1.2', '1.02.3', '1.2.3-rc.1', 'v1.2.3', '😀');
  const around = [
    ...['', 'v', 'V', 'a', 'r-', 'rel-', 'vv'].flatMap((before) =>
      ['', 'z', 'x', '-final', '-GA', '-'].map((behind) => [before, behind] as const),
    ),
  ];

  for (const template of templates) {
    for (const inner of inners) {
      it(`are matched as a program would: ${template} of ${inner}`, () => {
        const form = schemeOf(template, inner).forms[0];
        assert.ok(form);
        const program = createMatcher(
          buildProgram(form.patterns.strict, {
            captureCount: 1,
            choiceCount: form.choices.length,
            runs: true,
          }),
        );
        let fitting = 0;
        for (const text of texts) {
          for (const [before, behind] of around) {
            const name = before + text + behind;
            const expected = program.match(name);
            const found: Int32Array | undefined = name === '' ? expected : form.strict.match(name);
            assert.deepEqual(found && [...found], expected && [...expected], name);
            if (found) fitting++;
          }
        }
        assert.ok(fitting > 0);
      });
    }
  }

  it('are explained as before where they are wrong', () => {
    const scheme = schemeOf('v{inner}', 'semver');
    const { verdict, problems } = parse(scheme, 'v1.02.3');
    assert.equal(verdict, 'invalid');
    assert.deepEqual(
      problems.map(({ offset, field }) => [offset, field]),
      [[3, 'inner']],
    );
  });
});

function schemeOf(template: string, inner: string): Scheme {
  const data = {
    id: 'outer',
    kind: 'tag',
    title: { en: 'Outer', 'zh-cn': '外层' },
    forms: [template],
    fields: { inner: { type: 'scheme', scheme: inner } },
    order: ['inner'],
  } as const;
  const { scheme } = compileScheme(data, { resolve: (id) => catalogue.get(id) });
  assert.ok(scheme);
  return scheme;
}
