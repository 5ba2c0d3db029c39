import { previewPlan, type PreviewRequest } from '../plan/preview-plan';
import { HumanError } from '../shared/human-error';
import type { RepositoryModel } from '../workspace/repository-model';
import type { Services } from './services';

/**
 * Shows the preview, unless the caller has agreed beforehand, and carries the plan out.
 * @returns whether it was carried out
 */
export async function applyPreviewed(
  services: Services,
  repository: RepositoryModel,
  request: PreviewRequest,
  agreed: boolean,
): Promise<boolean> {
  if (!agreed) {
    const plan = await previewPlan(services, request);
    if (plan) await services.runner.apply(repository, plan);
    return plan !== undefined;
  }
  const plan = request.plan(new Set(request.chosen), []);
  if (!plan.ok) throw new HumanError(plan.reason);
  await services.runner.apply(repository, plan.value);
  return true;
}
