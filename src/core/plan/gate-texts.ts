import type { Text } from '../text/language';

export const noEarlier: Text = {
  en: 'The milestone {milestone} has no baseline yet. Create that one first ({who}).',
  'zh-cn': '里程碑“{milestone}”还没有基线。请先创建该基线（{who}）。',
};
export const noItem: Text = {
  en: 'The commit holds no file of the item "{item}" ({globs}). Commit it first ({who}).',
  'zh-cn': '该提交中没有配置项“{item}”的文件（{globs}）。请先提交该文件（{who}）。',
};
export const noFile: Text = {
  en: 'The commit holds no file that matches "{glob}". Commit it first ({who}).',
  'zh-cn': '该提交中没有匹配“{glob}”的文件。请先提交该文件（{who}）。',
};
export const notConfirmed: Text = {
  en: '"{point}" is not confirmed. Have it confirmed ({who}).',
  'zh-cn': '“{point}”尚未确认。请先完成确认（{who}）。',
};
export const notReviewed: Text = {
  en: 'The internal review of "{item}" is not recorded. Name who reviewed it ({who}).',
  'zh-cn': '未记录“{item}”的内部评审。请填写评审人（{who}）。',
};
export const notAccepted: Text = {
  en: 'The external confirmation of "{item}" is not recorded. Name who confirmed it ({who}).',
  'zh-cn': '未记录“{item}”的外部确认。请填写确认人（{who}）。',
};

export const manager: Text = { en: 'project manager', 'zh-cn': '项目经理' };
export const members: Text = { en: 'project members', 'zh-cn': '项目成员' };
export const cmo: Text = { en: 'configuration manager', 'zh-cn': '配置管理员' };
export const reviewers: Text = {
  en: 'whoever reviewed it in the project',
  'zh-cn': '项目内的评审人',
};
export const customers: Text = {
  en: 'whoever confirmed it from outside, such as the customer',
  'zh-cn': '外部确认人，如客户',
};

export const refused: Text = {
  en: 'Cannot create baseline "{name}": something is missing. {missing} Supply it, or go on without it and give the reason, which is recorded in the tag.',
  'zh-cn':
    '无法创建基线“{name}”：条件尚不齐备。{missing}请补齐，或说明理由后继续（理由将记录在标签中）。',
};
export const sentences: Text = { en: '{said} {next}', 'zh-cn': '{said}{next}' };
export const overridden: Text = {
  en: 'The baseline is created although something is missing. {missing}',
  'zh-cn': '条件尚不齐备，仍创建基线。{missing}',
};
export const emptyReason: Text = {
  en: 'Cannot go on without what is missing for "{name}": the reason is empty. Write why.',
  'zh-cn': '无法在条件不齐备的情况下创建“{name}”：理由为空。请写明原因。',
};
export const nothingMissing: Text = {
  en: 'Nothing is missing, so the reason for going on is not recorded.',
  'zh-cn': '条件已齐备，因此不记录继续的理由。',
};
export const unknownPoint: Text = {
  en: 'Cannot confirm "{point}" for "{name}": nothing asks for it. What is to be confirmed: {points}.',
  'zh-cn': '无法为“{name}”确认“{point}”：没有这一项。需要确认的有：{points}。',
};
export const noPoints: Text = {
  en: 'Cannot confirm "{point}" for "{name}": nothing is to be confirmed there. Leave it out, or add it to "confirm" of the milestone in stemma.jsonc.',
  'zh-cn':
    '无法为“{name}”确认“{point}”：没有需要确认的内容。请去掉它，或在 stemma.jsonc 该里程碑的“confirm”中添加。',
};
