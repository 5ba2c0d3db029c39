import type { Process } from '../../../core/release/process/types';
import type { ReleaseKind } from '../../../core/release/types';
import { message } from '../../../core/text/message';
import type { Say } from '../../shared/shared';
import { releaseActTexts as texts } from '../../text/release';
import { said, type Ask, type Given, type Offered } from './ask-steps';
import { nodeAsk, startAsk } from './plan-asks';
import { processOf, type Starting } from './starting';
import { freeText, several } from './questions';

/** The answer that leads to a version by no event. */
export const anotherVersion = '*';

/** The questions about a new release, in their order. */
export function startAsks(say: Say, starting: Starting): readonly Ask[] {
  const { processes } = starting.snapshot.policy.release;
  const all = [...processes.values()];
  const roles = all.flatMap((process) =>
    starting.brain.rolesAsked(starting.snapshot.policy, process),
  );
  const nodes = all.flatMap((process) => starting.brain.planNodesOf(process));
  return [
    kindAsk(say),
    processAsk(say, all),
    ...versionAsks(say, starting),
    ...[...new Set(roles.map(({ role }) => role))].map((role) => personAsk(say, starting, role)),
    startAsk(say, starting),
    ...[...new Set(nodes)].map((node) => nodeAsk(say, starting, node)),
  ];
}

function kindAsk(say: Say): Ask {
  const about = {
    normal: texts.normalAbout,
    temporary: texts.temporaryAbout,
    emergency: texts.emergencyAbout,
  };
  const icons = { normal: 'rocket', temporary: 'beaker', emergency: 'flame' };
  const kinds: readonly ReleaseKind[] = ['normal', 'temporary', 'emergency'];
  return {
    key: 'kind',
    prompt: say(texts.kind),
    isClosed: true,
    offers: () =>
      kinds.map((kind) => ({
        value: kind,
        label: `$(${icons[kind]}) ${say(texts[kind])}`,
        detail: say(about[kind]),
      })),
  };
}

/** Asked where there are several processes of the kind. */
function processAsk(say: Say, all: readonly Process[]): Ask {
  const of = (given: Given): readonly Process[] => all.filter(({ kind }) => kind === given['kind']);
  return {
    key: 'process',
    prompt: say(texts.process),
    isClosed: true,
    when: (given) => of(given).length > 1,
    offers: (given) =>
      of(given).map(({ id, title }) => ({ value: id, label: say(title), description: id })),
  };
}

function versionAsks(say: Say, { brain, snapshot, state, today }: Starting): readonly Ask[] {
  const { policy } = snapshot;
  const unit = state?.unit ?? { id: '', path: '' };
  const scheme = brain.schemeOfUnit(policy, unit);
  const from = brain.lastStable(snapshot, unit, scheme) ?? state?.version;
  const name = from === undefined ? undefined : brain.parse(scheme, from).name;
  const events = (name ? brain.nextSteps(scheme, name, { today }) : []).flatMap(
    ({ event, title, result }): Offered[] => {
      if (!result.ok) return [];
      const description = say(texts.leadsTo, { version: result.to.text });
      return [{ value: event, label: say(title), description }];
    },
  );
  const other = { value: anotherVersion, label: `$(edit) ${say(texts.otherVersion)}` };
  const external = unit.external ?? policy.external;
  return [
    {
      key: 'event',
      prompt: say(texts.event, { from: from ?? '' }),
      isClosed: true,
      when: (given) => events.length > 0 && given['version'] === undefined,
      offers: () => [...events, other],
    },
    freeText(say, 'version', texts.version, {
      when: (given) => events.length === 0 || given['event'] === anotherVersion,
      check: (typed) => {
        const read = brain.parse(scheme, typed);
        return read.name ? undefined : (read.problems[0]?.message ?? message(texts.version));
      },
    }),
    freeText(say, 'external', texts.external, {
      isOptional: true,
      when: () => external !== undefined,
      check: (typed) => {
        const checked = external && brain.checkExternal(external, typed);
        return checked?.ok === false ? checked.reason : undefined;
      },
    }),
    freeText(say, 'abbreviation', texts.abbreviation, {
      isOptional: true,
      when: (given) => said(given['external']) !== undefined,
    }),
  ];
}

/** Who holds a role; not asked where the policy names somebody for all releases. */
function personAsk(say: Say, { brain, snapshot, by }: Starting, role: string): Ask {
  const { title, people } = brain.holderOf(snapshot.policy, { people: {} }, role);
  const records = snapshot.releases?.records ?? [];
  const before = records.flatMap(({ record }) => record?.people[role] ?? []);
  const known = [...new Set([by, ...before])];
  const offers = known.map((person): Offered => ({
    value: person,
    label: `$(person) ${person}`,
    ...(person === by && { description: say(texts.you) }),
  }));
  return several(say, role, texts.person, {
    prompt: `${say(texts.person, { role: title })} · ${say(texts.several)}`,
    isOptional: true,
    when: (given) => people.length === 0 && isOfProcess(given),
    offers: () => offers,
  });

  function isOfProcess(given: Given): boolean {
    const process = processOf(snapshot, given);
    return process !== undefined && asks(process);
  }

  function asks(process: Process): boolean {
    return brain.rolesAsked(snapshot.policy, process).some((holder) => holder.role === role);
  }
}
