import { nextGate } from '../../core/release/evaluate/next-gate';
import type { ReleaseState } from '../../core/release/evaluate/types';
import { nodeNames } from '../../core/release/state-names';
import type { ReleaseKind } from '../../core/release/types';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import type { Arguments } from '../arguments';
import { aligned } from '../aligned';
import type { ExitCode } from '../io';
import { printable } from '../printable';
import type { Session } from '../session';
import { jsonProblems, noteBroken, type JsonProblem } from './broken-record';
import { jsonHolder, shortPerson, type JsonHolder } from './people';
import { readReleases } from './read-releases';
import { kindNames, statusNames } from './texts';

const texts = {
  release: { en: 'Release', 'zh-cn': '发布' },
  kind: { en: 'Kind', 'zh-cn': '类型' },
  version: { en: 'Version', 'zh-cn': '版本号' },
  status: { en: 'Status', 'zh-cn': '状态' },
  next: { en: 'Next gate', 'zh-cn': '下一个门禁' },
  due: { en: 'Due', 'zh-cn': '到期' },
  owner: { en: 'Owner', 'zh-cn': '责任人' },
  dueOf: { en: '{day} {node}', 'zh-cn': '{day} {node}' },
  dueNow: { en: '{day} {node}, {state}', 'zh-cn': '{day} {node}，{state}' },
  none: {
    en: 'No release is open. Start one, or list the closed ones too with --all.',
    'zh-cn': '没有未关闭的发布。可启动一个，或用 --all 一并列出已关闭的发布。',
  },
  noneOfKind: {
    en: 'No release of this kind is here.',
    'zh-cn': '没有这类发布。',
  },
} as const satisfies Record<string, Text>;

/** One line of `stemma release list --json`. */
interface JsonRelease {
  readonly release: string;
  /** Path of the record from the root. */
  readonly file: string;
  readonly kind: ReleaseKind;
  readonly version: string;
  readonly unit?: string;
  readonly status: string;
  /** The first gate that is still closed, with how many things close it. */
  readonly next?: { readonly gate: string; readonly missing: number };
  readonly due?: { readonly node: string; readonly day: string; readonly state: string };
  readonly owner?: JsonHolder;
  readonly overdue: boolean;
}

/** A record of which nothing counts. */
interface JsonBroken {
  readonly release: string;
  readonly file: string;
  readonly broken: true;
  readonly problems: readonly JsonProblem[];
}

/** `stemma release list`: where the releases stand. */
export async function listReleases(given: Arguments, session: Session): Promise<ExitCode> {
  const read = await readReleases(given, session);
  if (!read.ok) return session.reject(read.reason);
  const { releases, broken } = read.value;
  const kind = given.value('kind');
  const states = releases.states.filter(
    ({ record, status }) =>
      (given.flag('all') || status !== 'closed') && (kind === undefined || record.kind === kind),
  );
  if (given.flag('json')) {
    for (const state of states) session.data(jsonRelease(state));
    for (const { id: release, path: file, ...rest } of broken) {
      const problems = jsonProblems({ id: release, path: file, ...rest }, session);
      session.data({ release, file, broken: true, problems } satisfies JsonBroken);
    }
  } else {
    if (states.length > 0) sayTable(states, session);
    else if (broken.length === 0)
      session.say(message(kind === undefined ? texts.none : texts.noneOfKind));
    for (const file of broken) noteBroken(file, session);
  }
  return broken.length > 0 ? 1 : 0;
}

function jsonRelease(state: ReleaseState): JsonRelease {
  const { file, record, status, due, owner, isOverdue } = state;
  const { id, kind, version, unit } = record;
  const next = nextGate(state);
  const missing = next?.lacking.filter(({ severity }) => severity === 'error').length ?? 0;
  return {
    ...{ release: id, file: file.path, kind, version },
    ...(unit !== undefined && { unit }),
    status,
    ...(next && { next: { gate: next.gate.id, missing } }),
    ...(due && { due: { node: due.id, day: due.node.planned ?? '', state: due.state } }),
    ...(owner && { owner: jsonHolder(owner) }),
    overdue: isOverdue,
  };
}

const columns = ['release', 'kind', 'version', 'status', 'next', 'due', 'owner'] as const;

function sayTable(states: readonly ReleaseState[], session: Session): void {
  const head = columns.map((column) => session.render(texts[column]));
  const body = states.map((state) => rowOf(state, session));
  for (const line of aligned([head, ...body])) session.out.line(printable(line));
}

function rowOf(state: ReleaseState, session: Session): readonly string[] {
  const { record, status, owner } = state;
  const next = nextGate(state);
  const cells = [
    record.id,
    session.render(kindNames[record.kind]),
    record.version,
    session.render(statusNames[status]),
    next ? session.render(next.gate.title) : '–',
    dueText(state, session),
    owner ? (owner.people.map(shortPerson)[0] ?? session.render(owner.title)) : '–',
  ];
  return cells.map((cell) => cell.replace(/\s+/g, ' '));
}

function dueText({ due }: ReleaseState, session: Session): string {
  if (due?.node.planned === undefined) return '–';
  const { title, state, node } = due;
  const told = { day: node.planned ?? '', node: title, state: nodeNames[state] };
  return session.render(message(state === 'open' ? texts.dueOf : texts.dueNow, told));
}
