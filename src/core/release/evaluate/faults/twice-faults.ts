import type { Text } from '../../../text/language';
import { quarterOf } from '../../calendar/quarter';
import { releaseDay } from '../../release-day';
import type { ReleaseRecord } from '../../types';
import type { Facts } from '../facts';
import type { Fault } from '../types';
import { fault } from './make';

const texts = {
  version: {
    en: 'Cannot have two open releases of version {version}: "{other}" is one already. Close one, or give it another version.',
    'zh-cn': '版本 {version} 不能同时有两个进行中的发布：已有“{other}”。请关闭其一或更换版本号。',
  },
  quarter: {
    en: '"{other}" is a normal release of the same product in {quarter} already: there is one a natural quarter. Plan this one for another.',
    'zh-cn':
      '同一产品在 {quarter} 已有正常发布“{other}”：每个自然季度一次。请将本次安排到其他季度。',
  },
} as const satisfies Record<string, Text>;

/** Two open releases of one version, and the second formal release in a natural quarter (REL-2). */
export function twiceFaults({ record, others }: Facts): readonly Fault[] {
  return [...sameVersion(record, others), ...sameQuarter(record, others)];
}

function sameVersion(record: ReleaseRecord, others: readonly ReleaseRecord[]): readonly Fault[] {
  if (record.closed) return [];
  const version = record.version.normalize('NFC');
  const other = others.find(
    (each) =>
      !each.closed && each.unit === record.unit && each.version.normalize('NFC') === version,
  );
  if (!other) return [];
  const at = { path: ['version'], basis: ['REL-1', 'BK-1'] };
  return [fault('release/twice', 'error', at, texts.version, { version, other: other.id })];
}

function sameQuarter(record: ReleaseRecord, others: readonly ReleaseRecord[]): readonly Fault[] {
  const day = releaseDay(record);
  if (record.kind !== 'normal' || day === undefined) return [];
  const quarter = quarterOf(day);
  const first = others.find((other) => {
    const otherDay = releaseDay(other);
    if (other.kind !== 'normal' || other.unit !== record.unit || otherDay === undefined)
      return false;
    if (other.version.normalize('NFC') === record.version.normalize('NFC')) return false;
    const isBefore = otherDay < day || (otherDay === day && other.id < record.id);
    return quarterOf(otherDay) === quarter && isBefore;
  });
  if (!first) return [];
  const at = { path: ['plan', 'nodes', 'release'], basis: ['REL-2'] };
  return [fault('release/twice', 'warning', at, texts.quarter, { other: first.id, quarter })];
}
