import { sharedForms } from '../../../src/core/projection/forms-of';
import { targetOf, targetTitle } from '../../../src/core/projection/targets';
import type { Name, ProjectionData, Scheme } from '../../../src/core/scheme';
import type { Language } from '../../../src/core/text/language';
import { code, codes, section, table } from './markdown';

/** How ecosystems write versions of the scheme: the templates, and what they make of its examples. */
export function projectionsSection(scheme: Scheme, names: readonly Name[]): string {
  const { projections = {} } = scheme.data;
  const rows = Object.entries(projections).map(([target, data]) => [
    title(target, 'en'),
    templatesOf(data).map(code).join('<br>'),
    typeof data === 'string' ? '' : codes(data.loses ?? []),
  ]);
  return section(
    '## Projections',
    rows.length === 0
      ? ''
      : 'How [ecosystems](../projections.md) write its versions. Others take after these.',
    table(['for', 'template', 'loses'], rows),
    table(['version', 'written', 'for'], formRows(scheme, names, 'en')),
  );
}

/** What the templates make of its examples, in Chinese. */
export function projectionsInChinese(scheme: Scheme, names: readonly Name[]): string {
  return section('### 映射', table(['版本号', '写法', '用于'], formRows(scheme, names, 'zh-cn')));
}

function formRows(scheme: Scheme, names: readonly Name[], language: Language): string[][] {
  return names.flatMap(({ text: version }) =>
    sharedForms(scheme, version).map(({ text, titles }) => [
      code(version),
      code(text),
      titles.map((each) => each[language]).join(language === 'en' ? ', ' : '、'),
    ]),
  );
}

function title(target: string, language: Language): string {
  const known = targetOf(target);
  return known ? targetTitle(known)[language] : target;
}

function templatesOf(data: ProjectionData): readonly string[] {
  if (typeof data === 'string') return [data];
  const { template } = data;
  if (typeof template === 'string') return [template];
  return [...new Set(template.map((each) => (typeof each === 'string' ? each : each.template)))];
}
