import * as vscode from 'vscode';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import { showDiff } from '../plan/show-diff';
import { inBackground } from '../shared/guard';
import { nameTexts } from '../text/names';
import { applyPreviewed } from './apply-previewed';
import { isSet, pickRepository, requireDisk, textOf } from './pick-target';
import type { Services } from './services';

/**
 * Creates the folders that the layout of the policy asks for, after asking for the first of those that a
 * glob of the layout stands for.
 *
 * The argument may name the repository as `root`, that first folder as `place`, and say `apply: true` to
 * leave out the preview.
 */
export async function createLayout(services: Services, argument: unknown): Promise<void> {
  const repository = await pickRepository(services, services.model, argument);
  if (!repository) return;
  requireDisk(repository);
  const snapshot = await repository.refresh();
  const given = textOf(argument, 'place');
  const places = given === undefined ? await askPlaces(services, snapshot) : [given];
  if (!places) return;
  const brain = await services.brain.load();
  const request = {
    title: services.say(nameTexts.layoutTitle),
    options: [],
    chosen: [],
    plan: () => brain.planLayout(snapshot, places),
    showDiff: (step: Parameters<typeof showDiff>[3]) =>
      inBackground(services, showDiff(services, services.previews, repository, step)),
  };
  await applyPreviewed(services, repository, request, isSet(argument, 'apply'));
}

/** The first folder for each glob of the layout that matches none; undefined when the person left. */
async function askPlaces(
  services: Services,
  snapshot: RepositorySnapshot,
): Promise<readonly string[] | undefined> {
  const brain = await services.brain.load();
  const places: string[] = [];
  for (const glob of brain.layoutsWithoutPlace(snapshot)) {
    const start = glob.replace(/[*?[{\\].*$/s, '');
    const place = await vscode.window.showInputBox({
      title: services.say(nameTexts.layoutTitle),
      prompt: services.say(nameTexts.layoutPlace, { glob }),
      value: start,
      valueSelection: [start.length, start.length],
      ignoreFocusOut: true,
      validateInput: (path) => {
        const problem = brain.checkLayoutPlace(glob, path);
        return problem && services.say(problem);
      },
    });
    if (place === undefined) return undefined;
    places.push(place);
  }
  return places;
}
