import {
  notesOf,
  planNotes,
  shortcomings,
  writeNotes,
  type NotesVariant,
} from '../../core/release/notes';
import type { NoteSources } from '../../core/release/notes/sources';
import type { ReleaseState } from '../../core/release/evaluate/types';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { failure, type Result } from '../../core/text/result';
import { identityAt } from '../../host/merges/identity';
import { readNoteSources } from '../../host/release/read-note-sources';
import type { Arguments } from '../arguments';
import { carryOut, recover, refuse } from '../carry-out';
import type { ExitCode } from '../io';
import { rootHere } from '../open-repository';
import { printable } from '../printable';
import type { Session } from '../session';
import { chooseRelease } from './choose-release';
import { readReleases, type ReadReleases } from './read-releases';

const texts = {
  surplus: {
    en: 'Cannot write notes of "{value}" too: these are the notes of one release. Leave it out.',
    'zh-cn': '无法同时生成“{value}”的发布说明：一次只处理一个发布。请去掉它。',
  },
  several: {
    en: 'Cannot tell which release is meant: there are {ids}. Name one of them.',
    'zh-cn': '无法确定是哪个发布：有 {ids}。请指定其中之一。',
  },
  none: {
    en: 'Cannot write notes: no release is under way. Name one; "stemma release list --all" lists them.',
    'zh-cn':
      '无法生成发布说明：没有进行中的发布。请指定一个；用“stemma release list --all”可列出全部。',
  },
  writeAt: {
    en: 'Cannot write notes into the revision "{revision}": it is read alone. Leave out --at or --write.',
    'zh-cn': '无法把发布说明写入修订“{revision}”：它只供读取。请去掉 --at 或 --write。',
  },
  noIdentity: {
    en: 'Cannot write notes: Git does not know who you are. Set user.name and user.email.',
    'zh-cn': '无法写入发布说明：Git 不知道您是谁。请设置 user.name 和 user.email。',
  },
} as const satisfies Record<string, Text>;

/** `stemma release notes`: the notes of a release on stdout, or with `--write` beside its record. */
export async function releaseNotes(given: Arguments, session: Session): Promise<ExitCode> {
  const [id, surplus] = given.positionals;
  if (surplus !== undefined) return session.reject(message(texts.surplus, { value: surplus }));
  const isWritten = given.flag('write');
  const revision = given.value('at');
  if (isWritten && revision !== undefined)
    return session.reject(message(texts.writeAt, { revision }));
  if (isWritten && !given.flag('dry-run')) await recover(await rootHere(session), session);
  const read = await readReleases(given, session);
  if (!read.ok) return session.reject(read.reason);
  const state = chosen(read.value, id);
  if (!state.ok) return session.reject(state.reason);
  const { root, snapshot } = read.value;
  const sources = await readNoteSources(root, snapshot, state.value.record);
  if (!sources.ok) return session.reject(sources.reason);
  const about = { read: read.value, state: state.value, sources: sources.value };
  return isWritten ? write(about, given, session) : print(about, given, session);
}

interface About {
  readonly read: ReadReleases;
  readonly state: ReleaseState;
  readonly sources: NoteSources;
}

/** The release of that name, or the only one that is under way. */
function chosen(read: ReadReleases, id: string | undefined): Result<ReleaseState> {
  if (id !== undefined) return chooseRelease(read, id);
  const open = read.releases.states.filter(({ status }) => status !== 'closed');
  const [only, other] = open;
  if (!only) return failure(message(texts.none));
  if (!other) return chooseRelease(read, only.record.id);
  return failure(message(texts.several, { ids: open.map(({ record }) => record.id) }));
}

/** Who reads them: everybody outside, unless something else was asked for. */
function variantsOf(given: Arguments): readonly NotesVariant[] {
  const asked = (['internal', 'external'] as const).filter((variant) => given.flag(variant));
  return asked.length > 0 ? asked : ['external'];
}

function print({ read, state, sources }: About, given: Arguments, session: Session): ExitCode {
  const { snapshot } = read;
  const { language } = session;
  const notes = notesOf(snapshot, state.record, sources);
  const variants = variantsOf(given);
  const lacking = shortcomings(notes, variants);
  const told = [...sources.told, ...lacking].map((each) => session.render(each));
  for (const variant of variants) {
    const text = writeNotes(notes, snapshot.policy.release, { variant, language });
    const release = state.record.id;
    if (given.flag('json')) session.data({ release, variant, language, text, notes: told });
    else for (const line of text.trimEnd().split('\n')) session.out.line(printable(line));
  }
  if (!given.flag('json')) for (const each of [...sources.told, ...lacking]) session.note(each);
  return 0;
}

async function write(about: About, given: Arguments, session: Session): Promise<ExitCode> {
  const { read, state, sources } = about;
  const { root, snapshot, today } = read;
  const release = state.record.id;
  const variants = variantsOf(given);
  const by = await identityAt(root);
  if (by === undefined) return session.reject(message(texts.noIdentity));
  const plan = planNotes(snapshot, {
    ...{ release, by, today, at: today, commit: given.flag('commit') },
    ...{ variants, language: session.language, sources },
  });
  const json = given.flag('json') ? { release, variants } : undefined;
  if (!plan.ok) return refuse(plan.reason, json, session);
  const dryRun = given.flag('dry-run');
  const { files } = sources;
  return carryOut(plan.value, { root, snapshot, dryRun, files, ...(json && { json }) }, session);
}
