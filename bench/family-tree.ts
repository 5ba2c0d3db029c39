import { catalogue } from '../src/core/catalogue';
import { familyOf } from '../src/core/family/build-family';
import { layoutOf } from '../src/core/family/layout';
import { packFamily, unpackFamily } from '../src/core/family/pack';
import { svgOf } from '../src/core/family/svg';
import { lightTheme } from '../src/core/family/theme';
import type { Family, RefGraph } from '../src/core/family/types';
import { fitView } from '../src/core/family/view';
import { builtInPolicy } from '../src/core/policy/built-in';
import { classifyRefs } from '../src/core/refs/classify-refs';
import { releaseLines } from '../src/core/refs/release-lines';
import { render } from '../src/core/text/message';
import type { Figure } from './figure';
import { measureInTurns } from './measure';

const turns = 15;
const largest = 100_000;

/**
 * What the page does before it paints, without the browser: from the message that it gets to the first picture. And
 * what the extension does before it sends the message, beyond the release lines that the views have made.
 */
export function familyTreeFigures(): readonly Figure[] {
  const [small, large] = [1000, 10_000].map((count) => sent(makeFamily(namesOf(count))()));
  const paint = measureInTurns(
    { small: () => firstPicture(small ?? ''), large: () => firstPicture(large ?? '') },
    turns,
  );
  const make = makeFamily(namesOf(largest));
  const whole = measureInTurns({ family: make }, 5).family;
  const huge = sent(make());
  const opened = measureInTurns({ huge: () => firstPicture(huge) }, 5).huge;
  return [
    {
      what: 'family tree of 10,000 tags, first picture, beside 1,000',
      value: paint.large / paint.small,
      unit: ' ×',
      target: { sign: '≤', value: 3 },
      detail: `${paint.large.toFixed(1)} ms beside ${paint.small.toFixed(1)} ms`,
    },
    {
      what: 'family of 100,000 tags by scheme and history',
      value: (whole * 1000) / largest,
      unit: ' µs a tag',
      target: { sign: '≤', value: 10 },
      detail: `${whole.toFixed(0)} ms beyond the release lines`,
    },
    {
      what: 'family tree of 100,000 tags, first picture',
      value: opened,
      unit: ' ms',
      detail: `a message of ${(huge.length / 1e6).toFixed(1)} MB`,
    },
  ];
}

const texts = { title: 'Family tree', hotPatches: 'hot patches', count: '{count} names' };

function firstPicture(message: string): string {
  const family = unpackFamily(JSON.parse(message));
  if (!family) throw new Error('Cannot measure: the family was not read.');
  const layout = layoutOf(family);
  const view = fitView(layout, 1200, 800);
  return svgOf({ layout, view, texts, theme: lightTheme, describe: ({ name }) => name });
}

function sent(family: Family): string {
  return JSON.stringify(packFamily(family, (problem) => render(problem, 'en')));
}

/** Twenty lines that grow side by side, each version with two candidates. */
function namesOf(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const [line, step] = [index % 20, Math.floor(index / 20)];
    const version = `${1 + Math.floor(line / 5)}.${line % 5}.${Math.floor(step / 3)}`;
    return step % 3 === 2 ? `v${version}` : `v${version}-rc.${(step % 3) + 1}`;
  });
}

/** Prepares the making of a family, whose lines each have a history of their own. */
function makeFamily(names: readonly string[]): () => Family {
  const policy = builtInPolicy(catalogue);
  const refs = names.map((name, index) => ({
    ref: `refs/tags/${name}`,
    id: index.toString(16).padStart(40, '0'),
  }));
  const lines = releaseLines(classifyRefs(policy, refs, []));
  const last = names.length - 1;
  const graph: RefGraph = {
    commits: refs.map((_, index) => ({
      parents: index + 20 <= last ? [index + 20] : [],
      time: last - index,
      refs: [refs[last - index]?.ref ?? ''],
    })),
  };
  return () => familyOf({ policy, refs, remotes: [], lines, baselines: [], graph });
}
