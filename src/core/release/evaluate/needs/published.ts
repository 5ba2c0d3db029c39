import type { Text } from '../../../text/language';
import { message } from '../../../text/message';
import { publicationTitles } from '../../process/places';
import { finalBuild } from '../builds';
import type { Check } from '../facts';
import { byCommand } from './wording';

const untold: Text = {
  en: 'The final version was not released to {place} yet.',
  'zh-cn': '最终版本尚未发布至{place}。',
};

/** The final version was published in each of these places. */
export const published: Check<'published'> = ({ to }, { record }) => {
  const final = finalBuild(record)?.name;
  return to
    .filter(
      (place) => !record.publications.some((each) => each.to === place && each.build === final),
    )
    .map((place) => ({
      item: place,
      told: message(untold, { place: publicationTitles[place] }),
      how: byCommand('publishRelease'),
      path: ['publications'],
    }));
};
