import { explain, nextSteps, type Name, type Scheme } from '../../../src/core/scheme';
import type { ExplainedField } from '../../../src/core/scheme/explain';
import { dayOf, type Day } from '../../../src/core/text/day';
import type { Language } from '../../../src/core/text/language';
import { render } from '../../../src/core/text/message';
import { impliedMark } from './describe-event';
import { code, codes, section, table } from './markdown';

/** The day on which the steps of the pages are taken. */
export const pageDay = dayOf(2024, 2, 29) as Day;

const heads: Readonly<Record<Language, readonly string[]>> = {
  en: ['part', 'field', 'what it says'],
  'zh-cn': ['部分', '字段', '含义'],
};

/** A name taken apart, field by field. */
export function breakdown(scheme: Scheme, name: Name, language: Language): string {
  const rows = explain(scheme, name).fields.flatMap((field) => rowsOf(field, '', language));
  const width = rows.some(([, , says]) => says !== '') ? 3 : 2;
  return table(
    heads[language].slice(0, width),
    rows.map((row) => row.slice(0, width)),
  );
}

function rowsOf(field: ExplainedField, above: string, language: Language): readonly string[][] {
  const title = above + field.title[language];
  if (field.nested)
    return field.nested.fields.flatMap((inner) => rowsOf(inner, `${title} › `, language));
  const written = field.offset === undefined ? '' : code(field.text);
  return [[written, title, field.value ? render(field.value, language) : '']];
}

/** Where each event leads from a name. */
export function nextStepsSection(scheme: Scheme, name: Name): string {
  const steps = nextSteps(scheme, name, { today: pageDay, siblings: [name.text] });
  const hasDate = Object.values(scheme.data.fields).some(({ type }) => type.startsWith('date'));
  const rows = steps.map(({ event, result }) => {
    if (!result.ok) return [code(event), '', render(result.reason, 'en')];
    const { to, impliedResets } = result;
    const implied = impliedResets.length === 0 ? '' : `${codes(impliedResets)} ${impliedMark}`;
    return [code(event), code(to.text), implied];
  });
  const day = hasDate ? ' on 29 February 2024' : '';
  return section(
    '## Next steps',
    rows.length === 0 ? '' : `From ${code(name.text)}${day}:`,
    table(['event', 'leads to', 'resets without a written rule, or why not'], rows),
  );
}
