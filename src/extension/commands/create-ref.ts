import type { NextName } from '../../core/plan/next-names';
import type { NewRefKind } from '../../core/plan/new-name';
import type { Plan } from '../../core/plan/types';
import type { RepositorySnapshot } from '../../core/snapshot/types';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import type { Result } from '../../core/text/result';
import type { Brain } from '../shared/brain';
import { HumanError } from '../shared/human-error';
import { today } from '../shared/today';
import { refTexts } from '../text/commands';
import { isViewNode } from '../views/nodes';
import { applyPreviewed } from './apply-previewed';
import { askExternal } from './ask-external-version';
import { askLegalName } from './ask-legal-name';
import { askTagMessage } from './ask-tag-message';
import { isSet, pickRepository, requireDisk, textOf, unitIdOf } from './pick-target';
import type { Services } from './services';

/** How many legal names near a malformed one are offered. */
const repairsOffered = 3;

/** Creates an annotated tag: a name, a message, a preview. */
export const createTag = (services: Services, argument: unknown): Promise<void> =>
  createRef(services, 'tag', argument);

/** Creates a release branch without switching to it. */
export const createBranch = (services: Services, argument: unknown): Promise<void> =>
  createRef(services, 'branch', argument);

/** Creates a baseline: an annotated tag by a scheme for baselines. */
export const createBaseline = (services: Services, argument: unknown): Promise<void> =>
  createRef(services, 'baseline', argument);

/**
 * One path for all refs. A keybinding or another extension may answer the questions in the argument:
 * `root`, `unit`, `name`, `message`, `external`, and `apply: true` to leave out the preview.
 */
async function createRef(services: Services, kind: NewRefKind, argument: unknown): Promise<void> {
  const repository = await pickRepository(services, services.model, argument);
  if (!repository) return;
  requireDisk(repository);
  const brain = await services.brain.load();
  // Fresh, since the plan's preconditions are what is read now.
  const snapshot = await repository.refresh();
  const git = brain.gitOf(snapshot);
  if (!git.ok) throw new HumanError(git.reason);
  const name =
    textOf(argument, 'name') ?? (await askName(services, brain, snapshot, kind, argument));
  if (name === undefined) return;
  const checked = brain.checkNewName(snapshot.policy, git.value.refs, kind, name);
  if (!checked.ok) throw new HumanError(checked.reason);
  const annotation =
    kind === 'branch'
      ? ''
      : (textOf(argument, 'message') ?? (await askTagMessage(services, brain, snapshot, name)));
  if (annotation === undefined) return;
  const external =
    kind === 'branch' ? {} : await askExternal(services, brain, snapshot.policy, name, argument);
  if (!external) return;
  const target = await targetOf(brain, argument);
  const paths =
    kind === 'baseline' && brain.gateOfName(snapshot.policy, name)
      ? await brain.pathsAt(repository.root.fsPath, target ?? 'HEAD')
      : undefined;
  if (paths?.ok === false) throw new HumanError(paths.reason);
  const request = {
    name,
    paths: paths?.value ?? [],
    message: annotation,
    ...external,
    ...(target === undefined ? {} : { target }),
  };
  await applyPreviewed(
    services,
    repository,
    {
      title: services.say(titles[kind]),
      options: [],
      chosen: [],
      plan: () => planOf(brain, snapshot, kind, request),
      showDiff: () => undefined,
    },
    isSet(argument, 'apply'),
  );
}

async function askName(
  services: Services,
  brain: Brain,
  snapshot: RepositorySnapshot,
  kind: NewRefKind,
  argument: unknown,
): Promise<string | undefined> {
  const { say } = services;
  const rules = brain.rulesFor(snapshot.policy, kind);
  if (rules.length === 0) throw new HumanError(message(brain.noRule[kind]));
  const unit = unitIdOf(argument);
  const offered = nextNames(brain, snapshot, kind, {
    today: today(),
    ...(unit === undefined ? {} : { unit }),
  });
  return askLegalName(services, {
    title: say(titles[kind]),
    kind,
    offered: offered.map((next) => ({ name: next.name, about: aboutName(next, say) })),
    check: (typed) => brain.checkNewName(snapshot.policy, snapshot.git?.refs ?? [], kind, typed),
    repairs: (typed) =>
      rules
        .flatMap(({ scheme }) => brain.repair(scheme, typed, { limit: repairsOffered }))
        .sort((left, right) => left.cost - right.cost)
        .slice(0, repairsOffered)
        .map(({ text }) => text),
  });
}

function aboutName({ title, unit }: NextName, say: Services['say']): string {
  return unit === undefined || unit === '' ? say(title) : `${say(title)} · ${unit}`;
}

function nextNames(
  brain: Brain,
  snapshot: RepositorySnapshot,
  kind: NewRefKind,
  request: Parameters<Brain['nextTagNames']>[1],
): readonly NextName[] {
  if (kind === 'tag') return brain.nextTagNames(snapshot, request);
  if (kind === 'branch') return brain.nextBranchNames(snapshot, request);
  return brain.nextBaselineNames(snapshot, request);
}

function planOf(
  brain: Brain,
  snapshot: RepositorySnapshot,
  kind: NewRefKind,
  request: Parameters<Brain['planBaseline']>[1],
): Result<Plan> {
  if (kind === 'tag') return brain.planTag(snapshot, request);
  return kind === 'branch'
    ? brain.planBranch(snapshot, request)
    : brain.planBaseline(snapshot, request);
}

/** The commit that an item of the views stands for; HEAD for anything else. */
async function targetOf(brain: Brain, argument: unknown): Promise<string | undefined> {
  if (!isViewNode(argument) || argument.type !== 'ref') return undefined;
  const { ref } = argument.named;
  const result = await brain.refDetails(argument.repository.root.fsPath, [ref]);
  if (!result.ok) throw new HumanError(result.reason);
  return result.details.get(ref.ref)?.target;
}

const titles: Readonly<Record<NewRefKind, Text>> = {
  tag: refTexts.tagTitle,
  branch: refTexts.branchTitle,
  baseline: refTexts.baselineTitle,
};
