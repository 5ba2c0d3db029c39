import type { Brain } from '../shared/brain';
import type { Shared } from '../shared/shared';
import { LateReader, type LatePart } from './late-reader';
import type { WorkspaceModel } from './workspace-model';

type Cache = ReturnType<Brain['createHistoryCache']>;
type Answer = Awaited<ReturnType<Brain['readHistory']>>;

/** Told where it cannot be read too: views say why. */
const lineHistory: LatePart<Cache, Answer> = {
  pauseMs: 800,
  createCache: (brain) => brain.createHistoryCache(),
  isMissing: ({ git }) => !git?.history,
  read: ({ repository, snapshot: { policy }, git, brain, cache, run }) =>
    brain.readHistory({ root: repository.root.fsPath, policy, git, cache, run }),
  add: ({ repository, snapshot, brain }, answer) => {
    const history = answer.ok ? answer.history : brain.untoldHistory(answer.reason);
    return history && repository.addHistory(snapshot, history);
  },
};

/**
 * Reads what history says of release and hotfix branches, behind everything else, and adds it to what was read of
 * their repositories; only where the policy gives branches such roles. Each commit is looked at once.
 */
export class LineHistories extends LateReader<Cache, Answer> {
  constructor(shared: Shared, model: WorkspaceModel) {
    super(shared, model, lineHistory);
  }
}
