import { gateFor } from '../../core/release/evaluate/gate-for';
import type { GateState, ReleaseState } from '../../core/release/evaluate/types';
import { actionIds } from '../../core/release/process/types';
import type { Text } from '../../core/text/language';
import { message, type Message } from '../../core/text/message';
import { nearest } from '../../core/text/nearest';
import { failure, success, type Result } from '../../core/text/result';
import type { Arguments } from '../arguments';
import type { ExitCode } from '../io';
import type { Session } from '../session';
import { chooseRelease } from './choose-release';
import { jsonGate } from './json-state';
import { sayLacking } from './lacking';
import { tellHolder } from './people';
import { candidateOf, otherContent } from './other-content';
import { knownForCertain, readReleases, type ReadReleases } from './read-releases';
import { tellOverride } from './say-record';

const texts = {
  usage: {
    en: 'Cannot tell which gate to look at. Write "stemma release gate ID ACTION", such as 2.1.0 deploy.',
    'zh-cn': '不知道要查看哪个门禁。请写“stemma release gate ID ACTION”，例如 2.1.0 deploy。',
  },
  unknown: {
    en: 'Cannot look at the gate "{action}" of the release "{id}": its process has none of this name. It has {gates}.',
    'zh-cn': '无法查看发布“{id}”的门禁“{action}”：其流程中没有该门禁。可用：{gates}。',
  },
  near: {
    en: 'Cannot look at the gate "{action}" of the release "{id}": its process has none of this name. Did you mean "{near}"?',
    'zh-cn': '无法查看发布“{id}”的门禁“{action}”：其流程中没有该门禁。是否想用“{near}”？',
  },
  open: {
    en: 'The gate "{title}" of the release "{id}" is open.',
    'zh-cn': '发布“{id}”的门禁“{title}”已放行。',
  },
  closed: {
    en: 'The gate "{title}" of the release "{id}" is closed.',
    'zh-cn': '发布“{id}”的门禁“{title}”未放行。',
  },
  candidate: { en: 'To be released: {commit}', 'zh-cn': '待发布的提交：{commit}' },
  pass: { en: 'It may be passed by {who}.', 'zh-cn': '可由 {who} 通过。' },
} as const satisfies Record<string, Text>;

/** `stemma release gate`: whether something may be done now. Nothing counts as open that is not known for certain. */
export async function askGate(given: Arguments, session: Session): Promise<ExitCode> {
  const [id, action, surplus] = given.positionals;
  if (id === undefined || action === undefined || surplus !== undefined)
    return session.reject(message(texts.usage));
  const read = await readReleases(given, session, { ids: [id] });
  if (!read.ok) return session.reject(read.reason);
  const certain = knownForCertain(read.value);
  if (!certain.ok) return session.reject(certain.reason);
  const state = chooseRelease(read.value, id);
  if (!state.ok) return session.reject(state.reason);
  const gate = gateOf(read.value, state.value, action, given.value('build'));
  if (!gate.ok) return session.reject(gate.reason);
  const candidate = candidateOf(read.value, state.value, given.value('build'));
  const revision = given.value('for');
  const other =
    revision === undefined
      ? success<Message | undefined>(undefined)
      : await otherContent(read.value, { revision, candidate });
  if (!other.ok) return session.reject(other.reason);
  const isOpen = gate.value.isOpen && other.value === undefined;
  const answer = {
    ...{ state: state.value, gate: { ...gate.value, isOpen }, candidate, revision },
    other: other.value,
  };
  if (given.flag('json')) session.data(jsonAnswer(answer, session));
  else sayAnswer(answer, session);
  return isOpen ? 0 : 1;
}

interface Answer {
  readonly state: ReleaseState;
  readonly gate: GateState;
  /** The commit that is to be released. */
  readonly candidate: string | undefined;
  /** What the gate was asked for. */
  readonly revision: string | undefined;
  /** Why that is not what is to be released. */
  readonly other: Message | undefined;
}

/** The gate as it is for a build, or for the release as a whole. */
function gateOf(
  { snapshot, today }: ReadReleases,
  state: ReleaseState,
  action: string,
  about: string | undefined,
): Result<GateState> {
  const { record, gates } = state;
  const found = gates.find(({ gate }) => gate.id === action);
  const own = found && about !== undefined ? { action: found.gate.id, about } : undefined;
  const gate = own ? gateFor(snapshot, state, today, own) : found;
  if (gate) return success(gate);
  const names = actionIds.filter((each) => gates.some((other) => other.gate.id === each));
  const near = nearest(action, names);
  const told = { action, id: record.id };
  return failure(
    near === undefined
      ? message(texts.unknown, { ...told, gates: names })
      : message(texts.near, { ...told, near }),
  );
}

function jsonAnswer(
  { state, gate, candidate, revision, other }: Answer,
  session: Session,
): unknown {
  const doubts = doubtsAbout(state);
  return {
    release: state.record.id,
    ...jsonGate(gate, session),
    ...(candidate !== undefined && { commit: candidate }),
    ...(revision !== undefined && { for: revision }),
    ...(other && { otherContent: session.render(other) }),
    ...(state.notes.length > 0 && { notes: state.notes.map((each) => session.render(each)) }),
    ...(doubts.length > 0 && { doubts: doubts.map((each) => session.render(each)) }),
  };
}

/** Approvals that were not committed by whom they name: they count, and whoever relies on them should know. */
function doubtsAbout({ faults }: ReleaseState): readonly Message[] {
  return faults.flatMap(({ rule, severity, message: told }) =>
    rule === 'release/approval' && severity === 'warning' ? [told] : [],
  );
}

function sayAnswer({ state, gate, candidate, other }: Answer, session: Session): void {
  const { title } = gate.gate;
  const told = { title, id: state.record.id };
  session.say(message(gate.isOpen ? texts.open : texts.closed, told));
  if (candidate !== undefined) session.say(message(texts.candidate, { commit: candidate }));
  if (other) session.say(other);
  for (const each of [...state.notes, ...doubtsAbout(state)]) session.say(each);
  for (const each of gate.lacking) sayLacking(each, '  ', session);
  for (const each of gate.overrides) session.say(tellOverride(each, title));
  if (gate.isOpen && gate.pass.length > 0)
    session.say(message(texts.pass, { who: gate.pass.map(tellHolder) }));
}
