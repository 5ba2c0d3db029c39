import type { PolicyData } from '../data';
import type { Preset } from './preset';

/** Branches that look like one of a code package are one; the others are left alone. */
export const branchRules: NonNullable<PolicyData['branches']> = [
  { scheme: 'branch', match: '[Bb]ranch*' },
];

/** Branches of code packages: Branch_ET_PC_G1ST_20120504. */
export const branch: Preset = {
  id: 'branch',
  title: { en: 'Branches of code packages', 'zh-cn': '代码包分支' },
  description: { en: 'Branches only.', 'zh-cn': '只约束分支。' },
  source: 'Naming standard for version numbers, branches',
  example: 'Branch_ET_PC_G1ST_20120504',
  examples: { branch: ['Branch_ET_PC_G1ST_20120504'] },
  variables: ['project', 'terminal'],
  data: { branches: branchRules },
};
