import type { Text } from '../../core/text/language';

/** Texts of what every command about a release asks or refuses. */
export const releaseCommandTexts = {
  pick: {
    en: 'Which release? Type a version, a title or a person',
    'zh-cn': '哪个发布？可输入版本号、标题或人员',
  },
  ready: { en: 'can be done now', 'zh-cn': '现在可以执行' },
  waiting: { en: 'things missing: {count}', 'zh-cn': '还缺 {count} 项' },
  noneFits: {
    en: 'Cannot run "{title}": no release is at that point. Look at the Releases view for what each waits for.',
    'zh-cn': '无法执行“{title}”：没有处于相应阶段的发布。请在“发布”视图中查看各发布在等待什么。',
  },
  none: {
    en: 'Cannot choose a release: the repository has none. Begin one with Start Release.',
    'zh-cn': '无法选择发布：本仓库没有发布记录。请先运行“启动发布”。',
  },
  gone: {
    en: 'Cannot find release "{release}": there is no record of it, or the record cannot be read. Look at the Releases view.',
    'zh-cn': '找不到发布“{release}”：没有它的记录，或记录无法读取。请查看“发布”视图。',
  },
} as const satisfies Record<string, Text>;
