import assert from 'node:assert/strict';
import { checkSequence } from '../../../../src/core/sequence/check-sequence';
import type { SequenceOptions } from '../../../../src/core/sequence/types';
import { render } from '../../../../src/core/text/message';
import { schemeOf } from '../catalogue/schemes';

interface Row {
  readonly title: string;
  readonly scheme: string;
  /** In the order of time. */
  readonly names: readonly string[];
  /** `index breach right`. */
  readonly found: readonly string[];
  readonly options?: SequenceOptions;
}

const day = (count: number): string[] =>
  Array.from({ length: count }, (_, number) => `ZS_V1.1.${number}_20180301`);

const rows: readonly Row[] = [
  {
    title: 'lets several lines grow side by side',
    scheme: 'semver',
    names: ['1.0.0', '1.0.1', '2.0.0-rc.1', '1.1.0', '1.0.2', '2.0.0', '1.2.0', '1.0.3', '2.0.1'],
    found: [],
  },
  {
    title: 'finds what was skipped, and goes on from there',
    scheme: 'semver',
    names: ['1.0.0', '1.0.2', '1.0.3', '1.2.0', '3.0.0'],
    found: ['1 skipped 1.0.1', '3 skipped 1.1.0', '4 skipped 2.0.0'],
  },
  {
    title: 'finds a lower field that did not start again',
    scheme: 'semver',
    names: ['1.0.1', '1.1.1', '2.1.0'],
    found: ['1 reset 1.1.0', '2 reset 2.0.0'],
  },
  {
    title: 'finds a number that goes back without opening a line',
    scheme: 'semver',
    names: ['1.0.0', '1.0.1', '1.0.2-rc.1', '2.0.0', '0.9.0'],
    found: ['4 back 3.0.0'],
  },
  {
    title: 'finds a candidate after the release of its number',
    scheme: 'semver',
    names: ['1.0.0-rc.1', '1.0.0', '1.0.0-rc.2'],
    found: ['2 late-test 1.0.1-rc.2'],
  },
  {
    title: 'finds a test tag after the release tag, with a build and without one',
    scheme: 'svn-tag',
    names: [
      'v1.0.0_T1_20160909',
      'v1.0.0.33899_T1_20161009',
      'v1.0.0_R1_20161109',
      'v1.1.0_T1_20170109',
      'v1.0.0_T2_20170110',
      'v1.0.0.40000_T3_20170111',
      'v1.1.0_R1_20170209',
    ],
    found: ['4 late-test v1.0.1_T1_20170110', '5 late-test v1.0.1.40000_T1_20170111'],
  },
  {
    title: 'finds stages and days that go back, and an alpha after the release',
    scheme: 'greek',
    names: [
      '1.0.0.120321_alpha',
      '1.0.0.120322_beta',
      '1.0.0.120323_alpha',
      '1.0.0.120320_RC',
      '1.0.1.120401_release',
      '1.0.1.120402_alpha',
      '1.1.0.120501_alpha',
      '1.0.2.120502_release',
    ],
    found: ['2 stage 1.0.1.120323_alpha', '3 date -', '5 late-test 1.0.2.120402_alpha'],
  },
  {
    title: 'lets a stage start again with a new number',
    scheme: 'decimal',
    names: ['1.0', '1.1a', '1.1b', '1.1rc1', '1.1', '1.0.1', '2.0b', '2.0b2', '2.0'],
    found: [],
  },
  {
    title: 'finds a candidate and a beta after the official version',
    scheme: 'decimal',
    names: ['2.0rc1', '2.0', '2.0rc2', '2.0b'],
    found: ['2 late-test 2.0.1rc2', '3 late-test 2.0.1b'],
  },
  {
    title: 'counts customer versions across the builds of a release',
    scheme: 'huawei',
    names: [
      'V100R001B010',
      'V100R001C01B010',
      'V100R001C01B010SP01',
      'V100R001B020',
      'V100R001B021',
      'V100R001C02B021',
      'V100R001C04B021',
      'V100R001C01B010SP03',
      'V100R002B010',
      'V100R002B021',
    ],
    found: ['6 skipped V100R001C03B021', '7 skipped V100R001C01B010SP02', '9 reset V100R002B020'],
  },
  {
    title: 'counts the names of a day',
    scheme: 'product-demo',
    names: [...day(11), 'YS_V0.1.0_20180301', 'ZS_V1.1.11_20180302'],
    found: ['10 limit -'],
  },
  {
    title: 'finds a number that is used on two days',
    scheme: 'product-demo',
    names: ['ZS_V1.1.0_20180301', 'ZS_V1.1.0_20180302'],
    found: ['1 repeated ZS_V1.1.1_20180302'],
  },
  {
    title: 'finds serials that skip, item by item',
    scheme: 'document',
    names: [
      'Easier_ET_PC_项目计划_010',
      'Easier_ET_PC_度量表_010',
      'Easier_ET_PC_项目计划_030',
      'Easier_ET_PC_度量表_012',
    ],
    found: ['2 skipped Easier_ET_PC_项目计划_020', '3 skipped Easier_ET_PC_度量表_011'],
  },
  {
    title: 'lets a package of an older stage be packed again, and finds a stage that goes back',
    scheme: 'package',
    names: [
      'Easier_ET_PC_G1ST_010',
      'Easier_ET_PC_G1SDV1_010',
      'Easier_ET_PC_G1ST_011',
      'Easier_ET_PC_G1SDV2_010',
      'Easier_ET_PC_G1SDV1_011',
      'Easier_ET_PC_G1CODE_010',
      'Easier_ET_PC_G1release_010',
      'Easier_ET_PC_G2ST_010',
    ],
    found: ['5 stage Easier_ET_PC_G2CODE_010'],
  },
  {
    title: 'follows the source through test and publication',
    scheme: 'test-publish',
    names: ['1.3.1.6', '1.3.1.7', '1.3.2.0', '1.3.2.1', '1.3.2.2', '1.4.0.1', '1.4.1.0', '2.0.0.1'],
    found: [],
  },
  {
    title: 'finds a test number that was not set back',
    scheme: 'test-publish',
    names: ['1.3.1.7', '1.3.2.7', '1.3.2.9'],
    found: ['1 reset 1.3.2.0', '2 skipped 1.3.2.8'],
  },
  {
    title: 'finds milestones that come after later ones',
    scheme: 'baseline',
    names: [
      'Baseline_ET_PC_Plan_20120504',
      'Baseline_ET_PC_ST_20120601',
      'Baseline_ET_PC_G1SDV',
      'Baseline_ET_PC_项目计划_Plan_20120701',
      'Baseline_ET_PC_G1ST',
    ],
    found: ['4 stage Baseline_ET_PC_G2ST'],
  },
  {
    title: 'finds modification numbers that skip',
    scheme: 'greek-file',
    names: [
      '测试报告1.1.1.051021_beta_b.xls',
      '测试报告1.1.1.051021_beta_b1.xls',
      '测试报告1.1.1.051021_beta_b3.xls',
    ],
    found: ['2 skipped 测试报告1.1.1.051021_beta_b2.xls'],
  },
  {
    title: 'finds a micro number that did not start again',
    scheme: 'calver',
    names: ['2024.01.0', '2024.01.1', '2024.03.0', '2024.01.2', '2024.04.1'],
    found: ['4 reset 2024.04.0'],
  },
  {
    title: 'finds a name that stands twice, whatever its spelling',
    scheme: 'three-part',
    names: ['1.0.0', '1.0.1', 'V1.0.1', '1.0.0'],
    found: ['2 repeated -', '3 repeated -'],
  },
  {
    title: 'passes over what the scheme cannot read, and over a scheme without events',
    scheme: 'site-branch',
    names: ['SY_ABC', 'main', 'TJ_ABC', 'AA_ABC'],
    found: [],
  },
  {
    title: 'goes by the moments that are given',
    scheme: 'semver',
    names: ['2.0.0', '1.0.1', '1.0.0'],
    options: { moments: [30, 20, 10] },
    found: [],
  },
  {
    title: 'goes by the scheme’s order where the moments are the same',
    scheme: 'document',
    names: ['A_B_C_表_021', 'A_B_C_表_010', 'A_B_C_表_020', 'A_B_C_表_023'],
    options: { moments: [0, 0, 0, 0] },
    found: ['3 skipped A_B_C_表_022'],
  },
];

describe('checkSequence', () => {
  for (const { title, scheme, names, found, options } of rows) {
    it(`${title} (${scheme})`, () => {
      const problems = checkSequence(schemeOf(scheme), names, options);
      const lines = problems.map(
        ({ index, breach, right }) => `${index} ${breach} ${right ?? '-'}`,
      );
      assert.deepEqual(lines, found);
      for (const { message } of problems) {
        assert.doesNotMatch(render(message, 'en'), /[{}]| {2}|\.[A-Z]/);
        assert.doesNotMatch(render(message, 'zh-cn'), /[{}]/);
      }
    });
  }

  it('is quick where every name goes back, and stops to advise', () => {
    const names = Array.from({ length: 2000 }, (_, index) => `1.0.${2000 - index}`);
    const problems = checkSequence(schemeOf('semver'), names);
    assert.equal(problems.length, 1999);
    assert.equal(problems.at(-1)?.breach, 'back');
    assert.equal(problems.filter(({ right }) => right !== undefined).length < 300, true);
  });
});
