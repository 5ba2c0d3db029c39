import type { PolicyData } from '../data';
import type { Preset } from './preset';

/** Tags that look like a baseline are one. */
export const baselineRules: NonNullable<PolicyData['baselines']> = [
  { scheme: 'baseline', match: '[Bb]aseline*' },
];

/** Baselines of items and of milestones: Baseline_ET_PC_G1ST_20120504. */
export const baseline: Preset = {
  id: 'baseline',
  title: { en: 'Baselines', 'zh-cn': '基线' },
  description: { en: 'Baselines only.', 'zh-cn': '只约束基线。' },
  source: 'Naming standard for version numbers, baselines',
  example: 'Baseline_ET_PC_G1ST_20120504',
  examples: { baseline: ['Baseline_ET_PC_G1ST_20120504', 'Baseline_ET_PC_项目计划_G1ST'] },
  variables: ['project', 'terminal'],
  data: { baselines: baselineRules },
};
