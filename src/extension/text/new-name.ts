import type { NameKind } from '../../core/scheme';
import type { SchemeUse } from '../../core/policy/schemes-in-use';
import type { Text } from '../../core/text/language';

/** Texts of building a new name. */
export const newNameTexts = {
  title: { en: 'New Name', 'zh-cn': '新建名称' },
  pickScheme: { en: 'What is to be named?', 'zh-cn': '要为什么命名？' },
  inPolicy: { en: 'Used here', 'zh-cn': '在此使用' },
  stepTitle: { en: '{scheme}: {name}', 'zh-cn': '{scheme}：{name}' },
  fieldOf: { en: '{field} of {within}', 'zh-cn': '{within}的{field}' },
  placeholder: { en: '{field}: {allowed}', 'zh-cn': '{field}：{allowed}' },
  useValue: { en: 'use this value', 'zh-cn': '使用此值' },
  leaveOut: { en: '$(dash) Leave out', 'zh-cn': '$(dash) 省略' },
  whereTo: { en: 'Where does the name go?', 'zh-cn': '名称用在哪里？' },
  clipboard: { en: '$(clippy) Copy to clipboard', 'zh-cn': '$(clippy) 复制到剪贴板' },
  insert: { en: '$(insert) Insert at the cursor', 'zh-cn': '$(insert) 插入到光标处' },
  file: { en: '$(new-file) New file', 'zh-cn': '$(new-file) 新建文件' },
  folder: { en: '$(new-folder) New folder', 'zh-cn': '$(new-folder) 新建文件夹' },
  tag: { en: '$(tag) Create tag', 'zh-cn': '$(tag) 创建标签' },
  branch: { en: '$(git-branch) Create branch', 'zh-cn': '$(git-branch) 创建分支' },
  baseline: { en: '$(milestone) Create baseline', 'zh-cn': '$(milestone) 创建基线' },
  copied: { en: '{name}: copied.', 'zh-cn': '{name}：已复制。' },
  pickFolder: { en: 'In which folder?', 'zh-cn': '放在哪个文件夹？' },
  rootFolder: { en: 'Root of the repository', 'zh-cn': '仓库根目录' },
  byPolicy: { en: 'as the policy says', 'zh-cn': '按命名规范' },
  otherFolder: { en: '$(folder-opened) Another folder…', 'zh-cn': '$(folder-opened) 其他文件夹…' },
  chooseFolder: { en: 'Choose', 'zh-cn': '选择' },
  outside: {
    en: 'Cannot use the folder "{folder}": it is not in the repository. Choose one inside it.',
    'zh-cn': '无法使用文件夹“{folder}”：它不在仓库中。请选择仓库内的文件夹。',
  },
  extension: { en: 'Extension of {name}', 'zh-cn': '{name} 的扩展名' },
  extensionPrompt: {
    en: 'Such as md or docx; may stay empty',
    'zh-cn': '例如 md 或 docx；可以留空',
  },
  noScheme: {
    en: 'Cannot build a name of "{scheme}": neither the policy nor the catalogue has such a scheme. Use the id of one that it has.',
    'zh-cn': '无法生成“{scheme}”的名称：命名规范和内置目录都没有这个方案。请使用已有方案的标识。',
  },
  noEditor: {
    en: 'Cannot insert "{name}": no text editor is active. Click into one first.',
    'zh-cn': '无法插入“{name}”：没有活动的文本编辑器。请先点击一个编辑器。',
  },
} as const satisfies Record<string, Text>;

/** What the names of a kind are for, as the heading of their schemes. */
export const kindTexts: Readonly<Record<NameKind, Text>> = {
  version: { en: 'Versions', 'zh-cn': '版本号' },
  tag: { en: 'Tags', 'zh-cn': '标签' },
  branch: { en: 'Branches', 'zh-cn': '分支' },
  baseline: { en: 'Baselines', 'zh-cn': '基线' },
  package: { en: 'Packages', 'zh-cn': '代码包' },
  document: { en: 'Documents', 'zh-cn': '文档' },
  file: { en: 'Files', 'zh-cn': '文件' },
  folder: { en: 'Folders', 'zh-cn': '文件夹' },
  item: { en: 'Configuration items', 'zh-cn': '配置项' },
  label: { en: 'Labels', 'zh-cn': '标识' },
};

/** What a policy uses a scheme for. */
export const useTexts: Readonly<Record<SchemeUse, Text>> = {
  versions: { en: 'versions', 'zh-cn': '版本号' },
  tags: { en: 'tags', 'zh-cn': '标签' },
  branches: { en: 'branches', 'zh-cn': '分支' },
  baselines: { en: 'baselines', 'zh-cn': '基线' },
  files: { en: 'files', 'zh-cn': '文件' },
  folders: { en: 'folders', 'zh-cn': '文件夹' },
  defined: { en: 'defined in the policy', 'zh-cn': '在命名规范中定义' },
};
