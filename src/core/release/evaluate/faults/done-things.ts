import { gateOfPlace } from '../../process/places';
import type { ActionId } from '../../process/types';
import type { RecordPath } from '../../record/types';
import type { Entry, ReleaseRecord } from '../../types';
import { buildNamed } from '../builds';
import type { Happening } from '../earlier';
import type { About } from '../facts';
import { momentOf, type Moment } from '../moments';

/** Something that was done and had a gate to go through. */
export interface DoneThing {
  readonly action: ActionId;
  /** Who did it; absent for a tag, which says so itself. */
  readonly by?: string;
  readonly moment?: Moment;
  /** What went through: the name of a build, or the version. */
  readonly name: string;
  readonly path: RecordPath;
  readonly happening?: Happening;
  readonly about: About;
}

/** Everything that the record tells of that had a gate to go through. */
export function doneThings(record: ReleaseRecord): readonly DoneThing[] {
  const { version, closed } = record;
  const approvals = record.approvals.flatMap((entry, index): DoneThing[] => {
    if (entry.step !== 'request' && entry.step !== 'enter') return [];
    const action = entry.step === 'request' ? 'request-approval' : 'enter-repository';
    const about = { commit: entry.commit };
    return [thing(action, entry, version, { list: 'approvals', index }, about)];
  });
  return [
    ...record.builds.map((entry, index) =>
      thing('submit-build', entry, entry.name, { list: 'builds', index }, {}),
    ),
    ...approvals,
    ...record.rollout.map((entry, index) =>
      thing('deploy', entry, entry.build ?? version, { list: 'rollout', index }, of(record, entry)),
    ),
    ...record.handOuts.map((entry, index) => {
      const authorisation = record.authorisations.find(({ id }) => id === entry.authorisation);
      const about = { ...of(record, entry), ...(authorisation && { authorisation }) };
      return thing('hand-out', entry, entry.build, { list: 'handOuts', index }, about);
    }),
    ...record.publications.map((entry, index) => {
      const about = of(record, entry);
      const happening = { list: 'publications', index } as const;
      return thing(gateOfPlace[entry.to], entry, entry.build, happening, about);
    }),
    ...record.announcements.map((entry, index) =>
      thing('announce', entry, version, { list: 'announcements', index }, { announcement: entry }),
    ),
    ...(closed ? [{ ...done('close', closed, version), path: ['closed'], about: {} }] : []),
  ];
}

function of(record: ReleaseRecord, { build: name }: { readonly build?: string }): About {
  const build = name === undefined ? undefined : buildNamed(record, name);
  return build ? { build } : {};
}

function thing(
  action: ActionId,
  entry: Pick<Entry, 'by' | 'at'>,
  name: string,
  happening: Happening,
  about: About,
): DoneThing {
  return {
    ...done(action, entry, name),
    path: [happening.list, happening.index],
    happening,
    about,
  };
}

function done(
  action: ActionId,
  { by, at }: Pick<Entry, 'by' | 'at'>,
  name: string,
): Pick<DoneThing, 'action' | 'by' | 'moment' | 'name'> {
  const moment = momentOf(at);
  return { action, by, name, ...(moment && { moment }) };
}
