import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { message, type Message } from '../../core/text/message';
import type { Plan, PlanStep } from '../../core/plan/types';
import { writeAtomically } from '../files/write-atomically';
import type { RepositoryPlace } from '../find-repository';
import type { AppliedPlan } from './types';
import { whyNotWritten } from '../files/write-trouble';

/** The last change that was applied to a repository, kept on the disk so that it outlives the process. */
export interface LastChange {
  readonly format: 1;
  readonly applied: AppliedPlan;
  /** Names of the remotes that it was pushed to. */
  readonly pushedTo: readonly string[];
}

/** Where it is kept: inside `.git`, where nobody commits it; undefined without Git, since a file would stay around. */
function placeOf({ gitDir }: RepositoryPlace): string | undefined {
  return gitDir === undefined ? undefined : join(gitDir, 'stemma-last-change.json');
}

/**
 * Keeps a change as the last one.
 * @returns what keeps it from being undone later, where it cannot be kept
 */
export async function keepChange(
  place: RepositoryPlace,
  applied: AppliedPlan,
  pushedTo: readonly string[] = [],
): Promise<Message | undefined> {
  const file = placeOf(place);
  if (file === undefined) return undefined;
  const last: LastChange = { format: 1, applied, pushedTo };
  try {
    await writeAtomically(file, new TextEncoder().encode(JSON.stringify(last)));
    return undefined;
  } catch (error) {
    return message(notKept, { error: whyNotWritten(error) });
  }
}

/** The last change; undefined where there is none, or what is kept cannot be read. */
export async function readLastChange(place: RepositoryPlace): Promise<LastChange | undefined> {
  const file = placeOf(place);
  const text = file && (await readFile(file, 'utf8').catch(() => undefined));
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isLastChange(value) ? value : undefined;
  } catch {
    // Not what was written; there is nothing to undo by it.
    return undefined;
  }
}

/** There is no last change any more. */
export async function forgetChange(place: RepositoryPlace): Promise<void> {
  const file = placeOf(place);
  if (file !== undefined) await rm(file, { force: true });
}

/** As far as it matters for carrying the steps out: their own preconditions hold the rest against the repository. */
function isLastChange(value: unknown): value is LastChange {
  if (!isRecord(value) || value['format'] !== 1 || !isRecord(value['applied'])) return false;
  const { plan, inverse } = value['applied'];
  return Array.isArray(value['pushedTo']) && isPlan(plan) && isPlan(inverse);
}

function isPlan(value: unknown): value is Plan {
  if (!isRecord(value) || !isRecord(value['title']) || !Array.isArray(value['steps'])) return false;
  return value['steps'].every(isStep);
}

const texts: Readonly<Record<PlanStep['type'], readonly string[]>> = {
  'edit-file': ['path', 'encoding', 'fingerprint'],
  'create-file': ['path', 'text'],
  'remove-file': ['path', 'text'],
  'create-folder': ['path'],
  'remove-folder': ['path'],
  'move-path': ['from', 'to'],
  commit: ['message'],
  'reset-commit': ['commit'],
  'create-ref': ['ref', 'target'],
  'delete-ref': ['ref', 'id', 'target'],
  'rename-ref': ['from', 'to', 'id'],
  'set-upstream': ['branch', 'before', 'after'],
};

function isStep(value: unknown): boolean {
  if (!isRecord(value) || typeof value['type'] !== 'string') return false;
  const { type } = value;
  if (!Object.hasOwn(texts, type)) return false;
  const keys = texts[type as PlanStep['type']];
  if (!keys.every((key) => typeof value[key] === 'string')) return false;
  if (type === 'edit-file') return Array.isArray(value['edits']) && value['edits'].every(isRecord);
  if (type !== 'commit' && type !== 'reset-commit') return true;
  const paths = value['paths'];
  return Array.isArray(paths) && paths.every((path) => typeof path === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const notKept = {
  en: 'Stemma cannot undo this change later: {error}.',
  'zh-cn': 'Stemma 之后无法撤销此更改：{error}。',
};
