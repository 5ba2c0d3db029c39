import type { PlanOption, PreviewRequest } from '../plan/preview-plan';
import { HumanError } from '../shared/human-error';
import { makeTexts } from '../text/make';
import type { RepositoryModel } from '../workspace/repository-model';
import { isSet } from './pick-target';
import type { Services } from './services';

/** Whether a new branch is checked out once it is made. */
export interface SwitchOption {
  /** For the preview. */
  readonly choice: Pick<PreviewRequest, 'options' | 'chosen'>;
  /** Takes what the preview says last. */
  readonly choose: (chosen: ReadonlySet<string>) => void;
  /** Checks the branch out where that is wanted. Throws a `HumanError` when Git refuses. */
  readonly act: (repository: RepositoryModel, branch: string) => Promise<void>;
}

const option: PlanOption = { id: 'switch', title: makeTexts.switch };

/**
 * The choice to check a new branch out; off unless the argument of the command has `switch: true`.
 *
 * @param isBranch false where no branch is made
 */
export function switchOption(
  services: Services,
  isBranch: boolean,
  argument: unknown,
): SwitchOption {
  let isWanted = false;
  return {
    choice: {
      options: isBranch ? [option] : [],
      chosen: isBranch && isSet(argument, 'switch') ? [option.id] : [],
    },
    choose: (chosen) => {
      isWanted = chosen.has(option.id);
    },
    act: async (repository, branch) => {
      if (!isWanted) return;
      const brain = await services.brain.load();
      const switched = await brain.switchTo(repository.root.fsPath, `refs/heads/${branch}`);
      if (!switched.ok) throw new HumanError(switched.reason);
      await repository.refresh();
    },
  };
}
