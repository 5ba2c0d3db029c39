import type { Plan } from '../../plan/types';
import type { RepositorySnapshot } from '../../snapshot/types';
import type { Text } from '../../text/language';
import { message } from '../../text/message';
import { failure, type Result } from '../../text/result';
import type { Report } from '../types';
import { actingRole } from './acting-role';
import { suppliersOf } from './allowed';
import { buildIn, entryChange, noBuild, reachNode } from './entries';
import { openReleaseOf } from './release-of';
import type { Act } from './types';
import { planRecord } from './with-record';

/** A report of test on a build. */
export interface ReportRequest extends Act, Pick<Report, 'kind' | 'coverage' | 'result' | 'file'> {
  /** Name of the build; the last one when absent. */
  readonly build?: string;
}

/** Plans to record a report. The first one on defects reaches the plan node `defectReport`. */
export function planReport(snapshot: RepositorySnapshot, act: ReportRequest): Result<Plan> {
  const found = openReleaseOf(snapshot, act);
  if (!found.ok) return found;
  const state = found.value;
  const testers = suppliersOf(snapshot.policy, state, ['report'], ['tester', 'test-manager']);
  const role = actingRole(testers, act);
  if (!role.ok) return role;
  const build = act.build === undefined ? state.record.builds.at(-1) : buildIn(state, act.build);
  if (!build) return failure(noBuild(state, act.build));
  const { kind, coverage, result, file } = act;
  if (kind !== 'defect' && result === undefined)
    return failure(message(noResult, { build: build.name }));
  const isFirst = !state.record.reports.some((report) => report.kind === 'defect');
  const reached =
    kind === 'defect' && isFirst
      ? reachNode(state, 'defectReport', act)
      : { changes: [], notes: [] };
  const path = file?.trim();
  const entry = { kind, build: build.name, coverage, result, ...(path && { file: path }) };
  const told = { kind: kinds[kind], build: build.name };
  return planRecord(snapshot, act, {
    state,
    title: message(title, told),
    subject: `${subjects[kind]} on ${build.name}`,
    changes: [entryChange('reports', act, entry), ...reached.changes],
    notes: reached.notes,
  });
}

const kinds: Readonly<Record<Report['kind'], Text>> = {
  defect: { en: 'defect report', 'zh-cn': '缺陷报告' },
  test: { en: 'test report', 'zh-cn': '测试报告' },
  focus: { en: 'focus test report', 'zh-cn': '重点测试报告' },
};
const subjects: Readonly<Record<Report['kind'], string>> = {
  defect: 'defect report',
  test: 'test report',
  focus: 'focus test report',
};
const title: Text = { en: 'Record {kind} on {build}', 'zh-cn': '记录 {build} 的{kind}' };
const noResult: Text = {
  en: 'Cannot record the report on "{build}": it says neither "passed" nor "failed". Choose one.',
  'zh-cn': '无法记录“{build}”的报告：未说明通过还是未通过。请选择结论。',
};
