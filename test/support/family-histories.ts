import type { CommitToMake } from './family-repository';

/** A history with the policy that reads its names. */
export interface FamilyHistory {
  readonly policy: object;
  readonly history: readonly CommitToMake[];
}

/** Three lines of a library, with candidates, release branches and hotfixes. */
export const semverHistory: FamilyHistory = {
  policy: {
    version: 'semver',
    tags: ['(v|){version}'],
    branches: [
      { template: 'release/{version}', match: 'release/*' },
      { template: 'hotfix/{version}', match: 'hotfix/*', role: 'hotfix' },
    ],
  },
  history: [
    { on: 'main', subject: 'Start', day: '2024-01-08' },
    { on: 'main', subject: 'First candidate', day: '2024-02-01', tags: ['v1.0.0-rc.1'] },
    { on: 'main', subject: 'Second candidate', day: '2024-02-12', tags: ['v1.0.0-rc.2'] },
    { on: 'main', subject: 'Release 1.0', day: '2024-02-20', tags: ['v1.0.0'] },
    {
      on: 'release/1.0.0',
      from: 'v1.0.0',
      subject: 'Fix time zones',
      day: '2024-03-05',
      tags: ['v1.0.1'],
    },
    { on: 'main', subject: 'Search', day: '2024-03-20', tags: ['v1.1.0-beta.1'] },
    { on: 'main', subject: 'Release 1.1', day: '2024-04-10', tags: ['v1.1.0'] },
    { on: 'release/1.0.0', subject: 'Fix a leak', day: '2024-04-18', tags: ['v1.0.2'] },
    {
      on: 'release/1.1.0',
      from: 'v1.1.0',
      subject: 'Fix sorting',
      day: '2024-05-06',
      tags: ['v1.1.1'],
    },
    {
      on: 'hotfix/1.1.2',
      from: 'v1.1.1',
      subject: 'Close a hole in the parser',
      day: '2024-05-20',
      tags: ['v1.1.2'],
    },
    { on: 'main', merge: 'hotfix/1.1.2', subject: 'Merge hotfix 1.1.2', day: '2024-05-22' },
    { on: 'main', subject: 'New storage', day: '2024-06-14', tags: ['v2.0.0-rc.1'] },
    { on: 'main', subject: 'Second candidate', day: '2024-06-28', tags: ['v2.0.0-rc.2'] },
    { on: 'main', subject: 'Release 2.0', day: '2024-07-15', tags: ['v2.0.0'] },
    { on: 'release/1.1.0', subject: 'Fix encoding', day: '2024-07-30', tags: ['v1.1.3'] },
    {
      on: 'release/2.0.0',
      from: 'v2.0.0',
      subject: 'Fix migration',
      day: '2024-08-12',
      tags: ['v2.0.1'],
    },
    { on: 'release/1.0.0', subject: 'Fix certificates', day: '2024-08-20' },
    { on: 'hotfix/2.0.2', from: 'v2.0.1', subject: 'Fix a crash at start', day: '2024-09-02' },
    { on: 'main', subject: 'Plug-ins', day: '2024-09-10' },
  ],
};

