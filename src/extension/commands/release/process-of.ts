import type { Process } from '../../../core/release/process/types';
import type { RepositorySnapshot } from '../../../core/snapshot/types';
import { said, type Given } from './ask-steps';

/** The process that a new release goes by: the one that was chosen, else the one of its kind. */
export function processOf({ policy }: RepositorySnapshot, given: Given): Process | undefined {
  return policy.release.processes.get(said(given['process']) ?? given['kind'] ?? '');
}
