import assert from 'node:assert/strict';
import { buildName } from '../../../../src/core/new-name/build-name';
import { fillIn } from '../../../../src/core/new-name/fill-in';
import { namingContext } from '../../../../src/core/new-name/naming-context';
import { showPieces } from '../../../../src/core/new-name/pieces';
import type { Answers, Naming, Question } from '../../../../src/core/new-name/types';
import { compileScheme, type Scheme, type SchemeData } from '../../../../src/core/scheme';
import { dayOf, type Day } from '../../../../src/core/text/day';
import { render } from '../../../../src/core/text/message';
import { schemeOf } from '../catalogue/schemes';

const today = dayOf(2031, 5, 7) as Day;
const variables = { company: 'Easier', project: 'ET', terminal: 'PC' };

interface Given {
  readonly answers?: Answers;
  readonly names?: readonly string[];
  readonly remembered?: Answers;
}

function build(
  scheme: Scheme | string,
  { answers = {}, names = [], remembered }: Given = {},
): Naming {
  const compiled = typeof scheme === 'string' ? schemeOf(scheme) : scheme;
  const context = namingContext(compiled, { today, variables, names });
  return buildName(compiled, answers, { ...context, ...(remembered && { remembered }) });
}

function question(naming: Naming, path: string): Question {
  const found = naming.questions.find((each) => each.path === path);
  assert.ok(found, `${path} is asked for`);
  return found;
}

const paths = ({ questions }: Naming): readonly string[] => questions.map(({ path }) => path);
const soFar = ({ pieces }: Naming): string => showPieces(pieces, (title) => title.en);

function refusal(asked: Question, answer: string): string {
  const check = asked.check(answer);
  return check.ok ? '' : render(check.reason, 'en');
}

