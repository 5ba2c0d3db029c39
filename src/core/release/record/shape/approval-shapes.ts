import type { RecordShape } from './shape';
import { byId, choice, entry, entryKeys, flag, formatted, list, map, text } from './shape';

const approval = entry(
  ['step', 'commit'],
  {
    step: choice(
      ['request', 'approve', 'reject', 'enter'],
      'What happened: approval was requested, given or refused, or the release entered the repository.',
      '步骤：request（提交审批）、approve（同意）、reject（驳回）、enter（入库）。',
    ),
    role: formatted('role', 'Role that approves or rejects.', '审批的角色。'),
    commit: formatted(
      'object-id',
      'Id of the commit whose content is meant, all its digits. An approval lapses when the content moves on.',
      '所针对内容的提交 ID（完整）。内容变动后审批即失效。',
    ),
    reason: text('Why.', '原因。'),
  },
  'A step of the entry approval.',
  '入库审批的一个步骤。',
);

const item = map(
  ['done'],
  {
    done: flag('Whether it is done.', '是否完成。'),
    note: text('What there is to say about it.', '备注。'),
    ...entryKeys,
  },
  'A thing to be checked.',
  '一项检查。',
);

const signature = (en: string, zh: string): RecordShape =>
  map(
    ['by', 'on'],
    {
      by: formatted('person', 'Who signed.', '签署人。'),
      on: formatted('day', 'The day of the signature.', '签署日期。'),
    },
    en,
    zh,
  );

const document = map(
  ['path'],
  {
    path: formatted('path', 'Path of the document, from the root.', '文档路径（从根目录写起）。'),
    electronic: flag(
      'Whether it was signed in an electronic flow; so when absent.',
      '是否走电子流程；未填写视为是。',
    ),
    draft: signature('Who drew it up.', '拟制。'),
    review: signature('Who reviewed it.', '审核。'),
    countersign: signature('Who countersigned it.', '会签。'),
    approve: signature('Who approved it.', '批准。'),
  },
  'A document that four people sign.',
  '一份须经四步签署的文档。',
);

/** What was approved and checked. */
export const approvalShapes: Readonly<Record<string, RecordShape>> = {
  approvals: list(approval, 'The entry approval, step by step.', '入库审批的各个步骤。'),
  checklist: byId(
    item,
    'What is to be checked, by its id in the process.',
    '检查单，以流程中的 ID 为键。',
  ),
  documents: list(document, 'Documents and who signed them.', '文档及其签署情况。'),
  rollback: map(
    ['trigger'],
    {
      trigger: text(
        'What has to be seen so that the release is taken back; agreed before the deploy starts.',
        '回滚触发条件，须在部署开始前约定。',
      ),
      plan: text(
        'How it is taken back, or where that is written.',
        '如何回滚，或回滚方案所在位置。',
      ),
      rehearsed: formatted('day', 'The day on which it was tried.', '演练日期。'),
      ...entryKeys,
    },
    'When and how the release is taken back.',
    '何时、如何回滚。',
  ),
  delay: entry(
    ['agreedWith'],
    {
      agreedWith: text(
        'Whom of the business departments it was agreed with.',
        '与哪个业务部门或人员协商一致。',
      ),
      until: formatted('day', 'The day until which sites wait.', '推迟到的日期。'),
    },
    'Why sites wait for a later build (emergency releases).',
    '延迟实施安装的协商情况（紧急发布）。',
  ),
};
