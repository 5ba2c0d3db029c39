import type { Lacking, ReleaseState, StageState } from '../../core/release/evaluate/types';
import { approvalNames, roleApprovalNames, stageNames } from '../../core/release/state-names';
import { commandIds } from '../contributions';
import type { Say } from '../shared/shared';
import { releaseTexts } from '../text/releases-view';
import { bad, doubtful, good, type ReleaseDetail } from './release-detail';
import { counts, faults, overrides } from './release-record-details';
import { remedyOf } from './release-actions';
import {
  dayOf,
  holderText,
  holdersText,
  missingText,
  nameOfPerson,
  nodeText,
} from './release-brief';

/** What stands below a release in the view. */
export function releaseDetails(state: ReleaseState, say: Say): readonly ReleaseDetail[] {
  return [
    ...faults(state, say),
    ...state.stages.map((stage) => stageDetail(stage, state, say)),
    approvals(state, say),
    plan(state, say),
    ...counts(state, say),
    ...overrides(state, say),
  ];
}

function stageDetail(stage: StageState, state: ReleaseState, say: Say): ReleaseDetail {
  const { stage: at, lacking, state: how } = stage;
  const told = say(stageNames[how]);
  return {
    id: `stage\n${at.id}`,
    label: say(at.title),
    description: lacking.length === 0 ? told : `${told} · ${missingText(lacking.length, say)}`,
    ...stageIcons[how],
    isOpened: how === 'current',
    below: lacking.map((each) => lackingDetail(each, at.id, state, say)),
  };
}

const stageIcons = {
  done: { icon: 'pass-filled', color: good },
  current: { icon: 'arrow-circle-right', color: 'charts.blue' },
  ahead: { icon: 'circle-large-outline' },
} as const;

function lackingDetail(
  lacking: Lacking,
  stage: string,
  state: ReleaseState,
  say: Say,
): ReleaseDetail {
  const who = holdersText(lacking.who, say);
  const told = say(lacking.told);
  const icon = { error: 'error', warning: 'warning', information: 'info' }[lacking.severity];
  const color = { error: bad, warning: doubtful, information: undefined }[lacking.severity];
  return {
    id: `lacking\n${stage}\n${lacking.id}`,
    label: told,
    description: who,
    icon,
    ...(color !== undefined && { color }),
    tooltip: [told, who, say(lacking.how)].filter((line) => line !== '').join('\n'),
    click: { command: remedyOf(lacking, state), lacking: lacking.id, path: lacking.path },
    below: [],
  };
}

function approvals({ approval }: ReleaseState, say: Say): ReleaseDetail {
  return {
    id: 'approvals',
    label: say(releaseTexts.approvals),
    description: say(approvalNames[approval.state]),
    icon: 'law',
    below: approval.roles.map(({ holder, state, entry }): ReleaseDetail => {
      const about = entry
        ? [nameOfPerson(entry.by), dayOf(entry.at), entry.commit.slice(0, 10)]
        : [];
      return {
        id: `approval\n${holder.role}`,
        label: holderText(holder, say),
        description: [say(roleApprovalNames[state]), ...about].join(' · '),
        ...approvalIcons[state],
        ...(entry?.reason !== undefined && { tooltip: entry.reason }),
        below: [],
      };
    }),
  };
}

const approvalIcons = {
  open: { icon: 'circle-large-outline' },
  approved: { icon: 'pass-filled', color: good },
  rejected: { icon: 'circle-slash', color: bad },
  lapsed: { icon: 'history', color: doubtful },
  unknown: { icon: 'question', color: doubtful },
  stranger: { icon: 'person', color: doubtful },
} as const;

function plan({ nodes, isOverdue }: ReleaseState, say: Say): ReleaseDetail {
  const below = nodes.map((node): ReleaseDetail => ({
    id: `node\n${node.id}`,
    label: say(node.title),
    description: nodeText(node, say),
    ...nodeIcons[node.state],
    tooltip: holderText(node.owner, say),
    click: { command: commandIds.openReleaseRecord, path: ['plan', 'nodes', node.id] },
    below: [],
  }));
  const late = nodes.filter(({ state }) => state === 'overdue').length;
  return {
    id: 'plan',
    label: say(releaseTexts.plan),
    description: late > 0 ? say(releaseTexts.overdue) : '',
    icon: 'calendar',
    isOpened: isOverdue,
    below,
  };
}

const nodeIcons = {
  done: { icon: 'pass-filled', color: good },
  'done-late': { icon: 'pass', color: doubtful },
  overdue: { icon: 'watch', color: bad },
  'due-soon': { icon: 'watch', color: doubtful },
  open: { icon: 'circle-large-outline' },
  unplanned: { icon: 'dash' },
} as const;
