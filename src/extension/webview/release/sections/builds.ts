import type { Build } from '../../../../core/release/types';
import { defectNames } from '../../../../core/release/state-names';
import { dashboardTexts as texts } from '../../../text/release-dashboard';
import { releaseTexts } from '../../../text/releases-view';
import { el, type Markup } from '../markup';
import type { PageSection } from '../protocol';
import { part, table, tagLink, whoAndWhen, type Cell, type Sheet } from '../sheet';

/** The builds that were handed to test with what test said of them, and their defects. */
export function builds(sheet: Sheet): PageSection {
  const { state, say } = sheet;
  const { builds: all, defects } = state.record;
  const headings = [texts.build, texts.tag, texts.package, texts.reports, texts.who, texts.when];
  const defectHeadings = [
    ...[texts.defect, texts.titleOf, texts.build, texts.stateOf],
    ...[texts.reported, texts.fixed, texts.closed],
  ];
  const found = defects.map((each): readonly Cell[] => [
    el('code', {}, each.id),
    each.title,
    each.build,
    el(
      'span',
      `defect ${each.state}`,
      [say(defectNames[each.state]), each.urgent ? say(texts.urgent) : '']
        .filter((text) => text !== '')
        .join(' · '),
    ),
    each.reported,
    each.fixed,
    each.closed,
  ]);
  const tables = [
    ...table(
      say(texts.buildsCaption, { count: all.length }),
      headings.map((heading) => say(heading)),
      all.map((build) => rowOf(sheet, build)),
    ),
    ...table(
      say(texts.defectsCaption, { count: defects.length }),
      defectHeadings.map((heading) => say(heading)),
      found,
    ),
  ];
  const nothing = el('p', 'hint', say(texts.noBuilds));
  return part('builds', say(texts.buildsAndDefects), ...(tables.length > 0 ? tables : [nothing]));
}

function rowOf(sheet: Sheet, build: Build): readonly Cell[] {
  const { say } = sheet;
  const marks = [build.stage ?? '', build.final ? say(texts.final) : ''].filter(
    (each) => each !== '',
  );
  const name = el(
    'div',
    {},
    el('strong', 'name', build.name),
    ...marks.map((mark) => el('span', 'chip', mark)),
  );
  const { sha256 } = build;
  const file: readonly Markup[] = [
    ...(build.package === undefined ? [] : [build.package]),
    ...(sha256 === undefined
      ? []
      : [el('div', 'hint', el('code', { title: sha256 }, sha256.slice(0, 12)))]),
  ];
  return [
    name,
    build.tag === undefined ? undefined : tagLink(sheet, build.tag),
    file.length === 0 ? undefined : el('div', {}, ...file),
    reportsOf(sheet, build),
    ...whoAndWhen(build),
  ];
}

function reportsOf({ state, say }: Sheet, { name }: Build): Cell {
  const own = state.record.reports.filter(({ build }) => build === name);
  if (own.length === 0) return undefined;
  const lines = own.map(({ kind, result, coverage = [], file }) => {
    const text = [
      say(texts[reportTexts[kind]]),
      ...(result === undefined ? [] : [say(texts[result])]),
      ...coverage.map((each) => say(texts[each])),
      ...(file === undefined ? [] : [file]),
    ].join(' · ');
    return el('li', result === 'failed' ? 'failed' : 'passed', text);
  });
  return el('ul', { 'aria-label': say(releaseTexts.builds) }, ...lines);
}

const reportTexts = { defect: 'defectReport', test: 'testReport', focus: 'focusReport' } as const;
