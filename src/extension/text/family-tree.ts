import type { Text } from '../../core/text/language';

/** Texts of the page that draws the family tree. */
export const familyPageTexts = {
  title: { en: 'Family Tree', 'zh-cn': '版本谱系图' },
  picture: {
    en: 'Family tree: arrow keys go from name to name, Enter opens one',
    'zh-cn': '版本谱系图：方向键在名称间移动，回车键打开',
  },
  search: { en: 'Find a name', 'zh-cn': '查找名称' },
  found: { en: '{place} of {count}', 'zh-cn': '第 {place} 个，共 {count} 个' },
  foundNone: { en: 'No name found', 'zh-cn': '没有找到' },
  previousMatch: { en: 'Previous match', 'zh-cn': '上一个匹配项' },
  nextMatch: { en: 'Next match', 'zh-cn': '下一个匹配项' },
  zoomIn: { en: 'Zoom in (+)', 'zh-cn': '放大（+）' },
  zoomOut: { en: 'Zoom out (−)', 'zh-cn': '缩小（−）' },
  fit: { en: 'Show all (0)', 'zh-cn': '显示全部（0）' },
  saveSvg: { en: 'Save as SVG…', 'zh-cn': '保存为 SVG…' },
  savePng: { en: 'Save as PNG…', 'zh-cn': '保存为 PNG…' },
  open: { en: 'Go to', 'zh-cn': '转到' },
  legend: { en: 'Legend', 'zh-cn': '图例' },
  hotPatches: { en: 'hot patches', 'zh-cn': '热补丁' },
  count: { en: '{count} names', 'zh-cn': '{count} 个名称' },
  merged: { en: 'merged forward', 'zh-cn': '已合入' },
  missing: { en: 'fixes still missing', 'zh-cn': '缺少的修复' },
  problem: { en: 'something is wrong', 'zh-cn': '存在问题' },
  external: { en: 'external version {version}', 'zh-cn': '外部版本号 {version}' },
  inLine: { en: 'line {line}', 'zh-cn': '发布线 {line}' },
  place: { en: '{place} of {count}', 'zh-cn': '第 {place}/{count} 个' },
  loading: { en: 'Reading the names…', 'zh-cn': '正在读取名称…' },
} as const satisfies Record<string, Text>;

/** Texts of what the extension does for the page. */
export const familyTreeTexts = {
  nothing: {
    en: 'There is nothing to draw: no tag or branch has a name that the policy reads.',
    'zh-cn': '没有可绘制的内容：没有标签或分支的名称能按命名规范解读。',
  },
  noGit: {
    en: 'Cannot draw the family tree: Git is not available for this folder. Trust the folder, install Git, or open a repository.',
    'zh-cn': '无法绘制版本谱系图：此文件夹无法使用 Git。请信任该文件夹、安装 Git，或打开一个仓库。',
  },
  notSaved: {
    en: 'Cannot save "{file}": {reason}. Choose another folder, or free the file.',
    'zh-cn': '无法保存“{file}”：{reason}。请选择其他文件夹，或解除对该文件的占用。',
  },
  saved: { en: 'The picture was saved as {file}.', 'zh-cn': '图片已保存为 {file}。' },
  menu: { en: 'What to do with {name}', 'zh-cn': '对 {name} 执行的操作' },
  reveal: { en: 'Show in the Sidebar', 'zh-cn': '在侧边栏中显示' },
  copy: { en: 'Copy Name', 'zh-cn': '复制名称' },
  checkout: { en: 'Check Out', 'zh-cn': '检出' },
  compare: { en: 'Compare with Previous', 'zh-cn': '与上一个比较' },
  commits: { en: 'Show Commits Since Previous', 'zh-cn': '显示自上一个以来的提交' },
  hotfix: { en: 'Create Hotfix Branch from Tag', 'zh-cn': '从标签创建热修复分支' },
  images: { en: 'Images', 'zh-cn': '图片' },
} as const satisfies Record<string, Text>;
