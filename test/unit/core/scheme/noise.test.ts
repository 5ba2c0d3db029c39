import assert from 'node:assert/strict';
import { parse, repair } from '../../../../src/core/scheme';
import { render } from '../../../../src/core/text/message';
import { schemeOf } from '../catalogue/schemes';

/** A name, the part of it that is wrong, what the message says, and the first repair; none for `undefined`. */
type Row = readonly [
  scheme: string,
  name: string,
  wrongPart: string,
  says: RegExp,
  repaired: string | undefined,
];

const straySpace = /^A space that does not belong here\. Delete it\.$/;
const kinds: Readonly<Record<string, readonly Row[]>> = {
  'white-space': [
    ['document', 'Easier_ ET_PC_项目计划_011', ' ', straySpace, 'Easier_ET_PC_项目计划_011'],
    ['document', 'Easier_ET_PC_项目 计划_011', ' ', straySpace, 'Easier_ET_PC_项目计划_011'],
    ['package', 'Easier_ET_PC_SDV _010', ' ', straySpace, 'Easier_ET_PC_SDV_010'],
    ['baseline', 'Baseline _ET_PC_G1ST', ' ', straySpace, 'Baseline_ET_PC_G1ST'],
    ['greek', '1.1.1.051021 _beta', ' ', straySpace, '1.1.1.051021_beta'],
    [
      'greek-file',
      '报告1.1.1.051021_beta_b_LiuQi 2.xls',
      ' ',
      straySpace,
      '报告1.1.1.051021_beta_b_LiuQi2.xls',
    ],
    [
      'greek-file',
      '外 包报告1.1.1.051021_beta_b.xls',
      ' ',
      straySpace,
      '外包报告1.1.1.051021_beta_b.xls',
    ],
    ['huawei', 'V100 R001B010', ' ', straySpace, 'V100R001B010'],
    ['qw-delivery', 'QW1-DHXS- RS-01', ' ', straySpace, 'QW1-DHXS-RS-01'],
    ['revision-label', 'V 1.04', ' ', straySpace, 'V1.04'],
    ['doc-folder', '000. 项目管理', ' ', straySpace, '000.项目管理'],
    ['three-part', '1.0.0\u3000', '\u3000', /^White space \(U\+3000\)/, '1.0.0'],
  ],
  'split-word': [
    ['package', 'Easier_ET_PC_G1Releac e_010', ' ', /"Releac e"/, 'Easier_ET_PC_G1Release_010'],
    ['baseline', 'Baseline_ET_PC_G1releac e', ' ', /"releac e"/, 'Baseline_ET_PC_G1release'],
    ['baseline', 'B aseline_ET_PC_G1ST', ' ', /"B aseline"/, 'Baseline_ET_PC_G1ST'],
    ['branch', 'Branc h_ET_PC_G1ST_20120504', ' ', /"Branc h"/, 'Branch_ET_PC_G1ST_20120504'],
    ['greek', '1.1.1.051021_be ta', ' ', /"be ta"/, '1.1.1.051021_beta'],
    ['huawei', 'V ersion100R001B010', ' ', /"V ersion"/, 'V100R001B010'],
    ['site-branch', 'S Y_ABC', ' ', /"S Y"/, 'SY_ABC'],
  ],
  'foreign-mark': [
    [
      'greek',
      '1、1、1、051021_beta',
      '、',
      /、" \(U\+3001\) where "\." belongs/,
      '1.1.1.051021_beta',
    ],
    [
      'greek',
      '1。1。1。051021_beta',
      '。',
      /。" \(U\+3002\) where "\." belongs/,
      '1.1.1.051021_beta',
    ],
    [
      'greek-file',
      '报告1、1、1、051021_beta_b、xls',
      '、',
      /U\+3001/,
      '报告1.1.1.051021_beta_b.xls',
    ],
    ['three-part', '1、0、0', '、', /U\+3001/, '1.0.0'],
    ['semver', '1。2。3', '。', /U\+3002/, '1.2.3'],
    ['svn-tag', 'v1、0、0_T1_20160909', '、', /U\+3001/, 'v1.0.0_T1_20160909'],
    ['baseline', 'Baseline、ET、PC、G1ST', '、', /where "_" belongs/, 'Baseline_ET_PC_G1ST'],
    ['doc-folder', '000、项目管理', '、', /U\+3001/, '000.项目管理'],
    ['revision-label', 'V1。04', '。', /U\+3002/, 'V1.04'],
    ['eulaid', 'WX。4_PRO_RTL_CN', '。', /U\+3002/, 'WX.4_PRO_RTL_CN'],
    ['product-string', 'EVEREST v4。20 Beta', '。', /U\+3002/, 'EVEREST v4.20 Beta'],
    ['qw-delivery', 'QW1—DHXS—RS—01', '—', /where "-" belongs/, 'QW1-DHXS-RS-01'],
  ],
  'full-width': [
    [
      'document',
      'Easier_ET_PC_项目计划_０１１',
      '０',
      /Full-width "０".*Write "0"/,
      'Easier_ET_PC_项目计划_011',
    ],
    ['package', 'Easier_ET_PC_G1ＳＴ_010', 'Ｓ', /Write "S"/, 'Easier_ET_PC_G1ST_010'],
    ['baseline', 'Ｂaseline_ET_PC_G1ST', 'Ｂ', /Write "B"/, 'Baseline_ET_PC_G1ST'],
    ['greek', '１.1.1.051021_beta', '１', /Write "1"/, '1.1.1.051021_beta'],
    ['three-part', '1．0．0', '．', /Write "\."/, '1.0.0'],
    ['qw-item', 'ＸＳ031', 'Ｘ', /Write "X"/, 'XS031'],
    ['site-branch', 'SY＿ABC', '＿', /Write "_"/, 'SY_ABC'],
  ],
  'kangxi-radical': [
    [
      'document',
      'Easier_ET_PC_⽂档_011',
      '⽂',
      /Kangxi radical "⽂" \(U\+2F42\) where the character "文"/,
      'Easier_ET_PC_文档_011',
    ],
    ['baseline', 'Baseline_ET_PC_⼩项_G1ST', '⼩', /"小"/, 'Baseline_ET_PC_小项_G1ST'],
    ['greek-file', '⽂档1.1.1.051021_beta_b.xls', '⽂', /"文"/, '文档1.1.1.051021_beta_b.xls'],
    ['doc-folder', '000.项⽬管理', '⽬', /"目"/, '000.项目管理'],
  ],
  'unpadded-date': [
    ['svn-tag', 'v1.0.0_T1_2016909', '2016909', /Write 20160909\./, 'v1.0.0_T1_20160909'],
    [
      'baseline',
      'Baseline_ET_PC_G1ST_201254',
      '201254',
      /Write 20120504\./,
      'Baseline_ET_PC_G1ST_20120504',
    ],
    [
      'branch',
      'Branch_ET_PC_G1ST_2012504',
      '2012504',
      /Write 20120504\./,
      'Branch_ET_PC_G1ST_20120504',
    ],
    ['product-demo', 'ZS_V1.1.0_2018301', '2018301', /Write 20180301\./, 'ZS_V1.1.0_20180301'],
    ['greek', '1.0.0.321_beta', '321', /Write 0321\./, '1.0.0.0321_beta'],
    ['greek', '1.1.1.51021_beta', '51021', /Write 051021, 510201\./, '1.1.1.051021_beta'],
  ],
  'date-layout': [
    [
      'branch',
      'Branch_ET_PC_G1ST_2012-5-4',
      '2012-5-4',
      /found "2012-5-4". Write 20120504\./,
      'Branch_ET_PC_G1ST_20120504',
    ],
    [
      'svn-tag',
      'v1.0.0_T1_2016年10月9日',
      '2016年10月9日',
      /Write 20161009\./,
      'v1.0.0_T1_20161009',
    ],
  ],
  placeholder: [
    [
      'greek-file',
      '报告1.1.1.XXXXXX_beta_b.xls',
      'XXXXXX',
      /write the real number or date/,
      undefined,
    ],
    ['package', 'Easier_ET_PC_GnST_010', 'n', /write the real Iteration/, undefined],
    ['package', 'Easier_ET_PC_GNrelease_010', 'N', /write the real Iteration/, undefined],
    ['package', 'Easier_XX_PC_G1ST_010', 'XX', /not a value for Project/, undefined],
    ['document', 'Easier_ET_PC_XX_011', 'XX', /not a value for Configuration item/, undefined],
    ['document', 'Easier_ET_PC_项目计划_XXY', 'XXY', /write the real Planned version/, undefined],
    ['document', 'Easier_ET_PC_GnST_010', 'GnST', /Write the real one/, undefined],
    ['baseline', 'Baseline_ET_PC_GNst_20120504', 'N', /write the real Iteration/, undefined],
    ['baseline', 'Baseline_ET_PC_GnST', 'n', /write the real Iteration/, undefined],
    ['baseline', 'Baseline_ET_PC_XX', 'XX', /not a value for Stage/, undefined],
    ['branch', 'Branch_XX_XX_XX_20120504', 'XX', /not a value for Project/, undefined],
    ['branch', 'Branch_ET_PC_G1ST_XXXXXXXX', 'XXXXXXXX', /write the real Date/, undefined],
    ['greek', '1.1.1.XXX_beta', 'XXX', /write the real Date/, undefined],
    ['vp', 'V8.1.1.XXXX', 'XXXX', /Date/, undefined],
    ['svn-tag', 'v1.0.0_Tn_20160909', 'n', /write the real Round/, undefined],
    ['huawei', 'VxxxRxxxBxxy', 'xxx', /write the real Version/, undefined],
    ['huawei', 'V100R001LLLB010', 'LLL', /Overseas mark/, 'V100R001B010'],
    ['site-branch', 'XX_ABC', 'XX', /not a value for Site/, undefined],
    ['qw-item', 'XX001', 'XX', /not a value for Subsystem/, undefined],
    ['semver', '1.2.x', 'x', /write the real Patch/, undefined],
  ],
  'look-alike': [
    [
      'document',
      'Easier_ET_PC_项目计划_O11',
      'O',
      /Letter "O" where the digit 0 belongs/,
      'Easier_ET_PC_项目计划_011',
    ],
    [
      'document',
      'Easier_ET_PC_项目计划_0l1',
      'l',
      /Letter "l" where the digit 1 belongs/,
      'Easier_ET_PC_项目计划_011',
    ],
    ['package', 'Easier_ET_PC_GlST1_010', 'l', /digit 1/, 'Easier_ET_PC_G1ST1_010'],
    ['baseline', 'Baseline_ET_PC_G1ST_2012O504', 'O', /digit 0/, 'Baseline_ET_PC_G1ST_20120504'],
    ['branch', 'Branch_ET_PC_GIST_20120504', 'I', /digit 1/, 'Branch_ET_PC_G1ST_20120504'],
    ['huawei', 'V1O0R001B010', 'O', /digit 0/, 'V100R001B010'],
    ['huawei', 'V100R00lB010', 'l', /digit 1/, 'V100R001B010'],
    ['greek', 'l.1.1.051021_beta', 'l', /digit 1/, '1.1.1.051021_beta'],
    ['three-part', '1.O.0', 'O', /digit 0/, '1.0.0'],
    ['qw-item', 'SYOO1', 'O', /digit 0/, 'SY001'],
    ['qw-delivery', 'QW1-DHXS-RS-O1', 'O', /digit 0/, 'QW1-DHXS-RS-01'],
    ['doc-folder', 'OOO.项目管理', 'O', /digit 0/, '000.项目管理'],
    ['revision-label', 'V1.O4', 'O', /digit 0/, 'V1.04'],
    ['eulaid', 'WX.4_PR0_RTL_CN', '0', /Digit 0 where the letter "O" belongs/, 'WX.4_PRO_RTL_CN'],
  ],
  'double-separator': [
    [
      'document',
      'Easier_ET_PC_项目计划__011',
      '_',
      /"_" stands twice/,
      'Easier_ET_PC_项目计划_011',
    ],
    ['package', 'Easier_ET_PC_G1ST1__010', '_', /twice/, 'Easier_ET_PC_G1ST1_010'],
    ['baseline', 'Baseline_ET__PC_G1ST', '_', /twice/, 'Baseline_ET_PC_G1ST'],
    ['greek', '1.1.1.051021__beta', '_', /twice/, '1.1.1.051021_beta'],
    ['greek-file', '报告1.1.1.051021_beta__b.xls', '_', /twice/, '报告1.1.1.051021_beta_b.xls'],
    ['svn-tag', 'v1.0.0__T1_20160909', '_', /twice/, 'v1.0.0_T1_20160909'],
    ['three-part', '1..0.0', '.', /"\." stands twice/, '1.0.0'],
    ['qw-delivery', 'QW1--DHXS-RS-01', '-', /"-" stands twice/, 'QW1-DHXS-RS-01'],
    ['site-branch', 'SY__ABC', '_', /twice/, 'SY_ABC'],
    ['eulaid', 'WX.4__PRO_RTL_CN', '_', /twice/, 'WX.4_PRO_RTL_CN'],
  ],
  'missing-separator': [
    [
      'branch',
      'Branch_ET_PC_G1ST20120504',
      '',
      /"_" is missing before Date "20120504"/,
      'Branch_ET_PC_G1ST_20120504',
    ],
    ['greek', '1.0.0.0321beta', '', /"_" is missing before Stage "beta"/, '1.0.0.0321_beta'],
    ['semver', '1.2.3rc1', '', /"-" is missing before/, '1.2.3-rc1'],
  ],
  'invisible-character': [
    ['huawei', 'V100R001\u200dB010', '\u200d', /‹U\+200D ZERO WIDTH JOINER›/, 'V100R001B010'],
    ['huawei', '\ufeffV100R001B010', '\ufeff', /‹U\+FEFF BYTE ORDER MARK›/, 'V100R001B010'],
    [
      'document',
      'Easier_ET_PC_项目\u200b计划_011',
      '\u200b',
      /‹U\+200B ZERO WIDTH SPACE›/,
      'Easier_ET_PC_项目计划_011',
    ],
    [
      'package',
      'Easier_ET_PC_\u202eG1ST_010',
      '\u202e',
      /‹U\+202E RIGHT-TO-LEFT OVERRIDE›/,
      'Easier_ET_PC_G1ST_010',
    ],
    [
      'greek-file',
      '报告\ufe0f1.1.1.051021_beta_b.xls',
      '\ufe0f',
      /VARIATION SELECTOR/,
      '报告1.1.1.051021_beta_b.xls',
    ],
    ['doc-folder', '000.项目\u200f管理', '\u200f', /‹U\+200F RIGHT-TO-LEFT MARK›/, '000.项目管理'],
    ['baseline', 'Baseline_ET_PC_\u3164ST', '\u3164', /HANGUL FILLER/, 'Baseline_ET_PC_ST'],
    ['semver', '1.2.3\u{e0041}', '\u{e0041}', /‹U\+E0041 INVISIBLE CHARACTER›/, '1.2.3'],
  ],
};

