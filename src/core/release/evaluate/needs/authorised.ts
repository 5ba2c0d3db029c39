import type { Text } from '../../../text/language';
import { message } from '../../../text/message';
import type { Authorisation } from '../../types';
import { finalBuild, lastBuild } from '../builds';
import type { Check, Missing } from '../facts';
import { isFilled } from '../fields';
import { fieldTitle } from '../field-titles';
import { supplyOf } from '../supply';
import type { Day } from '../../../text/day';
import { byCommand, commands, writeInto } from './wording';

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
    return [{ item: 'none', told, how: byCommand(commands.submitBuild), path: ['builds'] }];
  }
  const own = record.authorisations
    .map((each, index) => ({ each, index }))
    .filter(({ each }) =>
      about.authorisation ? each === about.authorisation : each.build === build.name,
    );
  if (own.length === 0) {
    const told = message(texts.none, { build: build.name });
    return [{ item: 'none', told, how: byCommand(commands.authorise), path: ['authorisations'] }];
  }
  const lacking = own.map(({ each, index }) => authorisationLacks(each, index, today));
  return lacking.reduce((least, other) => (other.length < least.length ? other : least));
};

/** What an authorisation lacks on a day, so that nobody may use its build by it. */
export function authorisationLacks(
  authorisation: Authorisation,
  index: number,
  today: Day,
): readonly Missing[] {
  const { id, build, from, to } = authorisation;
  const path = ['authorisations', index];
  const missing = missingParts(authorisation).map(({ title, key }): Missing => {
    const place = [...path, ...key.split('.')];
    const about = { id, build, field: fieldTitle(title) };
    return {
      item: `${id}.${key}`,
      told: message(texts.lacks, about),
      how: writeInto(place),
      path: place,
      supply: supplyOf(place),
      ...(title === 'oa' && { who: ['business'] }),
    };
  });
  if (from === undefined || to === undefined) return missing;
  const isBackwards = to < from;
  if (!isBackwards && to >= today) return missing;
  const told = message(isBackwards ? texts.backwards : texts.passed, { id, from, to });
  const place = [...path, 'to'];
  const item = `${id}.${isBackwards ? 'order' : 'passed'}`;
  return [...missing, { item, told, how: writeInto(place), path: place, supply: supplyOf(place) }];
}

/** The keys that hold nothing that could count, each with what its part is called. */
function missingParts(
  each: Authorisation,
): readonly { readonly key: string; readonly title: string }[] {
  const { quantity = 0, oa } = each;
  const found: { key: string; title: string }[] = [];
  if (!Number.isSafeInteger(quantity) || quantity < 1)
    found.push({ key: 'quantity', title: 'quantity' });
  if (!each.areas.some(isFilled)) found.push({ key: 'areas', title: 'areas' });
  if (each.from === undefined) found.push({ key: 'from', title: 'validity' });
  if (each.to === undefined) found.push({ key: 'to', title: 'validity' });
  if (!isFilled(each.guidance)) found.push({ key: 'guidance', title: 'guidance' });
  for (const key of ['id', 'signer', 'on'] as const)
    if (!isFilled(oa?.[key])) found.push({ key: `oa.${key}`, title: 'oa' });
  return found;
}
