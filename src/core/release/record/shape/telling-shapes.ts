import type { RecordShape } from './shape';
import { entry, formatted, list, map, text, unsaid } from './shape';

const breaking = map(
  ['what'],
  {
    what: text('What no longer works as before.', '不兼容的内容。'),
    migration: text('What users have to do.', '用户需要如何迁移。'),
  },
  'A breaking change.',
  '一项不兼容变更。',
);

/** What was told, and what came after. */
export const tellingShapes: Readonly<Record<string, RecordShape>> = {
  remaining: unsaid(
    list(
      text('A remaining problem.', '一项遗留问题。'),
      'What stays wrong in it. `[]` says that nothing does; without the key nobody has said.',
      '遗留问题。`[]` 表示没有；不写该键表示尚未说明。',
    ),
  ),
  changes: map(
    [],
    {
      added: unsaid(
        list(
          text('What is new.', '新增内容。'),
          'What is new. `[]` says that nothing is; without the key nobody has said.',
          '新增内容。`[]` 表示没有；不写该键表示尚未说明。',
        ),
      ),
      fixed: unsaid(
        list(
          text('What was fixed.', '修复内容。'),
          'What was fixed. `[]` says that nothing was; without the key nobody has said.',
          '修复内容。`[]` 表示没有；不写该键表示尚未说明。',
        ),
      ),
      breaking: list(breaking, 'What no longer works as before.', '不兼容变更。'),
    },
    'What the notes say beside the commits.',
    '发布说明中除提交之外的内容。',
  ),
  notes: map(
    [],
    {
      internal: formatted(
        'path',
        'Path of the notes for support and operations.',
        '内部发布说明的路径。',
      ),
      external: formatted('path', 'Path of the notes for customers.', '对外发布说明的路径。'),
    },
    'Where the notes are.',
    '发布说明的位置。',
  ),
  announcements: list(
    entry(
      [],
      {
        to: list(
          text('Id of a group.', '收件组 ID。'),
          'Ids of the groups that got it.',
          '收件组。',
        ),
        file: text('Path of the draft.', '邮件草稿的路径。'),
        since: formatted(
          'version',
          'The stable version that it compares with.',
          '所比较的稳定版本。',
        ),
      },
      'A mail.',
      '一封邮件。',
    ),
    'Mails about the final version.',
    '最终版本的通知邮件。',
  ),
  incidents: list(
    entry(
      ['id', 'title'],
      {
        id: text('Id of the incident.', '事故编号。'),
        title: text('What happened.', '事故内容。'),
        resolved: formatted('day', 'The day on which it was over.', '解决日期。'),
        hotfix: formatted('version', 'The version that mends it.', '修复该事故的版本。'),
      },
      'An incident.',
      '一起事故。',
    ),
    'What went wrong with the release.',
    '与本次发布有关的事故。',
  ),
  feedback: list(
    entry(
      ['area', 'text'],
      {
        area: text('Where it comes from.', '反馈区域。'),
        text: text('What was said.', '反馈内容。'),
        target: text(
          'Id or version of the next normal release that takes it up.',
          '纳入的下一个正式发布（记录 ID 或版本号）。',
        ),
      },
      'A feedback.',
      '一条反馈。',
    ),
    'What was heard from where the release is in use.',
    '使用区域的反馈。',
  ),
  retro: entry(
    [],
    {
      good: list(text('A thing.', '一条。'), 'What went well.', '做得好的地方。'),
      improve: list(text('A thing.', '一条。'), 'What to do better.', '需要改进的地方。'),
    },
    'What was learnt.',
    '复盘。',
  ),
  overrides: list(
    entry(
      ['gate', 'reason'],
      {
        gate: text('Id of the gate or of the stage.', '门禁或阶段的 ID。'),
        reason: text('Why.', '原因。'),
        missing: list(
          text('Id of what was missing.', '缺少事项的 ID。'),
          'What was missing; only this is overridden.',
          '当时缺少的事项；只放行这些。',
        ),
        for: text(
          'The build, publication or version that it was for.',
          '所针对的构建、发布位置或版本。',
        ),
      },
      'A gate that somebody went through.',
      '一次强制放行。',
    ),
    'Gates that somebody named went through although something was missing.',
    '有缺项时由具名人员强制放行的门禁。',
  ),
};
