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
import { askAnnotation } from './ask-annotation';
import { askLegalName } from './ask-legal-name';
import { isSet, pickRepository, textOf, unitIdOf } from './pick-target';
import { askTagGate, tagAct } from './release/tag-gate';
import type { Services } from './services';
import { switchOption } from './switch-option';
import { withGit } from './with-git';

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
 * `name`, `from` (a revision), `message`, `external`, `decidedBy`, `switch` for a branch, `override` for a tag whose release has a closed gate, what `askGate` asks for a baseline, and
 * `apply: true` to leave out the preview.
 */
async function createRef(services: Services, kind: NewRefKind, argument: unknown): Promise<void> {
  const repository = await pickRepository(services, services.model, argument);
  if (!repository) return;
  const { brain, snapshot, git } = await withGit(services, repository);
  const name =
    nameIn(brain, snapshot, kind, argument) ??
    (await askName(services, brain, snapshot, kind, argument));
  if (name === undefined) return;
  const checked = brain.checkNewName(snapshot.policy, git.refs, kind, name);
  if (!checked.ok) throw new HumanError(checked.reason);
  const target = await targetOf(brain, repository.root.fsPath, argument);
  const about = { root: repository.root.fsPath, snapshot, name, target };
  const answers =
    kind === 'branch' ? noAnswers : await askAnnotation(services, brain, kind, about, argument);
  if (!answers) return;
  const unit = unitIdOf(argument);
  const act =
    kind === 'tag'
      ? await askTagGate(services, brain, { repository, snapshot, tag: name, unit }, argument)
      : await tagAct(brain, repository, argument);
  if (!act) return;
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
        const made = planOf(brain, snapshot, kind, request);
        if (!made.ok || kind !== 'tag') return made;
        return brain.throughTagGate(snapshot, made.value, { tag: name, unit }, act);
      },
      showDiff: () => undefined,
    },
    isSet(argument, 'apply'),
  );
  if (isDone) await switching.act(repository, name);
}

const noAnswers = { message: '', paths: [] };

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

/** The commit that an item of the views stands for, or that the argument names by `from`; HEAD for anything else. */
async function targetOf(
  brain: Brain,
  root: string,
  argument: unknown,
): Promise<string | undefined> {
  const isRef = isViewNode(argument) && argument.type === 'ref';
  const revision = isRef ? argument.named.ref.ref : textOf(argument, 'from');
  if (revision === undefined) return undefined;
  const found = await brain.revisionOf(root, revision);
  if (!found.ok) throw new HumanError(found.reason);
  return found.value.id;
}

const titles: Readonly<Record<NewRefKind, Text>> = {
  tag: refTexts.tagTitle,
  branch: refTexts.branchTitle,
  baseline: refTexts.baselineTitle,
};
