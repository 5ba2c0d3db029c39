import type { RecordShape } from './shape';
import { byId, choice, entry, flag, formatted, list, map, text } from './shape';
import { approvalShapes } from './approval-shapes';
import { handOutShapes } from './hand-out-shapes';
import { planShapes } from './plan-shapes';
import { tellingShapes } from './telling-shapes';
import { testShapes } from './test-shapes';

/** The shape of a release record: its keys in the order in which people read them. */
export const releaseShape: RecordShape = map(
  ['kind', 'version'],
  {
    kind: choice(
      ['normal', 'temporary', 'emergency'],
      'How the release comes about: planned with time enough, within 1 to 10 working days, or at once.',
      '发布类型：normal（正常发布）、temporary（临时发布，1 至 10 个工作日）、emergency（紧急发布）。',
    ),
    process: text(
      'Id of its process; that of its kind when absent.',
      '所用流程的 ID；未填写时采用该发布类型的流程。',
    ),
    title: text('What people call the release.', '发布的名称。'),
    unit: text(
      'Id of the unit of the policy; the only one of the repository when absent.',
      '命名规范中单元的 ID；仓库只有一个单元时可省略。',
    ),
    version: formatted('version', 'The version that it leads to.', '要发布的版本号。'),
    from: formatted(
      'version',
      'The last stable version, which notes compare with.',
      '上一个稳定版本，发布说明与之比较。',
    ),
    event: text(
      'The event of the scheme that leads from there to the version, such as `minor`.',
      '从上一版本到该版本所经的方案事件，如 `minor`。',
    ),
    recall: flag(
      'Whether a recall is behind it, as for medical devices; the scheme says which event that takes.',
      '是否因召回而更新（如医疗器械）；方案规定其应采用的事件。',
    ),
    external: formatted(
      'version',
      'The version that customers know it by.',
      '外部版本号，即客户看到的版本号。',
    ),
    abbreviation: text(
      'The short form of the external version, which is the name of the project inside the house.',
      '外部版本号的缩写，同时作为内部项目名称。',
    ),
    deployment: choice(
      ['continuous', 'batch'],
      'How it is deployed: continuously, or in batches.',
      '部署方式：continuous（持续部署）或 batch（批量部署）。',
    ),
    started: entry([], {}, 'Who started the release, and when.', '谁在何时启动了发布。'),
    people: byId(
      list(
        formatted('person', 'A person: `Name <address>`.', '人员：`姓名 <邮箱>`。'),
        'Those who hold this role in the release.',
        '在本次发布中担任该角色的人员。',
      ),
      'Who holds which role in this release, by the id of the role.',
      '本次发布中各角色的担任者，以角色 ID 为键。',
    ),
    ...planShapes,
    ...testShapes,
    ...approvalShapes,
    ...handOutShapes,
    ...tellingShapes,
    closed: entry([], {}, 'Who closed the release, and when.', '谁在何时关闭了发布。'),
  },
  'A release: what is planned, what happened, who approved what.',
  '一次发布：计划、经过、审批与发布情况。',
);
