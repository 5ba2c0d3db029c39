import assert from 'node:assert/strict';
import { parse } from '../../../../src/core/scheme';
import { render } from '../../../../src/core/text/message';
import { schemeOf } from '../catalogue/schemes';

type Row = readonly [scheme: string, name: string, code: string, wrongPart: string, says: RegExp];

/** The first problem of each name: its code, the stretch it stands at, and what it says. */
const rows: readonly Row[] = [
  ['huawei', 'V099R001B010', 'range', '099', /starts at 100/],
  ['huawei', 'V1000R001B010', 'width', '1000', /exactly 3 digits; found 4/],
  ['huawei', 'V100C01R001B023', 'syntax', 'C', /Expected "R", found "C"/],
  ['huawei', 'V100R001B010SP01', 'condition', '01', /customer/],
  ['huawei', 'V100R001C01 B023', 'white-space', ' ', /Delete it/],
  ['huawei', 'Ｖ100R001B010', 'full-width', 'Ｖ', /Write "V"/],
  ['huawei', 'v100R001B010', 'letter-case', 'v', /Expected "V"/],
  ['huawei', 'V100R001', 'syntax', '', /ends here/],
  ['huawei', 'V100R001B010\u0007', 'control-character', '\u0007', /U\+0007/],
  ['huawei', 'V100R001B010-x', 'trailing', '-x', /complete before "-x"/],
  ['baseline', 'baseline_ET_PC_G1ST', 'letter-case', 'baseline_', /Expected "Baseline_"/],
  ['baseline', 'Baseline_ET_PC_G1ST_120504', 'width', '120504', /YYYYMMDD; found 6 digits/],
  ['branch', 'Branch_XX_PC_G1ST_20120504', 'placeholder', 'XX', /placeholder/],
  ['branch', 'Branch_ET_PC_G1ST_20121304', 'impossible-date', '20121304', /not a day/],
  ['greek', '1.1.1.051021_rc', 'letter-case', 'rc', /written "RC"/],
  ['greek', '1.1.1.051021_gamma', 'unknown-word', 'gamma', /one of base, alpha, beta, RC, release/],
  ['greek', '1.1.1.051021-beta', 'syntax', '-', /Expected "_", found "-"/],
  ['three-part', '1.0.01', 'leading-zero', '01', /Write "1"/],
  ['test-publish', '1.3.a.7', 'syntax', 'a', /Expected Publication/],
  ['doc-folder', '035.系统测试', 'multiple', '035', /steps of 10/],
  ['semver', '1.2.3-rc..1', 'empty-identifier', '', /between the dots/],
  ['semver', '1.2.3-rc.01', 'leading-zero', '01', /Write "1"/],
  ['semver', '', 'empty', '', /found nothing/],
  ['semver', '1'.repeat(10_000), 'too-long', '1'.repeat(10_000), /at most 256/],
];

/** Names that lack a part, the place where it is missed, and what the message says. */
const lacking: readonly (readonly [scheme: string, name: string, at: number, says: string])[] = [
  ['document', '_ET_PC_项目计划_011', 0, 'Company is missing here.'],
  [
    'document',
    'Easier_ET_PC_011',
    0,
    'A part is missing, one of these: Company, Configuration item.',
  ],
  [
    'document',
    'Easier_ET_PC_项目计划',
    17,
    'The name ends here, but these are missing: Planned version, Correction.',
  ],
  ['package', 'Easier_ET_PC_011', 13, 'Stage is missing here.'],
  ['vp', 'V8.1.0', 6, 'Date is missing here.'],
  [
    'svn-tag',
    'v1.0.0',
    6,
    'The name ends here, but these are missing: Kind of round, Round, Date.',
  ],
  ['svn-tag', 'v1.0_T1_20160909', 4, 'Revision is missing here.'],
  ['greek', '1.0.0.0321', 10, 'Stage is missing here.'],
  ['three-part', '1.0', 3, 'Revision is missing here.'],
  ['huawei', 'V100R001', 8, 'The name ends here, but these are missing: Build (B), Correction.'],
  ['product-date', 'V1.0.0_180301', 0, 'Product is missing here.'],
  ['baseline', 'Baseline_ET_PC', 14, 'Stage is missing here.'],
  ['qw-delivery', 'QW-DHXS-RS-01', 2, 'Product class is missing here.'],
  ['greek-file', '报告1.1.1.051021_beta_b', 21, 'Extension is missing here.'],
  ['doc-folder', '项目管理', 0, 'Number is missing here.'],
];

describe('a name that lacks a part', () => {
  for (const [id, name, at, says] of lacking) {
    it(`${id} "${name}" says which`, () => {
      const [problem] = parse(schemeOf(id), name).problems;
      assert.ok(problem);
      assert.deepEqual([problem.code, problem.offset, problem.length], ['syntax', at, 0]);
      assert.equal(render(problem.message, 'en'), says);
      assert.match(render(problem.message, 'zh-cn'), /缺少/);
    });
  }
});

describe('the first problem of a malformed name', () => {
  for (const [id, name, code, wrongPart, says] of rows) {
    it(`${id} "${name.slice(0, 40)}" is ${code}`, () => {
      const [problem] = parse(schemeOf(id), name).problems;
      assert.ok(problem);
      assert.equal(problem.code, code);
      assert.equal(name.slice(problem.offset, problem.offset + problem.length), wrongPart);
      assert.match(render(problem.message, 'en'), says);
      assert.match(render(problem.message, 'zh-cn'), /[\u4e00-\u9fff]/);
    });
  }
});
