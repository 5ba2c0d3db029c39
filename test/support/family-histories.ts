import type { CommitToMake } from './family-repository';

/** A history with the policy that reads its names. */
export interface FamilyHistory {
  readonly policy: object;
  readonly history: readonly CommitToMake[];
}

const releaseBranches = { template: 'release/{version}', match: 'release/*' };
const hotfixBranches = { template: 'hotfix/{version}', match: 'hotfix/*', role: 'hotfix' };

function onBranch(on: string, day: string, subject: string, ...tags: string[]): CommitToMake {
  return { on, day, subject, tags };
}

function onMain(day: string, subject: string, ...tags: string[]): CommitToMake {
  return onBranch('main', day, subject, ...tags);
}

/** The first commit on a branch. @param from the tag or branch that it begins at */
function newBranch(
  on: string,
  from: string,
  day: string,
  subject: string,
  ...tags: string[]
): CommitToMake {
  return { ...onBranch(on, day, subject, ...tags), from };
}

/** Three lines of a library, with candidates, release branches and hotfixes. */
export const semverHistory: FamilyHistory = {
  policy: {
    version: 'semver',
    tags: ['(v|){version}'],
    branches: [releaseBranches, hotfixBranches],
  },
  history: [
    onMain('2024-01-08', 'Start'),
    onMain('2024-02-01', 'First candidate', 'v1.0.0-rc.1'),
    onMain('2024-02-12', 'Second candidate', 'v1.0.0-rc.2'),
    onMain('2024-02-20', 'Release 1.0', 'v1.0.0'),
    newBranch('release/1.0.0', 'v1.0.0', '2024-03-05', 'Fix time zones', 'v1.0.1'),
    onMain('2024-03-20', 'Search', 'v1.1.0-beta.1'),
    onMain('2024-04-10', 'Release 1.1', 'v1.1.0'),
    onBranch('release/1.0.0', '2024-04-18', 'Fix a leak', 'v1.0.2'),
    newBranch('release/1.1.0', 'v1.1.0', '2024-05-06', 'Fix sorting', 'v1.1.1'),
    newBranch('hotfix/1.1.2', 'v1.1.1', '2024-05-20', 'Close a hole in the parser', 'v1.1.2'),
    { on: 'main', merge: 'hotfix/1.1.2', subject: 'Merge hotfix 1.1.2', day: '2024-05-22' },
    onMain('2024-06-14', 'New storage', 'v2.0.0-rc.1'),
    onMain('2024-06-28', 'Second candidate', 'v2.0.0-rc.2'),
    onMain('2024-07-15', 'Release 2.0', 'v2.0.0'),
    onBranch('release/1.1.0', '2024-07-30', 'Fix encoding', 'v1.1.3'),
    newBranch('release/2.0.0', 'v2.0.0', '2024-08-12', 'Fix migration', 'v2.0.1'),
    onBranch('release/1.0.0', '2024-08-20', 'Fix certificates'),
    newBranch('hotfix/2.0.2', 'v2.0.1', '2024-09-02', 'Fix a crash at start'),
    onMain('2024-09-10', 'Plug-ins'),
  ],
};

/** Builds, customer versions and hot patches of two feature versions, with baselines. */
export const huaweiHistory: FamilyHistory = {
  policy: {
    version: 'huawei',
    tags: [{ scheme: 'huawei', match: 'V*' }],
    baselines: ['baseline'],
    branches: [releaseBranches, hotfixBranches, { scheme: 'branch', match: 'Branch_*' }],
  },
  history: [
    onMain('2023-02-06', '项目启动', 'Baseline_ET_PC_start_20230206'),
    onMain('2023-03-01', '计划评审通过', 'Baseline_ET_PC_Plan_20230301'),
    onMain('2023-04-10', '首次转测试', 'V100R001B010', 'Baseline_ET_PC_G1ST_20230410'),
    onMain('2023-04-24', '改错后再转测试', 'V100R001B011'),
    onMain('2023-05-15', '第二个构建', 'V100R001B020'),
    onMain('2023-06-12', '试验局版本', 'V100R001C01B023', 'Baseline_ET_PC_G1SDV_20230612'),
    newBranch(
      'release/V100R001C01B023',
      'V100R001C01B023',
      '2023-07-03',
      '修正告警丢失',
      'V100R001C01B024',
    ),
    newBranch(
      'hotfix/V100R001C01B023SP01',
      'V100R001C01B023',
      '2023-07-10',
      '修正倒换失败',
      'V100R001C01B023SP01',
    ),
    onBranch('hotfix/V100R001C01B023SP01', '2023-08-02', '修正内存泄漏', 'V100R001C01B023SP02'),
    onMain('2023-08-21', '第三个构建', 'V100R001B030'),
    onMain('2023-10-16', '第二个客户版本', 'V100R001C02B053'),
    newBranch(
      'hotfix/V100R001C02B053SP01',
      'V100R001C02B053',
      '2023-11-06',
      '修正话单重复',
      'V100R001C02B053SP01',
    ),
    onMain('2024-01-08', 'R002 首次转测试', 'V100R002B010', 'Baseline_ET_PC_G2ST_20240108'),
    onMain('2024-02-05', '改错', 'V100R002B011'),
    onMain('2024-04-15', 'R002 客户版本', 'V100R002C01B021', 'Baseline_ET_PC_release_20240415'),
    newBranch('hotfix/V100R002C01B021SP01', 'V100R002C01B021', '2024-05-13', '修正升级失败'),
    onMain('2024-06-03', '新平台', 'V200R001B010'),
    onMain('2024-07-01', '继续开发'),
  ],
};

/** Stages by Greek letters. */
export const greekHistory: FamilyHistory = {
  policy: {
    version: 'greek',
    tags: ['greek'],
    branches: [releaseBranches],
  },
  history: [
    onMain('2021-03-01', '开始', '1.0.0.210301_base'),
    onMain('2021-03-15', '内部测试', '1.0.0.210315_alpha'),
    onMain('2021-03-29', '外网测试', '1.0.0.210329_beta'),
    onMain('2021-04-12', '候选', '1.0.0.210412_RC'),
    onMain('2021-04-26', '正式发布', '1.0.0.210426_release'),
    newBranch(
      'release/1.0.0.210426_release',
      '1.0.0.210426_release',
      '2021-05-20',
      '修正缺陷',
      '1.0.1.210520_release',
    ),
    onMain('2021-06-01', '权限控制', '1.1.0.210601_alpha'),
    onMain('2021-06-15', '外网测试', '1.1.0.210615_beta'),
    onMain('2021-07-01', '正式发布', '1.1.0.210701_release'),
    onMain('2021-09-01', '新架构', '2.0.0.210901_alpha'),
  ],
};
