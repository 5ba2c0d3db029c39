import type { Text } from '../text/language';

export const title: Text = {
  en: 'Bump {unit}: {from} → {to}',
  'zh-cn': '升级 {unit}：{from} → {to}',
};
export const unknownUnit: Text = {
  en: 'Cannot bump "{unit}": there is no such unit. Choose one of: {units}.',
  'zh-cn': '无法升级“{unit}”：没有这个单元。请选择：{units}。',
};
export const noVersion: Text = {
  en: 'Cannot bump {unit}: none of its manifests holds a version. Write the first version into one.',
  'zh-cn': '无法升级 {unit}：它的清单文件中都没有版本号。请先在其中写入首个版本号。',
};
export const drift: Text = {
  en: 'Cannot bump {unit} from {version}: its places hold different versions ({places}). Bring them all in step with the bump, or correct them first.',
  'zh-cn':
    '无法从 {version} 升级 {unit}：各处的版本号不一致（{places}）。请选择在升级时统一，或先更正。',
};
export const unreadable: Text = {
  en: 'Cannot bump "{version}": it is no name of {scheme}: {problem} Correct it, or choose another naming policy.',
  'zh-cn': '无法升级“{version}”：它不符合“{scheme}”：{problem} 请更正，或选择其他命名规范。',
};
export const advised: Text = {
  en: '{reason} Take "{event}" instead.',
  'zh-cn': '{reason} 请改用“{event}”。',
};
export const broken: Text = {
  en: 'Cannot edit "{path}": {problem} Correct the file first.',
  'zh-cn': '无法编辑“{path}”：{problem} 请先更正该文件。',
};
export const nothing: Text = {
  en: 'Cannot bump to {to}: no manifest is left to change. Choose at least one.',
  'zh-cn': '无法升级到 {to}：没有可修改的清单文件。请至少选择一个。',
};
export const implied: Text = {
  en: 'Goes back to its start, which no printed rule says: {fields}.',
  'zh-cn': '以下字段归为起始值（标准中没有明文规定）：{fields}。',
};
export const aligned: Text = {
  en: 'All places get the new version, whatever they hold now: {places}.',
  'zh-cn': '无论现在是什么版本号，各处都会改为新版本号：{places}。',
};
export const left: Text = {
  en: 'These keep the version that they hold: {paths}.',
  'zh-cn': '以下文件保持原有版本号：{paths}。',
};
export const tagNeedsCommit: Text = {
  en: 'Cannot tag {version}: the changed files would not be in the tagged commit. Commit as well, or leave out the tag.',
  'zh-cn': '无法为 {version} 打标签：被标记的提交中不会包含修改后的文件。请同时提交，或不打标签。',
};
export const externalNeedsTag: Text = {
  en: 'Cannot record the external version "{version}": it stands in a tag, and none is made. Tag as well, or leave it out.',
  'zh-cn': '无法记录外部版本号“{version}”：它写在标签中，而此处不打标签。请同时打标签，或不填写。',
};
export const deciderNeedsTag: Text = {
  en: 'Cannot record who decided ({people}): it stands in a tag, and none is made. Tag as well, or leave it out.',
  'zh-cn': '无法记录决定者（{people}）：它写在标签中，而此处不打标签。请同时打标签，或不填写。',
};
export const unsaved: Text = {
  en: 'Cannot commit {paths}: the editor holds unsaved changes of it. Save first.',
  'zh-cn': '无法提交 {paths}：编辑器中有未保存的改动。请先保存。',
};
export const noTagName: Text = {
  en: 'Cannot tag {version}: no rule of the policy for tags can write it. Add a rule to "tags" of stemma.jsonc, or leave out the tag.',
  'zh-cn':
    '无法为 {version} 打标签：命名规范中没有能写出它的标签规则。请在 stemma.jsonc 的“tags”中添加规则，或不打标签。',
};
export const noChangelog: Text = {
  en: 'The changelog "{path}" has no section for {version}, so the tag says only which release it is.',
  'zh-cn': '更新日志“{path}”中没有 {version} 的章节，因此标签说明只写明是哪个发布。',
};
export const follows: Text = {
  en: 'Cannot bump {unit}: it follows {leader}. Bump {leader}, and it moves too.',
  'zh-cn': '无法单独升级 {unit}：它跟随 {leader}。请升级 {leader}，它会一并升级。',
};
export const followerRefuses: Text = {
  en: 'Cannot bring {unit} to {to}, which it follows: that is no name of {scheme}: {problem} Give both the same scheme, or remove "follows".',
  'zh-cn':
    '无法让跟随的 {unit} 变为 {to}：它不符合“{scheme}”：{problem} 请让两者使用同一方案，或删除“follows”。',
};
export const followsToo: Text = {
  en: '{unit} follows {leader} to {to}.',
  'zh-cn': '{unit} 跟随 {leader} 变为 {to}。',
};
export const followsFrom: Text = {
  en: '{unit} follows {leader} from {from} to {to}.',
  'zh-cn': '{unit} 跟随 {leader}，由 {from} 变为 {to}。',
};
export const movesToo: Text = {
  en: 'Moves beside the version: {places}.',
  'zh-cn': '随版本一并变动：{places}。',
};
export const codeLeft: Text = {
  en: 'Stays as it is, since nothing tells how it is counted: {places}. Raise it by hand where it has to rise.',
  'zh-cn': '保持不变，因为无从得知其编号方式：{places}。若必须递增，请手动修改。',
};
export const alikeLeft: Text = {
  en: 'Stays as it is, since it held another version: {places}.',
  'zh-cn': '保持不变，因为它原本就是另一个版本号：{places}。',
};
export const leftOut: Text = {
  en: 'Left out, so that different versions stand here afterwards: {places}.',
  'zh-cn': '未作修改，因此之后各处的版本号会不一致：{places}。',
};
export const changelogShared: Text = {
  en: 'What "{path}" has as not released stays there, since several units share that changelog.',
  'zh-cn': '“{path}”由多个单元共用，其中“未发布”的内容保持不动。',
};
export const changelogLeft: Text = {
  en: 'The changelog "{path}" stays as it is: {reason}',
  'zh-cn': '更新日志“{path}”保持不变：{reason}',
};
