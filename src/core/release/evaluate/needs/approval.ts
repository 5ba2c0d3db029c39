import type { Text } from '../../../text/language';
import { message, type Message } from '../../../text/message';
import { approvalOf } from '../approval';
import { newContent, type Check, type Facts, type Missing } from '../facts';
import type { ApprovalState, RoleApproval } from '../types';
import { byCommand } from './wording';

const texts = {
  noGit: {
    en: 'Nothing counts as approved, since Git may not run or cannot tell what is to be released.',
    'zh-cn': '无法运行 Git 或无从得知待发布的内容，因此任何审批都不算数。',
  },
  trust: {
    en: 'Trust the workspace, or look at the repository where Git may run.',
    'zh-cn': '请信任该工作区，或在可以运行 Git 的环境中查看。',
  },
  changed: {
    en: 'What is to be tagged is not there yet, so that nobody can have approved it: the change itself makes it.',
    'zh-cn': '待打标签的内容由本次更改产生，尚不存在，因此不可能已获批准。',
  },
  first: {
    en: 'Make and commit the change first, have it approved, and tag it then.',
    'zh-cn': '请先完成更改并提交，获得批准后再打标签。',
  },
  other: {
    en: 'Commit {commit} holds other content than what was approved, or is not known here.',
    'zh-cn': '提交 {commit} 的内容不同于已批准的内容，或在此无从得知。',
  },
  approved: {
    en: 'Tag what was approved, or have that commit approved.',
    'zh-cn': '请为已批准的内容打标签，或让该提交获得批准。',
  },
  request: { en: 'Nobody has requested approval yet.', 'zh-cn': '尚未申请入库审批。' },
  open: { en: '{role} has not approved yet.', 'zh-cn': '{role}尚未批准。' },
  rejected: { en: '{role} rejected it: {reason}', 'zh-cn': '{role}已驳回：{reason}' },
  lapsed: {
    en: 'The approval by {role} has lapsed: the content has changed since {commit}.',
    'zh-cn': '{role}的批准已失效：内容在 {commit} 之后有改动。',
  },
  unknown: {
    en: 'The approval by {role} is of commit {commit}, which this repository does not have.',
    'zh-cn': '{role}批准的提交 {commit} 不在本仓库中。',
  },
  stranger: {
    en: '{by} approved as {role}, and does not hold this role.',
    'zh-cn': '{by} 以{role}身份批准，但并不担任该角色。',
  },
  enter: { en: 'It is not in the repository yet.', 'zh-cn': '尚未入库。' },
} as const satisfies Record<string, Text>;

/** These roles approved the content that is to be released, or it is in the repository already (APP-4). */
export const approval: Check<'approval'> = ({ state, by }, facts) => {
  const approved = approvalOf(facts);
  if (approved.state === 'in-repository') return [];
  if (!knowsContent(facts, approved)) return [unknownContent(facts)];
  if (state === 'in-review') return isAsked(approved) ? [] : [requestMissing];
  const roles = approved.roles.filter(
    (each) => each.state !== 'approved' && by.includes(each.holder.role),
  );
  const missing = roles.map((each) => roleMissing(each, facts));
  return state === 'in-repository' ? [...missing, enterMissing] : missing;
};

function isAsked({ state }: ApprovalState): boolean {
  return state === 'in-review' || state === 'approved';
}

function knowsContent({ snapshot }: Facts, { candidate }: ApprovalState): boolean {
  return candidate !== undefined && snapshot.git?.contents?.has(candidate) === true;
}

const path = ['approvals'];
function unknownContent({ about: { commit }, snapshot: { git } }: Facts): Missing {
  const missing = { item: 'content', path };
  if (!git?.contents || commit === undefined)
    return { ...missing, told: message(texts.noGit), how: message(texts.trust) };
  if (commit === newContent)
    return { ...missing, told: message(texts.changed), how: message(texts.first) };
  const other = message(texts.other, { commit: commit.slice(0, 10) });
  return { ...missing, told: other, how: message(texts.approved) };
}

const requestMissing: Missing = {
  item: 'request',
  told: message(texts.request),
  how: byCommand('requestApproval'),
  path,
  who: ['product-manager'],
};
const enterMissing: Missing = {
  item: 'enter',
  told: message(texts.enter),
  how: byCommand('enterRepository'),
  path,
  who: ['product-manager', 'configuration-manager', 'librarian'],
};

function roleMissing(each: RoleApproval, { record }: Facts): Missing {
  const { entry, holder } = each;
  const index = entry ? record.approvals.indexOf(entry) : -1;
  return {
    item: holder.role,
    told: told(each),
    how: byCommand('approveRelease'),
    path: index < 0 ? path : [...path, index],
    who: [holder.role],
  };
}

function told({ state, holder, entry }: RoleApproval): Message {
  const { by = '', commit = '', reason = '' } = entry ?? {};
  const text = state === 'approved' ? texts.open : texts[state];
  return message(text, { role: holder.title, by, commit: commit.slice(0, 10), reason });
}
