import { versionPreset } from './version-preset';

/** Test and publish: versions such as 1.3.1.6. */
export const testPublish = versionPreset({
  id: 'test-publish',
  title: { en: 'Test and publish', 'zh-cn': '测试发布版本号' },
  source: 'Definition rules for software versions, A.B.C.D',
  examples: ['1.3.1.6', '1.3.2.0'],
  tags: 'optional v',
});
