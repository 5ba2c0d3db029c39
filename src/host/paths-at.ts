import { success, type Result } from '../core/text/result';
import { filesOfTree, revisionOf } from './git';

/**
 * The files in the tree of a commit, from the root; symbolic links and submodules are left out.
 *
 * @param revision what gitrevisions(7) names, such as `HEAD` or an object id
 */
export async function pathsAt(root: string, revision: string): Promise<Result<readonly string[]>> {
  const found = await revisionOf(root, revision);
  if (!found.ok) return found;
  const tree = await filesOfTree(root, found.value.id);
  return tree.ok ? success(tree.files.map(({ path }) => path)) : tree;
}
