import type { Text } from '../../core/text/language';

/** Texts of making tags, branches, baselines and hotfixes, beside those of names and messages. */
export const makeTexts = {
  decidedTitle: { en: 'Who decided about {name}?', 'zh-cn': '{name} 由谁决定？' },
  decidedPlaceholder: {
    en: 'Recorded in the tag. Choose a person or type a name',
    'zh-cn': '记录在标签中。选择人员或输入姓名',
  },
  decidedNobody: { en: 'Record nobody', 'zh-cn': '不记录' },
  decidedTyped: { en: 'Record this name', 'zh-cn': '记录此姓名' },
  decidedSelf: { en: 'you, as Git knows you', 'zh-cn': '您（Git 中的身份）' },
  confirmTitle: { en: 'What is confirmed for {name}?', 'zh-cn': '{name} 有哪些已经确认？' },
  confirmPlaceholder: {
    en: 'Tick what somebody has confirmed; what is left open is missing',
    'zh-cn': '勾选已确认的各项；未勾选的视为缺少',
  },
  reviewedTitle: { en: 'Internal review of {item}', 'zh-cn': '“{item}”的内部评审' },
  reviewedPrompt: {
    en: 'Who reviewed it in the project? Leave it empty where that is not done',
    'zh-cn': '项目内由谁评审？尚未评审则留空',
  },
  acceptedTitle: { en: 'External confirmation of {item}', 'zh-cn': '“{item}”的外部确认' },
  acceptedPrompt: {
    en: 'Who confirmed it from outside? Leave it empty where that is not done',
    'zh-cn': '由外部的谁确认？尚未确认则留空',
  },
  missingTitle: { en: '{name}: something is missing', 'zh-cn': '{name}：条件尚不齐备' },
  missingPlaceholder: {
    en: 'The baseline cannot be made yet',
    'zh-cn': '目前还不能创建该基线',
  },
  goOn: { en: 'Go on without it, and say why…', 'zh-cn': '说明理由后继续…' },
  reasonTitle: { en: 'Why is {name} made nevertheless?', 'zh-cn': '为何仍要创建 {name}？' },
  reasonPrompt: {
    en: 'What is missing and the reason are recorded in the tag',
    'zh-cn': '所缺内容和理由会记录在标签中',
  },
  reasonEmpty: {
    en: 'Cannot go on without a reason. Write one line.',
    'zh-cn': '没有理由不能继续。请写一行。',
  },
  switch: { en: 'Check out the new branch', 'zh-cn': '创建后检出该分支' },
  hotfixTitle: { en: 'Create Hotfix Branch', 'zh-cn': '创建热修复分支' },
  pickRelease: { en: 'Which release is to be fixed?', 'zh-cn': '要修复哪个发布版本？' },
  noRelease: {
    en: 'Cannot create a hotfix branch: there is no release tag that the policy can read. Tag a release first.',
    'zh-cn': '无法创建热修复分支：没有命名规范可解读的发布标签。请先为发布版本打标签。',
  },
  finishTitle: { en: 'Finish Hotfix', 'zh-cn': '完成热修复' },
  due: {
    en: 'The fixes of {branch} are still missing in {lines}.',
    'zh-cn': '{lines} 还缺少 {branch} 的修复。',
  },
  showMerges: { en: 'Show Forward Merges', 'zh-cn': '显示“修复合入”' },
} as const satisfies Record<string, Text>;
