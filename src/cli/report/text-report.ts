import type { Text } from '../../core/text/language';
import { message, type Message } from '../../core/text/message';
import type { Severity } from '../../core/text/severity';
import type { LocatedFinding } from './located-finding';

/** What people call a severity. */
export const severityNames: Readonly<Record<Severity, Text>> = {
  error: { en: 'error', 'zh-cn': '错误' },
  warning: { en: 'warning', 'zh-cn': '警告' },
  information: { en: 'note', 'zh-cn': '提示' },
};

const texts = {
  finding: {
    en: '{place}: {severity}: {message} [{rule}]',
    'zh-cn': '{place}：{severity}：{message} [{rule}]',
  },
  clean: {
    en: 'No findings (manifests: {manifests}, refs: {refs}).',
    'zh-cn': '没有发现问题（清单文件：{manifests}，引用：{refs}）。',
  },
  cleanRefs: {
    en: 'No findings (refs: {refs}).',
    'zh-cn': '没有发现问题（引用：{refs}）。',
  },
  cleanRecords: {
    en: 'No findings (release records: {records}).',
    'zh-cn': '没有发现问题（发布记录：{records}）。',
  },
  cleanWithNames: {
    en: 'No findings (manifests: {manifests}, refs: {refs}, names of files and folders: {names}).',
    'zh-cn': '没有发现问题（清单文件：{manifests}，引用：{refs}，文件和文件夹名：{names}）。',
  },
  summary: {
    en: 'errors: {errors}, warnings: {warnings}, notes: {notes}',
    'zh-cn': '错误：{errors}，警告：{warnings}，提示：{notes}',
  },
} as const satisfies Record<string, Text>;

/** One line for a finding, in the form that editors and terminals make a link of. */
export function findingLine({ finding, file }: LocatedFinding): Message {
  const { place, severity, rule } = finding;
  const where = place.type === 'ref' ? place.ref : place.path;
  return message(texts.finding, {
    place: file ? `${file.path}:${file.line}:${file.column}` : where,
    severity: severityNames[severity],
    message: finding.message,
    rule,
  });
}

/** How much was looked at; a check of refs alone looks at no files. */
export type Looked =
  | { readonly refs: number; readonly manifests?: number; readonly names?: number }
  /** Release records alone. */
  | { readonly records: number };

/** The last line of a report. */
export function summaryLine(count: Readonly<Record<Severity, number>>, looked: Looked): Message {
  if (count.error + count.warning + count.information === 0) {
    if ('records' in looked) return message(texts.cleanRecords, looked);
    const { refs, manifests, names = 0 } = looked;
    if (manifests === undefined) return message(texts.cleanRefs, { refs });
    const text = names > 0 ? texts.cleanWithNames : texts.clean;
    return message(text, { refs, manifests, names });
  }
  return message(texts.summary, {
    errors: count.error,
    warnings: count.warning,
    notes: count.information,
  });
}
