import assert from 'node:assert/strict';
import { repair } from '../../../../src/core/scheme';
import { schemeOf } from '../catalogue/schemes';

/** A scheme, a name that is wrong in it, and all that is offered for it. */
type SuggestionRow = readonly [scheme: string, name: string, offered: readonly string[]];

const groups: readonly (readonly [principle: string, rows: readonly SuggestionRow[]])[] = [
  [
    'Words stay, and none is pieced together',
    [
      ['product-demo', 'YS_V1.1.0_20180301', ['YS_V0.1.0_20180301']],
      ['product-demo', 'ZS_V0.9.3_20180228', ['ZS_V1.9.3_20180228']],
      ['product-demo', 'V1.1.0_20180301', ['ZS_V1.1.0_20180301']],
      ['product-demo', 'ABC_V1.1.0_20180301', ['ABCZS_V1.1.0_20180301']],
      ['eulaid', 'WX.4_PRO_CN', []],
      ['eulaid', 'WX.4.1_PRO_RTL_CN', []],
      ['qw-delivery', 'QW-DHXS-RS-01', []],
      ['package', 'ET_PC_ST_010', []],
      ['baseline', 'Baseline_ET_G1ST', []],
      ['decimal', '2.0c', ['2.0', '2.0rc1']],
    ],
  ],
  [
    'A word that is in no list makes room for each that is',
    [
      [
        'package',
        'Easier_ET_PC_Plan_010',
        [
          'Easier_ET_PC_CODE_010',
          'Easier_ET_PC_ST_010',
          'Easier_ET_PC_SDV_010',
          'Easier_ET_PC_release_010',
        ],
      ],
      ['eulaid', 'WX.4_STD_RTL_CN', ['WX.4_PRE_RTL_CN', 'WX.4_PRO_RTL_CN']],
      [
        'greek',
        '1.0.0.051021_gamma',
        [
          '1.0.0.051021_base',
          '1.0.0.051021_alpha',
          '1.0.0.051021_beta',
          '1.0.0.051021_RC',
          '1.0.0.051021_release',
        ],
      ],
    ],
  ],
  [
    'A word that is missing is offered, each as good as the next',
    [
      [
        'package',
        'Easier_ET_PC_011',
        [
          'Easier_ET_PC_CODE_011',
          'Easier_ET_PC_ST_011',
          'Easier_ET_PC_SDV_011',
          'Easier_ET_PC_release_011',
        ],
      ],
      [
        'package',
        'Easier_ET_PC_G1_010',
        [
          'Easier_ET_PC_G1CODE_010',
          'Easier_ET_PC_G1ST_010',
          'Easier_ET_PC_G1SDV_010',
          'Easier_ET_PC_G1release_010',
        ],
      ],
      [
        'qw-delivery',
        'QW1-DHXS-01',
        ['QW1-DHXS-FB-01', 'QW1-DHXS-DP-01', 'QW1-DHXS-RS-01', 'QW1-DHXS-PD-01', 'QW1-DHXS-DD-01'],
      ],
      [
        'baseline',
        'Baseline_ET_PC',
        [
          'Baseline_ET_PC_start',
          'Baseline_ET_PC_Plan',
          'Baseline_ET_PC_CODE',
          'Baseline_ET_PC_ST',
          'Baseline_ET_PC_SDV',
        ],
      ],
      [
        'baseline',
        'Baseline_ET_PC_20120504',
        [
          'Baseline_ET_PC_start_20120504',
          'Baseline_ET_PC_Plan_20120504',
          'Baseline_ET_PC_CODE_20120504',
          'Baseline_ET_PC_ST_20120504',
          'Baseline_ET_PC_SDV_20120504',
        ],
      ],
      [
        'baseline',
        'Baseline_ET_PC_项目计划',
        [
          'Baseline_ET_PC_项目计划_start',
          'Baseline_ET_PC_项目计划_Plan',
          'Baseline_ET_PC_项目计划_CODE',
          'Baseline_ET_PC_项目计划_ST',
          'Baseline_ET_PC_项目计划_SDV',
        ],
      ],
      [
        'greek',
        '1.0.0.0321',
        [
          '1.0.0.0321_base',
          '1.0.0.0321_alpha',
          '1.0.0.0321_beta',
          '1.0.0.0321_RC',
          '1.0.0.0321_release',
        ],
      ],
    ],
  ],
  [
    'Parts are neither merged nor split',
    [
      ['document', 'Easier_ET_PC_011', []],
      ['document', 'Easier_ET_项目计划_011', []],
      ['document', '项目计划_011', []],
      ['document', 'Easier_ET_PC_项目-计划_010', ['Easier_ET_PC_项目计划_010']],
      ['package', 'Easier_ST_010', []],
      ['package', 'Easier_ET_PC_项目计划_010', []],
      ['baseline', 'Baseline_ET_PC_A_B_G1ST', []],
      ['qw-delivery', 'QW1-DHM-RS-01', []],
      ['site-branch', 'SY_A_B', ['SY_A']],
      ['site-branch', 'SHENYANG_ABC', []],
      ['site-branch', 'SYABC', ['SY_ABC']],
      ['product-string', 'foo', []],
      ['product-string', 'EVEREST', []],
      ['product-string', 'EVEREST 4.20', ['EVEREST v4.20']],
      ['product-string', 'EVEREST v4.20 Gamma', ['EVEREST v4.20']],
      ['greek-file', '测试报告1.1.1.051021_beta_b', []],
      ['greek-file', '1.1.1.051021_beta_b.xls', []],
    ],
  ],
  [
    'A number too many is left out at the end, and none is written together with another',
    [
      ['two-part', '1.2.3.4', ['1.2']],
      ['two-part', '1.2.3.4.5', ['1.2']],
      ['three-part', '1.2.3.4', ['1.2.3']],
      ['three-part', '1.2.3.4.5', ['1.2.3']],
      ['decimal', '1.0.1.2', ['1.0.1']],
      ['gnu', '1.2.3.4.5', ['1.2.3.4']],
      ['windows', '1.2.3', ['1.2', '1.23']],
      ['dotnet', '1.2.3.4.5', ['1.2.3.4']],
      ['test-publish', '1.3.1.7.8', ['1.3.1.7']],
      ['revision-label', 'V1.0.0.0', ['V1.0.0']],
      ['semver', '1.2.3.4', ['1.2.3']],
      ['medical-release', '1.0.0.121008', ['1.0']],
    ],
  ],
  [
    'A number that is missing is the last one',
    [
      ['three-part', '1.2', ['1.2.0']],
      ['three-part', 'v1.2', ['V1.2.0']],
      ['semver', '1.2', ['1.2.0']],
      ['test-publish', '1.3.1', ['1.3.1.0']],
      ['ranged', '1.1', ['1.1.1']],
      ['huawei', 'V100R001', ['V100R001B010']],
      ['huawei', 'V100R001C01', ['V100R001C01B010']],
      ['document', 'Easier_ET_PC_项目计划', ['Easier_ET_PC_项目计划_010']],
      ['package', 'Easier_ET_PC_G1ST', ['Easier_ET_PC_G1ST_010']],
      ['svn-tag', 'v1.0_T1_20160909', ['v1.0.0_T1_20160909']],
    ],
  ],
  [
    'A part that is right keeps its layout',
    [
      ['vp', 'v8.1.0.0322', ['V8.1.0.0322']],
      ['vp', 'V8.1.0.0332', ['V8.1.0.0331']],
      ['vp', '8.1.0.0322', ['V8.1.0.0322', 'B8.1.0.0322']],
      ['greek', 'v1.0.0.0321_beta', ['1.0.0.0321_beta']],
      ['medical', '1.0.0.121332', []],
      ['medical', '1.0.0.1210081', []],
      ['product-demo', 'ZS_V1.1.0_20180230', ['ZS_V1.1.0_20180228']],
      ['calver', '2024.13.1', ['2024.12.1']],
      ['ranged', '1.1.1000', ['1.1.999']],
      ['qw-item', 'XSM1', ['XSM01']],
      ['qw-item', '001', []],
    ],
  ],
  [
    'Letters are not left out to make a text shorter',
    [
      ['qw-product', 'DHMISX', []],
      ['qw-product', 'DHM', []],
      ['qw-subsystem', 'DHXSAB', []],
      ['product-date', 'V1.0.0_180301', []],
    ],
  ],
  [
    'What is missing and known to people only is left to them',
    [
      ['vp', 'V8.1.0', []],
      ['svn-tag', 'v1.0.0', []],
      ['huawei', 'V1.0', []],
      ['huawei', 'hello', []],
      ['greek', '1.0.0', []],
      ['medical', '1.0.0', []],
      ['branch', 'main', []],
      ['branch', 'feature/login', []],
      ['eulaid', 'WX.4_PRO_RTL', []],
      ['product-date', 'ABCV1.0.0', []],
      ['semver', 'hello', []],
    ],
  ],
];

for (const [principle, rows] of groups) {
  describe(`suggestions: ${principle.charAt(0).toLowerCase()}${principle.slice(1)}`, () => {
    for (const [id, name, offered] of rows) {
      it(`${id} "${name}" ${offered.length > 0 ? `may be ${offered.join(', ')}` : 'is left to people'}`, () => {
        assert.deepEqual(
          repair(schemeOf(id), name).map(({ text }) => text),
          offered,
        );
      });
    }
  });
}
