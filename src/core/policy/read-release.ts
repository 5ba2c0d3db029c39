import { calendarOf } from '../release/calendar/calendar-of';
import { readMailbox } from '../release/announcement/mailbox';
import { unknownPlaceholders, placeholders } from '../release/notes/placeholders';
import { defaultReleasePolicy } from '../release/process/default-policy';
import type { CalendarData, ReleaseData, TemplateData } from '../release/process/data';
import type { ReleasePolicy } from '../release/process/policy';
import { releaseRoles } from '../release/process/roles';
import type { Scheme } from '../scheme/scheme';
import { parseDay } from '../text/day';
import type { Text } from '../text/language';
import { message } from '../text/message';
import { checkRole } from './check-role';
import type { PolicyData } from './data';
import { listOf } from './list-of';
import { readProcesses } from './read-processes';
import { readGlob, readPath } from './read-units';
import type { Path, PolicyReader } from './reader';
import * as texts from './release-texts';

/**
 * What a policy says of releases.
 *
 * @param schemes the schemes of versions, whose fields somebody may decide about
 */
export function readRelease(
  data: PolicyData,
  schemes: readonly (Scheme | undefined)[],
  reader: PolicyReader,
): ReleasePolicy {
  const { release } = data;
  if (!release) return defaultReleasePolicy;
  const roles = new Set([...Object.keys(releaseRoles), ...Object.keys(data.roles ?? {})]);
  const { calendar, archives } = release;
  if (calendar) checkDays(calendar, reader);
  return {
    folder: readFolder(release, reader),
    processes: readProcesses(release, roles, reader),
    calendar: calendar ? calendarOf(calendar) : defaultReleasePolicy.calendar,
    decisions: readDecisions(release, { schemes, roles }, reader),
    recipients: readRecipients(release, reader),
    templates: readTemplates(release, reader),
    archives: listOf(archives, 'release', 'archives').map(({ value, path }) =>
      readGlob(value, path, reader),
    ),
  };
}

/** What the file says of releases over what its preset says: maps key by key, all else as a whole. */
export function releaseOver(
  preset: ReleaseData | undefined,
  file: ReleaseData | undefined,
): ReleaseData | undefined {
  if (!preset || !file) return file ?? preset;
  return {
    ...preset,
    ...file,
    processes: { ...preset.processes, ...file.processes },
    calendar: { ...preset.calendar, ...file.calendar },
    decisions: { ...preset.decisions, ...file.decisions },
    recipients: { ...preset.recipients, ...file.recipients },
    templates: { ...preset.templates, ...file.templates },
  };
}

function readFolder(
  { folder = defaultReleasePolicy.folder }: ReleaseData,
  reader: PolicyReader,
): string {
  const path = ['release', 'folder'];
  const read = readPath(folder, path, reader);
  const [first = ''] = read.split('/');
  if (read === '') reader.error(path, texts.rootFolder);
  else if (first.toLowerCase() === '.git') reader.error(path, texts.gitFolder, { folder });
  else if (/[\p{Cc}]/u.test(read)) reader.error(path, texts.controlFolder);
  return read;
}

function checkDays({ holidays, workdays }: CalendarData, reader: PolicyReader): void {
  for (const [key, days] of Object.entries({ holidays, workdays }))
    for (const { value, path } of listOf(days, 'release', 'calendar', key))
      if (!parseDay(value)) reader.error(path, texts.noDay, { value });
}

function readDecisions(
  { decisions = {} }: ReleaseData,
  known: {
    readonly schemes: readonly (Scheme | undefined)[];
    readonly roles: ReadonlySet<string>;
  },
  reader: PolicyReader,
): ReleasePolicy['decisions'] {
  const fields = new Set(known.schemes.flatMap((scheme) => Object.keys(scheme?.data.fields ?? {})));
  return new Map(
    Object.entries(decisions).map(([field, given]) => {
      const place = ['release', 'decisions', field];
      if (fields.size > 0 && !fields.has(field))
        reader.report(
          { path: place, key: true },
          'error',
          message(texts.noField, { field, fields: [...fields] }),
        );
      const list = listOf(given, ...place);
      for (const { value, path } of list) checkRole(value, path, known.roles, reader);
      return [field, list.map(({ value }) => value)];
    }),
  );
}

function readRecipients(
  { recipients = {} }: ReleaseData,
  reader: PolicyReader,
): ReleasePolicy['recipients'] {
  return new Map(
    Object.entries(recipients).map(([group, given]) => {
      const list = listOf(given, 'release', 'recipients', group);
      for (const { value, path } of list)
        if (!readMailbox(value)) reader.error(path, texts.noAddress, { value });
      return [group, list.map(({ value }) => value)];
    }),
  );
}

function readTemplates(
  { templates = {} }: ReleaseData,
  reader: PolicyReader,
): ReleasePolicy['templates'] {
  const read = Object.entries(templates).map(([name, template]: [string, TemplateData]) => [
    name,
    readTemplate(template, ['release', 'templates', name], reader),
  ]);
  return Object.fromEntries(read) as ReleasePolicy['templates'];
}

function readTemplate(template: TemplateData, path: Path, reader: PolicyReader): Text {
  const textOf = (given: string | readonly string[], at: Path): string => {
    const lines = listOf(given, ...at);
    for (const line of lines) checkPlaceholders(line.value, line.path, reader);
    return lines.map(({ value }) => value).join('\n');
  };
  if (typeof template === 'object' && 'en' in template)
    return {
      en: textOf(template.en, [...path, 'en']),
      'zh-cn': textOf(template['zh-cn'], [...path, 'zh-cn']),
    };
  const both = textOf(template, path);
  return { en: both, 'zh-cn': both };
}

function checkPlaceholders(line: string, path: Path, reader: PolicyReader): void {
  for (const { name, offset, length } of unknownPlaceholders(line)) {
    const about = { name, names: placeholders.map((each) => each.name) };
    reader.report(
      { path, inner: { offset, length } },
      'error',
      message(texts.noPlaceholder, about),
    );
  }
}
