import type { Text } from '../../text/language';

/** What a placeholder of a template stands for. */
export interface Placeholder {
  /** Written `{name}`. */
  readonly name: string;
  /** A `fact` stands within a line, a `list` on lines of its own. */
  readonly kind: 'fact' | 'list';
  readonly told: Text;
}

const fact = 'fact';
const list = 'list';

/** All that templates of notes and announcements may hold. */
export const placeholders = [
  { name: 'release', kind: fact, told: { en: 'Id of the release', 'zh-cn': '发布的标识' } },
  {
    name: 'title',
    kind: fact,
    told: {
      en: 'Title of the release; unit and version where it has none',
      'zh-cn': '发布的标题；没有标题时为单元和版本号',
    },
  },
  { name: 'unit', kind: fact, told: { en: 'Unit', 'zh-cn': '单元' } },
  { name: 'kind', kind: fact, told: { en: 'Kind of release', 'zh-cn': '发布类型' } },
  { name: 'version', kind: fact, told: { en: 'Version', 'zh-cn': '版本号' } },
  {
    name: 'external',
    kind: fact,
    told: { en: 'Version that customers know', 'zh-cn': '外部版本号' },
  },
  {
    name: 'published',
    kind: fact,
    told: {
      en: 'Version that customers know; the version where there is only one',
      'zh-cn': '对外公布的版本号：有外部版本号时用外部版本号，否则用版本号',
    },
  },
  { name: 'date', kind: fact, told: { en: 'Day of the release', 'zh-cn': '发布日期' } },
  {
    name: 'since',
    kind: fact,
    told: { en: 'Last stable version, which is compared with', 'zh-cn': '对比的上一个稳定版本' },
  },
  {
    name: 'breaking',
    kind: list,
    told: {
      en: 'What breaks users, each with its migration steps',
      'zh-cn': '不兼容的改动及迁移步骤',
    },
  },
  {
    name: 'added',
    kind: list,
    told: { en: 'Requirements added since then', 'zh-cn': '新增的需求' },
  },
  { name: 'fixed', kind: list, told: { en: 'Defects fixed since then', 'zh-cn': '修复的缺陷' } },
  { name: 'remaining', kind: list, told: { en: 'Remaining problems', 'zh-cn': '遗留问题' } },
  {
    name: 'incidents',
    kind: list,
    told: {
      en: 'Incidents of earlier releases that this one mends',
      'zh-cn': '本次发布解决的既往事故',
    },
  },
  {
    name: 'known',
    kind: list,
    told: { en: 'Defects of the record that are not fixed', 'zh-cn': '记录中尚未修复的缺陷' },
  },
  {
    name: 'rollback',
    kind: list,
    told: {
      en: 'What has to be seen so that the release is taken back, and how that is done',
      'zh-cn': '回退的触发条件及方法',
    },
  },
  { name: 'rollout', kind: list, told: { en: 'Steps of the rollout', 'zh-cn': '部署步骤' } },
  {
    name: 'builds',
    kind: list,
    told: { en: 'Builds with tag and package', 'zh-cn': '各构建及其标签与安装包' },
  },
  {
    name: 'contributors',
    kind: list,
    told: { en: 'Authors of the commits', 'zh-cn': '各提交的作者' },
  },
  { name: 'commits', kind: list, told: { en: 'Commits since then', 'zh-cn': '此间的提交' } },
] as const satisfies readonly Placeholder[];

export type PlaceholderName = (typeof placeholders)[number]['name'];

/** The names of templates in `release.templates` of a policy. */
export type TemplateName = 'internal' | 'external' | 'announcement';

/** What every announcement tells (ANN-2), each with the placeholders of which one has to be there. */
export const requiredOfAnnouncement = {
  date: ['date'],
  version: ['version', 'external', 'published'],
  since: ['since'],
  added: ['added'],
  fixed: ['fixed'],
  remaining: ['remaining'],
} as const satisfies Readonly<Record<string, readonly PlaceholderName[]>>;

/** A placeholder as it stands in a template. */
export interface FoundPlaceholder {
  readonly name: string;
  /** UTF-16 units from the start of the template to its `{`. */
  readonly offset: number;
  /** With both braces. */
  readonly length: number;
}

/** Doubled braces, or a placeholder with its name as the first group. */
export const placeholderPattern = /\{\{|\}\}|\{([A-Za-z][\w-]*)\}/g;

/** The placeholders of a template in their order. Braces that are doubled, `{{name}}`, stand for braces and are none. */
export function placeholdersIn(template: string): readonly FoundPlaceholder[] {
  return [...template.matchAll(placeholderPattern)].flatMap((match) =>
    match[1] === undefined
      ? []
      : [{ name: match[1], offset: match.index, length: match[0].length }],
  );
}

/** The placeholders of a template that stand for nothing. */
export function unknownPlaceholders(template: string): readonly FoundPlaceholder[] {
  return placeholdersIn(template).filter(({ name }) => !isPlaceholder(name));
}

export function isPlaceholder(name: string): name is PlaceholderName {
  return placeholders.some((each) => each.name === name);
}

/** What the template of an announcement has to tell and does not (ANN-2). */
export function missingFromAnnouncement(
  template: string,
): readonly (keyof typeof requiredOfAnnouncement)[] {
  const there = new Set(placeholdersIn(template).map(({ name }) => name));
  const parts = Object.keys(requiredOfAnnouncement) as (keyof typeof requiredOfAnnouncement)[];
  return parts.filter((part) => !requiredOfAnnouncement[part].some((name) => there.has(name)));
}
