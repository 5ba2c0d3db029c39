import type { Unit } from '../core/policy/types';
import type { RepositorySnapshot } from '../core/snapshot/types';
import type { Text } from '../core/text/language';
import { message } from '../core/text/message';
import { nearest } from '../core/text/nearest';
import { failure, success, type Result } from '../core/text/result';
import type { UnitState } from '../core/units/types';
import { unitStates } from '../core/units/unit-states';

const texts = {
  unknown: {
    en: 'Cannot find unit "{unit}": the repository has {units}. Name one of them.',
    'zh-cn': '找不到单元“{unit}”：仓库中有 {units}。请指定其中之一。',
  },
  unknownNear: {
    en: 'Cannot find unit "{unit}": the repository has {units}. Did you mean "{near}"?',
    'zh-cn': '找不到单元“{unit}”：仓库中有 {units}。是否想用“{near}”？',
  },
  several: {
    en: 'Cannot tell which unit is meant: the repository has {units}. Name one of them.',
    'zh-cn': '无法确定是哪个单元：仓库中有 {units}。请指定其中之一。',
  },
  none: {
    en: 'Cannot find a version: no manifest here holds one. Write the first version into one, or name the manifests in stemma.jsonc.',
    'zh-cn':
      '找不到版本号：此处没有清单文件写有版本号。请先写入首个版本号，或在 stemma.jsonc 中指定清单文件。',
  },
} as const satisfies Record<string, Text>;

/**
 * The unit that a person means: the one named, by its id or its folder; without a name the only one that
 * has a version.
 */
export function askedUnit(
  snapshot: RepositorySnapshot,
  asked: string | undefined,
): Result<UnitState> {
  const states = unitStates(snapshot);
  const units = states.map(({ unit }) => unit.id);
  const shown = quoted(units);
  if (asked !== undefined) {
    const found = states.find(({ unit }) => isNamed(unit, asked));
    if (found) return success(found);
    if (units.length === 0) return failure(message(texts.none));
    const near = nearest(asked, units);
    return failure(
      near === undefined
        ? message(texts.unknown, { unit: asked, units: shown })
        : message(texts.unknownNear, { unit: asked, units: shown, near }),
    );
  }
  const withVersion = states.filter(({ version }) => version !== undefined);
  const [only] = withVersion;
  if (only === undefined) return failure(message(texts.none));
  if (withVersion.length === 1) return success(only);
  return failure(message(texts.several, { units: quoted(withVersion.map(({ unit }) => unit.id)) }));
}

function quoted(units: readonly string[]): readonly string[] {
  return units.map((unit) => `"${unit}"`);
}

function isNamed(unit: Unit, asked: string): boolean {
  return unit.id === asked || (unit.path !== '' && unit.path === asked.replace(/\/+$/, ''));
}
