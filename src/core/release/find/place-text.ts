import type { Text } from '../../text/language';
import { message, type Message } from '../../text/message';
import type { FoundVersion, NameMatch, PlaceKind } from './types';

/** What a place is called. */
export const placeTitles: Readonly<Record<PlaceKind, Text>> = {
  release: { en: 'release', 'zh-cn': '发布' },
  tag: { en: 'tag', 'zh-cn': '标签' },
  baseline: { en: 'baseline', 'zh-cn': '基线' },
  branch: { en: 'branch', 'zh-cn': '分支' },
  build: { en: 'build', 'zh-cn': '转测构建' },
  file: { en: 'file', 'zh-cn': '文件' },
  changelog: { en: 'changelog', 'zh-cn': '更新日志' },
  roadmap: { en: 'roadmap', 'zh-cn': '路标规划' },
};

/** How near the name is to what was asked for. */
export const matchTitles: Readonly<Record<NameMatch, Text>> = {
  exact: { en: 'exactly so called', 'zh-cn': '名称相同' },
  alike: { en: 'written differently', 'zh-cn': '写法不同' },
  part: { en: 'holds the name', 'zh-cn': '包含该名称' },
};

/** The other numbers of what was found, the release that it belongs to, its commit and its file. */
export function aboutPlace(found: FoundVersion): readonly Message[] {
  const { internal, external, abbreviation, release, commit, path, kind, name } = found;
  return [
    ...(internal !== undefined && internal !== name ? [message(texts.internal, { internal })] : []),
    ...(external === undefined ? [] : [message(texts.external, { external })]),
    ...(abbreviation === undefined ? [] : [message(texts.abbreviation, { abbreviation })]),
    ...(release === undefined || kind === 'release' ? [] : [message(texts.release, { release })]),
    ...(commit === undefined ? [] : [message(texts.commit, { commit: commit.slice(0, 10) })]),
    ...(path === undefined ? [] : [message(texts.path, { path })]),
  ];
}

const texts = {
  internal: { en: 'version {internal}', 'zh-cn': '内部版本号 {internal}' },
  external: { en: 'external version {external}', 'zh-cn': '外部版本号 {external}' },
  abbreviation: { en: 'abbreviation {abbreviation}', 'zh-cn': '缩写 {abbreviation}' },
  release: { en: 'of release {release}', 'zh-cn': '属于发布 {release}' },
  commit: { en: 'commit {commit}', 'zh-cn': '提交 {commit}' },
  path: { en: 'in {path}', 'zh-cn': '见 {path}' },
} as const satisfies Record<string, Text>;
