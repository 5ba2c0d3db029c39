import type { NamesInference, RatedRule } from './infer-names';
import { weightOf } from './sample-names';

const mostRules = 6;
/** A rule that explains less of what the others leave is not worth a line. */
const leastShare = 0.01;
const leastNames = 2;

/** The rules that together explain most names: each the one that explains most of what is left. */
export function chooseRules({ sample, rules }: NamesInference): readonly RatedRule[] {
  const total = weightOf(sample);
  const chosen: RatedRule[] = [];
  const isLeft = sample.map(() => true);
  const gainOf = ({ covered }: RatedRule): number =>
    sample.reduce(
      (sum, { weight }, index) => (covered[index] && isLeft[index] ? sum + weight : sum),
      0,
    );
  while (chosen.length < mostRules) {
    let best: RatedRule | undefined;
    let most = 0;
    for (const rule of rules) {
      const gain = gainOf(rule);
      if (gain > most) [best, most] = [rule, gain];
    }
    const isFew = chosen.length > 0 && (most < leastNames || most < total * leastShare);
    if (!best || isFew) break;
    chosen.push(best);
    best.covered.forEach((yes, index) => {
      if (yes) isLeft[index] = false;
    });
  }
  return chosen;
}
