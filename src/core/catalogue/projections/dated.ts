import type { ProjectionsData } from '../../scheme/data';

/** Days since 2000 fill a 16-bit number on 6 June 2179. */
const day = 'days(2000-01-01)';

/**
 * The forms of three numbers and a day. Where there is room for three numbers alone, the day stands as build
 * metadata, which nothing is ordered by.
 *
 * @param more fields behind the day that only text has room for: `{ patch: '.p{patch}' }`
 * @param lost fields that no form holds
 */
export function datedNumbers(
  fields: readonly [string, string, string, string],
  lost: readonly string[] = [],
  metadata?: string,
): ProjectionsData {
  const [major, minor, third, date] = fields;
  const three = `{${major}}.{${minor}}.{${third}}`;
  const rest = metadata ?? `{${date}:YYYYMMDD}`;
  const yearless = rest.replace('YYYYMMDD', 'MMDD');
  const loses = [date, ...lost];
  return {
    semver: { template: [`${three}+${rest}`, `${three}+${yearless}`], loses },
    docker: { template: [`${three}_${rest}`, `${three}_${yearless}`], loses },
    go: { template: `v${three}`, loses },
    apple: { template: three, loses },
    cmake: { template: [`${three}.{${date}:${day}}`, `${three}.{${date}:MMDD}`], loses: lost },
    integer: { template: `{${major}*1000000+${minor}*1000+${third}}`, loses },
  };
}
