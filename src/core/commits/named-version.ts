/** Words that a subject begins with when it says which version it makes. */
const openings = ['release', 'version', 'tag', 'hotfix', 'bump'];
const chineseOpenings = [
  '正式发布',
  '紧急发布',
  '发布',
  '版本',
  '打标签',
  '标签',
  '基线',
  '热补丁',
  '升级',
];

/** Words that may stand between such a word and the version. */
const fillers = new Set([
  'version',
  'release',
  'tag',
  'hotfix',
  'to',
  'of',
  '版本',
  '版本号',
  '至',
  '到',
]);

/** What may open a subject before its own words: type and scope of Conventional Commits. */
const header = /^(\w*)(?:\(([^()]*)\))?!?(?:: |：) ?/;

/** A version as a subject names it. */
export interface NamedVersion {
  readonly text: string;
  /** The text with what touches it, and all that follows: some names hold Chinese or spaces. */
  readonly longer: readonly string[];
}

/**
 * The version that the subject of a commit says it releases, such as `1.4` of `Release server 1.4`, `V1.4` of
 * `发布V1.4版本` and `1.4.0` of `chore(release): 1.4.0`. Undefined for a subject that is about something else: a
 * number that stands anywhere is nobody's version.
 *
 * @param units ids of units, which may stand before the version
 */
export function namedVersion(subject: string, units: readonly string[]): NamedVersion | undefined {
  const head = header.exec(subject);
  const isRelease = [head?.[1], head?.[2]].some((word) => word?.toLowerCase() === 'release');
  const told = afterOpening(head ? subject.slice(head[0].length) : subject);
  if (!isRelease && !told.isOpened) return undefined;
  const known = new Set([...units, ...(head?.[2] === undefined ? [] : [head[2]])]);
  const words = [...told.rest.matchAll(wordPattern)];
  const first = words.findIndex(([word]) => !fillers.has(word.toLowerCase()) && !known.has(word));
  const [word = ''] = words[first] ?? [];
  const text = word.replace(/[.!?]+$/, '');
  // `Release 3 fixes` names no version.
  const isCount = /^\d+$/.test(text) && first < words.length - 1;
  if (!/\d/.test(text) || isCount) return undefined;
  const whole = told.rest.slice(words[first]?.index).trim();
  return { text, longer: [whole.split(/\s/, 1)[0] ?? '', whole] };
}

/** What stands between spaces, quotes and the marks of both languages; ASCII apart from Chinese that touches it. */
const wordPattern = /[^\s,;:"'`“”‘’，。；：、（）《》()\p{sc=Han}]+|\p{sc=Han}+/gu;

function afterOpening(text: string): { readonly isOpened: boolean; readonly rest: string } {
  const chinese = chineseOpenings.find((word) => text.startsWith(word));
  if (chinese !== undefined) return { isOpened: true, rest: text.slice(chinese.length) };
  const space = text.indexOf(' ');
  const word = space < 0 ? text : text.slice(0, space);
  const isOpened = openings.includes(word.replace(/:$/, '').toLowerCase());
  return { isOpened, rest: isOpened ? text.slice(word.length) : text };
}
