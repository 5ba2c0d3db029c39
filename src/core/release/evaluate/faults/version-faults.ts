import { parse } from '../../../scheme/parse';
import type { Text } from '../../../text/language';
import { message } from '../../../text/message';
import type { RoadmapRelease } from '../../record/types';
import { finalBuild } from '../builds';
import type { Facts, Missing } from '../facts';
import { version as checkVersion } from '../needs/version';
import type { Fault } from '../types';
import { fault } from './make';

const texts = {
  wrong: { en: '{told} {how}', 'zh-cn': '{told}{how}' },
  other: {
    en: 'The final build is {build}, and the release leads to {version}: its tag would say what the build does not. Correct the version of the release, or submit a final build of it.',
    'zh-cn':
      '最终版本为 {build}，而该发布的目标版本是 {version}：标签会与内容不符。请改正发布的版本号，或提交该版本号的最终版本。',
  },
  unlisted: {
    en: 'The roadmap does not list the version {version}. Enter it there with its date and features.',
    'zh-cn': '路标规划中没有版本 {version}。请补充其发布时间与特性。',
  },
  otherDay: {
    en: 'The roadmap has the version {version} on {date}, the plan on {planned}. Correct one of them.',
    'zh-cn': '路标规划中版本 {version} 的发布时间为 {date}，而计划为 {planned}。请改正其中之一。',
  },
} as const satisfies Record<string, Text>;

/** A version that is not legal or not where its event leads, and what the roadmap says otherwise (REV-2). */
export function versionFaults(facts: Facts): readonly Fault[] {
  const wrong = checkVersion(versionNeed, facts).map((missing) => asFault(missing));
  return [...wrong, ...otherFinal(facts), ...roadmapFaults(facts)];
}

const versionNeed = {
  need: 'version',
  id: 'version',
  basis: ['REL-1'],
  severity: 'error',
  who: [],
} as const;

/** A final build of another version; one that was packed again is named by its package, which is no version. */
function otherFinal({ record, scheme }: Facts): readonly Fault[] {
  const { version } = record;
  const build = finalBuild(record);
  if (!build || build.name.normalize('NFC') === version.normalize('NFC')) return [];
  if (!parse(scheme, build.name).name) return [];
  const at = { path: ['builds', record.builds.indexOf(build), 'name'], basis: ['TEST-3', 'BK-1'] };
  return [fault('release/version', 'warning', at, texts.other, { build: build.name, version })];
}

function asFault({ told, how, path }: Missing): Fault {
  const at = { path, basis: ['REL-1', 'DEC-1'] };
  return {
    rule: 'release/version',
    severity: 'error',
    message: message(texts.wrong, { told, how }),
    ...at,
  };
}

function roadmapFaults({ record, snapshot }: Facts): readonly Fault[] {
  const versions = snapshot.releases?.roadmap?.roadmap?.versions ?? [];
  const own = versions.filter(({ unit }) => unit === undefined || unit === record.unit);
  if (own.length === 0) return [];
  const listed = own.flatMap(({ version, date, features, releases }): RoadmapRelease[] => [
    { version, features, ...(date && { date }) },
    ...releases,
  ]);
  const version = record.version.normalize('NFC');
  const found = listed.filter((each) => each.version.normalize('NFC') === version);
  const at = { path: ['version'], basis: ['REV-2'] };
  if (found.length === 0)
    return [fault('release/version', 'warning', at, texts.unlisted, { version })];
  const planned = record.plan.nodes['release']?.planned;
  const date = found.find((each) => each.date !== undefined)?.date;
  if (planned === undefined || date === undefined || date === planned) return [];
  const path = ['plan', 'nodes', 'release', 'planned'];
  const about = { version, date, planned };
  return [fault('release/version', 'warning', { ...at, path }, texts.otherDay, about)];
}
