import type { LineAuthor, RepositorySnapshot } from '../../../snapshot/types';
import type { Text } from '../../../text/language';
import { isSamePerson } from '../../people';
import type { RecordFile } from '../../record/types';
import type { Approval } from '../../types';
import type { Fault } from '../types';
import { fault } from './make';

const texts = {
  other: {
    en: 'Cannot tell whether {by} said this: {author} committed it ({commit}). Ask {by}, or have it said again under the own Git identity.',
    'zh-cn':
      '无法确认这是 {by} 本人的表态：该条由 {author} 提交（{commit}）。请向 {by} 核实，或由其以自己的 Git 身份重新登记。',
  },
  uncommitted: {
    en: 'Cannot tell who wrote down what {by} says here: it is not committed. Commit it.',
    'zh-cn': '{by} 的这条表态尚未提交，无法得知由谁登记。请提交。',
  },
} as const satisfies Record<string, Text>;

/** The keys that say who approved what; other words of an entry anybody may correct. */
const keys = ['step', 'role', 'commit', 'by'] as const;

/**
 * Approvals that somebody else committed than the person whom they name (APP-4). Git knows no more than what people
 * tell it, and whoever squashes commits of others becomes their author, so that this closes no gate.
 */
export function authorFaults(file: RecordFile, { git }: RepositorySnapshot): readonly Fault[] {
  const authors = git?.lineAuthors?.get(file.path);
  if (!authors || !file.record) return [];
  return file.record.approvals.flatMap((entry, index) => {
    const author = keys
      .map((key) => authorAt(file, `approvals/${index}/${key}`, authors))
      .find((each) => isDoubtful(each, entry));
    if (!author) return [];
    const at = { path: ['approvals', index, 'by'], basis: ['APP-4'] };
    const { by } = entry;
    if (author.type !== 'committed')
      return [fault('release/approval', 'warning', at, texts.uncommitted, { by })];
    const about = { by, author: author.by, commit: author.commit.slice(0, 10) };
    return [fault('release/approval', 'warning', at, texts.other, about)];
  });
}

function authorAt(
  { places, content }: RecordFile,
  key: string,
  authors: readonly LineAuthor[],
): LineAuthor | undefined {
  const range = places.get(key);
  return range && authors[content.text.slice(0, range.offset).split('\n').length - 1];
}

/** The name alone is enough: an address may be another of the same person (gitmailmap(5)). */
function isDoubtful(author: LineAuthor | undefined, { by }: Approval): boolean {
  if (author?.type !== 'committed') return author?.type === 'uncommitted';
  const name = author.by.slice(0, author.by.lastIndexOf('<')).trim();
  return !isSamePerson(by, author.by) && !isSamePerson(by, name);
}
