import type { Text } from '../../text/language';
import type { Authorisation } from '../types';

/** A part of an authorisation without which it allows nothing. */
export interface AuthorisationGap {
  readonly field: 'quantity' | 'areas' | 'from' | 'to' | 'guidance';
  /** Whether there is nothing that could count; else what is there contradicts another part. */
  readonly isEmpty: boolean;
  /** What is missing, to stand in a list. */
  readonly what: Text;
}

/**
 * What an authorisation lacks beside its confirmation (AUTH-1, AUTH-3): a whole number above zero, an area, a first day
 * and a last one that is not before it, and the guidance of the product department.
 */
export function authorisationGaps({
  quantity,
  areas,
  from,
  to,
  guidance,
}: Pick<Authorisation, AuthorisationGap['field']>): readonly AuthorisationGap[] {
  const gaps: AuthorisationGap[] = [];
  if (quantity === undefined || !Number.isSafeInteger(quantity) || quantity <= 0) {
    gaps.push({ field: 'quantity', isEmpty: true, what: whats.quantity });
  }
  if (!areas.some((area) => area.trim() !== ''))
    gaps.push({ field: 'areas', isEmpty: true, what: whats.areas });
  if (from === undefined) gaps.push({ field: 'from', isEmpty: true, what: whats.from });
  if (to === undefined) gaps.push({ field: 'to', isEmpty: true, what: whats.to });
  if (from !== undefined && to !== undefined && to < from) {
    gaps.push({ field: 'to', isEmpty: false, what: whats.backwards });
  }
  if (guidance === undefined || guidance.trim() === '') {
    gaps.push({ field: 'guidance', isEmpty: true, what: whats.guidance });
  }
  return gaps;
}

const whats = {
  quantity: { en: 'the quantity', 'zh-cn': '可使用数量' },
  areas: { en: 'the areas', 'zh-cn': '区域范围' },
  from: { en: 'the first day', 'zh-cn': '有效期起始日' },
  to: { en: 'the last day', 'zh-cn': '有效期截止日' },
  guidance: { en: 'the guidance of the product department', 'zh-cn': '产品部指导意见' },
  backwards: {
    en: 'a last day that is not before the first',
    'zh-cn': '不早于起始日的有效期截止日',
  },
} as const satisfies Record<string, Text>;
