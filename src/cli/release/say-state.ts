import type {
  ApprovalState,
  GateState,
  NodeState,
  ReleaseState,
  RoleApproval,
} from '../../core/release/evaluate/types';
import {
  approvalNames,
  gateNames,
  nodeNames,
  roleApprovalNames,
  stageNames,
} from '../../core/release/state-names';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { aligned } from '../aligned';
import { printable } from '../printable';
import { severityNames } from '../report/text-report';
import type { Session } from '../session';
import { sayLacking } from './lacking';
import { shortPerson, tellHolder } from './people';
import { kindNames, statusNames } from './texts';

const texts = {
  head: {
    en: '{id}: {kind} release, version {version}, {status}',
    'zh-cn': '{id}：{kind}，版本号 {version}，{status}',
  },
  headOf: {
    en: '{id}: {kind} release of {unit}, version {version}, {status}',
    'zh-cn': '{id}：{kind}，单元 {unit}，版本号 {version}，{status}',
  },
  overdue: {
    en: 'Overdue: {node} was planned for {day}. It is up to {who}.',
    'zh-cn': '已逾期：{node}原计划 {day}。责任人：{who}。',
  },
  turn: { en: 'To act now: {who}', 'zh-cn': '当前责任人：{who}' },
  record: { en: 'Record: {path}', 'zh-cn': '发布记录：{path}' },
  faults: { en: 'Not in order', 'zh-cn': '不合规' },
  fault: { en: '  {severity}: {message} [{rule}]', 'zh-cn': '  {severity}：{message} [{rule}]' },
  stages: { en: 'Stages', 'zh-cn': '阶段' },
  stage: { en: '  {title}: {state}', 'zh-cn': '  {title}：{state}' },
  gates: { en: 'Gates', 'zh-cn': '门禁' },
  missing: { en: 'missing: {count}', 'zh-cn': '缺 {count} 项' },
  overridden: { en: 'overridden by {person}', 'zh-cn': '{person} 已强制放行' },
  plan: { en: 'Plan', 'zh-cn': '计划' },
  planned: { en: 'planned {day}', 'zh-cn': '计划 {day}' },
  actual: { en: 'actual {day}', 'zh-cn': '实际 {day}' },
  approval: { en: 'Approval: {state}', 'zh-cn': '入库审批：{state}' },
  approvalOf: {
    en: 'Approval of {commit}: {state}',
    'zh-cn': '{commit} 的入库审批：{state}',
  },
  by: { en: '{person}, {day}, {commit}', 'zh-cn': '{person}，{day}，{commit}' },
} as const satisfies Record<string, Text>;

/** Digits of an id that people compare. */
const digits = 10;

/** Says where a release stands: stages, gates, plan, approval. */
export function sayState(state: ReleaseState, session: Session): void {
  sayHead(state, session);
  sayFaults(state, session);
  session.say(message(texts.stages));
  for (const { stage, state: how, lacking } of state.stages) {
    session.say(message(texts.stage, { title: stage.title, state: stageNames[how] }));
    // What a later stage lacks is no news.
    if (how === 'current') for (const each of lacking) sayLacking(each, '    ', session);
  }
  session.say(message(texts.gates));
  sayRows(
    state.gates.map((gate) => gateRow(gate, session)),
    session,
  );
  session.say(message(texts.plan));
  sayRows(
    state.nodes.map((node) => nodeRow(node, session)),
    session,
  );
  sayApproval(state.approval, session);
}

function sayHead(state: ReleaseState, session: Session): void {
  const { record, status, due, isOverdue, owner, file, notes } = state;
  const { id, kind, unit, version } = record;
  const told = { id, kind: kindNames[kind], version, status: statusNames[status] };
  if (unit === undefined) session.say(message(texts.head, told));
  else session.say(message(texts.headOf, { ...told, unit }));
  session.say(message(texts.record, { path: file.path }));
  if (isOverdue && due) {
    const { title: node, owner: holder } = due;
    const day = due.node.planned ?? '';
    session.say(message(texts.overdue, { node, day, who: tellHolder(holder) }));
  }
  if (owner) session.say(message(texts.turn, { who: tellHolder(owner) }));
  for (const note of notes) session.say(note);
}

function sayFaults({ faults }: ReleaseState, session: Session): void {
  if (faults.length > 0) session.say(message(texts.faults));
  for (const { rule, severity, message: told } of faults) {
    const about = { severity: severityNames[severity], message: told, rule };
    session.say(message(texts.fault, about));
  }
}

function gateRow({ gate, isOpen, lacking, overrides }: GateState, session: Session): string[] {
  const count = lacking.filter(({ severity }) => severity === 'error').length;
  const [override] = overrides;
  const about = !isOpen
    ? session.render(message(texts.missing, { count }))
    : override
      ? session.render(message(texts.overridden, { person: shortPerson(override.by) }))
      : '';
  const state = session.render(isOpen ? gateNames.open : gateNames.closed);
  return [session.render(gate.title), gate.id, state, about];
}

function nodeRow({ title, node, state }: NodeState, session: Session): string[] {
  const { planned, actual } = node;
  return [
    session.render(title),
    planned === undefined ? '' : session.render(message(texts.planned, { day: planned })),
    actual === undefined ? '' : session.render(message(texts.actual, { day: actual })),
    session.render(nodeNames[state]),
  ];
}

function sayApproval({ state, candidate, roles }: ApprovalState, session: Session): void {
  const told = { state: approvalNames[state] };
  if (candidate === undefined) session.say(message(texts.approval, told));
  else session.say(message(texts.approvalOf, { ...told, commit: candidate.slice(0, digits) }));
  sayRows(
    roles.map((role) => roleRow(role, session)),
    session,
  );
}

function roleRow({ holder, state, entry }: RoleApproval, session: Session): string[] {
  const how = session.render(roleApprovalNames[state]);
  if (!entry) return [session.render(tellHolder(holder)), how, ''];
  const { by, at, commit } = entry;
  const about = { person: shortPerson(by), day: at.slice(0, 10), commit: commit.slice(0, digits) };
  return [session.render(tellHolder(holder)), how, session.render(message(texts.by, about))];
}

/** Says rows whose columns stand below each other. */
export function sayRows(rows: readonly (readonly string[])[], session: Session): void {
  const oneLine = rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')));
  for (const line of aligned(oneLine)) session.out.line(printable(line));
}
