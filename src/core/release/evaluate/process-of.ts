import type { ReleasePolicy } from '../process/policy';
import type { Process } from '../process/types';
import type { ReleaseRecord } from '../types';
import { builtInProcesses } from '../process/built-in';

/** The process of a release: the one that it names where the policy knows it, else that of its kind. */
export function processOf(
  { processes }: ReleasePolicy,
  { process, kind }: Pick<ReleaseRecord, 'process' | 'kind'>,
): Process {
  const named = process === undefined ? undefined : processes.get(process);
  const ofKind = named ?? processes.get(kind) ?? builtInProcesses.find(({ id }) => id === kind);
  if (!ofKind) throw new Error(`No process for ${kind}`);
  return ofKind;
}
