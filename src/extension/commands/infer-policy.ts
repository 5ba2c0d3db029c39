import * as vscode from 'vscode';
import { message } from '../../core/text/message';
import type { PolicyInference } from '../../core/workshop';
import { HumanError } from '../shared/human-error';
import { inferTexts } from '../text/infer';
import type { RepositoryModel } from '../workspace/repository-model';
import { isSet, pickRepository, requireDisk } from './pick-target';
import { proposalItems, type ProposalItem } from './policy-proposals';
import { askAboutPolicy } from './preview-policy';
import type { Services } from './services';
import { writePolicyFile } from './write-policy-file';

/**
 * Proposes policies that explain the tags and branches of a repository, shows what one means for the names
 * here, and writes it when the person says so. A caller may name `root`, and `apply: true` to take the first
 * proposal unseen.
 */
export async function inferPolicy(services: Services, argument: unknown): Promise<void> {
  const repository = await pickRepository(services, services.model, argument);
  if (!repository) return;
  requireDisk(repository);
  const inference = await inferFor(services, repository);
  const { presets, writePolicy } = await services.brain.load();
  const { language } = services.settings;
  const items = proposalItems(inference, services.say, {
    language,
    textOfPreset: (id) => writePolicy(id, { language }),
    examplesOf: (id) => presets.find((preset) => preset.id === id)?.example ?? '',
  });
  if (!items.some(({ text }) => text !== undefined)) {
    throw new HumanError(message(inferTexts.nothing));
  }
  const first = items.find(({ text }) => text !== undefined);
  for (;;) {
    const item = isSet(argument, 'apply') ? first : await pickProposal(services, items);
    if (!item) return;
    if (item.scheme !== undefined)
      return (await services.schemePanel()).show(repository, item.scheme);
    const text = item.text ?? '';
    const answer = isSet(argument, 'apply')
      ? 'write'
      : await askAboutPolicy(services, repository, { title: services.say(inferTexts.plan), text });
    if (answer === 'back') continue;
    if (answer !== 'write') return;
    return writePolicyFile(services, repository, message(inferTexts.plan), text);
  }
}

async function inferFor(services: Services, repository: RepositoryModel): Promise<PolicyInference> {
  const { git, policy } = await repository.refresh();
  if (!git) throw new HumanError(message(inferTexts.untrusted));
  const namesIn = (prefix: string): string[] =>
    git.refs.flatMap(({ ref }) => (ref.startsWith(prefix) ? [ref.slice(prefix.length)] : []));
  const names = { tags: namesIn('refs/tags/'), branches: namesIn('refs/heads/') };
  if (names.tags.length + names.branches.length === 0) {
    throw new HumanError(message(inferTexts.noNames));
  }
  const brain = await services.brain.load();
  const catalogue = await brain.loadCatalogue();
  const own = [...policy.schemes.values()].filter(({ id }) => !catalogue.has(id));
  return brain.inferPolicy(names, {
    catalogue,
    presets: brain.presets,
    ...(policy.origin === 'file' && { own }),
  });
}

async function pickProposal(
  { say }: Services,
  items: readonly ProposalItem[],
): Promise<ProposalItem | undefined> {
  return vscode.window.showQuickPick(items, {
    title: say(inferTexts.title),
    placeHolder: say(inferTexts.prompt),
    matchOnDescription: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
}
