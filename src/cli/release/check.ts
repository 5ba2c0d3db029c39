import { checkRepository } from '../../core/rules/check-repository';
import { rules } from '../../core/rules/registry';
import type { Finding } from '../../core/rules/types';
import type { Text } from '../../core/text/language';
import { message, type Message } from '../../core/text/message';
import type { Arguments } from '../arguments';
import type { ExitCode } from '../io';
import { locateFindings } from '../report/locate';
import { reportFindings, warningLimit } from '../report/report-findings';
import type { Session } from '../session';
import { readReleases, type ReadReleases } from './read-releases';

const texts = {
  noRelease: {
    en: 'Cannot check the release "{id}": there is no record of it in "{folder}". Check the name.',
    'zh-cn': '无法检查发布“{id}”：“{folder}”中没有它的发布记录。请核对名称。',
  },
} as const satisfies Record<string, Text>;

/** The rules about releases. */
const ofReleases = new Set(rules.map(({ id }) => id).filter((id) => id.startsWith('release/')));

/** `stemma release check`: what the rules about releases find, of all releases or of some. */
export async function checkReleases(given: Arguments, session: Session): Promise<ExitCode> {
  const limit = warningLimit(given);
  if (!limit.ok) return session.reject(limit.reason);
  const read = await readReleases(
    given,
    session,
    given.positionals.length > 0 ? { ids: given.positionals } : {},
  );
  if (!read.ok) return session.reject(read.reason);
  const { root, snapshot } = read.value;
  const unknown = unknownRelease(read.value, given.positionals);
  if (unknown) return session.reject(unknown);
  const found = findingsOf(read.value, given);
  const located = await locateFindings(root, snapshot, found);
  const looked = { records: recordsOf(read.value, given.positionals).length };
  return reportFindings(located, { given, looked, limit: limit.value }, session);
}

function findingsOf({ snapshot, today }: ReadReleases, given: Arguments): readonly Finding[] {
  const { positionals } = given;
  const paths = (snapshot.releases?.records ?? [])
    .filter(({ id }) => positionals.includes(id))
    .map(({ path }) => path);
  const scope = { today, rules: ofReleases, ...(positionals.length > 0 && { paths }) };
  // These rules say what a record claims against what Git has, of a revision too.
  return checkRepository(snapshot, scope);
}

function recordsOf({ snapshot }: ReadReleases, ids: readonly string[]) {
  const records = snapshot.releases?.records ?? [];
  return ids.length === 0 ? records : records.filter(({ id }) => ids.includes(id));
}

function unknownRelease(read: ReadReleases, ids: readonly string[]): Message | undefined {
  const id = ids.find((each) => recordsOf(read, [each]).length === 0);
  const { folder } = read.snapshot.policy.release;
  return id === undefined ? undefined : message(texts.noRelease, { id, folder });
}
