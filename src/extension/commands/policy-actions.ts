import * as vscode from 'vscode';
import type { RuleId } from '../../core/rules/registry';
import type { Plan } from '../../core/plan/types';
import type { IgnoredKind } from '../../core/plan/edit-policy';
import type { Result } from '../../core/text/result';
import type { Severity } from '../../core/text/severity';
import type { Text } from '../../core/text/language';
import { HumanError } from '../shared/human-error';
import { policyActionTexts } from '../text/policy-actions';
import type { RepositoryModel } from '../workspace/repository-model';
import { pickRepository, requireDisk, textOf } from './pick-target';
import type { Services } from './services';

type Level = Severity | 'off';

const levels: Readonly<Record<Level, { readonly icon: string; readonly title: Text }>> = {
  error: { icon: 'error', title: policyActionTexts.error },
  warning: { icon: 'warning', title: policyActionTexts.warning },
  information: { icon: 'info', title: policyActionTexts.information },
  off: { icon: 'circle-slash', title: policyActionTexts.off },
};

/** Asks how bad findings of the rule are that the argument names as `rule`, and writes it in the policy. */
export async function setSeverity(services: Services, argument: unknown): Promise<void> {
  const repository = await repositoryOnDisk(services, argument);
  if (!repository) return;
  const brain = await services.brain.load();
  const rule = brain.rules.find(({ id }) => id === textOf(argument, 'rule'))?.id;
  const chosen = rule ?? (await pickRule(services, brain.rules));
  if (!chosen) return;
  const level = await pickLevel(services, chosen);
  if (!level) return;
  // Fresh, since the plan's preconditions are what is read now.
  const snapshot = await repository.refresh();
  await carryOut(services, repository, brain.planSeverity(snapshot, chosen, level));
}

/** Writes in the policy that no rule looks at what the argument names: `kind` and `name`. */
export async function ignoreName(services: Services, argument: unknown): Promise<void> {
  const name = textOf(argument, 'name');
  const kind = kinds.find((known) => known === textOf(argument, 'kind'));
  if (name === undefined || !kind) return;
  const repository = await repositoryOnDisk(services, argument);
  if (!repository) return;
  const brain = await services.brain.load();
  // Fresh, since the plan's preconditions are what is read now.
  const snapshot = await repository.refresh();
  await carryOut(services, repository, brain.planIgnore(snapshot, kind, name));
}

const kinds: readonly IgnoredKind[] = ['tags', 'branches', 'files'];

async function repositoryOnDisk(
  services: Services,
  argument: unknown,
): Promise<RepositoryModel | undefined> {
  const repository = await pickRepository(services, services.model, argument);
  if (repository) requireDisk(repository);
  return repository;
}

async function pickRule(
  { say }: Services,
  rules: readonly { readonly id: RuleId; readonly title: Text; readonly description: Text }[],
): Promise<RuleId | undefined> {
  const items = rules.map(({ id, title, description }) => ({
    label: say(title),
    description: id,
    detail: say(description),
    id,
  }));
  const title = say(policyActionTexts.pickRule);
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.id;
}

async function pickLevel({ say }: Services, rule: RuleId): Promise<Level | undefined> {
  const items = (['error', 'warning', 'information', 'off'] as const).map((level) => ({
    label: `$(${levels[level].icon}) ${say(levels[level].title)}`,
    description: level,
    level,
  }));
  const title = say(policyActionTexts.pickLevel, { rule });
  return (await vscode.window.showQuickPick(items, { title }))?.level;
}

async function carryOut(
  { runner }: Services,
  repository: RepositoryModel,
  plan: Result<Plan>,
): Promise<void> {
  if (!plan.ok) throw new HumanError(plan.reason);
  await runner.apply(repository, plan.value);
}
