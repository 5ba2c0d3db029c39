import type { Text } from '../../../text/language';
import { publicationTitles } from '../../process/places';
import type { Publication } from '../../types';
import { buildNamed } from '../builds';
import type { Facts } from '../facts';
import type { Fault } from '../types';
import { fault } from './make';

const elsewhere: Text = {
  en: '"{build}" is of the stage "{stage}", which goes to {right}. Take it back from {wrong}.',
  'zh-cn': '“{build}”处于“{stage}”阶段，应发布到{right}，而非{wrong}。请撤回。',
};

/** An alpha goes to the test site, a beta to the external net (CYC-3). */
const placeOf: Readonly<Record<string, Publication['to']>> = {
  alpha: 'test-site',
  beta: 'external-net',
};

/** An alpha or a beta that was published where it does not belong. */
export function cycleFaults({ record }: Facts): readonly Fault[] {
  return record.publications.flatMap(({ build: name, to }, index): Fault[] => {
    const stage = buildNamed(record, name)?.stage?.toLowerCase() ?? '';
    const right = Object.hasOwn(placeOf, stage) ? placeOf[stage] : undefined;
    if (right === undefined || to === right || to === 'business') return [];
    const at = { path: ['publications', index, 'to'], basis: ['CYC-3'] };
    const about = {
      build: name,
      stage,
      right: publicationTitles[right],
      wrong: publicationTitles[to],
    };
    return [fault('release/cycle', 'warning', at, elsewhere, about)];
  });
}
