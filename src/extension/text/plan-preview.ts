import type { Text } from '../../core/text/language';

/** Texts of the preview of a plan and of what follows it. */
export const previewTexts = {
  review: {
    en: '$(checklist) Review in Refactor Preview…',
    'zh-cn': '$(checklist) 在重构预览中逐项查看…',
  },
  reviewAbout: { en: 'each change can be unticked there', 'zh-cn': '可逐项取消勾选' },
  howTo: {
    en: 'Untick what is to stay as it is',
    'zh-cn': '取消勾选不需要的更改',
  },
  leaveOut: { en: 'Leave this file out', 'zh-cn': '不修改此文件' },
  leftOut: { en: 'left out; Enter takes it in again', 'zh-cn': '已排除；按 Enter 重新加入' },
  change: { en: '{before} → {after}', 'zh-cn': '{before} → {after}' },
  addition: { en: 'New: {after}', 'zh-cn': '新增：{after}' },
  cannotTell: {
    en: 'Cannot apply the reviewed changes: "{path}" was edited during the review. Review it again.',
    'zh-cn': '无法应用所选的更改：查看期间“{path}”被修改。请重新查看。',
  },
  inconsistent: {
    en: 'Some changes are left out. Apply the others?',
    'zh-cn': '有些更改已排除。要应用其余更改吗？',
  },
  applyRest: { en: 'Apply the Others', 'zh-cn': '应用其余更改' },
  suggested: { en: 'suggested: {why}', 'zh-cn': '建议：{why}' },
  push: { en: 'Push…', 'zh-cn': '推送…' },
  pickRemote: { en: 'Push {names} to which remote?', 'zh-cn': '将 {names} 推送到哪个远程仓库？' },
  pushTo: { en: 'Push {names} to {remote}?', 'zh-cn': '要将 {names} 推送到 {remote} 吗？' },
  pushNow: { en: 'Push', 'zh-cn': '推送' },
  pushing: { en: 'Stemma: pushing to {remote}', 'zh-cn': 'Stemma：正在推送到 {remote}' },
  pushed: { en: 'Pushed {names} to {remote}.', 'zh-cn': '已将 {names} 推送到 {remote}。' },
} as const satisfies Record<string, Text>;
