import type { Text } from '../../text/language';
import type { Authorisation } from '../types';

/** A part of an authorisation without which it allows nothing. */
export interface AuthorisationGap {
  /** The key that is empty or wrong. */
  readonly field: 'quantity' | 'areas' | 'from' | 'to' | 'guidance';
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
    gaps.push({ field: 'quantity', what: whats.quantity });
  }
  if (!areas.some((area) => area.trim() !== '')) gaps.push({ field: 'areas', what: whats.areas });
  if (from === undefined) gaps.push({ field: 'from', what: whats.from });
  if (to === undefined) gaps.push({ field: 'to', what: whats.to });
  if (from !== undefined && to !== undefined && to < from) {
    gaps.push({ field: 'to', what: whats.backwards });
  }
  if (guidance === undefined || guidance.trim() === '') {
    gaps.push({ field: 'guidance', what: whats.guidance });
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
