import type { RecordShape } from './shape';
import { byId, choice, entry, flag, formatted, list, map, text } from './shape';

const node = map(
  [],
  {
    planned: formatted('day', 'The day that is planned.', '计划日期。'),
    actual: formatted('day', 'The day on which it was done.', '实际完成日期。'),
    owner: formatted(
      'role',
      'Role that brings it about; that of the stage when absent.',
      '负责的角色；未填写时为该阶段的负责角色。',
    ),
  },
  'A node of the plan.',
  '计划节点。',
);

const requirement = map(
  ['id'],
  {
    id: text('Id of the requirement.', '需求编号。'),
    title: text('What is required.', '需求内容。'),
    special: flag(
      'Whether only some customers get it, so that it is reviewed, switched and tested by itself.',
      '是否为特殊需求：需独立评审、独立控制、独立重点测试。',
    ),
    reviewedBy: formatted('person', 'Who reviewed it.', '评审人。'),
    reviewedOn: formatted('day', 'The day of the review.', '评审日期。'),
    control: choice(
      ['user', 'parameter'],
      'How it is switched: by the user, or by an extension parameter.',
      '功能控制方式：user（用户控制）或 parameter（扩展参数控制）。',
    ),
  },
  'A requirement.',
  '一项需求。',
);

const decision = entry(
  ['to', 'role', 'decidedBy'],
  {
    from: formatted('version', 'The version before.', '变更前的版本号。'),
    to: formatted('version', 'The version that it became.', '变更后的版本号。'),
    event: text('The event of the scheme.', '方案事件。'),
    role: formatted('role', 'Role in which it was decided.', '以何种角色作出决定。'),
    decidedBy: formatted('person', 'Who decided it.', '决定人。'),
  },
  'Who decided that a number moves.',
  '由谁决定变更版本号。',
);

/** What is planned. */
export const planShapes: Readonly<Record<string, RecordShape>> = {
  plan: {
    ...map(
      [],
      {
        start: formatted('day', 'The day on which the release starts.', '发布开始的日期。'),
        agreed: list(
          formatted('role', 'Id of a role.', '角色 ID。'),
          'Roles that agreed on the plan.',
          '已就计划达成一致的角色。',
        ),
        work: text('How much work it is, in your words.', '开发工作量评估。'),
        time: text('How long it takes, in your words.', '时间评估。'),
        nodes: byId(
          node,
          'Nodes by id: `iteration`, `defectReport`, `release`, and your own.',
          '各计划节点，以 ID 为键：`iteration`（迭代周期）、`defectReport`（缺陷报告提交）、`release`（发布），以及自定义的节点。',
        ),
      },
      'The plan: when what is to be done, and who agreed.',
      '发布计划：各节点的时间，以及已同意的角色。',
    ),
    default: {},
  },
  requirements: list(requirement, 'What the release brings.', '本次发布包含的需求。'),
  decisions: list(
    decision,
    'Who decided which number of the version moves.',
    '版本号各次变更的决定。',
  ),
};
