import type { RemoteTags } from '../../core/snapshot/types';
import type { Text } from '../../core/text/language';
import { message, type Message } from '../../core/text/message';
import { remotesOf, runGit } from '../git';
import { limitOf, patienceMs } from './limits';

/** How remotes are asked. */
export interface Asking {
  readonly signal?: AbortSignal;
  /** Names of the remotes to ask; all of them when absent. */
  readonly remotes?: readonly string[];
  /** How long each of them may take, in milliseconds; 30 s when absent. */
  readonly patienceMs?: number;
  /** Called when a remote has answered, or has not. */
  readonly onAnswer?: (remote: string) => void;
}

/** What a remote has, or why it did not answer. */
type Answer =
  | { readonly remote: string; readonly refs: ReadonlyMap<string, string> }
  | { readonly remote: string; readonly problem: Message };

/** Asks all remotes at one time which tags and branches they have. One that does not answer keeps no other from it. */
export async function askRemotes(
  root: string,
  asking: Asking = {},
): Promise<readonly RemoteTags[]> {
  const answers = await askAll(root, ['--tags', '--heads'], [], asking);
  return answers.map((answer) => {
    const { remote } = answer;
    if ('problem' in answer) return { remote, problem: answer.problem };
    const below = (prefix: string): ReadonlyMap<string, string> =>
      new Map([...answer.refs].filter(([ref]) => ref.startsWith(prefix)));
    return { remote, tags: below('refs/tags/'), branches: below('refs/heads/') };
  });
}

/** A remote that has a ref, or did not say whether it has. */
export interface RemoteCopy {
  readonly remote: string;
  /** Object id that it has there; absent where it did not answer. */
  readonly id?: string;
  readonly problem?: Message;
}

/** The remotes that have a ref, given by its full name there, and those that did not answer. */
export async function remoteCopies(
  root: string,
  ref: string,
  asking: Asking = {},
): Promise<readonly RemoteCopy[]> {
  const answers = await askAll(root, [], [ref], asking);
  return answers.flatMap((answer): readonly RemoteCopy[] => {
    if ('problem' in answer) return [answer];
    const id = answer.refs.get(ref);
    return id === undefined ? [] : [{ remote: answer.remote, id }];
  });
}

/** Which remotes have which refs. */
export interface RemoteHolders {
  /** Names of the remotes that have it, by the full name of the ref; refs that none has are left out. */
  readonly holders: ReadonlyMap<string, readonly string[]>;
  /** Names of the remotes that did not answer. */
  readonly unknown: readonly string[];
}

/** Asks all remotes whether they have some refs, given by their full names. */
export async function remotesThatHold(
  root: string,
  refs: readonly string[],
  asking: Asking = {},
): Promise<RemoteHolders> {
  const answers = await askAll(root, [], refs, asking);
  const told = answers.flatMap((answer) => ('problem' in answer ? [] : [answer]));
  const holders = new Map<string, readonly string[]>();
  for (const ref of refs) {
    const own = told.filter(({ refs: there }) => there.has(ref)).map(({ remote }) => remote);
    if (own.length > 0) holders.set(ref, own);
  }
  const unknown = answers.flatMap((answer) => ('problem' in answer ? [answer.remote] : []));
  return { holders, unknown };
}

async function askAll(
  root: string,
  options: readonly string[],
  patterns: readonly string[],
  asking: Asking,
): Promise<readonly Answer[]> {
  const remotes = asking.remotes ?? (await remotesOf(root));
  const seconds = Math.ceil((asking.patienceMs ?? patienceMs) / 1000);
  return Promise.all(
    remotes.map(async (remote) => {
      const limit = limitOf(asking.signal, asking.patienceMs);
      const args = ['ls-remote', '--refs', ...options, '--', remote, ...patterns];
      const listed = await runGit(root, args, { mode: 'ask', signal: limit.signal });
      asking.onAnswer?.(remote);
      if (listed.ok) return { remote, refs: parseListed(listed.output.toString('utf8')) };
      const problem = limit.isLate() ? message(late, { remote, seconds }) : listed.reason;
      return { remote, problem };
    }),
  );
}

/** Reads `id TAB name` lines (git-ls-remote(1)). */
function parseListed(text: string): ReadonlyMap<string, string> {
  const refs = new Map<string, string>();
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t');
    if (tab > 0) refs.set(line.slice(tab + 1), line.slice(0, tab));
  }
  return refs;
}

const late: Text = {
  en: 'Cannot ask "{remote}": it did not answer within {seconds} seconds. Look at the connection, and whether it asks for a password.',
  'zh-cn': '无法询问“{remote}”：{seconds} 秒内没有响应。请检查网络，以及是否需要输入密码。',
};
