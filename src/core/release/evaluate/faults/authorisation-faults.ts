import type { Text } from '../../../text/language';
import { limitsExceeded } from '../../authorisations/limits';
import type { HandOut, ReleaseRecord } from '../../types';
import type { Facts } from '../facts';
import { momentOf } from '../moments';
import type { Fault } from '../types';
import { fault } from './make';

const texts = {
  unknown: {
    en: 'Cannot find the authorisation "{id}": the record has none of this id. Correct it, or authorise the use.',
    'zh-cn': '找不到授权“{id}”：记录中没有该编号。请改正，或补上授权。',
  },
  build: {
    en: 'Cannot hand out "{build}" by the authorisation "{id}": that is for "{other}". Authorise this build.',
    'zh-cn': '授权“{id}”是针对“{other}”的，不能据以发放“{build}”。请为该版本授权。',
  },
  area: {
    en: 'Cannot use it in "{area}": the authorisation "{id}" is for {areas}. Take it back, or authorise the area.',
    'zh-cn': '授权“{id}”的区域范围为 {areas}，不含“{area}”。请收回，或补充授权该区域。',
  },
  day: {
    en: 'Cannot use it on {day}: the authorisation "{id}" is for {from} to {to}. Take it back, or authorise the time.',
    'zh-cn': '授权“{id}”的有效时间为 {from} 至 {to}，不含 {day}。请收回，或延长有效时间。',
  },
  quantity: {
    en: 'Cannot hand out {sum} by the authorisation "{id}": it is for {quantity}. Take some back, or authorise more.',
    'zh-cn': '授权“{id}”的可使用数量为 {quantity}，累计已发放 {sum}。请收回部分，或增加授权数量。',
  },
} as const satisfies Record<string, Text>;

/** Use beyond the quantity, the areas or the days of an authorisation (AUTH-3). */
export function authorisationFaults({ record }: Facts): readonly Fault[] {
  const sums = new Map<string, number>();
  return record.handOuts.flatMap((handOut, index): readonly Fault[] => {
    const { authorisation: id, quantity = 1 } = handOut;
    if (id === undefined) return [];
    const sum = (sums.get(id) ?? 0) + quantity;
    sums.set(id, sum);
    return limitFaults(record, { handOut, id, sum }, index);
  });
}

interface Use {
  readonly handOut: HandOut;
  readonly id: string;
  /** All that was handed out by the authorisation so far. */
  readonly sum: number;
}

function limitFaults(record: ReleaseRecord, use: Use, index: number): readonly Fault[] {
  const { handOut, id, sum } = use;
  const { area, build, at } = handOut;
  const place = (key: string) => ({ path: ['handOuts', index, key], basis: ['AUTH-3'] });
  const found = record.authorisations.find((each) => each.id === id);
  const told = (
    key: string,
    text: Text,
    about: Record<string, string | number | readonly string[]>,
  ) => fault('release/authorisation', 'error', place(key), text, { id, ...about });
  if (!found) return [told('authorisation', texts.unknown, {})];
  const { areas, quantity = 0, from = '', to = '' } = found;
  const day = momentOf(at)?.day;
  const exceeded = limitsExceeded(found, { day, area, drawn: sum });
  const faults: Fault[] = [];
  if (found.build !== build) faults.push(told('build', texts.build, { build, other: found.build }));
  if (exceeded.includes('areas'))
    faults.push(told('area', texts.area, { area: area ?? '', areas }));
  if (exceeded.includes('from') || exceeded.includes('to'))
    faults.push(told('at', texts.day, { day: day ?? '', from, to }));
  if (exceeded.includes('quantity'))
    faults.push(told('quantity', texts.quantity, { sum, quantity }));
  return faults;
}
