import type { Text } from '../text/language';

export const noTag: Text = {
  en: 'Cannot start a hotfix from "{tag}": there is no such tag. Name the tag of the release that is to be fixed.',
  'zh-cn': '无法从“{tag}”开始热修复：没有这个标签。请指定要修复的发布标签。',
};
export const nearTag: Text = {
  en: 'Cannot start a hotfix from "{tag}": there is no such tag. Did you mean "{near}"?',
  'zh-cn': '无法从“{tag}”开始热修复：没有这个标签。是否想用“{near}”？',
};
export const isBranch: Text = {
  en: 'Cannot start a hotfix from "{tag}": it is a branch. Name the tag of the release that is to be fixed.',
  'zh-cn': '无法从“{tag}”开始热修复：它是分支。请指定要修复的发布标签。',
};
export const isBaseline: Text = {
  en: 'Cannot start a hotfix from "{tag}": it is a baseline, not a release. Name the tag of the release that is to be fixed.',
  'zh-cn': '无法从“{tag}”开始热修复：它是基线，不是发布版本。请指定要修复的发布标签。',
};
export const isMalformed: Text = {
  en: 'Cannot start a hotfix from "{tag}": its name cannot be read. {reason} Rename it to a legal name first.',
  'zh-cn': '无法从“{tag}”开始热修复：无法解读其名称。{reason}请先改为合法名称。',
};
export const isFree: Text = {
  en: 'Cannot start a hotfix from "{tag}": no rule of the policy says which version it carries. Name a release tag, or add a rule to "tags" of stemma.jsonc.',
  'zh-cn':
    '无法从“{tag}”开始热修复：命名规范中没有规则说明它承载哪个版本。请指定发布标签，或在 stemma.jsonc 的“tags”中添加规则。',
};
export const isStage: Text = {
  en: 'Cannot start a hotfix from "{tag}": {version} is a stage on the way, not a release. Go on with that version, or name the tag of a release.',
  'zh-cn':
    '无法从“{tag}”开始热修复：{version} 是过程中的阶段版本，不是正式发布。请在该版本上继续，或指定发布标签。',
};
export const noCommit: Text = {
  en: 'Cannot start a hotfix from "{tag}": it leads to no commit of this clone. Fetch it, or name another release tag.',
  'zh-cn': '无法从“{tag}”开始热修复：它没有指向此克隆中的提交。请先获取，或指定其他发布标签。',
};
export const noEvent: Text = {
  en: 'Cannot start a hotfix from "{tag}": names of {scheme} have no event that makes a patch. Add "hotfix" with the id of one to the scheme.',
  'zh-cn':
    '无法从“{tag}”开始热修复：{scheme} 没有用于制作补丁的事件。请在方案中添加“hotfix”，写上事件的 ID。',
};
export const refused: Text = {
  en: 'Cannot start a hotfix from "{tag}": {reason}',
  'zh-cn': '无法从“{tag}”开始热修复：{reason}',
};
export const noneFree: Text = {
  en: 'Cannot start a hotfix from "{tag}": its next {count} patches are all taken. Start from a newer tag.',
  'zh-cn': '无法从“{tag}”开始热修复：其后的 {count} 个补丁号均已被占用。请从更新的标签开始。',
};
export const noRule: Text = {
  en: 'Cannot start a hotfix from "{tag}": the policy does not say what hotfix branches of {version} are called. Add {example} to "branches" of stemma.jsonc.',
  'zh-cn':
    '无法从“{tag}”开始热修复：命名规范没有规定 {version} 的热修复分支如何命名。请在 stemma.jsonc 的“branches”中添加 {example}。',
};
export const noName: Text = {
  en: 'Cannot start a hotfix from "{tag}": the rule for hotfix branches cannot write {version}. Correct the rule in "branches" of stemma.jsonc.',
  'zh-cn':
    '无法从“{tag}”开始热修复：热修复分支规则无法写出 {version}。请在 stemma.jsonc 的“branches”中更正该规则。',
};
export const startTitle: Text = {
  en: 'Start hotfix {version} of {tag} on branch {branch}',
  'zh-cn': '在分支 {branch} 上开始 {tag} 的热修复 {version}',
};
export const passed: Text = {
  en: 'Taken already, by a tag or a hotfix branch: {versions}. {version} does not hold what these fix, unless you merge it.',
  'zh-cn': '已被标签或热修复分支占用：{versions}。除非您自行合并，{version} 不包含它们的修复。',
};

export const detached: Text = {
  en: 'Cannot finish a hotfix: HEAD is on no branch. Switch to the hotfix branch first.',
  'zh-cn': '无法完成热修复：HEAD 不在任何分支上。请先切换到热修复分支。',
};
export const otherBranch: Text = {
  en: 'Cannot finish the hotfix on "{wanted}": "{branch}" is checked out. Run "git switch {wanted}" first.',
  'zh-cn': '无法完成“{wanted}”上的热修复：当前检出的是“{branch}”。请先运行“git switch {wanted}”。',
};
export const noHotfix: Text = {
  en: 'Cannot finish a hotfix on "{branch}": by the policy of this branch it is no hotfix branch. Switch to the one that is to be finished; where this is it, bring stemma.jsonc here first.',
  'zh-cn':
    '无法在“{branch}”上完成热修复：按该分支上的命名规范，它不是热修复分支。请切换到要完成的分支；如果就是当前分支，请先把 stemma.jsonc 合入进来。',
};
export const severalUnits: Text = {
  en: 'Cannot finish hotfix {version}: several units have versions of that kind ({units}). Name the unit.',
  'zh-cn': '无法完成热修复 {version}：有多个单元使用这种版本号（{units}）。请指定单元。',
};
export const unknownUnit: Text = {
  en: 'Cannot finish hotfix {version} of "{unit}": no such unit has a version of that kind. Choose one of: {units}.',
  'zh-cn': '无法完成“{unit}”的热修复 {version}：没有这样的单元使用这种版本号。请选择：{units}。',
};
export const finishTitle: Text = {
  en: 'Finish hotfix {version} on {branch}',
  'zh-cn': '完成 {branch} 上的热修复 {version}',
};
export const onlyTag: Text = {
  en: 'The files hold {version} already, so only the tag is made.',
  'zh-cn': '文件中已是 {version}，因此只打标签。',
};
export const noFiles: Text = {
  en: 'No file holds a version of this kind, so only the tag is made.',
  'zh-cn': '没有文件写有这种版本号，因此只打标签。',
};
export const notThere: Text = {
  en: 'Cannot tag hotfix {version}: the files of {unit} hold {now}. Finish it with its bump, or bring them to {version} first.',
  'zh-cn':
    '无法为热修复 {version} 打标签：{unit} 的文件中是 {now}。请连同版本升级一起完成，或先把文件改为 {version}。',
};
export const elsewhere: Text = {
  en: 'Cannot bump from {from} to {to}: "{event}" leads to {right}. Correct the version in the files, or rename the branch.',
  'zh-cn':
    '无法从 {from} 升级到 {to}：“{event}”得到的是 {right}。请更正文件中的版本号，或重命名分支。',
};
