import type { StepOutcome } from '../../core/plan/outcome';
import type { CreateRefStep } from '../../core/plan/types';
import { message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import { runGit } from '../git';
import { idOfRef } from './git-objects';
import { isSignedTag } from './renamed-tag';

/** How long, in milliseconds, a person and their agent have to unlock a key. */
const patience = 60_000;

/**
 * Creates a ref. A tag is signed where the person's Git is set up for that (`tag.gpgSign`,
 * `tag.forceSignAnnotated`); one that is created again is the very object that it was.
 *
 * @param limit how long signing may take, in milliseconds
 */
export async function createRef(
  step: CreateRefStep,
  root: string,
  limit = patience,
): Promise<Result<StepOutcome>> {
  const { id } = step;
  const isKept = id !== undefined && (await runGit(root, ['cat-file', '-e', id])).ok;
  const made = isKept ? await hold(step.ref, id, root) : await make(step, root, limit);
  if (!made.ok) return made;
  const now = await idOfRef(root, step.ref);
  if (now === undefined) throw new Error(`Git made no ref ${step.ref}`);
  return success({ type: 'create-ref', id: now });
}

/** Lets a ref that does not exist hold an object that does. */
async function hold(ref: string, id: string, root: string): Promise<Result<unknown>> {
  return asResult(await runGit(root, ['update-ref', '--', ref, id, ''], { mode: 'write' }));
}

async function make(step: CreateRefStep, root: string, limit: number): Promise<Result<unknown>> {
  const { ref, target, annotation } = step;
  if (ref.startsWith('refs/heads/')) {
    const args = ['branch', '--no-track', '--', ref.slice('refs/heads/'.length), target];
    return asResult(await runGit(root, args, { mode: 'write' }));
  }
  const name = ref.slice('refs/tags/'.length);
  if (annotation === undefined) {
    const args = ['tag', '--no-sign', '--', name, target];
    return asResult(await runGit(root, args, { mode: 'write' }));
  }
  return annotated({ name, target, annotation }, root, limit);
}

async function annotated(
  tag: { readonly name: string; readonly target: string; readonly annotation: string },
  root: string,
  limit: number,
): Promise<Result<unknown>> {
  const { name, target, annotation } = tag;
  const isSigned = await signsTags(root);
  const signal = isSigned ? AbortSignal.timeout(limit) : undefined;
  // A message makes it annotated; `--annotate` would overrule `tag.forceSignAnnotated`. `whitespace` keeps lines
  // that begin with `#`, such as the headings of a changelog.
  const args = ['tag', '--cleanup=whitespace', '--file=-', '--', name, target];
  const made = await runGit(root, args, {
    mode: 'write',
    input: annotation,
    ...(signal && { signal }),
  });
  if (!isSigned) return asResult(made);
  // Git 2.39 makes the tag without a signature and says nothing where ssh-keygen(1) finds no key.
  if (made.ok && (await isSignedTag(root, `refs/tags/${name}`))) return success(undefined);
  if (made.ok) return failure(message(unsigned, { name, reason: message(noSignature) }));
  if (signal?.aborted) return failure(message(late, { name, seconds: Math.round(limit / 1000) }));
  return failure(message(unsigned, { name, reason: made.reason }));
}

/** Whether Git signs the annotated tags that it makes here; git-config(1). */
async function signsTags(root: string): Promise<boolean> {
  const pattern = '^tag\\.(gpgsign|forcesignannotated)$';
  const found = await runGit(root, ['config', '--type=bool', '--get-regexp', pattern]);
  if (!found.ok) return false;
  const last = new Map(
    found.output
      .toString('utf8')
      .split('\n')
      .map((line) => line.split(' ', 2) as [string, string | undefined]),
  );
  return [...last.values()].includes('true');
}

function asResult(result: Awaited<ReturnType<typeof runGit>>): Result<unknown> {
  return result.ok ? success(undefined) : failure(result.reason);
}

const unsigned = {
  en: 'Cannot sign tag "{name}", so it is not created: {reason} Check "user.signingKey" and whether your agent holds the key, or switch signing off with "git config tag.gpgSign false".',
  'zh-cn':
    '无法为标签“{name}”签名，因此未创建：{reason} 请检查“user.signingKey”以及代理中是否有该密钥，或用“git config tag.gpgSign false”关闭签名。',
};
const noSignature = {
  en: 'Git made a tag without a signature.',
  'zh-cn': 'Git 创建的标签没有签名。',
};
const late = {
  en: 'Cannot sign tag "{name}", so it is not created: the signing program gave no answer within {seconds} seconds. Unlock the key in your agent first, then try again.',
  'zh-cn':
    '无法为标签“{name}”签名，因此未创建：签名程序在 {seconds} 秒内没有响应。请先在代理中解锁密钥，然后重试。',
};
