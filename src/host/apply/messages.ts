import type { Text } from '../../core/text/language';

export const changedSincePreview: Text = {
  en: 'Cannot change "{path}": it was changed since the preview. Refresh, look at the preview again and apply it.',
  'zh-cn': '无法修改“{path}”：预览之后它又被改动。请刷新，重新查看预览后再执行。',
};

export const cannotWrite: Text = {
  en: 'Cannot write "{path}": {error}. Check the permissions of the file and its folder, and the room on the disk.',
  'zh-cn': '无法写入“{path}”：{error}。请检查文件及其所在文件夹的权限，以及磁盘空间。',
};

export const gitNotAllowed: Text = {
  en: 'Cannot run the Git steps of this plan: Git may not run here. Trust the workspace first.',
  'zh-cn': '无法执行此计划中的 Git 步骤：此处不允许运行 Git。请先信任该工作区。',
};

export const noRepository: Text = {
  en: 'Cannot run the Git steps of this plan: this folder is no Git repository. Run "git init", or leave out commit and tag.',
  'zh-cn':
    '无法执行此计划中的 Git 步骤：此文件夹不是 Git 仓库。请运行“git init”，或不要提交和打标签。',
};

export const rolledBackAfter: Text = {
  en: '{reason} Everything is as it was before.',
  'zh-cn': '{reason} 一切已恢复原状。',
};

export const notRolledBack: Text = {
  en: '{reason} Cannot take back all of it: {why}',
  'zh-cn': '{reason} 无法全部撤回：{why}',
};