describe('building a name', () => {
  it('asks for the fields in the written order, and shows the name so far', () => {
    const naming = build('document', { answers: { company: 'Easier', project: 'ET' } });
    assert.equal(naming.next?.path, 'terminal');
    assert.match(soFar(naming), /^Easier_ET_‹Terminal›_‹.+›_‹.+›‹.+›$/);
    assert.equal(naming.outcome, undefined);
  });

  it('says what a field may hold, in both languages', () => {
    const { allowed } = question(build('huawei'), 'version');
    assert.equal(render(allowed, 'en'), '3 digits, from 100');
    assert.equal(render(allowed, 'zh-cn'), '3 位数字，不小于 100');
  });

  it('is whole when nothing is open, and then legal and new', () => {
    const answers = { major: '1', minor: '2', patch: '3', prerelease: '', metadata: '' };
    const { outcome } = build('semver', { answers });
    assert.ok(outcome?.ok);
    assert.equal(outcome.name.text, '1.2.3');
    const taken = build('semver', { answers, names: ['1.2.3'] }).outcome;
    assert.ok(taken && !taken.ok);
    assert.match(render(taken.reason, 'en'), /"1\.2\.3": it exists already/);
  });

  it('asks for the kind first where forms fix one', () => {
    const naming = build('qw-item');
    assert.deepEqual(paths(naming), ['kind']);
    const values = naming.next?.offers.map(({ value }) => value);
    assert.deepEqual(values, ['data', 'dataflow', 'datastore', 'module']);
    assert.match(refusal(question(naming, 'kind'), 'chart'), /none of those offered/);
    const answers = { kind: 'dataflow', subsystem: 'ZC', product: '' };
    const names = ['ZCDF01', 'ZCDF02', 'XSDF07'];
    assert.equal(question(build('qw-item', { answers, names }), 'number').suggestion?.value, '03');
  });

  describe('suggests', () => {
    const cases: readonly (readonly [string, string, string, Given, string | undefined])[] = [
      ['the variable of that name', 'document', 'project', {}, 'ET'],
      ['the day, as the scheme writes it', 'product-demo', 'date', {}, '20310507'],
      ['the day, in the layout in use', 'greek', 'date', { names: ['1.0.0.0321_beta'] }, '0507'],
      ['the first name of the scheme', 'huawei', 'version', {}, '100'],
      ['the number in use, where a later one counts', 'semver', 'major', { names: ['3.1.4'] }, '3'],
      [
        'the next number, where no later one counts',
        'semver',
        'patch',
        { answers: { major: '3', minor: '1' }, names: ['3.1.4', '3.0.9', '2.1.7'] },
        '5',
      ],
      [
        'the first number, where no name has the same leading fields',
        'svn-tag',
        'round',
        {
          answers: { major: '1', minor: '1', revision: '0', build: '', kind: 'T' },
          names: ['v1.0.0_T3_20160909'],
        },
        '1',
      ],
      [
        'the next round',
        'svn-tag',
        'round',
        {
          answers: { major: '1', minor: '0', revision: '0', build: '', kind: 'T' },
          names: ['v1.0.0_T3_20160909', 'v1.0.0_R1_20160910'],
        },
        '4',
      ],
      [
        'the next customer number of the release',
        'huawei',
        'customer',
        {
          answers: { version: '100', release: '001', region: '' },
          names: ['V100R001C03B010', 'V100R002C07B010'],
          remembered: { customer: '04' },
        },
        '04',
      ],
      ['nothing for a field that may be left out', 'semver', 'prerelease', {}, ''],
      [
        'what was answered before going back',
        'semver',
        'major',
        { remembered: { major: '7' } },
        '7',
      ],
      ['only what is still legal', 'semver', 'major', { remembered: { major: '07' } }, '0'],
    ];
    for (const [title, scheme, path, given, value] of cases) {
      it(title, () => assert.equal(question(build(scheme, given), path).suggestion?.value, value));
    }

    it('the customer number after the highest among those that the event names', () => {
      const answers = { version: '100', release: '001', region: 'XYZ' };
      const names = ['V100R001C03B010', 'V100R002C07B010'];
      const { offers } = question(build('huawei', { answers, names }), 'customer');
      assert.deepEqual(offers[0], { value: '04', basis: 'next' });
    });
  });

  describe('follows what fields demand of each other', () => {
    it('fills in what leaves no choice, and refuses anything else', () => {
      const demo = build('product-demo', { answers: { product: '', kind: 'YS' } });
      assert.ok(!paths(demo).includes('major'));
      assert.equal(demo.filled['major'], '0');
      const wrong = build('product-demo', { answers: { product: '', kind: 'YS', major: '1' } });
      assert.match(render(question(wrong, 'major').problem ?? assert.fail(), 'en'), /YS/);
    });

    it('fills in what a table derives from a nested name', () => {
      const answers = { '#form': 'file', name: '测试报告', version: '1.1.1.310507_beta' };
      const naming = build('greek-file', { answers });
      assert.ok(!paths(naming).includes('mark'));
      assert.equal(naming.values['mark'], 'b');
    });

    it('does not ask for a field that has to be left out', () => {
      const answers = { version: '100', release: '001', region: '', customer: '', build: '01' };
      const naming = build('huawei', { answers: { ...answers, correction: '0' } });
      assert.ok(!paths(naming).includes('patch'), 'a hot patch needs a customer');
      const withCustomer = build('huawei', {
        answers: { ...answers, customer: '01', correction: '0' },
      });
      assert.ok(question(withCustomer, 'patch').optional);
    });
  });

  it('refuses the eleventh name of a day', () => {
    const names = Array.from({ length: 10 }, (_, index) => `ZS_V1.0.${index}_20310507`);
    const answers = { product: '', kind: 'ZS', major: '1', minor: '0', revision: '10' };
    const date = question(build('product-demo', { answers, names }), 'date');
    assert.match(refusal(date, '20310507'), /^Cannot use "20310507" for Date/);
    assert.equal(refusal(date, '20310508'), '');
  });

  const refused: readonly (readonly [string, string, string, RegExp])[] = [
    ['semver', 'major', '01', /no leading zero/],
    ['semver', 'major', '１', /Full-width/],
    ['semver', 'major', '', /the name needs it/],
    ['huawei', 'version', '099', /starts at 100/],
    ['document', 'project', 'XX', /placeholder/],
    ['document', 'project', 'E_T', /_/],
    ['greek', 'date', '20310230', /Date/],
    ['greek', 'date', '310230', /not a day of the calendar/],
    ['baseline', 'stage', 'testing', /one of start, Plan/],
  ];
  for (const [scheme, path, answer, reason] of refused) {
    it(`refuses "${answer}" for ${path} of ${scheme}`, () =>
      assert.match(refusal(question(build(scheme), path), answer), reason));
  }

  it('accepts another spelling, with a warning', () => {
    const check = question(build('baseline'), 'stage').check('star');
    assert.ok(check.ok);
    assert.match(check.warnings.map((warning) => render(warning, 'en')).join(), /"start"/);
  });

  describe('a nested name', () => {
    const scheme = schemeFrom({
      id: 'release-file',
      kind: 'file',
      title: { en: 'Release file', 'zh-cn': '发布文件' },
      forms: ['{product}-{version}[-{older}]'],
      fields: {
        product: { type: 'text', of: ['letter'], title: { en: 'Product', 'zh-cn': '产品' } },
        version: { type: 'scheme', scheme: 'three-part' },
        older: { type: 'scheme', scheme: 'three-part' },
      },
    });

    it('is asked for field by field', () => {
      const naming = build(scheme, { answers: { product: 'ET', 'version.major': '2' } });
      assert.equal(naming.next?.path, 'version.minor');
      assert.equal(soFar(naming), 'ET-2.‹Minor›.‹Revision›');
    });

    it('may be given as a whole, and left out where it is optional', () => {
      const answers = { product: 'ET', version: '1.2.3', older: '' };
      const { outcome } = build(scheme, { answers });
      assert.ok(outcome?.ok);
      assert.equal(outcome.name.text, 'ET-1.2.3');
      const wrong = build(scheme, { answers: { ...answers, version: '1.2' } });
      assert.ok(question(wrong, 'version').problem);
    });

    it('counts on from the nested names that exist', () => {
      const answers = { product: 'ET', 'version.major': '1', 'version.minor': '2' };
      const naming = build(scheme, { answers, names: ['ET-1.2.3', 'QW-1.2.8'] });
      assert.equal(question(naming, 'version.revision').suggestion?.value, '4');
    });
  });

  it('asks for the rest of a group only once its first field is given', () => {
    assert.ok(!paths(build('decimal', { answers: { stage: '' } })).includes('stageNumber'));
    assert.ok(!paths(build('decimal')).includes('stageNumber'));
    assert.ok(question(build('decimal', { answers: { stage: 'b' } }), 'stageNumber').optional);
    const inner = build('decimal', { answers: { stageNumber: '2' } });
    assert.ok(!question(inner, 'stage').optional, 'a number needs its stage');
  });
});

