import { missingFolders } from '../paths/missing-folders';
import { policyFileName } from '../policy/types';
import { policyPlaces } from '../policy/policy-places';
import type { Text } from '../text/language';
import { message } from '../text/message';
import type { RuleCheck } from './check-context';

/** `layout/missing-folder`: a folder is missing that the policy's layout asks for. Found where the policy asks. */
export const layoutMissingFolder: RuleCheck = ({ snapshot }) => {
  const missing = missingFolders(snapshot);
  if (missing.length === 0) return [];
  const placeOf = policyPlaces(snapshot.policyFile?.content.text ?? '');
  return missing.map(({ path, layout, folder, isBlocked }) => ({
    rule: 'layout/missing-folder',
    severity: 'warning',
    message: message(isBlocked ? fileInstead : noFolder, { path }),
    place: {
      type: 'file',
      path: policyFileName,
      range: placeOf(['layout', layout, 'folders', folder]),
    },
  }));
};

const noFolder: Text = {
  en: 'Cannot find the folder "{path}": the layout asks for it. Create it, or take it out of the layout.',
  'zh-cn': '找不到文件夹“{path}”：目录布局要求有它。请创建它，或从布局中移除。',
};
const fileInstead: Text = {
  en: 'Cannot find the folder "{path}": a file stands in its place. Rename the file, or take the folder out of the layout.',
  'zh-cn': '找不到文件夹“{path}”：该位置是一个文件。请重命名该文件，或从布局中移除该文件夹。',
};
