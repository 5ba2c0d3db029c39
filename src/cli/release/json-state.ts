import { givenBy, quantityLeft } from '../../core/release/authorisations/given';
import { nextGate } from '../../core/release/evaluate/next-gate';
import type {
  ApprovalState,
  GateState,
  NodeState,
  ReleaseState,
  StageState,
} from '../../core/release/evaluate/types';
import type { Session } from '../session';
import { jsonLacking } from './lacking';
import { jsonHolder } from './people';

/** What `stemma release show --json` prints: the state that was found, and what the record says. */
export function jsonState(state: ReleaseState, session: Session): unknown {
  const { file, record, process, status, owner, isOverdue, faults, notes } = state;
  const { id, kind, version, title, unit, from, external, overrides } = record;
  const next = nextGate(state);
  const { current, due } = state;
  return {
    ...{ release: id, file: file.path, kind, process: process.id, version },
    ...{ title, unit, from, external, status, overdue: isOverdue },
    ...(current && { stage: current.stage.id }),
    ...(next && { next: next.gate.id }),
    ...(due && { due: due.id }),
    ...(owner && { owner: jsonHolder(owner) }),
    stages: state.stages.map((stage) => jsonStage(stage, session)),
    gates: state.gates.map((gate) => jsonGate(gate, session)),
    plan: { start: record.plan.start, nodes: state.nodes.map((node) => jsonNode(node, session)) },
    approval: jsonApproval(state.approval),
    authorisations: record.authorisations.map((authorisation) => {
      const left = quantityLeft(authorisation, givenBy(record, authorisation.id));
      return { ...authorisation, ...(left !== undefined && { left }) };
    }),
    ...{ builds: record.builds, defects: record.defects, reports: record.reports, overrides },
    faults: faults.map(({ rule, severity, message, path }) => ({
      ...{ rule, severity, message: session.render(message), place: path.join('/') },
    })),
    notes: notes.map((note) => session.render(note)),
  };
}

function jsonStage({ stage, state, lacking }: StageState, session: Session): unknown {
  const { id, title, lifecycle } = stage;
  const missing = lacking.map((each) => jsonLacking(each, session));
  return { id, title: session.render(title), lifecycle, state, missing };
}

/** A gate, for programs; also what `stemma release gate --json` tells. */
export function jsonGate({ gate, isOpen, lacking, overrides, pass }: GateState, session: Session) {
  return {
    gate: gate.id,
    title: session.render(gate.title),
    open: isOpen,
    missing: lacking.map((each) => jsonLacking(each, session)),
    overrides,
    pass: pass.map(jsonHolder),
  };
}

function jsonNode({ id, title, node, state, owner }: NodeState, session: Session): unknown {
  const { planned, actual } = node;
  return { id, title: session.render(title), planned, actual, state, owner: jsonHolder(owner) };
}

function jsonApproval({ state, candidate, roles }: ApprovalState): unknown {
  return {
    ...{ state, candidate },
    roles: roles.map(({ holder, state: how, entry }) => {
      const { by, at, commit, reason } = entry ?? {};
      return { ...jsonHolder(holder), state: how, by, at, commit, reason };
    }),
  };
}
