import type { Text } from '../text/language';

/** The texts of problems of the key `release`. */

export const rootFolder: Text = {
  en: 'Cannot keep release records in the root of the repository: an approval could not be told from the content then. Name a folder, such as "releases".',
  'zh-cn':
    '发布记录不能放在仓库根目录：那样无法区分审批与被审批的内容。请指定文件夹，例如“releases”。',
};
export const gitFolder: Text = {
  en: 'Cannot keep release records in "{folder}": this is where Git keeps its own. Name another folder.',
  'zh-cn': '发布记录不能放在“{folder}”：那是 Git 自用的文件夹。请指定其他文件夹。',
};
export const controlFolder: Text = {
  en: 'Cannot keep release records in this folder: its name holds a control character. Name another one.',
  'zh-cn': '发布记录不能放在该文件夹：名称中含有控制字符。请指定其他文件夹。',
};
export const noDay: Text = {
  en: 'Cannot read "{value}" as a day: a day that exists belongs here, as YYYY-MM-DD. Correct it.',
  'zh-cn': '无法将“{value}”读作日期：此处应为存在的日期，格式为 YYYY-MM-DD。请改正。',
};
export const noField: Text = {
  en: 'Cannot say who decides about "{field}": no version scheme of this policy has this field. Use one of: {fields}.',
  'zh-cn': '无法规定由谁决定“{field}”：此规范的版本方案没有该字段。可用的有：{fields}。',
};
export const noRole: Text = {
  en: 'Cannot find the role "{role}": nothing has this id. Use one of: {roles}; or define it under "roles".',
  'zh-cn': '没有角色“{role}”。可用的有：{roles}；也可在“roles”中定义。',
};
export const noAddress: Text = {
  en: 'Cannot read "{value}" as a mail address: "name@example.com" or "Name <name@example.com>" belongs here. Correct it.',
  'zh-cn':
    '无法将“{value}”读作邮件地址：此处应为“name@example.com”或“姓名 <name@example.com>”。请改正。',
};
export const noPlaceholder: Text = {
  en: 'Cannot fill "{name}": no placeholder has this name. Use one of: {names}; or write double braces for braces.',
  'zh-cn': '无法填充“{name}”：没有这个占位符。可用的有：{names}；若要写花括号本身，请写两个。',
};
export const noProcess: Text = {
  en: 'Cannot adapt the process "{process}": nothing has this id. Use one of: {processes}.',
  'zh-cn': '无法调整流程“{process}”：没有这个流程。可用的有：{processes}。',
};
export const noStages: Text = {
  en: 'Cannot use the process "{process}": it adapts no other, and has no stages or no kind. Write "stages" and "kind", or "extends".',
  'zh-cn':
    '无法使用流程“{process}”：它没有调整其他流程，也没有写明阶段或类型。请填写“stages”和“kind”，或填写“extends”。',
};
export const stageTwice: Text = {
  en: 'Cannot have the stage "{stage}" twice: gates refer to stages by their ids. Give it another id.',
  'zh-cn': '阶段“{stage}”不能出现两次：门禁按 ID 引用阶段。请更换 ID。',
};
export const vagueStage: Text = {
  en: 'Cannot use the stage "{stage}": the process that is adapted has none of this id to take "owner" and "lifecycle" from. Write both.',
  'zh-cn':
    '无法使用阶段“{stage}”：被调整的流程中没有该阶段，无从取得“owner”和“lifecycle”。请填写这两项。',
};
export const stageOrder: Text = {
  en: 'Cannot have the stage "{stage}" here: "{lifecycle}" comes before "{earlier}" in the lifecycle. Move it up.',
  'zh-cn': '阶段“{stage}”不能排在此处：生命周期中“{lifecycle}”先于“{earlier}”。请前移。',
};
export const noStage: Text = {
  en: 'Cannot find the stage "{stage}": the process has none of this id. Use one of: {stages}.',
  'zh-cn': '没有阶段“{stage}”。该流程的阶段有：{stages}。',
};
export const noPart: Text = {
  en: 'Cannot add needs to "{part}": the process has no stage and no gate of this id. Use one of: {parts}.',
  'zh-cn': '无法为“{part}”补充条件：该流程没有此阶段或门禁。可用的有：{parts}。',
};
export const noNeed: Text = {
  en: 'Cannot do without "{need}": the process has no need of this id, and none that comes from such a requirement. Use one of: {needs}.',
  'zh-cn': '无法免除“{need}”：该流程没有此 ID 的条件，也没有出自该要求的条件。可用的有：{needs}。',
};
export const misspeltNeed: Text = {
  en: 'Cannot do without "{need}": the process has no need of this id, and none that comes from such a requirement. Did you mean "{nearest}"?',
  'zh-cn':
    '无法免除“{need}”：该流程没有此 ID 的条件，也没有出自该要求的条件。是不是想写“{nearest}”？',
};
export const needTwice: Text = {
  en: 'Cannot have the need "{need}" twice: overrides name needs by their ids. Give it another id.',
  'zh-cn': '条件“{need}”不能出现两次：放行记录按 ID 引用条件。请更换 ID。',
};
