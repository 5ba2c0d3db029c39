import type { Text } from '../../../text/language';
import { message } from '../../../text/message';
import type { Check } from '../facts';
import { byCommand } from './wording';

const texts = {
  none: { en: 'No build was handed to test yet.', 'zh-cn': '尚未提交任何测试版本。' },
  noFinal: { en: 'No final build was handed to test yet.', 'zh-cn': '尚未提交最终版本。' },
} as const satisfies Record<string, Text>;

/** A build, or the final one, was handed to test. */
export const build: Check<'build'> = ({ final }, { record: { builds } }) => {
  if (builds.some((each) => !final || each.final === true)) return [];
  return [
    {
      told: message(final ? texts.noFinal : texts.none),
      how: byCommand('submitBuild'),
      path: ['builds'],
    },
  ];
};
