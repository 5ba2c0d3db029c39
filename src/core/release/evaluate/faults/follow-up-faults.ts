import type { Text } from '../../../text/language';
import { finalBuild } from '../builds';
import type { Facts } from '../facts';
import { isFilled } from '../fields';
import type { Fault } from '../types';
import { fault } from './make';

const texts = {
  website: {
    en: 'Cannot leave a normal release with the business departments alone: its final version belongs on the website. Publish it there too.',
    'zh-cn': '正常发布不能只发给业务部门：最终版本应在官网发布。请补上官网发布。',
  },
  feedback: {
    en: 'Cannot let an emergency release go without follow-up: no feedback says which normal release takes it up. Record what is heard, with its `target`.',
    'zh-cn': '紧急发布须有跟踪：尚无反馈写明纳入哪个正式版本。请登记使用反馈及其 `target`。',
  },
} as const satisfies Record<string, Text>;

/** A normal release that never got to the website (FIN-1), an emergency one that nobody follows up (FIN-3). */
export function followUpFaults({ record }: Facts): readonly Fault[] {
  const { kind, publications, handOuts, feedback } = record;
  const final = finalBuild(record)?.name;
  if (final === undefined) return [];
  const places = publications.filter(({ build }) => build === final).map(({ to }) => to);
  if (kind === 'normal' && places.includes('business') && !places.includes('website')) {
    const index = publications.findIndex(({ build }) => build === final);
    const at = { path: ['publications', index], basis: ['FIN-1'] };
    return [fault('release/follow-up', 'warning', at, texts.website)];
  }
  const isOut = places.length > 0 || handOuts.some(({ build }) => build === final);
  const isFollowed = feedback.some(({ target }) => isFilled(target));
  if (kind !== 'emergency' || !isOut || isFollowed) return [];
  const at = { path: ['feedback'], basis: ['FIN-3'] };
  return [fault('release/follow-up', 'warning', at, texts.feedback)];
}
