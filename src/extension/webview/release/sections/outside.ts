import { dashboardTexts as texts } from '../../../text/release-dashboard';
import { el } from '../markup';
import type { PageSection } from '../protocol';
import { listed, part, table, whoAndWhen, type Cell, type Sheet } from '../sheet';

/** Where the release went: rollout, public test, publications, announcements. */
export function outside(sheet: Sheet): readonly PageSection[] {
  const { state, say } = sheet;
  const { rollout, publicTest, publications, announcements, delay } = state.record;
  const sites = publicTest.reduce((sum, each) => sum + each.sites, 0);
  const head = (...headings: readonly (keyof typeof texts)[]): readonly string[] =>
    [...headings, 'who' as const, 'when' as const].map((heading) => say(texts[heading]));
  const tables = [
    ...table(
      say(texts.rollout),
      head('step', 'build', 'verified'),
      rollout.map((each): readonly Cell[] => [
        ...[each.step, each.build, yesOrNo(sheet, each.verified)],
        ...whoAndWhen(each),
      ]),
    ),
    ...table(
      say(texts.publicTest, { sites }),
      head('sites', 'area'),
      publicTest.map((each) => [String(each.sites), each.area, ...whoAndWhen(each)]),
    ),
    ...table(
      say(texts.publications),
      head('publishedTo', 'build'),
      publications.map((each) => [say(texts[each.to]), each.build, ...whoAndWhen(each)]),
    ),
    ...table(
      say(texts.announcements),
      head('groups', 'since', 'file'),
      announcements.map((each) => [
        ...[listed(each.to.map(sheet.titleOfGroup), sheet), each.since, each.file],
        ...whoAndWhen(each),
      ]),
    ),
    ...(delay
      ? [el('p', {}, say(texts.delay, { who: delay.agreedWith, until: delay.until ?? '–' }))]
      : []),
  ];
  return tables.length === 0 ? [] : [part('outside', say(texts.outside), ...tables)];
}

/** Yes or no in words; nothing where nobody said. */
export function yesOrNo({ say }: Sheet, value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : say(value ? texts.yes : texts.no);
}
