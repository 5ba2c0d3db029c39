import type { Need, NeedOf } from '../../process/types';
import type { Check, Facts, Missing } from '../facts';
import { aloneInQuarter } from './alone-in-quarter';
import { announceable } from './announceable';
import { announced } from './announced';
import { approval } from './approval';
import { authorised } from './authorised';
import { build } from './build';
import { checklist } from './checklist';
import { contains } from './contains';
import { cycle } from './cycle';
import { defects } from './defects';
import { each } from './each';
import { filled } from './filled';
import { mergedForward } from './merged-forward';
import { notes } from './notes';
import { planOrder } from './plan-order';
import { policy } from './policy';
import { published } from './published';
import { report } from './report';
import { signed } from './signed';
import { some } from './some';
import { sum } from './sum';
import { tag } from './tag';
import { version } from './version';
import { workingDays } from './working-days';

const checks: { readonly [K in NeedOf['need']]: Check<K> } = {
  filled,
  each,
  some,
  contains,
  sum,
  'working-days': workingDays,
  'plan-order': planOrder,
  'alone-in-quarter': aloneInQuarter,
  defects,
  report,
  build,
  approval,
  checklist,
  tag,
  policy,
  authorised,
  notes,
  announceable,
  announced,
  published,
  'merged-forward': mergedForward,
  cycle,
  signed,
  version,
};

/** What a need misses. */
export function checkNeed(need: Need, facts: Facts): readonly Missing[] {
  const check = checks[need.need] as (need: Need, facts: Facts) => readonly Missing[];
  return check(need, facts);
}
