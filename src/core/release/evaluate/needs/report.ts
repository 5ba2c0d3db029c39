import type { Text } from '../../../text/language';
import { message } from '../../../text/message';
import type { Need } from '../../process/types';
import type { Report } from '../../types';
import { finalBuild, lastBuild } from '../builds';
import type { Check, Missing } from '../facts';
import { byCommand } from './wording';

type ReportNeed = Extract<Need, { readonly need: 'report' }>;

const kinds: Readonly<Record<Report['kind'] | 'any', Text>> = {
  defect: { en: 'defect report', 'zh-cn': '缺陷报告' },
  test: { en: 'test report', 'zh-cn': '完整测试报告' },
  focus: { en: 'report of the focus test', 'zh-cn': '重点测试报告' },
  any: { en: 'report', 'zh-cn': '测试报告' },
};

const coverages: Readonly<Record<string, Text>> = {
  traversal: { en: 'the traversal of the main functions', 'zh-cn': '遍历测试' },
  complete: { en: 'the complete test', 'zh-cn': '完整测试' },
  basic: { en: 'the test of basic functions', 'zh-cn': '基本功能测试' },
  special: { en: 'the test of what is special', 'zh-cn': '特殊需求测试' },
};

const texts = {
  noBuild: {
    en: 'There is no {kind}, since there is no build that it could be about.',
    'zh-cn': '没有{kind}：尚无可测试的版本。',
  },
  none: { en: 'There is no {kind} on build "{build}".', 'zh-cn': '版本“{build}”没有{kind}。' },
  failed: {
    en: 'The last {kind} on build "{build}" says that it failed.',
    'zh-cn': '版本“{build}”最近一份{kind}的结论为未通过。',
  },
  uncovered: {
    en: 'No {kind} that passed on build "{build}" covers {coverage}.',
    'zh-cn': '版本“{build}”通过的{kind}未涵盖{coverage}。',
  },
} as const satisfies Record<string, Text>;

/** A report on the last build or the final one: of the kind, passed where that is wanted, and covering this. */
export const report: Check<'report'> = (need, { record, about }) => {
  if (need.special === true && !record.requirements.some(({ special }) => special)) return [];
  const build = about.build ?? (need.of === 'final' ? finalBuild(record) : lastBuild(record));
  const reports = record.reports.filter(
    (each) => each.build === build?.name && (need.kind === undefined || each.kind === need.kind),
  );
  return whatLacks(need, reports, build?.name).map(({ item, text, coverage }): Missing => {
    const kind = kinds[need.kind ?? 'any'];
    const covers = coverage === undefined ? '' : (coverages[coverage] ?? coverage);
    return {
      item,
      told: message(text, { kind, build: build?.name ?? '', coverage: covers }),
      how: byCommand('recordReport'),
      path: ['reports'],
    };
  });
};

interface Lack {
  readonly item: string;
  readonly text: Text;
  readonly coverage?: string;
}

function whatLacks(
  { result, coverage = [] }: ReportNeed,
  reports: readonly Report[],
  build: string | undefined,
): readonly Lack[] {
  if (build === undefined) return [{ item: 'none', text: texts.noBuild }];
  const last = reports.at(-1);
  if (!last) return [{ item: 'none', text: texts.none }];
  if (result !== undefined && last.result !== result)
    return [{ item: 'failed', text: texts.failed }];
  const counting =
    result === undefined ? reports : reports.filter((each) => each.result === result);
  const covered = new Set(counting.flatMap((each) => each.coverage ?? []));
  return coverage
    .filter((each) => !covered.has(each as NonNullable<Report['coverage']>[number]))
    .map((each) => ({ item: each, text: texts.uncovered, coverage: each }));
}
