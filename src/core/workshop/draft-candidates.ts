import { compileScheme } from '../scheme/compile';
import type { NameKind } from '../scheme/data';
import { bestFit } from '../scheme/fit';
import type { CandidateRule } from './candidate-rules';
import { draftScheme } from './draft-scheme';
import { groupsByShape } from './shape-groups';
import { weightOf, type SampledName } from './sample-names';

const mostDrafts = 3;
/** A draft of fewer names would say what they are, not how they are made. */
const fewestNames = 3;

/** Schemes made from names that nothing else explains, the one for most of them first. */
export function draftCandidates(
  unexplained: readonly SampledName[],
  kind: NameKind,
): readonly CandidateRule[] {
  const drafts: CandidateRule[] = [];
  let left = unexplained;
  while (drafts.length < mostDrafts) {
    const [group] = groupsByShape(left);
    if (!group || weightOf(group.names) < fewestNames) break;
    const id = drafts.length === 0 ? `our-${kind}` : `our-${kind}-${drafts.length + 1}`;
    const data = draftScheme(id, kind, group);
    const { scheme } = compileScheme(data, { resolve: () => undefined });
    if (!scheme) throw new Error(`Drafted a scheme that cannot be used: ${JSON.stringify(data)}`);
    drafts.push({
      rule: id,
      title: data.title,
      origin: 'drafted',
      scheme,
      partOf: (name) => name,
    });
    const before = left.length;
    left = left.filter(({ name }) => bestFit(scheme, name)?.errorCount !== 0);
    if (left.length === before) throw new Error(`A draft reads none of its names: ${group.shape}`);
  }
  return drafts;
}
