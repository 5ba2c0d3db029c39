import type { SchemeData } from '../scheme/data';
import type { Preset } from '../policy/presets';
import { readPolicy } from '../policy/read-policy';
import { createClassifier } from '../refs/classify-refs';
import { ReadRef } from '../refs/read-ref';
import { explainedOf } from './explained';
import type { SampledName } from './sample-names';
import type { PresetProposal } from './types';

/** The samples that a preset is held against, by the prefix that makes refs of their names. */
interface RefSamples {
  readonly tags: readonly SampledName[];
  readonly branches: readonly SampledName[];
}

/** The presets whose rules explain some of the refs, those that explain most first. */
export function inferPresets(
  { tags, branches }: RefSamples,
  presets: readonly Preset[],
  catalogue: ReadonlyMap<string, SchemeData>,
): readonly PresetProposal[] {
  const sample = [...tags, ...branches];
  const refs = [
    ...tags.map(({ name }) => `refs/tags/${name}`),
    ...branches.map(({ name }) => `refs/heads/${name}`),
  ];
  const rated = presets.flatMap(({ id, title }) => {
    const { policy } = readPolicy(JSON.stringify({ extends: id }), { catalogue });
    if (!policy) throw new Error(`The preset ${id} cannot be read.`);
    const classify = createClassifier(policy);
    const covered = refs.map((ref) => classify({ ref, id: '' }) instanceof ReadRef);
    const explained = explainedOf(sample, (index) => covered[index] === true);
    return explained.count > 0 ? [{ preset: id, title, covered: covered.join(), explained }] : [];
  });
  return rated
    .map(({ preset, title, covered, explained }): PresetProposal => {
      const rivals = rated.filter((other) => other.covered === covered && other.preset !== preset);
      return { preset, title, asGoodAs: rivals.map((rival) => rival.preset), ...explained };
    })
    .sort((left, right) => right.share - left.share);
}
