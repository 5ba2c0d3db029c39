import type { Brain } from '../shared/brain';
import type { Shared } from '../shared/shared';
import { LateReader, type LatePart } from './late-reader';
import type { WorkspaceModel } from './workspace-model';

type Cache = ReturnType<Brain['createCarriedCache']>;
type Answer = Awaited<ReturnType<Brain['readCarried']>>;

const carriedVersions: LatePart<Cache, Answer> = {
  pauseMs: 1000,
  createCache: (brain) => brain.createCarriedCache(),
  isMissing: ({ git, changelog }) =>
    !git?.carried || git.carried.changelog !== changelog?.fingerprint,
  read: ({ repository, snapshot, brain, cache, run }) =>
    brain.readCarried(repository.root.fsPath, snapshot, cache, run),
  add: ({ repository, snapshot }, answer) => {
    const isTold = answer.ok && (answer.carried.units.length > 0 || answer.carried.told.size > 0);
    return isTold ? repository.addCarried(snapshot, answer.carried) : undefined;
  },
};

/**
 * Reads what tags and release branches hold, behind everything else, and adds it to what was read of their
 * repositories. The first time Git has to open files of every tag; later ones ask only for what is new.
 */
export class CarriedVersions extends LateReader<Cache, Answer> {
  constructor(shared: Shared, model: WorkspaceModel) {
    super(shared, model, carriedVersions);
  }
}