describe('filling in a name', () => {
  it('takes everything that needs nobody', () => {
    const scheme = schemeOf('document');
    const names = ['Easier_ET_PC_项目计划_011', 'Easier_ET_PC_项目计划_012'];
    const context = namingContext(scheme, { today, variables, names });
    const { naming, taken } = fillIn(scheme, { item: '项目计划' }, context);
    assert.ok(naming.outcome?.ok);
    assert.equal(naming.outcome.name.text, 'Easier_ET_PC_项目计划_013');
    assert.deepEqual(taken['correction'], { value: '3', basis: 'next' });
  });

  it('leaves to the person what only a person knows', () => {
    const scheme = schemeOf('baseline');
    const { naming } = fillIn(scheme, {}, namingContext(scheme, { today, variables }));
    assert.equal(naming.next?.path, 'stage');
    assert.equal(naming.next.answer, undefined);
    assert.deepEqual(
      naming.questions.filter(({ answer }) => answer === undefined).map(({ path }) => path),
      ['stage'],
    );
  });
});

function schemeFrom(data: SchemeData): Scheme {
  const { scheme, problems } = compileScheme(data, { resolve: (id) => schemeOf(id).data });
  assert.ok(scheme, problems.map(({ message }) => render(message, 'en')).join());
  return scheme;
}
