import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { policyFileName, type PolicyProblem } from '../core/policy/types';
import { decodeText } from '../core/text/decode';
import { message } from '../core/text/message';
import { positionsOf } from '../core/text/position';
import type { Session } from './session';
import { texts } from './text';

/** Tells the person what keeps the policy of a repository from being in force, each with its place. */
export async function notePolicyProblems(
  session: Session,
  root: string,
  problems: readonly PolicyProblem[],
): Promise<void> {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const places = positionsOf(
    (await policyText(root)) ?? '',
    errors.map(({ offset }) => offset),
  );
  errors.forEach((problem, index) => {
    const { line = 1, column = 1 } = places[index] ?? {};
    const reason = problem.message;
    session.note(message(texts.badPolicy, { path: policyFileName, line, column, reason }));
  });
}

/** The text of the policy file as problems count in it; undefined when it is no text. */
export async function policyText(root: string): Promise<string | undefined> {
  const bytes = await readFile(join(root, policyFileName)).catch(() => undefined);
  const decoded = bytes && decodeText(bytes);
  return decoded?.ok ? decoded.value.text : undefined;
}