for (const [code, rows] of Object.entries(kinds)) {
  describe(`noise in a name: ${code}`, () => {
    for (const [id, name, wrongPart, says, repaired] of rows) {
      it(`${id} ${JSON.stringify(name)} ${repaired === undefined ? 'is left to people' : `becomes "${repaired}"`}`, () => {
        const scheme = schemeOf(id);
        const [problem] = parse(scheme, name).problems;
        assert.ok(problem);
        const english = render(problem.message, 'en');
        assert.equal(problem.code, code, english);
        assert.equal(name.slice(problem.offset, problem.offset + problem.length), wrongPart);
        assert.match(english, says);
        assert.match(render(problem.message, 'zh-cn'), /[\u4e00-\u9fff]/);
        assert.equal(repair(scheme, name)[0]?.text, repaired);
      });
    }
  });
}

describe('names that no scheme reads', () => {
  const astral = '𠀀';
  for (const id of ['document', 'huawei', 'greek-file', 'semver']) {
    it(`${id} answers at once to 256 characters beyond the basic plane`, () => {
      const scheme = schemeOf(id);
      const text = astral.repeat(256);
      const [problem] = parse(scheme, text).problems;
      assert.equal(problem?.code, 'too-long');
      const reason = render(problem.message, 'en');
      assert.match(reason, /512 UTF-16 units.*at most 256.*256 of its characters take two/);
      assert.deepEqual(repair(scheme, text), []);
    });

    it(`${id} says where 128 of them go wrong, with no half of one`, () => {
      const text = astral.repeat(128);
      const { verdict, problems } = parse(schemeOf(id), text);
      assert.equal(verdict, 'invalid');
      assert.equal((problems[0]?.offset ?? 1) % 2, 0);
    });
  }

  it('a stage word far from every other names the words that there are', () => {
    const far: readonly (readonly [string, string, RegExp])[] = [
      ['branch', 'Branch_ET_PC_G1zzzz_20120504', /one of start, Plan, CODE, ST, SDV, release/],
      ['package', 'Easier_ET_PC_G1Foo_010', /one of CODE, ST, SDV, release/],
      ['qw-delivery', 'QW1-DHXS-ZZ-01', /one of FB, DP, RS, PD, DD, UM, OM, SP/],
      ['greek', '1.1.1.051021_zzzzzz', /one of base, alpha, beta, RC, release/],
    ];
    for (const [id, name, says] of far) {
      const [problem] = parse(schemeOf(id), name).problems;
      assert.equal(problem?.code, 'unknown-word', name);
      assert.match(render(problem.message, 'en'), says);
    }
  });
});
