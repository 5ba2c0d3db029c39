import { renameTagInLinks } from '../changelog/rename-in-links';
import { renameRefReferences } from '../policy/ref-references';
import { policyFileName } from '../policy/types';
import { createClassifier } from '../refs/classify-refs';
import { shownRef } from '../refs/shown-ref';
import type { RefKind } from '../refs/types';
import { repair } from '../scheme/repair';
import type { RepositorySnapshot } from '../snapshot/types';
import type { Text } from '../text/language';
import { message, type Message } from '../text/message';
import { failure, success, type Result } from '../text/result';
import { policyEditStep } from './edit-policy';
import { gitWithRef } from './git-obstacle';
import { checkNewName, rulesFor, type NewRefKind } from './new-name';
import { textEditStep } from './text-edit-step';
import type { Plan, PlanStep, RenameRefStep } from './types';

/** Another name for a tag or a local branch. */
export interface RefRenameRequest {
  /** Full name as it is. */
  readonly ref: string;
  /** Short name as it is to be. */
  readonly name: string;
  /** Whether it is a signed tag. */
  readonly isSigned?: boolean;
  /** Full names of local branches that follow the branch here, not on a remote. */
  readonly followers?: readonly string[];
}

/**
 * Plans to give a tag or a local branch a legal name, and to move what names it: references in the policy, link targets
 * of the changelog, and what local branches follow.
 */
export function planRenameRef(
  snapshot: RepositorySnapshot,
  request: RefRenameRequest,
): Result<Plan> {
  const { ref, name } = request;
  const known = gitWithRef(snapshot, ref, texts.gone);
  if (!known.ok) return known;
  const { git, found } = known.value;
  const from = shownRef(ref);
  if (from === name) return failure(message(texts.same, { name }));
  const others = git.refs.filter((each) => each.ref !== ref);
  const checked = checkNewName(snapshot.policy, others, kindAfter(snapshot, ref, name), name);
  if (!checked.ok) return checked;
  const step: RenameRefStep = {
    type: 'rename-ref',
    from: ref,
    to: checked.value.ref,
    id: found.id,
  };
  const upstreams = (request.followers ?? []).map((branch): PlanStep => {
    return { type: 'set-upstream', branch, before: ref, after: checked.value.ref };
  });
  const kind = ref.startsWith('refs/heads/') ? 'branches' : 'tags';
  const edits = editsOf(snapshot, { kind, from, to: name });
  return success({
    title: message(texts.title, { from, to: name }),
    steps: [...upstreams, step, ...edits.steps],
    notes: [
      ...checked.value.notes,
      ...edits.notes,
      ...(request.isSigned === true ? [message(texts.signature)] : []),
    ],
  });
}

/** What a name would make of a ref: a tag by a rule for baselines becomes one. */
function kindAfter(snapshot: RepositorySnapshot, ref: string, name: string): NewRefKind {
  if (ref.startsWith('refs/heads/')) return 'branch';
  const { kind } = createClassifier(snapshot.policy)({ ref: `refs/tags/${name}`, id: '' });
  return kind === 'baseline' ? 'baseline' : 'tag';
}

function editsOf(
  { policyFile, policyProblems, changelog }: RepositorySnapshot,
  renaming: Parameters<typeof renameRefReferences>[1],
): { readonly steps: readonly PlanStep[]; readonly notes: readonly Message[] } {
  const isBroken = policyProblems.some(({ severity }) => severity === 'error');
  const inPolicy =
    policyFile && !isBroken ? renameRefReferences(policyFile.content.text, renaming) : [];
  const inChangelog =
    changelog && renaming.kind === 'tags'
      ? renameTagInLinks(changelog.content.text, renaming.from, renaming.to)
      : [];
  const steps: PlanStep[] = [];
  if (policyFile && inPolicy.length > 0) {
    steps.push(policyEditStep(policyFile, renaming.from, inPolicy));
  }
  if (changelog && inChangelog.length > 0) {
    steps.push(textEditStep(changelog, renaming.from, inChangelog));
  }
  const paths = [
    ...(inPolicy.length > 0 ? [policyFileName] : []),
    ...(inChangelog.length > 0 && changelog ? [changelog.path] : []),
  ];
  return { steps, notes: paths.length > 0 ? [message(texts.edited, { paths })] : [] };
}

/** Enough to choose from. */
const mostNames = 5;

/**
 * Legal names near the name of a tag or a local branch, nearest first, that nothing else bears.
 *
 * @param ref full name
 * @param typed another name to begin with
 */
export function nearRefNames(
  snapshot: RepositorySnapshot,
  ref: string,
  typed?: string,
): readonly string[] {
  const { kind, rule, shortName } = createClassifier(snapshot.policy)({ ref, id: '' });
  const text = typed ?? shortName;
  const rules = rule ? [rule, ...rulesOf(snapshot, kind, ref)] : rulesOf(snapshot, kind, ref);
  const found = [...new Set(rules)]
    .flatMap(({ scheme }) => repair(scheme, text, { limit: mostNames }))
    .sort((left, right) => left.cost - right.cost)
    .map((suggestion) => suggestion.text);
  return [...new Set(found)]
    .filter((name) => planRenameRef(snapshot, { ref, name }).ok)
    .slice(0, mostNames);
}

function rulesOf(
  { policy }: RepositorySnapshot,
  kind: RefKind,
  ref: string,
): ReturnType<typeof rulesFor> {
  if (ref.startsWith('refs/heads/')) return rulesFor(policy, 'branch');
  const [first, second] = kind === 'baseline' ? ['baseline', 'tag'] : ['tag', 'baseline'];
  return [first, second].flatMap((each) => rulesFor(policy, each as NewRefKind));
}

const texts = {
  title: { en: 'Rename {from} to {to}', 'zh-cn': '将 {from} 重命名为 {to}' },
  gone: {
    en: 'Cannot rename "{name}": there is no such tag or local branch. Refresh and choose one that is there.',
    'zh-cn': '无法重命名“{name}”：没有这样的标签或本地分支。请刷新后选择存在的一个。',
  },
  same: {
    en: 'Cannot rename to "{name}": it is called that already. Choose another name.',
    'zh-cn': '无法重命名为“{name}”：现在就是这个名称。请换一个。',
  },
  edited: {
    en: 'What names it in {paths} is changed with it.',
    'zh-cn': '{paths} 中对它的引用会一并修改。',
  },
  signature: {
    en: 'The signature cannot be kept: it is about the old name. Sign the tag again where that matters.',
    'zh-cn': '签名无法保留：它针对的是旧名称。如有需要，请重新签名。',
  },
} as const satisfies Record<string, Text>;
