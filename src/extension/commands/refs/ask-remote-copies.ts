import type { RemoteCopy } from '../../../host/refs/ask-remotes';
import { withSignal } from '../../shared/with-signal';
import { refCommandTexts } from '../../text/refs';
import type { RepositoryModel } from '../../workspace/repository-model';
import type { Services } from '../services';

/** Asks the remotes which of them have a ref; giving up leaves them unknown. @param ref full name on the remotes */
export async function askRemoteCopies(
  { say, brain: loader }: Services,
  repository: RepositoryModel,
  ref: string,
): Promise<readonly RemoteCopy[]> {
  if ((repository.snapshot?.git?.remotes.length ?? 0) === 0) return [];
  const brain = await loader.load();
  return withSignal(say(refCommandTexts.asking), (signal) =>
    brain.remoteCopies(repository.root.fsPath, ref, { signal }),
  );
}
