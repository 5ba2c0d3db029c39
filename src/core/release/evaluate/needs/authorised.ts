import type { Text } from '../../../text/language';
import { message, type Message } from '../../../text/message';
import type { Day } from '../../../text/day';
import { authorisationGaps } from '../../authorisations/authorisation-gaps';
import { isConfirmed, limitsExceeded } from '../../authorisations/limits';
import type { Authorisation } from '../../types';
import { finalBuild, lastBuild } from '../builds';
import type { Check, Missing } from '../facts';
import { isFilled } from '../fields';
import { fieldTitle } from '../field-titles';
import { supplyOf } from '../supply';
import { byCommand, writeInto } from './wording';

const texts = {
  noBuild: {
    en: 'Nothing can be authorised, since no build was handed to test yet.',
    'zh-cn': '尚未提交任何版本，无从授权。',
  },
  none: {
    en: 'Nobody has leave to use build "{build}": it has no authorisation.',
    'zh-cn': '版本“{build}”没有使用授权。',
  },
  lacks: {
    en: 'Authorisation "{id}" of build "{build}" lacks {field}.',
    'zh-cn': '版本“{build}”的授权“{id}”缺少{field}。',
  },
  early: {
    en: 'The OA confirmation of authorisation "{id}" is dated {on}, which is still to come.',
    'zh-cn': '授权“{id}”的 OA 确认日期为 {on}，尚未到期，暂不算数。',
  },
  backwards: {
    en: 'Authorisation "{id}" ends on {to}, before it begins on {from}.',
    'zh-cn': '授权“{id}”的截止日期 {to} 早于开始日期 {from}。',
  },
  passed: {
    en: 'Authorisation "{id}" has ended on {to}.',
    'zh-cn': '授权“{id}”已于 {to} 到期。',
  },
} as const satisfies Record<string, Text>;

/** The build that is given away has leave to be used, with all limits and the OA confirmation (AUTH-1 to AUTH-3). */
export const authorised: Check<'authorised'> = (_need, { record, about, today }) => {
  const build = about.build ?? finalBuild(record) ?? lastBuild(record);
  if (!build) {
    const told = message(texts.noBuild);
    return [{ item: 'none', told, how: byCommand('submitBuild'), path: ['builds'] }];
  }
  const own = record.authorisations
    .map((each, index) => ({ each, index }))
    .filter(({ each }) =>
      about.authorisation ? each === about.authorisation : each.build === build.name,
    );
  if (own.length === 0) {
    const told = message(texts.none, { build: build.name });
    return [{ item: 'none', told, how: byCommand('authoriseUse'), path: ['authorisations'] }];
  }
  const lacking = own.map(({ each, index }) => authorisationLacks(each, index, today));
  return lacking.reduce((least, other) => (other.length < least.length ? other : least));
};

/** What an authorisation lacks on a day, so that nobody may use its build by it. */
function authorisationLacks(
  authorisation: Authorisation,
  index: number,
  today: Day,
): readonly Missing[] {
  const { id, build, from = '', to = '', oa } = authorisation;
  const at = (key: string, item: string, told: Message): Missing => {
    const path = ['authorisations', index, ...key.split('.')];
    return { item: `${id}.${item}`, told, how: writeInto(path), path, supply: supplyOf(path) };
  };
  const lacks = (key: string, field: Text): Missing =>
    at(key, key, message(texts.lacks, { id, build, field }));
  const gaps = authorisationGaps(authorisation).map(({ field, isEmpty, what }) =>
    isEmpty ? lacks(field, what) : at(field, 'order', message(texts.backwards, { id, from, to })),
  );
  const empty = (['id', 'signer', 'on'] as const)
    .filter((key) => !isFilled(oa?.[key]))
    .map((key) => lacks(`oa.${key}`, fieldTitle('oa')));
  const isEarly = oa && empty.length === 0 && !isConfirmed(authorisation, today);
  const confirmation = isEarly
    ? [at('oa.on', 'oa.on', message(texts.early, { id, on: oa.on }))]
    : empty;
  const isBackwards = gaps.some(({ item }) => item === `${id}.order`);
  const hasPassed = limitsExceeded(authorisation, { day: today }).includes('to');
  return [
    ...gaps,
    ...confirmation.map((each): Missing => ({ ...each, who: ['business'] })),
    ...(hasPassed && !isBackwards ? [at('to', 'passed', message(texts.passed, { id, to }))] : []),
  ];
}
