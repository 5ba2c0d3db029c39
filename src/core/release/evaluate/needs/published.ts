import type { Text } from '../../../text/language';
import { message } from '../../../text/message';
import type { Publication } from '../../types';
import { finalBuild } from '../builds';
import type { Check } from '../facts';
import { byCommand } from './wording';

const places: Readonly<Record<Publication['to'], Text>> = {
  website: { en: 'on the website', 'zh-cn': '官网' },
  business: { en: 'to the business departments', 'zh-cn': '业务部门' },
  'test-site': { en: 'on the test site', 'zh-cn': '测试站点' },
  'external-net': { en: 'on the external net', 'zh-cn': '外网' },
};

const untold: Text = {
  en: 'The final version was not released yet: {place}.',
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
      told: message(untold, { place: placeTitle(place) }),
      how: byCommand('publishRelease'),
      path: ['publications'],
    }));
};

function placeTitle(place: string): Text {
  const known = Object.hasOwn(places, place) ? places[place as Publication['to']] : undefined;
  return known ?? { en: place, 'zh-cn': place };
}
