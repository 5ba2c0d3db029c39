import { readIni, type IniDialect, type IniEntry } from './read-ini';

/** Lines `Name: value`, as Debian control files have them and what was modelled on them. */
const fields: IniDialect = { delimiters: ':', comments: '#', continues: true, hasSections: false };

/** The entries of a text of fields whose name, told without regard to case, is `name`. */
export function fieldsNamed(
  text: string,
  name: string,
  dialect: Partial<IniDialect> = {},
): readonly IniEntry[] {
  return readIni(text, { ...fields, ...dialect }).filter(({ key }) => key.toLowerCase() === name);
}

/** The text before the first line that a marker matches at its start. */
export function headOf(text: string, marker: RegExp): string {
  const found = text.search(marker);
  return found < 0 ? text : text.slice(0, found);
}
