import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import type { Severity } from '../../core/text/severity';
import type { Arguments } from '../arguments';
import type { ExitCode } from '../io';
import type { OptionSpec } from '../option-spec';
import type { Session } from '../session';
import { thisTool } from '../this-tool';
import { githubCommand } from './github';
import { jsonFinding } from './json';
import type { LocatedFinding } from './located-finding';
import { helpUri, sarifLog } from './sarif';
import { findingLine, summaryLine, type Looked } from './text-report';

const texts = {
  badNumber: {
    en: 'Cannot use "{value}" for --max-warnings: it is no whole number. Write one such as 0.',
    'zh-cn': '--max-warnings 不能取“{value}”：它不是非负整数。请写 0 这样的数。',
  },
  tooMany: {
    en: 'Cannot accept {count} warnings: at most {limit} are allowed. Correct them, or raise --max-warnings.',
    'zh-cn': '警告太多：{count} 个，最多允许 {limit} 个。请更正，或调大 --max-warnings。',
  },
} as const satisfies Record<string, Text>;

/** How findings are reported, and when they make a command fail. */
export const reportOptions: readonly OptionSpec[] = [
  {
    name: 'format',
    value: 'FORMAT',
    choices: ['text', 'json', 'sarif', 'github'],
    help: {
      en: 'text for people, json for programs, sarif for code scanning, github for workflows',
      'zh-cn': 'text 供人阅读，json 供程序读取，sarif 供代码扫描，github 供工作流使用',
    },
  },
  {
    name: 'json',
    help: { en: 'the same as --format json', 'zh-cn': '等同于 --format json' },
  },
  {
    name: 'max-warnings',
    value: 'N',
    help: {
      en: 'fail when there are more than N warnings',
      'zh-cn': '警告超过 N 个时视为失败',
    },
  },
];

/** The most warnings that `--max-warnings` allows; undefined where it is not given. */
export function warningLimit(given: Arguments): Result<number | undefined> {
  const limit = given.value('max-warnings');
  if (limit === undefined) return success(undefined);
  if (/^\d{1,9}$/.test(limit)) return success(Number(limit));
  return failure(message(texts.badNumber, { value: limit }));
}

/** How one run reports. */
export interface Reporting {
  readonly given: Arguments;
  readonly looked: Looked;
  readonly limit: number | undefined;
}

/** Prints findings in the format that is asked for. @returns 1 where there is an error, or too many warnings */
export function reportFindings(
  found: readonly LocatedFinding[],
  { given, looked, limit }: Reporting,
  session: Session,
): ExitCode {
  const format = given.flag('json') ? 'json' : (given.value('format') ?? 'text');
  if (format === 'sarif') session.data(sarifLog(found, thisTool, session));
  for (const finding of found) {
    if (format === 'json') {
      session.data(jsonFinding(finding, helpUri(thisTool, finding.finding.rule), session));
    } else if (format === 'github') session.out.line(githubCommand(finding, session));
    else if (format === 'text') session.say(findingLine(finding));
  }
  const counts = count(found);
  if (format === 'text') session.say(summaryLine(counts, looked));
  if (limit === undefined || counts.warning <= limit) return counts.error > 0 ? 1 : 0;
  session.note(message(texts.tooMany, { count: counts.warning, limit }));
  return 1;
}

function count(found: readonly LocatedFinding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0 };
  for (const { finding } of found) counts[finding.severity] += 1;
  return counts;
}
