import type { RecordShape } from './shape';
import { formatted, list, map, text } from './shape';

const keys: Readonly<Record<string, RecordShape>> = {
  version: formatted('version', 'The version.', '版本号。'),
  date: formatted('day', 'The day on which it is to be released.', '计划发布日期。'),
  features: list(text('A feature.', '一项特性。'), 'What it brings.', '所包含的特性。'),
};

/** The shape of `roadmap.yaml`. */
export const roadmapShape: RecordShape = map(
  ['versions'],
  {
    versions: list(
      map(
        ['version'],
        {
          version: formatted('version', 'The version.', '版本号。'),
          unit: text('Id of the unit.', '单元 ID。'),
          ...keys,
          releases: list(
            map(['version'], keys, 'A release.', '一次发布。'),
            'The releases within the version.',
            '该版本下的各次发布。',
          ),
        },
        'A version.',
        '一个版本。',
      ),
      'The versions to come.',
      '规划中的版本。',
    ),
  },
  'The roadmap: versions to come, with their releases, days and features.',
  '产品路标：规划的版本及其发布、日期与特性。',
);
