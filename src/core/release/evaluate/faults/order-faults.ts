import type { Text } from '../../../text/language';
import { nodeTitle } from '../../process/roles';
import { entryLists, type EntryList } from '../earlier';
import type { Facts } from '../facts';
import { isAfter, isFuture, momentOf } from '../moments';
import type { Fault } from '../types';
import { fault } from './make';

const texts = {
  beforeStart: {
    en: 'Cannot be on {day}: the release starts on {start}. Correct one of the two days.',
    'zh-cn': '日期 {day} 早于发布的开始日期 {start}。请改正其中之一。',
  },
  nodeBeforeStart: {
    en: '"{node}" cannot be on {day}: the release starts on {start}. Correct one of the two days.',
    'zh-cn': '“{node}”的日期 {day} 早于发布的开始日期 {start}。请改正其中之一。',
  },
  back: {
    en: 'Cannot be at {at}: the entry before it is of {before}. A clock was set back, or the entries are out of order.',
    'zh-cn': '时间 {at} 早于前一条记录的 {before}：时钟被调回过，或记录顺序有误。',
  },
  future: {
    en: 'Cannot have happened at {at}: today is {today}. Correct the clock or the entry; until then it does not count.',
    'zh-cn': '时间 {at} 晚于今天（{today}）：请校正时钟或改正该记录；在此之前不予采信。',
  },
  defect: {
    en: 'Defect "{id}" cannot have been {later} on {laterDay}, before it was {earlier} on {earlierDay}. Correct one of the two days.',
    'zh-cn': '缺陷“{id}”的{later}日期 {laterDay} 早于{earlier}日期 {earlierDay}。请改正其中之一。',
  },
  reported: { en: 'reported', 'zh-cn': '提交' },
  fixed: { en: 'fixed', 'zh-cn': '修复' },
  closed: { en: 'closed', 'zh-cn': '关闭' },
} as const satisfies Record<string, Text>;

/** Days that cannot be: before the start, after today, or before what happened earlier. */
export function orderFaults(facts: Facts): readonly Fault[] {
  return [
    ...nodeFaults(facts),
    ...entryLists.flatMap((list) => listFaults(facts, list)),
    ...singleFaults(facts),
    ...defectFaults(facts),
  ];
}

function nodeFaults({ record: { plan }, today }: Facts): readonly Fault[] {
  const { start, nodes } = plan;
  return Object.entries(nodes).flatMap(([id, node]) =>
    (['planned', 'actual'] as const).flatMap((key): Fault[] => {
      const day = node[key];
      if (day === undefined) return [];
      const at = { path: ['plan', 'nodes', id, key], basis: ['PLAN-2', 'TRACK-1'] };
      if (start !== undefined && day < start) {
        const about = { node: nodeTitle(id), day, start };
        return [fault('release/order', 'error', at, texts.nodeBeforeStart, about)];
      }
      if (key === 'planned' || !isFuture(day, today)) return [];
      return [fault('release/order', 'error', at, texts.future, { at: day, today })];
    }),
  );
}

/** What is done in preparation may come before the start. */
const preparing: readonly EntryList[] = ['decisions', 'overrides', 'feedback'];

function listFaults({ record, today }: Facts, list: EntryList): readonly Fault[] {
  const { start } = record.plan;
  const found: Fault[] = [];
  let before: { readonly at: string; readonly moment: ReturnType<typeof momentOf> } | undefined;
  record[list].forEach(({ at }, index) => {
    const moment = momentOf(at);
    if (!moment) return;
    const place = { path: [list, index, 'at'], basis: ['TRACK-1'] };
    if (isFuture(moment.day, today))
      found.push(fault('release/order', 'error', place, texts.future, { at, today }));
    if (start !== undefined && moment.day < start && !preparing.includes(list)) {
      const about = { day: moment.day, start };
      found.push(fault('release/order', 'warning', place, texts.beforeStart, about));
    }
    if (before?.moment && isAfter(before.moment, moment)) {
      const about = { at, before: before.at };
      found.push(fault('release/order', 'warning', place, texts.back, about));
    }
    before = { at, moment };
  });
  return found;
}

function singleFaults({ record, today }: Facts): readonly Fault[] {
  return (['started', 'closed', 'retro'] as const).flatMap((key): Fault[] => {
    const at = record[key]?.at;
    const day = at === undefined ? undefined : momentOf(at)?.day;
    if (at === undefined || day === undefined || !isFuture(day, today)) return [];
    const place = { path: [key, 'at'], basis: ['TRACK-1'] };
    return [fault('release/order', 'error', place, texts.future, { at, today })];
  });
}

function defectFaults({ record: { defects } }: Facts): readonly Fault[] {
  const order = ['reported', 'fixed', 'closed'] as const;
  return defects.flatMap((defect, index) =>
    order.flatMap((later, place): Fault[] => {
      const laterDay = defect[later];
      const earlier = order
        .slice(0, place)
        .find((each) => laterDay !== undefined && (defect[each] ?? '') > laterDay);
      if (laterDay === undefined || earlier === undefined) return [];
      const at = { path: ['defects', index, later], basis: ['CYC-1'] };
      const about = {
        id: defect.id,
        later: texts[later],
        laterDay,
        earlier: texts[earlier],
        earlierDay: defect[earlier] ?? '',
      };
      return [fault('release/order', 'warning', at, texts.defect, about)];
    }),
  );
}
