import { versionSchemeOf } from '../../core/plan/carry-version';
import { knowsExternal } from '../../core/plan/external-version';
import type { Policy } from '../../core/policy/types';
import { classifyRefs } from '../../core/refs/classify-refs';
import { releaseLines } from '../../core/refs/release-lines';
import type { ClassifiedRef } from '../../core/refs/types';
import { versionOfName } from '../../core/refs/version-of-name';
import { severityOf } from '../../core/rules/severity-of';
import type { Verdict } from '../../core/scheme/index';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { findRepository, type RepositoryPlace } from '../../host/find-repository';
import { listRefs, refDetails, remotesOf } from '../../host/git';
import type { RefDetails } from '../../host/git/ref-details';
import { loadCatalogue } from '../../host/lazy';
import { readPolicyFile } from '../../host/read/read-policy-file';
import type { Arguments } from '../arguments';
import type { ExitCode } from '../io';
import { jsonFields } from '../json-name';
import { notePolicyProblems } from '../policy-problems';
import type { Session } from '../session';

const texts = {
  noRepository: {
    en: 'Cannot list refs in "{path}": it is in no Git repository. Change to one, or run "git init".',
    'zh-cn': '无法列出“{path}”中的引用：它不在 Git 仓库中。请切换到某个仓库，或运行“git init”。',
  },
  ref: { en: '{ref}: {verdict}', 'zh-cn': '{ref}：{verdict}' },
  refAbout: { en: '{ref}: {verdict}: {about}', 'zh-cn': '{ref}：{verdict}：{about}' },
  noExternal: {
    en: 'No tag records the external version "{version}".',
    'zh-cn': '没有标签记录外部版本号“{version}”。',
  },
  free: { en: 'no rule covers it', 'zh-cn': '没有规则适用' },
  valid: { en: 'valid', 'zh-cn': '合法' },
  warn: { en: 'warning', 'zh-cn': '警告' },
  invalid: { en: 'invalid', 'zh-cn': '不合法' },
} as const satisfies Record<string, Text>;

/** One line of `stemma refs --json`. */
export interface JsonRef {
  readonly ref: string;
  readonly kind: string;
  /** The scheme of the version that the name carries; absent where no rule of the policy covers the ref. */
  readonly scheme?: string;
  readonly verdict: Verdict;
  /** The fields of the name; a nested version's fields stand in its place. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly line?: string;
  /** The version that customers know, where the tag records one and the policy says what one looks like. */
  readonly external?: string;
  /** What else the tag records, where the policy has units or roles. */
  readonly recorded?: Recorded;
  readonly id: string;
}

/** What the annotation of a tag says of itself. */
interface Recorded {
  readonly unit?: string;
  readonly scheme?: string;
  readonly decidedBy?: readonly string[];
}

/** `stemma refs`: tags and branches as the policy reads them, in the order of Git. */
export async function listAll(given: Arguments, session: Session): Promise<ExitCode> {
  const place = await findRepository(session.io.cwd);
  if (place?.gitDir === undefined) {
    return session.reject(message(texts.noRepository, { path: session.io.cwd }));
  }
  const listed = await listRefs(place.root);
  if (!listed.ok) return session.reject(listed.reason);
  const policy = await policyAt(place, session);
  const classified = classifyRefs(policy, listed.refs, await remotesOf(place.root));
  const external = given.value('external');
  const wanted = external === undefined ? listed.refs.filter(() => records(policy)) : listed.refs;
  const tags = wanted.filter(({ ref }) => ref.startsWith('refs/tags/'));
  const read = await refDetails(place.root, tags);
  if (!read.ok) return session.reject(read.reason);
  const listing = { classified, policy, details: read.details };
  if (external === undefined) return print(listing, given.flag('json'), session);
  const found = classified.filter(({ ref }) => read.details.get(ref.ref)?.external === external);
  if (found.length > 0)
    return print({ ...listing, classified: found }, given.flag('json'), session);
  session.note(message(texts.noExternal, { version: external }));
  return 1;
}

/** Whether tags may record something; nobody else pays for reading every tag's message. */
function records(policy: Policy): boolean {
  const { roles, units } = policy;
  return knowsExternal(policy) || Object.keys(roles).length > 0 || units.length > 0;
}

async function policyAt(place: RepositoryPlace, session: Session): Promise<Policy> {
  const catalogue = await loadCatalogue();
  const { policy, problems } = await readPolicyFile(place, { git: true, catalogue });
  await notePolicyProblems(session, place.root, problems);
  return policy;
}

interface Listing {
  readonly classified: readonly ClassifiedRef[];
  readonly policy: Policy;
  /** By full name of the tag; none where the policy has nothing that is recorded. */
  readonly details: ReadonlyMap<string, RefDetails>;
}

async function print(
  { classified, policy, details }: Listing,
  asJson: boolean,
  session: Session,
): Promise<ExitCode> {
  const lines = new Map(
    releaseLines(classified).flatMap(({ line, refs: named }) =>
      named.map(({ ref }) => [ref.ref, line] as const),
    ),
  );
  let code: ExitCode = 0;
  for (const ref of classified) {
    const row = jsonRef(ref, lines.get(ref.ref.ref), details.get(ref.ref.ref));
    if (row.verdict === 'invalid' && isError(policy, ref)) code = 1;
    if (asJson) session.data(row);
    else sayRef(row, ref, session);
    if (session.out.full) await session.out.flush();
    if (session.out.closed) break;
  }
  return code;
}

/** Whether a malformed name of this kind is an error; without a policy it is not. */
function isError(policy: Policy, { kind }: ClassifiedRef): boolean {
  if (kind === 'other') return false;
  const ruled = kind === 'remote' ? 'branch' : kind;
  return severityOf(policy, `${ruled}/malformed`, 'error') === 'error';
}

function jsonRef(
  classified: ClassifiedRef,
  line: string | undefined,
  details: RefDetails | undefined,
): JsonRef {
  const { ref, kind, rule, result, reason } = classified;
  const { external, unit, scheme, decidedBy } = details ?? {};
  const recorded = {
    ...(unit !== undefined && { unit }),
    ...(scheme !== undefined && { scheme }),
    ...(decidedBy && { decidedBy }),
  };
  return {
    ref: ref.ref,
    kind,
    ...(rule && { scheme: versionSchemeOf(rule).id }),
    verdict: result?.verdict ?? (reason ? 'invalid' : 'valid'),
    ...(result?.name && { fields: fieldsOf(classified) }),
    ...(line !== undefined && { line }),
    ...(external !== undefined && { external }),
    ...(Object.keys(recorded).length > 0 && { recorded }),
    id: ref.id,
  };
}

function fieldsOf({ rule, result }: ClassifiedRef): Readonly<Record<string, string>> {
  if (!rule || !result?.name) return {};
  const { versionField } = rule;
  if (versionField === undefined) return jsonFields(result.name);
  const { [versionField]: _version, ...others } = jsonFields(result.name);
  return { ...others, ...jsonFields(versionOfName(rule, result.name).name) };
}

function sayRef(row: JsonRef, { reason }: ClassifiedRef, session: Session): void {
  const told = { ref: row.ref, verdict: texts[row.verdict] };
  const about = reason ?? [row.scheme, row.line, row.external].filter((part) => part !== undefined);
  if (reason === undefined && row.scheme === undefined) {
    session.say(message(texts.ref, { ...told, verdict: texts.free }));
  } else session.say(message(texts.refAbout, { ...told, about }));
}
