import { mainBranch } from '../merges/line-branches';
import type { Policy } from '../policy/types';
import { labelOfLine, lineFields } from '../refs/line-of-name';
import { createMarks } from '../refs/name-marks';
import { schemeOfVersion } from '../refs/series';
import type { NamedRef, Ref, ReleaseLine } from '../refs/types';
import { byKey } from '../text/by-key';
import { addLane, addNode, type Draft } from './draft';
import { addLine } from './lanes-of-line';

/** The names to draw. */
export interface NamesToDraw {
  readonly policy: Pick<Policy, 'lines'>;
  readonly refs: readonly Ref[];
  readonly remotes: readonly string[];
  /** As `releaseLines` gives them. */
  readonly lines: readonly ReleaseLine[];
  /** As `baselines` gives them. */
  readonly baselines: readonly NamedRef[];
}

/** Every name in its lane, by the schemes alone. */
export function draftFamily(names: NamesToDraw): Draft {
  const draft: Draft = { lanes: [], nodes: [] };
  const main = mainBranch(names.policy, names.refs, names.remotes);
  const isOther = ({ ref }: NamedRef): boolean => ref.ref !== main?.ref;
  const marksOf = createMarks();
  for (const [series, lines] of byKey(names.lines, seriesOf)) {
    let below: number | undefined;
    for (const line of lines.toReversed()) {
      const refs = line.refs.filter(isOther);
      const [first] = refs;
      if (!first) continue;
      const marks = marksOf(schemeOfVersion(first));
      const lane = addLine(draft, {
        line: { ...line, refs },
        marks,
        series,
        ...(below !== undefined && { below }),
      });
      below = lane;
    }
  }
  addBaselines(draft, names.baselines);
  if (main) {
    const lane = addLane(draft, { id: 'main', label: main.name, kind: 'main', series: '' });
    addNode(draft, { ref: main.ref, name: main.name, role: 'main', lane });
  }
  return draft;
}

/** Equal for lines of one unit and scheme. */
function seriesOf({ unit, scheme }: ReleaseLine): string {
  return JSON.stringify([unit, scheme]);
}

/** Baselines by what their scheme calls a line, such as a project; oldest first. */
function addBaselines(draft: Draft, baselines: readonly NamedRef[]): void {
  const lanes = new Map<string, number>();
  for (const { ref, shortName, rule, name } of baselines.toReversed()) {
    const label = labelOfLine(name, lineFields(rule.scheme));
    const series = JSON.stringify([rule.unit, rule.scheme.id, 'baselines']);
    const id = `${series}\n${label}`;
    const unit = rule.unit === undefined ? {} : { unit: rule.unit };
    const lane = lanes.get(id) ?? addLane(draft, { id, label, kind: 'baselines', series, ...unit });
    lanes.set(id, lane);
    addNode(draft, { ref: ref.ref, name: shortName, role: 'baseline', lane });
  }
}
