import { lstat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { presets } from '../../core/policy/presets';
import { policyFileName } from '../../core/policy/types';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { inferPolicy } from '../../core/workshop/infer-policy';
import type {
  KindInference,
  NameProposal,
  NamesToInfer,
  PolicyInference,
  PresetProposal,
} from '../../core/workshop/types';
import { applyPlan } from '../../host/apply-plan';
import { findRepository, type RepositoryPlace } from '../../host/find-repository';
import { listRefs } from '../../host/git';
import { loadCatalogue } from '../../host/lazy';
import { listFiles } from '../../host/read/list-files';
import type { Arguments } from '../arguments';
import { recover, refuse } from '../carry-out';
import type { ExitCode } from '../io';
import type { Session } from '../session';

const texts = {
  onePath: {
    en: 'Cannot infer a policy from several places: one at a time. Name one folder.',
    'zh-cn': '无法同时从多处推断规范：一次只能一处。请只写一个文件夹。',
  },
  noRepository: {
    en: 'Cannot infer a policy from "{path}": it is in no Git repository. Name one, or run "git init".',
    'zh-cn': '无法从“{path}”推断规范：它不在 Git 仓库中。请指明仓库，或运行“git init”。',
  },
  exists: {
    en: 'Cannot write "{path}": there is one already, and it is not overwritten. Look at the proposal without --write and take from it what you want.',
    'zh-cn': '无法写出“{path}”：已有该文件，不会覆盖。请不带 --write 查看建议，再自行取用。',
  },
  tags: { en: 'Tags ({total}):', 'zh-cn': '标签（{total} 个）：' },
  branches: { en: 'Branches ({total}):', 'zh-cn': '分支（{total} 个）：' },
  files: { en: 'Files ({total}):', 'zh-cn': '文件（{total} 个）：' },
  presets: { en: 'Presets, of tags and branches together:', 'zh-cn': '预设（标签与分支合计）：' },
  proposal: {
    en: '  {percent}%  {rule}  {title}: {names}',
    'zh-cn': '  {percent}%  {rule}  {title}：{names}',
  },
  drafted: { en: '(drafted) {title}', 'zh-cn': '（起草）{title}' },
  note: { en: '  note: {note}', 'zh-cn': '  注意：{note}' },
  nothing: {
    en: 'Cannot propose a policy: nothing explains any tag or branch. Write the schemes by hand; "stemma scheme test" tries them.',
    'zh-cn':
      '无法给出规范建议：没有任何标签或分支能被解释。请自行编写方案，并用“stemma scheme test”试验。',
  },
  title: { en: 'Write the proposed {file}', 'zh-cn': '写出建议的 {file}' },
  policy: { en: 'Proposed {file}:', 'zh-cn': '建议的 {file}：' },
  written: {
    en: 'Wrote {path}. Look it over: names alone do not tell which standard a team follows.',
    'zh-cn': '已写出 {path}。请仔细核对：仅凭名称无法断定团队采用的是哪一种规范。',
  },
} as const satisfies Record<string, Text>;

/** `stemma scheme infer`: what could be the naming standard of a repository. Writes only when told to. */
export async function inferScheme(given: Arguments, session: Session): Promise<ExitCode> {
  const [path = '.', ...more] = given.positionals;
  if (more.length > 0) return session.reject(message(texts.onePath));
  const place = await findRepository(resolve(session.io.cwd, path));
  if (place?.gitDir === undefined) return session.reject(message(texts.noRepository, { path }));
  const listed = await listRefs(place.root);
  if (!listed.ok) return session.reject(listed.reason);
  const names = await namesOf(
    listed.refs.map(({ ref }) => ref),
    place,
  );
  const inference = inferPolicy(names, { catalogue: await loadCatalogue(), presets });
  if (given.flag('json')) session.data(jsonInference(inference, session));
  else sayInference(inference, session);
  const { policy } = inference;
  if (!policy) session.note(message(texts.nothing));
  if (policy && given.flag('write'))
    return writeProposal(place.root, policy.text[session.language], session);
  return policy ? 0 : 1;
}

async function namesOf(refs: readonly string[], place: RepositoryPlace): Promise<NamesToInfer> {
  const named = (prefix: string): string[] =>
    refs.flatMap((ref) => (ref.startsWith(prefix) ? [ref.slice(prefix.length)] : []));
  const { files } = await listFiles(place, {
    git: true,
    wanted: (_path, isFolder) => !isFolder,
    excludes: () => false,
    folders: [],
  });
  return { tags: named('refs/tags/'), branches: named('refs/heads/'), files };
}

/** Creates the policy file; one that is there already stays as it is. */
async function writeProposal(root: string, text: string, session: Session): Promise<ExitCode> {
  const path = join(root, policyFileName);
  // A link that leads nowhere is there too.
  const isThere = await lstat(path).then(
    () => true,
    () => false,
  );
  if (isThere) return refuse(message(texts.exists, { path }), undefined, session);
  await recover(root, session);
  const title = message(texts.title, { file: policyFileName });
  const steps = [{ type: 'create-file', path: policyFileName, text }] as const;
  const applied = await applyPlan(root, { title, steps, notes: [] }, { git: true });
  if (!applied.ok) return refuse(applied.reason, undefined, session);
  session.note(message(texts.written, { path }));
  return 0;
}

const mostShown = 6;

function sayInference(inference: PolicyInference, session: Session): void {
  for (const kind of ['tags', 'branches', 'files'] as const) {
    const { total, proposals, notes } = inference[kind];
    if (proposals.length === 0 && kind === 'files') continue;
    session.say(message(texts[kind], { total }));
    for (const proposal of proposals.slice(0, mostShown)) sayProposal(proposal, session);
    for (const note of kind === 'files' ? [] : notes) session.say(message(texts.note, { note }));
  }
  if (inference.presets.length > 0) session.say(message(texts.presets));
  for (const preset of inference.presets.slice(0, mostShown)) {
    const { preset: rule, title, share, examples } = preset;
    const names = examples.slice(0, 3);
    session.say(message(texts.proposal, { percent: percentOf(share), rule, title, names }));
  }
  if (!inference.policy) return;
  session.out.line('');
  session.say(message(texts.policy, { file: policyFileName }));
  for (const line of inference.policy.text[session.language].trimEnd().split('\n'))
    session.out.line(line);
}

function sayProposal(proposal: NameProposal, session: Session): void {
  const { rule, share, examples, origin } = proposal;
  const title =
    origin === 'drafted' ? message(texts.drafted, { title: proposal.title }) : proposal.title;
  const names = examples.slice(0, 3);
  session.say(message(texts.proposal, { percent: percentOf(share), rule, title, names }));
}

function percentOf(share: number): string {
  return String(Math.round(share * 100)).padStart(3);
}

function jsonInference(inference: PolicyInference, session: Session): unknown {
  const { tags, branches, files, presets: proposed, policy } = inference;
  return {
    tags: jsonKind(tags, session),
    branches: jsonKind(branches, session),
    files: jsonKind(files, session),
    presets: proposed.map((each) => jsonPreset(each, session)),
    ...(policy && { policy: policy.data, text: policy.text[session.language] }),
  };
}

function jsonKind({ total, proposals, notes }: KindInference, session: Session): unknown {
  return {
    total,
    proposals: proposals.map((proposal) => ({
      ...proposal,
      title: session.render(proposal.title),
    })),
    notes: notes.map(session.render),
  };
}

function jsonPreset(proposal: PresetProposal, session: Session): unknown {
  return { ...proposal, title: session.render(proposal.title) };
}
