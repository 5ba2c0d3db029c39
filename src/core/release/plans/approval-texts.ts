import type { Text } from '../../text/language';
import type { Approval } from '../types';

export const titles: Readonly<Record<Approval['step'], Text>> = {
  request: {
    en: 'Request approval of {release} at {commit}',
    'zh-cn': '提交 {release} 的入库审批（{commit}）',
  },
  approve: { en: 'Approve {release} at {commit}', 'zh-cn': '批准 {release}（{commit}）' },
  reject: { en: 'Reject {release} at {commit}', 'zh-cn': '驳回 {release}（{commit}）' },
  enter: {
    en: 'Enter {release} into the repository at {commit}',
    'zh-cn': '将 {release} 入库（{commit}）',
  },
};
export const subjects: Readonly<Record<Approval['step'], string>> = {
  request: 'request approval',
  approve: 'approve',
  reject: 'reject',
  enter: 'enter into the repository',
};
export const boundTo: Text = {
  en: 'It is bound to the content of the commit {commit} and lapses when the content changes.',
  'zh-cn': '该操作与提交 {commit} 的内容绑定，内容变化后即失效。',
};
export const noReason: Text = {
  en: 'Cannot reject the release "{release}" without a reason. Write what has to change.',
  'zh-cn': '无法在没有理由的情况下驳回发布“{release}”。请写明需要修改的内容。',
};
export const entered: Text = {
  en: 'Cannot change the approval of the release "{release}": its content is in the repository already. Change the content to begin anew.',
  'zh-cn': '无法更改发布“{release}”的审批：其内容已经入库。内容变更后方可重新审批。',
};
export const requested: Text = {
  en: 'Cannot request approval of the release "{release}" again: it was requested for this very content. Have it approved, or change the content.',
  'zh-cn': '无法再次提交发布“{release}”的审批：已针对当前内容提交过。请等待审批，或更改内容。',
};
export const notRequested: Text = {
  en: 'Cannot approve or reject the release "{release}": nobody requested it for this content. Request approval first.',
  'zh-cn': '无法批准或驳回发布“{release}”：尚未针对当前内容提交审批。请先提交审批。',
};
export const approvedAlready: Text = {
  en: 'Cannot approve the release "{release}" as {role} again: that is done. It is up to the other roles now.',
  'zh-cn': '无法以{role}的身份再次批准发布“{release}”：已经批准。请等待其他角色审批。',
};
export const noCommit: Text = {
  en: 'Cannot bind an approval to a content: there is no commit yet. Commit something first.',
  'zh-cn': '无法将审批与内容绑定：还没有任何提交。请先提交。',
};
export const uncommitted: Text = {
  en: 'Cannot bind an approval to a content: {paths} have changes that are not committed. Commit or stash them first.',
  'zh-cn': '无法将审批与内容绑定：{paths} 有未提交的改动。请先提交或贮藏。',
};
export const uncommittedMore: Text = {
  en: 'Cannot bind an approval to a content: {paths} and {more} more files have changes that are not committed. Commit or stash them first.',
  'zh-cn': '无法将审批与内容绑定：{paths} 等（另有 {more} 个文件）有未提交的改动。请先提交或贮藏。',
};
