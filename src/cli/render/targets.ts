import { targetNames, targetOf, type ProjectionTarget } from '../../core/projection/targets';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { nearest } from '../../core/text/nearest';
import { failure, success, type Result } from '../../core/text/result';

const texts = {
  noTarget: {
    en: 'Cannot use "{value}" as an ecosystem: there is none of that name. Use one of {targets}.',
    'zh-cn': '没有名为“{value}”的生态系统。请使用 {targets} 之一。',
  },
  noTargetNear: {
    en: 'Cannot use "{value}" as an ecosystem: there is none of that name. Did you mean "{near}"?',
    'zh-cn': '没有名为“{value}”的生态系统。是否想用“{near}”？',
  },
} as const satisfies Record<string, Text>;

/** The ecosystems that an option names, separated by commas; undefined where it was not given. */
export function targetsOf(
  written: string | undefined,
): Result<readonly ProjectionTarget[] | undefined> {
  if (written === undefined) return success(undefined);
  const targets: ProjectionTarget[] = [];
  for (const value of written.split(',').map((part) => part.trim())) {
    const target = targetOf(value);
    if (target === undefined) {
      const near = nearest(value, targetNames);
      return failure(
        near === undefined
          ? message(texts.noTarget, { value, targets: targetNames })
          : message(texts.noTargetNear, { value, near }),
      );
    }
    targets.push(target);
  }
  return success(targets);
}
