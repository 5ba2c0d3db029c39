import type { Text } from '../../text/language';
import type { Calendar } from './types';
import { parseDay, type Day } from '../../text/day';
import { dayOfNumber, numberOfDay } from '../../text/day-number';

/**
 * Of each year the days off, then the weekend days that are worked on: `MM-DD`, or `MM-DD/MM-DD` for a span.
 *
 * From the General Office of the State Council's notice for each year (国务院办公厅关于…年部分节假日安排的通知,
 * 国办发明电):
 * 2008 〔2007〕52号, 2009 〔2008〕42号, 2010 〔2009〕27号, 2011 〔2010〕40号, 2012 〔2011〕45号, 2013 〔2012〕33号,
 * 2014 〔2013〕28号, 2015 〔2014〕28号, 2016 〔2015〕18号, 2017 〔2016〕17号, 2018 〔2017〕12号, 2019 〔2018〕15号,
 * 2020 〔2019〕16号, 2021 〔2020〕27号, 2022 〔2021〕11号, 2023 〔2022〕16号, 2024 〔2023〕7号, 2025 〔2024〕12号,
 * 2026 〔2025〕7号; with what changed them: 3 September 2015 (国发明电〔2015〕1号), 1 May 2019 (国办发明电〔2019〕3号)
 * and the Spring Festival of 2020 (国办发明电〔2020〕1号). A notice may rule the last days of the year before; they
 * stand here with the year that they are in. Of days off on a weekend some are left out.
 */
const table = `
2008: 01-01 02-06/02-12 04-04/04-06 05-01/05-03 06-07/06-09 09-13/09-15 09-29/10-05 | 02-02 02-03 05-04 09-27 09-28
2009: 01-01/01-03 01-25/01-31 04-04/04-06 05-01/05-03 05-28/05-30 10-01/10-08 | 01-04 01-24 02-01 05-31 09-27 10-10
2010: 01-01/01-03 02-13/02-19 04-03/04-05 05-01/05-03 06-14/06-16 09-22/09-24 10-01/10-07 | 02-20 02-21 06-12 06-13 09-19 09-25 09-26 10-09
2011: 01-01/01-03 02-02/02-08 04-03/04-05 04-30/05-02 06-04 06-06 09-10/09-12 10-01/10-07 | 01-30 02-12 04-02 10-08 10-09 12-31
2012: 01-01/01-03 01-22/01-28 04-02/04-04 04-29/05-01 06-22 06-24 09-30/10-07 | 01-21 01-29 03-31 04-01 04-28 09-29
2013: 01-01/01-03 02-09/02-15 04-04/04-06 04-29/05-01 06-10/06-12 09-19/09-21 10-01/10-07 | 01-05 01-06 02-16 02-17 04-07 04-27 04-28 06-08 06-09 09-22 09-29 10-12
2014: 01-01 01-31/02-06 04-05/04-07 05-01/05-03 06-02 09-08 10-01/10-07 | 01-26 02-08 05-04 09-28 10-11
2015: 01-01/01-03 02-18/02-24 04-05/04-06 05-01 06-20 06-22 09-03/09-04 09-27 10-01/10-07 | 01-04 02-15 02-28 09-06 10-10
2016: 01-01 02-07/02-13 04-04 05-01/05-02 06-09/06-11 09-15/09-17 10-01/10-07 | 02-06 02-14 06-12 09-18 10-08 10-09
2017: 01-01/01-02 01-27/02-02 04-02/04-04 05-01 05-28/05-30 10-01/10-08 | 01-22 02-04 04-01 05-27 09-30
2018: 01-01 02-15/02-21 04-05/04-07 04-29/05-01 06-18 09-24 10-01/10-07 12-30/12-31 | 02-11 02-24 04-08 04-28 09-29 09-30 12-29
2019: 01-01 02-04/02-10 04-05/04-07 05-01/05-04 06-07/06-09 09-13/09-15 10-01/10-07 | 02-02 02-03 04-28 05-05 09-29 10-12
2020: 01-01 01-24/02-02 04-04/04-06 05-01/05-05 06-25/06-27 10-01/10-08 | 01-19 04-26 05-09 06-28 09-27 10-10
2021: 01-01/01-03 02-11/02-17 04-03/04-05 05-01/05-05 06-12/06-14 09-19/09-21 10-01/10-07 | 02-07 02-20 04-25 05-08 09-18 09-26 10-09
2022: 01-01/01-03 01-31/02-06 04-03/04-05 04-30/05-04 06-03/06-05 09-10/09-12 10-01/10-07 12-31 | 01-29 01-30 04-02 04-24 05-07 10-08 10-09
2023: 01-01/01-02 01-21/01-27 04-05 04-29/05-03 06-22/06-24 09-29/10-06 | 01-28 01-29 04-23 05-06 06-25 10-07 10-08
2024: 01-01 02-10/02-17 04-04/04-06 05-01/05-05 06-10 09-15/09-17 10-01/10-07 | 02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12
2025: 01-01 01-28/02-04 04-04/04-06 05-01/05-05 05-31/06-02 10-01/10-08 | 01-26 02-08 04-27 09-28 10-11
2026: 01-01/01-03 02-15/02-23 04-04/04-06 05-01/05-05 06-19/06-21 09-25/09-27 10-01/10-07 | 01-04 02-14 02-28 05-09 09-20 10-10`;

const source: Text = {
  en: 'yearly notices of the General Office of the State Council of China on public holidays',
  'zh-cn': '国务院办公厅历年部分节假日安排的通知',
};

const years = table.trim().split('\n').map(readYear);

/** Monday to Friday, with the public holidays of mainland China. */
export const mainlandChina: Calendar = {
  source,
  years: { first: 2008, last: 2026 },
  holidays: new Set(years.flatMap(({ off }) => off)),
  workdays: new Set(years.flatMap(({ work }) => work)),
  dueSoon: 2,
};

function readYear(line: string): { readonly off: readonly Day[]; readonly work: readonly Day[] } {
  const [year = '', days = ''] = line.split(': ');
  const [off = '', work = ''] = days.split(' | ');
  return { off: daysOf(year, off), work: daysOf(year, work) };
}

function daysOf(year: string, spans: string): readonly Day[] {
  return spans.split(' ').flatMap((span) => {
    const [first = '', last = first] = span.split('/');
    return daysFrom(numberOf(`${year}-${first}`), numberOf(`${year}-${last}`));
  });
}

function daysFrom(first: number, last: number): readonly Day[] {
  return Array.from({ length: last - first + 1 }, (_, index) => dayOfNumber(first + index));
}

function numberOf(text: string): number {
  const day = parseDay(text);
  if (!day) throw new Error(`The table of holidays names ${text}, which is no day.`);
  return numberOfDay(day);
}
