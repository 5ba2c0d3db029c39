import type { Text } from '../../core/text/language';

/** Texts about Git hooks. */
export const hookTexts = {
  untrusted: {
    en: 'Cannot install hooks: the workspace is in Restricted Mode, and hooks are programs that Git runs. Trust it first.',
    'zh-cn': '无法安装钩子：工作区处于受限模式，而钩子是由 Git 运行的程序。请先信任此工作区。',
  },
  ask: {
    en: 'Install Git hooks that hold commits to the policy?',
    'zh-cn': '安装按命名规范检查提交的 Git 钩子？',
  },
  detail: { en: '{folder}\n\n{hooks}', 'zh-cn': '{folder}\n\n{hooks}' },
  detailShared: {
    en: '{folder}\n\n{hooks}\n\n{shared}',
    'zh-cn': '{folder}\n\n{hooks}\n\n{shared}',
  },
  install: { en: 'Install', 'zh-cn': '安装' },
  remove: { en: 'Remove', 'zh-cn': '移除' },
  installed: { en: 'Git hooks are installed: {hooks}.', 'zh-cn': 'Git 钩子已安装：{hooks}。' },
  already: {
    en: 'Git hooks of Stemma are installed here already.',
    'zh-cn': '此处已经安装 Stemma 的 Git 钩子。',
  },
  removed: { en: 'Git hooks of Stemma are removed.', 'zh-cn': 'Stemma 的 Git 钩子已移除。' },
  askRemove: {
    en: 'Remove the Git hooks of Stemma? Hooks that were here before come back.',
    'zh-cn': '移除 Stemma 的 Git 钩子？原有的钩子会恢复。',
  },
  create: { en: '{name}: is installed', 'zh-cn': '{name}：将安装' },
  beside: {
    en: '{name}: is installed; the one that is here is kept as {name}.local and runs first',
    'zh-cn': '{name}：将安装；已有的钩子保留为 {name}.local，并先运行',
  },
  update: {
    en: '{name}: is replaced by the one of this version',
    'zh-cn': '{name}：将替换为当前版本的钩子',
  },
  delete: { en: '{name}: is removed', 'zh-cn': '{name}：将移除' },
  restore: {
    en: '{name}: is removed, and {name}.local takes its place again',
    'zh-cn': '{name}：将移除，{name}.local 恢复原位',
  },
  none: { en: '{name}: stays as it is', 'zh-cn': '{name}：不变' },
  leave: {
    en: '{name}: is left alone, since it was edited by hand or is of a newer version',
    'zh-cn': '{name}：已被手动修改或来自更新的版本，保持不变',
  },
} as const satisfies Record<string, Text>;
