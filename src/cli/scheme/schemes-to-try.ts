import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readPolicy } from '../../core/policy/read-policy';
import type { Policy, PolicyProblem } from '../../core/policy/types';
import type { Scheme } from '../../core/scheme/index';
import { decodeText } from '../../core/text/decode';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { positionsOf } from '../../core/text/position';
import { failure, success, type Result } from '../../core/text/result';
import { policyContextFor } from '../../host/read/policy-context';
import type { Arguments } from '../arguments';
import { reasonOfFileError } from '../file-error';
import { loadSchemes, openAsked, type Schemes } from '../schemes';
import type { Session } from '../session';
import { texts as common } from '../text';

const texts = {
  noScheme: {
    en: 'Cannot test: no scheme was named, and there is no policy here. Add --scheme ID or --policy FILE.',
    'zh-cn': '无法试验：没有指明方案，此处也没有命名规范。请加上 --scheme ID 或 --policy FILE。',
  },
  brokenPolicy: {
    en: 'Cannot test the policy "{path}": it has errors. Correct them first.',
    'zh-cn': '无法试验命名规范“{path}”：它有错误。请先改正。',
  },
  noSchemeInPolicy: {
    en: 'Cannot find the scheme "{scheme}": the policy "{path}" does not use it. It uses {schemes}.',
    'zh-cn': '找不到方案“{scheme}”：命名规范“{path}”没有使用它。它使用的有：{schemes}。',
  },
} as const satisfies Record<string, Text>;

/** What names are tried on, and what they could be meant for instead. */
export interface SchemesToTry {
  readonly tried: readonly Scheme[];
  readonly others: readonly Scheme[];
  readonly inForce: (scheme: Scheme) => boolean;
}

/** The schemes of `--scheme`, of the file of `--policy`, or of the policy here. */
export async function schemesToTry(
  given: Arguments,
  session: Session,
): Promise<Result<SchemesToTry>> {
  const schemes = await loadSchemes(session);
  const others = schemes.ids.flatMap((id) => {
    const scheme = schemes.open(id);
    return scheme.ok ? [scheme.value] : [];
  });
  const inForce = ({ id }: Scheme): boolean => schemes.policy?.schemes.has(id) ?? false;
  const tried = await triedSchemes(given, schemes, session);
  return tried.ok ? success({ tried: tried.value, others, inForce }) : tried;
}

async function triedSchemes(
  given: Arguments,
  schemes: Schemes,
  session: Session,
): Promise<Result<readonly Scheme[]>> {
  const path = given.value('policy');
  if (path !== undefined) return schemesOfFile(path, given.value('scheme'), session);
  if (given.value('scheme') === undefined)
    return schemes.policy ? success(schemesIn(schemes.policy)) : failure(message(texts.noScheme));
  const scheme = openAsked(given, schemes);
  return scheme.ok ? success([scheme.value]) : scheme;
}

async function schemesOfFile(
  path: string,
  asked: string | undefined,
  session: Session,
): Promise<Result<readonly Scheme[]>> {
  const text = await readText(resolve(session.io.cwd, path), path);
  if (!text.ok) return text;
  const { policy, problems } = readPolicy(text.value, await policyContextFor(text.value));
  noteProblems(path, text.value, problems, session);
  if (!policy) return failure(message(texts.brokenPolicy, { path }));
  if (asked === undefined) return success(schemesIn(policy));
  const scheme = policy.schemes.get(asked);
  const known = [...policy.schemes.keys()];
  return scheme
    ? success([scheme])
    : failure(message(texts.noSchemeInPolicy, { scheme: asked, path, schemes: known }));
}

/** The schemes that a policy holds names to, in the order of its rules. */
function schemesIn({ scheme, units, tags, branches, baselines, files, schemes }: Policy): Scheme[] {
  const used = [
    ...[...tags, ...baselines, ...branches].map((rule) => rule.scheme),
    ...(scheme ? [scheme] : []),
    ...units.flatMap((unit) => unit.scheme ?? []),
    ...files.flatMap((rule) => rule.schemes),
  ];
  return [...new Set(used.length > 0 ? used : schemes.values())];
}

async function readText(place: string, path: string): Promise<Result<string>> {
  try {
    const decoded = decodeText(await readFile(place));
    return decoded.ok ? success(decoded.value.text) : decoded;
  } catch (error) {
    const reason = reasonOfFileError(error);
    return failure(message(common.unreadableFile, { value: path, reason }));
  }
}

/** Tells every problem of a policy that is being written, warnings too. */
function noteProblems(
  path: string,
  text: string,
  problems: readonly PolicyProblem[],
  session: Session,
): void {
  const places = positionsOf(
    text,
    problems.map(({ offset }) => offset),
  );
  problems.forEach((problem, index) => {
    const { line = 1, column = 1 } = places[index] ?? {};
    const what = problem.severity === 'error' ? common.badPolicy : common.policyNote;
    session.note(message(what, { path, line, column, reason: problem.message }));
  });
}
