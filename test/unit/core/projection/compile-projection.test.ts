import assert from 'node:assert/strict';
import { compileProjection } from '../../../../src/core/projection/compile-projection';
import { lintProjection } from '../../../../src/core/projection/lint';
import { project } from '../../../../src/core/projection/project';
import { unproject } from '../../../../src/core/projection/unproject';
import type { ProjectionData } from '../../../../src/core/scheme';
import { render } from '../../../../src/core/text/message';
import { nameOf, schemeOf } from '../catalogue/schemes';
import { projectionOf } from './support';

const greek = schemeOf('greek');

describe('compileProjection', () => {
  const wrong: readonly (readonly [string, string, RegExp, string])[] = [
    ['a brace that is not closed', '{major', /no partner/, '{'],
    ['a bracket too many', '{major}]', /no partner/, ']'],
    ['a group in a group', '[{major}[{minor}]]', /inside another/, '['],
    ['a group without a field', '{major}[.x]', /holds no field/, '[.x]'],
    ['what is no field', '{major minor}', /it is no field/, '{major minor}'],
    ['a factor of 0', '{major*0+minor}', /it is no field/, '{major*0+minor}'],
    ['a number in braces', '{major}.{7}', /no field between/, '{7}'],
    ['an unknown field', '{major}.{patch}', /"patch": the scheme has major, minor/, '{patch}'],
    ['a word in a sum', '{major*10+stage}', /no number here/, '{major*10+stage}'],
    ['a format of another type', '{major:rank}', /"major" as "rank"/, '{major:rank}'],
    [
      'a day that does not exist',
      '{date:days(2001-02-29)}',
      /"date" as "days\(2001-02-29\)"/,
      '{date:days(2001-02-29)}',
    ],
    ['fewer texts than words', '{stage:a|b}', /it has 5 words/, '{stage:a|b}'],
    ['two words written alike', '{stage:a|b|c|d|a}', /4 different texts/, '{stage:a|b|c|d|a}'],
  ];
  for (const [title, data, reason, at] of wrong) {
    it(`refuses ${title} where it stands`, () => {
      const { projection, problems } = compileProjection(greek, 'semver', data);
      assert.equal(projection, undefined);
      assert.equal(problems.length, 1);
      const [problem] = problems;
      assert.match(problem ? render(problem.message, 'en') : '', reason);
      const { offset = 0, length = 0 } = problem?.range ?? {};
      assert.equal(data.slice(offset, offset + length), at);
    });
  }

  it('refuses the loss of a field that is none', () => {
    const { problems } = compileProjection(greek, 'semver', {
      template: '{major}.0.0',
      loses: ['patch'],
    });
    assert.deepEqual(
      problems.map(({ path }) => path),
      [['loses', 0]],
    );
  });

  it('writes and reads every format', () => {
    const template = '{major:3}-{minor?}[{revision}x]{stage:A|B|C|D|E}{date:YYYY}/{date:MMDD}\\{';
    const projection = projectionOf(greek, 'free', template);
    const name = nameOf(greek, '1.2.3.051021_beta');
    assert.deepEqual(project(projection, name), { ok: true, value: '001-23xC2005/1021{' });
    // Minor and revision stand side by side, so that the digits may be parted in two ways.
    const back = unproject(
      projectionOf(greek, 'free', template.replace('[', '.[')),
      '001-2.3xC2005/1021{',
    );
    assert.ok(back.ok);
    assert.equal(back.value.name.text, '1.2.3.051021_beta');
  });

  it('reads a long text back that is the projection of nothing', () => {
    const projection = projectionOf(
      greek,
      'free',
      '{major}.{minor}.{revision}[-{stage}][.{date:MMDD}]',
    );
    assert.ok(!unproject(projection, '1.'.repeat(300_000)).ok);
  });
});

describe('lintProjection', () => {
  const lint = (data: ProjectionData): readonly string[] =>
    lintProjection(projectionOf(greek, 'semver', data)).map(({ message }) => render(message, 'en'));

  it('finds two versions that are written alike', () => {
    assert.match(
      lint('{major}.{minor}.{revision}-{stage:rank}.{stage}').join(),
      /both as .* "loses": \["date"\]/,
    );
  });

  it("finds an order that is not the scheme's", () => {
    assert.match(
      lint('{major}.{minor}.{revision}-{stage}.{date:YYYYMMDD}').join(),
      /changes the order/,
    );
  });

  it('has nothing against what is declared', () => {
    assert.deepEqual(
      lint({ template: '{major}.{minor}.{revision}', loses: ['stage', 'date'] }),
      [],
    );
  });
});
