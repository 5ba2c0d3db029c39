import { createConditionals, type Branch, type Conditionals } from '../conditionals';
import { windowsSlot } from '../windows-slot';
import type { FoundSlot } from '../types';
import { plainLiteral } from '../variables/plain-literal';
import type { Variable } from '../variables/version-variables';
import { nsisLines, type NsisWord } from './lines';

/** What an NSIS script says of versions. */
export interface NsisVersions {
  /** Those of the version resource, and the one that Windows lists the program with. */
  readonly slots: readonly FoundSlot[];
  /** What `!define` gives a literal, without defaults. */
  readonly variables: readonly Variable[];
  /** What the program is called. */
  readonly names: readonly string[];
  /** Names in capitals that stand in what tells the version, or in the names of program and installer. */
  readonly used: ReadonlySet<string>;
  /** Those of them that the version is made of, with zeros behind it at most. */
  readonly told: ReadonlySet<string>;
  /** Those of them that Windows reads four numbers from. */
  readonly four: ReadonlySet<string>;
}

/** What the commands of a script say of versions, without what nobody ever gets to (`!if 0`). */
export function nsisVersions(text: string): NsisVersions {
  const conditionals = createConditionals();
  const found = {
    slots: [] as FoundSlot[],
    variables: [] as Variable[],
    names: [] as string[],
    used: new Set<string>(),
    told: new Set<string>(),
    four: new Set<string>(),
  };
  for (const [command, ...words] of nsisLines(text)) {
    const keyword = command?.text.toLowerCase() ?? '';
    followConditionals(conditionals, keyword, words);
    if (conditionals.isDead()) continue;
    if (keyword === '!define') {
      const { name, variable } = defineOf(words);
      if (/^(?:\w*_)?(?:app|product|prog|program)_?name$/i.test(name ?? '')) {
        found.names.push(words.at(-1)?.text ?? '');
      }
      if (variable && !conditionals.isDefault(variable.name)) found.variables.push(variable);
      continue;
    }
    const [value, name] = versionIn(keyword, words);
    if (value && name !== undefined) {
      found.slots.push(...windowsSlot(name, value.text, value.range, 'plain'));
      const [, four] = name.startsWith('VI') ? (/^\$\{(\w+)\}$/.exec(value.text) ?? []) : [];
      if (four !== undefined) found.four.add(four.toUpperCase());
      const [, told] = /^v?\$\{(\w+)\}(?:\.0)*$/i.exec(value.text) ?? [];
      if (told !== undefined) found.told.add(told.toUpperCase());
    }
    const telling = value ?? (namings.includes(keyword) ? words.at(-1) : undefined);
    if (keyword === 'name') found.names.push(words[0]?.text ?? '');
    for (const [, reference] of (telling?.text ?? '').matchAll(/\$\{(\w+)\}/g)) {
      if (reference !== undefined) found.used.add(reference.toUpperCase());
    }
  }
  return found;
}

const namings = ['name', 'outfile', 'brandingtext'];

const numbers: ReadonlyMap<string, string> = new Map([
  ['viproductversion', 'VIProductVersion'],
  ['vifileversion', 'VIFileVersion'],
]);
const keys: ReadonlyMap<string, string> = new Map([
  ['fileversion', 'FileVersion'],
  ['productversion', 'ProductVersion'],
]);

/** The word that is the version which a command tells, and the name of its slot. */
function versionIn(
  keyword: string,
  words: readonly NsisWord[],
): readonly [NsisWord | undefined, string | undefined] {
  const number = numbers.get(keyword);
  if (number !== undefined) return [words[0], number];
  if (keyword === 'viaddversionkey') {
    const [key, value] = words.filter(({ text }) => !/^\/LANG=/i.test(text));
    const name = keys.get(key?.text.toLowerCase() ?? '');
    return name === undefined ? [undefined, undefined] : [value, name];
  }
  const isListed = keyword === 'writeregstr' && words[2]?.text.toLowerCase() === 'displayversion';
  return isListed ? [words[3], 'DisplayVersion'] : [undefined, undefined];
}

interface NsisDefine {
  readonly name?: string;
  readonly variable?: Variable;
}

function defineOf(words: readonly NsisWord[]): NsisDefine {
  const options = words.filter(({ text }) => text.startsWith('/'));
  const [name, value, more] = words.slice(options.length);
  const isPlain = options.every(({ text }) => text.toLowerCase() === '/redef');
  if (!name || !value || more || !isPlain) return {};
  const literal = plainLiteral(value.text, value.range.offset);
  return {
    name: name.text,
    ...(literal && { variable: { name: name.text, literal, writing: 'plain' } }),
  };
}

function followConditionals(
  conditionals: Conditionals,
  keyword: string,
  condition: readonly NsisWord[],
): void {
  if (keyword === '!endif') conditionals.close();
  else if (keyword === '!else') conditionals.otherwise(condition.length > 0 ? {} : undefined);
  else if (keyword.startsWith('!if')) conditionals.open(branchOf(keyword, condition));
}

function branchOf(keyword: string, [first]: readonly NsisWord[]): Branch {
  if (keyword === '!ifndef') return { absent: first?.text };
  if (keyword === '!ifdef') return { absentInElse: first?.text };
  return { isDead: keyword === '!if' && first?.text === '0' };
}