/** Builds, customer versions and hot patches of two feature versions, with baselines. */
export const huaweiHistory: FamilyHistory = {
  policy: {
    version: 'huawei',
    tags: [{ scheme: 'huawei', match: 'V*' }],
    baselines: ['baseline'],
    branches: [
      { template: 'release/{version}', match: 'release/*' },
      { template: 'hotfix/{version}', match: 'hotfix/*', role: 'hotfix' },
      { scheme: 'branch', match: 'Branch_*' },
    ],
  },
  history: [
    { on: 'main', subject: '项目启动', day: '2023-02-06', tags: ['Baseline_ET_PC_start_20230206'] },
    {
      on: 'main',
      subject: '计划评审通过',
      day: '2023-03-01',
      tags: ['Baseline_ET_PC_Plan_20230301'],
    },
    {
      on: 'main',
      subject: '首次转测试',
      day: '2023-04-10',
      tags: ['V100R001B010', 'Baseline_ET_PC_G1ST_20230410'],
    },
    { on: 'main', subject: '改错后再转测试', day: '2023-04-24', tags: ['V100R001B011'] },
    { on: 'main', subject: '第二个构建', day: '2023-05-15', tags: ['V100R001B020'] },
    {
      on: 'main',
      subject: '试验局版本',
      day: '2023-06-12',
      tags: ['V100R001C01B023', 'Baseline_ET_PC_G1SDV_20230612'],
    },
    {
      on: 'release/V100R001C01B023',
      from: 'V100R001C01B023',
      subject: '修正告警丢失',
      day: '2023-07-03',
      tags: ['V100R001C01B024'],
    },
    {
      on: 'hotfix/V100R001C01B023SP01',
      from: 'V100R001C01B023',
      subject: '修正倒换失败',
      day: '2023-07-10',
      tags: ['V100R001C01B023SP01'],
    },
    {
      on: 'hotfix/V100R001C01B023SP01',
      subject: '修正内存泄漏',
      day: '2023-08-02',
      tags: ['V100R001C01B023SP02'],
    },
    { on: 'main', subject: '第三个构建', day: '2023-08-21', tags: ['V100R001B030'] },
    { on: 'main', subject: '第二个客户版本', day: '2023-10-16', tags: ['V100R001C02B053'] },
    {
      on: 'hotfix/V100R001C02B053SP01',
      from: 'V100R001C02B053',
      subject: '修正话单重复',
      day: '2023-11-06',
      tags: ['V100R001C02B053SP01'],
    },
    {
      on: 'main',
      subject: 'R002 首次转测试',
      day: '2024-01-08',
      tags: ['V100R002B010', 'Baseline_ET_PC_G2ST_20240108'],
    },
    { on: 'main', subject: '改错', day: '2024-02-05', tags: ['V100R002B011'] },
    {
      on: 'main',
      subject: 'R002 客户版本',
      day: '2024-04-15',
      tags: ['V100R002C01B021', 'Baseline_ET_PC_release_20240415'],
    },
    {
      on: 'hotfix/V100R002C01B021SP01',
      from: 'V100R002C01B021',
      subject: '修正升级失败',
      day: '2024-05-13',
    },
    { on: 'main', subject: '新平台', day: '2024-06-03', tags: ['V200R001B010'] },
    { on: 'main', subject: '继续开发', day: '2024-07-01' },
  ],
};

/** Stages by Greek letters. */
export const greekHistory: FamilyHistory = {
  policy: {
    version: 'greek',
    tags: ['greek'],
    branches: [{ template: 'release/{version}', match: 'release/*' }],
  },
  history: [
    { on: 'main', subject: '开始', day: '2021-03-01', tags: ['1.0.0.210301_base'] },
    { on: 'main', subject: '内部测试', day: '2021-03-15', tags: ['1.0.0.210315_alpha'] },
    { on: 'main', subject: '外网测试', day: '2021-03-29', tags: ['1.0.0.210329_beta'] },
    { on: 'main', subject: '候选', day: '2021-04-12', tags: ['1.0.0.210412_RC'] },
    { on: 'main', subject: '正式发布', day: '2021-04-26', tags: ['1.0.0.210426_release'] },
    {
      on: 'release/1.0.0.210426_release',
      from: '1.0.0.210426_release',
      subject: '修正缺陷',
      day: '2021-05-20',
      tags: ['1.0.1.210520_release'],
    },
    { on: 'main', subject: '权限控制', day: '2021-06-01', tags: ['1.1.0.210601_alpha'] },
    { on: 'main', subject: '外网测试', day: '2021-06-15', tags: ['1.1.0.210615_beta'] },
    { on: 'main', subject: '正式发布', day: '2021-07-01', tags: ['1.1.0.210701_release'] },
    { on: 'main', subject: '新架构', day: '2021-09-01', tags: ['2.0.0.210901_alpha'] },
  ],
};
