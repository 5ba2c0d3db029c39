import type { RecordValue } from '../record/types';
import type { ReleaseRecord, RoleId } from '../types';
import { filled } from './entries';
import type { StartRequest } from './start-request';
import type { Target } from './target-version';

/** The record as it is at the start. */
export function recordOf(request: StartRequest, target: Target, id: string): ReleaseRecord {
  const { by, at, kind, process, title, external, abbreviation, deployment } = request;
  const { work, time, agreed = [], nodes, today, start = today } = request;
  const text = (key: string, value: string | undefined): object => {
    const trimmed = value?.trim() ?? '';
    return trimmed === '' ? {} : { [key]: trimmed };
  };
  const plan = {
    start,
    agreed,
    ...text('work', work),
    ...text('time', time),
    nodes: Object.fromEntries(Object.entries(nodes).map(([node, planned]) => [node, { planned }])),
  };
  return {
    ...nothingYet,
    id,
    kind,
    ...text('process', process),
    ...text('title', title),
    ...text('unit', target.isNamed ? target.unit?.id : undefined),
    version: target.version,
    ...text('from', target.from),
    ...text('event', target.event),
    ...text('external', external),
    ...text('abbreviation', abbreviation),
    ...(deployment && { deployment }),
    started: { by, at },
    people: peopleOf(request),
    plan,
  };
}

/** Those who are named, without empty names and roles of nobody. */
function peopleOf({ people }: StartRequest): Readonly<Record<RoleId, readonly string[]>> {
  const named = Object.entries(people).map(([role, all]) => {
    const own = all.map((person) => person.trim()).filter((person) => person !== '');
    return [role, own] as const;
  });
  return Object.fromEntries(named.filter(([, own]) => own.length > 0));
}

const nothingYet = {
  requirements: [],
  decisions: [],
  builds: [],
  defects: [],
  reports: [],
  approvals: [],
  checklist: {},
  documents: [],
  rollout: [],
  publicTest: [],
  authorisations: [],
  handOuts: [],
  publications: [],
  announcements: [],
  incidents: [],
  feedback: [],
  overrides: [],
} as const;

/** What the file says: nothing of what has not happened yet, nor the id, which is the name of the file. */
export function valuesOf(record: ReleaseRecord): Readonly<Record<string, RecordValue>> {
  const { plan, people, started, ...rest } = record;
  const texts = Object.entries(rest).filter(
    ([key, value]) => key !== 'id' && typeof value === 'string',
  );
  const { agreed, nodes, start, work, time } = plan;
  return filled({
    ...(Object.fromEntries(texts) as Readonly<Record<string, string>>),
    started: started && { ...started },
    people,
    plan: filled({
      start,
      agreed: agreed.length > 0 ? agreed : undefined,
      work,
      time,
      nodes: Object.fromEntries(
        Object.entries(nodes).map(([node, { planned }]) => [node, filled({ planned })]),
      ),
    }),
  });
}
