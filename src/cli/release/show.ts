import type { ReleaseState } from '../../core/release/evaluate/types';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import type { Arguments } from '../arguments';
import type { ExitCode } from '../io';
import type { Session } from '../session';
import { chooseRelease } from './choose-release';
import { jsonState } from './json-state';
import { readReleases } from './read-releases';
import { sayRecord } from './say-record';
import { sayState } from './say-state';

const texts = {
  noRelease: {
    en: 'Cannot tell which release to show. Write its id; "stemma release list --all" lists them.',
    'zh-cn': '不知道要显示哪个发布。请写明其 ID；用“stemma release list --all”可列出全部。',
  },
  surplus: {
    en: 'Cannot show "{value}" too: one release is shown at a time. Leave it out.',
    'zh-cn': '无法同时显示“{value}”：一次只显示一个发布。请去掉它。',
  },
} as const satisfies Record<string, Text>;

/** `stemma release show`: all that is known of one release. */
export async function showRelease(given: Arguments, session: Session): Promise<ExitCode> {
  const [id, surplus] = given.positionals;
  if (id === undefined) return session.reject(message(texts.noRelease));
  if (surplus !== undefined) return session.reject(message(texts.surplus, { value: surplus }));
  const read = await readReleases(given, session, { ids: [id] });
  if (!read.ok) return session.reject(read.reason);
  const state = chooseRelease(read.value, id);
  if (!state.ok) return session.reject(state.reason);
  if (given.flag('json')) session.data(jsonState(state.value, session));
  else say(state.value, session);
  return 0;
}

function say(state: ReleaseState, session: Session): void {
  sayState(state, session);
  sayRecord(state, session);
}
