import type { StartRequest } from '../../../core/release/plans/start-request';
import type { Process } from '../../../core/release/process/types';
import { titleOfCommand } from '../../../core/text/command-titles';
import { parseDay, type Day } from '../../../core/text/day';
import { inBackground } from '../../shared/guard';
import { now } from '../../shared/now';
import { showDiff } from '../../plan/show-diff';
import { releaseActTexts as texts } from '../../text/release';
import { applyPreviewed } from '../apply-previewed';
import { isSet, pickRepository, pickUnit, textOf } from '../pick-target';
import type { Services } from '../services';
import { withGit } from '../with-git';
import { identityOf } from './acting';
import { askSteps, listIn, said, type Given } from './ask-steps';
import { foldersThere } from './folders-there';
import { anotherVersion, startAsks } from './start-asks';
import { processOf, type Starting } from './starting';

/**
 * Starts a release: kind, version, people and plan with days proposed from the calendar, a preview, then its record.
 *
 * A keybinding or another extension may answer the questions in the argument: `root`, `unit`, `kind`, `process`,
 * `event` or `version`, `external`, `abbreviation`, `title`, people by their role, `start`, planned days by their
 * plan node, and `apply: true` to leave out questions and preview.
 */
export async function startRelease(services: Services, argument: unknown): Promise<void> {
  const repository = await pickRepository(services, services.model, argument);
  if (!repository) return;
  const { brain, snapshot } = await withGit(services, repository);
  const by = await identityOf(brain, repository);
  const leading = brain.unitStates(snapshot).filter(({ unit }) => unit.follows === undefined);
  const state =
    leading.length > 0 ? await pickUnit(services, repository, leading, argument) : undefined;
  if (leading.length > 0 && !state) return;
  const starting: Starting = { brain, snapshot, by, today: now().today, ...(state && { state }) };
  const { say } = services;
  const title = say(titleOfCommand('startRelease'));
  const given = await askSteps(say, title, startAsks(say, starting), argument);
  if (!given) return;
  const folders = await foldersThere(repository, snapshot.policy.release.folder);
  const request = requestFor(starting, given, textOf(argument, 'title'));
  const plan = (commit: boolean): ReturnType<typeof brain.planStart> =>
    brain.planStart(snapshot, { ...request, ...now(), by, folders, commit });
  const isDone = await applyPreviewed(
    services,
    repository,
    {
      title,
      options: [{ id: 'commit', title: texts.commit }],
      chosen: ['commit'],
      plan: (chosen) => plan(chosen.has('commit')),
      showDiff: (step) =>
        inBackground(services, showDiff(services, services.previews, repository, step)),
    },
    isSet(argument, 'apply'),
  );
  const planned = plan(true);
  if (!isDone || !planned.ok || isSet(argument, 'apply')) return;
  const panels = await services.releasePanels();
  panels.show({ repository, release: planned.value.release });
}

type Wish = Omit<StartRequest, 'by' | 'at' | 'today' | 'folders' | 'commit'>;

function requestFor(starting: Starting, given: Given, title: string | undefined): Wish {
  const { brain, snapshot, state, by } = starting;
  const kinds = ['normal', 'temporary', 'emergency'] as const;
  const kind = kinds.find((each) => each === given['kind']) ?? 'normal';
  const text = (key: string): object => {
    const value = said(given[key]);
    return value === undefined ? {} : { [key]: value };
  };
  const process = processOf(snapshot, { ...given, kind });
  const event = said(given['event']);
  const start = parseDay(given['start']?.trim() ?? '');
  const people = process ? brain.rolesAsked(snapshot.policy, process) : [];
  const named = people.flatMap(({ role }) => {
    const own = listIn(given[role]);
    return own.length > 0 ? [[role, own] as const] : [];
  });
  const holdsNone = named.length === 0 && people.every((holder) => !brain.holdsRole(holder, by));
  return {
    kind,
    ...text('process'),
    ...text('version'),
    ...text('external'),
    ...text('abbreviation'),
    ...(title !== undefined && { title }),
    ...(state && { unit: state.unit.id }),
    ...(event !== undefined && event !== anotherVersion && { event }),
    ...(start !== undefined && { start }),
    // Somebody has to hold a role, so that anybody can go on.
    people: holdsNone ? { 'product-manager': [by] } : Object.fromEntries(named),
    nodes: process ? nodesIn(starting, process, given) : {},
  };
}

/** The planned days that were answered, and proposed ones for the others. */
function nodesIn(
  { brain, snapshot, today }: Starting,
  process: Process,
  given: Given,
): Readonly<Record<string, Day>> {
  const { calendar } = snapshot.policy.release;
  const start = parseDay(given['start']?.trim() ?? '') ?? today;
  const { iteration, defectReport, release } = brain.proposePlan(process.kind, start, calendar);
  const proposed: Readonly<Record<string, Day>> = { iteration, defectReport, release };
  const days = brain.planNodesOf(process).flatMap((node) => {
    const day = parseDay(given[node]?.trim() ?? '') ?? proposed[node];
    return day === undefined ? [] : [[node, day] as const];
  });
  return Object.fromEntries(days);
}
