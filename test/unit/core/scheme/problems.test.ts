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
