import type { Text } from '../../text/language';
import type { Publication } from '../types';
import type { ActionId } from './types';

type Place = Publication['to'];

/** The gate that a publication goes through: what is tried in a cycle has one of its own. */
export const gateOfPlace: Readonly<Record<Place, ActionId>> = {
  website: 'website',
  business: 'publish',
  'test-site': 'publish-stage',
  'external-net': 'publish-stage',
};

/** What the places of publications are called within a sentence. */
export const publicationTitles: Readonly<Record<Place, Text>> = {
  website: { en: 'the website', 'zh-cn': '官网' },
  business: { en: 'the business departments', 'zh-cn': '业务部门' },
  'test-site': { en: 'the test site', 'zh-cn': '测试站点' },
  'external-net': { en: 'the external net', 'zh-cn': '外网' },
};
