import type { NextName } from '../../core/plan/next-names';
import type { NewRefKind } from '../../core/plan/new-name';
import type { NewBaselineRequest } from '../../core/plan/plan-baseline';
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
import { askDecider } from './ask-decider';
import { askExternal } from './ask-external-version';
import { askGate } from './ask-gate';
import { askLegalName } from './ask-legal-name';
import { askTagMessage } from './ask-tag-message';
import { isSet, pickRepository, requireDisk, textOf, unitIdOf } from './pick-target';
import type { Services } from './services';
import { switchOption } from './switch-option';

/** How many legal names near a malformed one are offered. */
const repairsOffered = 3;

/** Creates an annotated tag: a name, a message, a preview. */
export const createTag = (services: Services, argument: unknown): Promise<void> =>
  createRef(services, 'tag', argument);

/** Creates a release branch; it is checked out on request. */
export const createBranch = (services: Services, argument: unknown): Promise<void> =>
  createRef(services, 'branch', argument);

/** Creates a baseline: an annotated tag by a scheme for baselines, once its gate is passed. */
export const createBaseline = (services: Services, argument: unknown): Promise<void> =>
  createRef(services, 'baseline', argument);

/**
 * One path for all refs. A keybinding or another extension may answer the questions in the argument: `root`, `unit`,
 * `name`, `message`, `external`, `decidedBy`, `switch` for a branch, what `askGate` asks for a baseline, and
 * `apply: true` to leave out the preview.
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
    nameIn(brain, snapshot, kind, argument) ??
    (await askName(services, brain, snapshot, kind, argument));
  if (name === undefined) return;
  const checked = brain.checkNewName(snapshot.policy, git.value.refs, kind, name);
  if (!checked.ok) throw new HumanError(checked.reason);
  const target = await targetOf(brain, argument);
  const about = { root: repository.root.fsPath, snapshot, name, target };
  const answers =
    kind === 'branch' ? noAnswers : await askAnnotation(services, brain, kind, about, argument);
  if (!answers) return;
  const request = { name, ...answers, ...(target === undefined ? {} : { target }) };
  const switching = switchOption(services, kind === 'branch', argument);
  const isDone = await applyPreviewed(
    services,
    repository,
    {
      title: services.say(titles[kind]),
      ...switching.choice,
      plan: (chosen) => {
        switching.choose(chosen);
        return planOf(brain, snapshot, kind, request);
      },
      showDiff: () => undefined,
    },
    isSet(argument, 'apply'),
  );
  if (isDone) await switching.act(repository, name);
}

const noAnswers = { message: '', paths: [] };

/** Everything that an annotation says; undefined when the person left. */
async function askAnnotation(
  services: Services,
  brain: Brain,
  kind: 'tag' | 'baseline',
  about: Parameters<typeof askGate>[2],
  argument: unknown,
): Promise<Omit<NewBaselineRequest, 'name' | 'target'> | undefined> {
  const { root, snapshot, name } = about;
  const gate =
    kind === 'baseline' ? await askGate(services, brain, about, argument) : { paths: [] };
  if (!gate) return undefined;
  const note =
    textOf(argument, 'message') ??
    (isSet(argument, 'apply')
      ? brain.tagMessageFor(snapshot, name)
      : await askTagMessage(services, brain, snapshot, name));
  if (note === undefined) return undefined;
  const external = await askExternal(services, brain, snapshot.policy, name, argument);
  if (!external) return undefined;
  const deciders = brain.decidersOfName(snapshot, kind, name);
  const decided = await askDecider(services, brain, { root, snapshot, name, deciders }, argument);
  if (!decided) return undefined;
  const unit = unitIdOf(argument);
  return {
    ...gate,
    message: note,
    ...external,
    ...decided,
    ...(unit === undefined ? {} : { unit }),
  };
}

/** The name that the argument gives, or that the item of an expected milestone stands for. */
function nameIn(
  brain: Brain,
  snapshot: RepositorySnapshot,
  kind: NewRefKind,
  argument: unknown,
): string | undefined {
  if (kind !== 'baseline' || !isViewNode(argument) || argument.type !== 'milestone')
    return textOf(argument, 'name');
  const { milestone, iteration } = argument.expected;
  const fields = { stage: milestone.stage, ...(iteration !== undefined && { iteration }) };
  const named = brain.nameBaseline(snapshot, fields, today());
  return named.ok ? named.value : undefined;
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
