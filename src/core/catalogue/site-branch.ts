import type { SchemeData } from '../scheme/data';
import { placeholders } from './project-stages';

/** A branch of a system for one site, in the layout of a Subversion repository. */
export const siteBranch: SchemeData = {
  id: 'site-branch',
  kind: 'branch',
  title: { en: 'Branch of a site', 'zh-cn': '地点分支' },
  source: 'Software version management standard, layout of the repository: branches',
  forms: [{ id: 'branch', template: '{site}_{system}' }],
  fields: {
    site: {
      type: 'text',
      of: ['upper'],
      minLength: 2,
      maxLength: 2,
      except: ['XX'],
      title: { en: 'Site', 'zh-cn': '地点' },
      meaning: {
        en: 'Two capital letters of the place, such as WH for Wuhan.',
        'zh-cn': '地点的两位大写字母，例如 WH 表示武汉。',
      },
    },
    system: {
      type: 'text',
      of: ['upper', 'digit'],
      except: placeholders,
      title: { en: 'System', 'zh-cn': '系统' },
      meaning: {
        en: 'The system, in capital letters and digits.',
        'zh-cn': '系统名称，用大写字母和数字。',
      },
    },
  },
  order: ['site', 'system'],
  line: ['site'],
  examples: [
    {
      name: 'WH_MOOC',
      means: { en: 'The system MOOC for Wuhan', 'zh-cn': '武汉的 MOOC 系统' },
    },
    {
      name: 'SY_ABC',
      means: { en: 'The system ABC for Shenyang', 'zh-cn': '沈阳的 ABC 系统' },
    },
  ],
};
