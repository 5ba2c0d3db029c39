import type { PlaceFix } from '../../core/plan/plan-fix';
import { message } from '../../core/text/message';
import { HumanError } from '../shared/human-error';
import { languageTexts } from '../text/language';
import { pickRepository, requireDisk, textOf } from './pick-target';
import type { Services } from './services';

/**
 * Puts right the file that the argument names by `root` and `path`, by `fixes` of its text, in the file's own bytes:
 * for a file that the editor shows or saves in other ones.
 */
export async function applyFix(services: Services, argument: unknown): Promise<void> {
  const path = textOf(argument, 'path');
  const fixes = fixesOf(argument);
  if (path === undefined || fixes.length === 0) return;
  const repository = await pickRepository(services, services.model, argument);
  if (!repository) return;
  requireDisk(repository);
  const brain = await services.brain.load();
  // Fresh, since the plan's preconditions are what is read now.
  const snapshot = await repository.refresh();
  const file = snapshot.manifests.find((each) => each.path === path);
  const plan = brain.planFix(message(languageTexts.correct, { path }), file, path, fixes);
  if (!plan.ok) throw new HumanError(plan.reason);
  await services.runner.apply(repository, plan.value);
}

function fixesOf(argument: unknown): readonly PlaceFix[] {
  const fixes = typeof argument === 'object' && argument && 'fixes' in argument && argument.fixes;
  return Array.isArray(fixes) ? fixes.filter(isPlaceFix) : [];
}

function isPlaceFix(value: unknown): value is PlaceFix {
  if (typeof value !== 'object' || value === null || !('range' in value)) return false;
  const { range } = value;
  if (typeof range !== 'object' || range === null) return false;
  const isRange = Number.isSafeInteger(Reflect.get(range, 'offset'));
  const texts = ['before', 'after', 'slot'].map((key): unknown => Reflect.get(value, key));
  return (
    isRange &&
    Number.isSafeInteger(Reflect.get(range, 'length')) &&
    texts.every((text) => typeof text === 'string')
  );
}
