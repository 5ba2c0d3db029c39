import { dayInName } from '../../../scheme/day-in-name';
import { parse } from '../../../scheme/parse';
import type { Day } from '../../../text/day';
import type { Text } from '../../../text/language';
import { message } from '../../../text/message';
import { cycleDays } from '../../calendar/cycle-days';
import type { Build, Defect, ReleaseRecord } from '../../types';
import { lastBuild } from '../builds';
import type { Check, Facts, Missing } from '../facts';
import { momentOf } from '../moments';
import { byCommand } from './wording';

const texts = {
  unclosed: {
    en: 'Test has not closed defect "{id}": a beta waits until all are closed.',
    'zh-cn': '缺陷“{id}”尚未经测试关闭：全部关闭后才能发布 beta 版。',
  },
  noAlpha: {
    en: 'There was no alpha before the beta, and defect "{id}" is not urgent.',
    'zh-cn': 'beta 版之前没有 alpha 版，且缺陷“{id}”并非紧急。',
  },
  skipped: {
    en: 'There was no alpha before the beta, and no urgent defect lets it be skipped.',
    'zh-cn': 'beta 版之前没有 alpha 版，也没有可跳过一般流程的紧急缺陷。',
  },
  early: {
    en: 'Defect "{id}" was reported on {reported}: the {stage} comes on day {wanted}, which is {earliest}.',
    'zh-cn': '缺陷“{id}”提交于 {reported}：{stage} 版应在第 {wanted} 天（{earliest}）发布。',
  },
  outdated: {
    en: 'The version of build "{build}" says {dated}, and the build is of {day}: what is changed on a day takes its date.',
    'zh-cn': '版本“{build}”的日期为 {dated}，而构建日期为 {day}：当天有修改就须更改日期版本号。',
  },
  submit: {
    en: 'Submit an alpha first, or mark the defect as urgent.',
    'zh-cn': '请先提交 alpha 版，或将缺陷标为紧急。',
  },
  wait: {
    en: 'Wait until then, or mark the defect as urgent.',
    'zh-cn': '请等到当天，或将缺陷标为紧急。',
  },
  date: {
    en: 'Submit the build again with the date of the day.',
    'zh-cn': '请以当天日期重新提交。',
  },
} as const satisfies Record<string, Text>;

/** Which day of the cycle is that of a stage: a defect is reported on day one (CYC-1). */
const wantedDays = { alpha: 2, beta: 3 } as const;

/** Days one, two and three of the cycle of alpha and beta (CYC-1, CYC-2), and the date in the version (CYC-4). */
export const cycle: Check<'cycle'> = (_need, facts) => {
  const { record, about } = facts;
  const build = about.build ?? lastBuild(record);
  const stage = build?.stage?.toLowerCase();
  if (!build || (stage !== 'alpha' && stage !== 'beta')) return [];
  const defects = record.defects.map((defect, index) => ({ defect, index }));
  return [
    ...(stage === 'beta' ? betaLacks(record, build) : []),
    ...defects.flatMap(({ defect, index }) => early(defect, index, stage, facts.today)),
    ...outdated(build, facts),
  ];
};

function betaLacks(record: ReleaseRecord, build: Build): Missing[] {
  const unclosed = record.defects.flatMap(({ id, state }, index): Missing[] =>
    state === 'closed'
      ? []
      : [
          {
            item: id,
            told: message(texts.unclosed, { id }),
            how: byCommand('recordDefect'),
            path: ['defects', index, 'state'],
            supply: {
              path: ['defects', index, 'state'],
              type: 'choice',
              choices: ['open', 'fixed', 'closed'],
            },
          },
        ],
  );
  const at = record.builds.indexOf(build);
  const before = at < 0 ? record.builds : record.builds.slice(0, at);
  if (before.some(({ stage }) => stage?.toLowerCase() === 'alpha')) return unclosed;
  const plain = record.defects.find(({ urgent }) => urgent !== true);
  if (record.defects.length > 0 && !plain) return unclosed;
  const told = plain ? message(texts.noAlpha, { id: plain.id }) : message(texts.skipped);
  return [...unclosed, { item: 'alpha', told, how: message(texts.submit), path: ['builds'] }];
}

/** An urgent defect goes the short way; of others the text names the day, and says "as far as possible". */
function early(
  { id, urgent, reported }: Defect,
  index: number,
  stage: keyof typeof wantedDays,
  today: Day,
): Missing[] {
  if (urgent === true || reported === undefined) return [];
  const earliest = cycleDays(reported)[stage];
  if (today >= earliest || today < reported) return [];
  const wanted = wantedDays[stage];
  return [
    {
      item: `day:${id}`,
      told: message(texts.early, { id, reported, stage, wanted, earliest }),
      how: message(texts.wait),
      path: ['defects', index, 'reported'],
      severity: 'warning',
    },
  ];
}

function outdated(build: Build, { scheme, record }: Facts): Missing[] {
  const { name } = parse(scheme, build.name);
  const dated = name && dayInName(scheme, name);
  const day = momentOf(build.at)?.day;
  if (dated === undefined || day === undefined || dated >= day) return [];
  const index = record.builds.indexOf(build);
  return [
    {
      item: 'date',
      told: message(texts.outdated, { build: build.name, dated, day }),
      how: message(texts.date),
      path: index < 0 ? ['builds'] : ['builds', index, 'name'],
      severity: 'warning',
    },
  ];
}
