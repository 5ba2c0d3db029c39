import type { RepositorySnapshot } from '../snapshot/types';
import type { Day } from '../text/day';
import type { Pieces } from '../text/pieces';
import { checkRepositoryInPieces } from './check-repository';
import type { Finding } from './types';

/** What is wrong in files and with the names of files and folders; refs are not looked at. */
export function checkFiles(snapshot: RepositorySnapshot, today: Day): Pieces<readonly Finding[]> {
  const { git: _git, ...alone } = snapshot;
  return checkRepositoryInPieces(alone, { today, whole: snapshot });
}
