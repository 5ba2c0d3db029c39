import type { ClassifiedRef } from '../refs/types';
import type { Text } from '../text/language';
import { message, type Message } from '../text/message';
import { eachInPieces, type Pieces } from '../text/pieces';
import type { RuleCheck } from './check-context';
import { ignoredRefs } from './find-in-refs';
import { shown } from './slot-range';
import type { Finding } from './types';

const alike: Text = {
  en: 'Cannot keep "{name}" and "{other}" apart: they differ only in letter case, and Windows and macOS keep both as one file. Rename or delete one of them.',
  'zh-cn':
    '“{name}”与“{other}”难以区分：两者仅大小写不同，在 Windows 和 macOS 上会成为同一个文件。请将其中之一改名或删除。',
};

const sameLook: Text = {
  en: 'Cannot keep two names "{name}" apart: they look alike and are written as {here} here and as {there} there, and macOS keeps both as one file. Rename or delete one of them.',
  'zh-cn':
    '有两个名称“{name}”难以区分：看上去相同，但一个写作 {here}，另一个写作 {there}，在 macOS 上会成为同一个文件。请将其中之一改名或删除。',
};

const ambiguous: Text = {
  en: 'Cannot tell which "{name}" is meant: a tag and a branch bear this name, and Git calls it ambiguous. Rename or delete one of them.',
  'zh-cn': '“{name}”含义不明：标签和分支同名，Git 会提示引用有歧义。请将其中之一改名或删除。',
};

/**
 * `ref/confusable`: two tags or two branches are called alike but for letter case or Unicode form, or a tag and a
 * branch by the same name.
 */
export const refConfusable: RuleCheck = function* ({ snapshot: { policy }, refs }) {
  const tags: Alike = new Map();
  const branches: Alike = new Map();
  yield* eachInPieces(refs, (ref) => {
    if (ref.kind === 'tag' || ref.kind === 'baseline') enter(tags, ref);
    else if (ref.kind === 'branch') enter(branches, ref);
  });
  const isIgnored = ignoredRefs(policy);
  const found = [
    ...(yield* pairsIn(tags)),
    ...(yield* pairsIn(branches)),
    ...(yield* namesakes(tags, branches)),
  ];
  return found.flatMap((pair): Finding[] => {
    const { ref } = pair;
    if (isIgnored(ref)) return [];
    return [
      {
        rule: 'ref/confusable',
        // Where no team has said how it names things, nobody said on which systems it works either.
        severity: policy.origin === 'built-in' ? 'information' : 'warning',
        message: whatIsAlike(pair),
        place: { type: 'ref', ref: ref.ref.ref },
      },
    ];
  });
};

/** Refs of one kind by how a file system that folds names would call them; nearly always a single one. */
type Alike = Map<string, ClassifiedRef | ClassifiedRef[]>;

interface Pair {
  readonly ref: ClassifiedRef;
  readonly other: ClassifiedRef;
}

function whatIsAlike({ ref, other }: Pair): Message {
  const [name, second] = [ref.shortName, other.shortName];
  if (name === second) return message(ambiguous, { name: shown(name) });
  if (name.normalize('NFC') !== second.normalize('NFC')) {
    return message(alike, { name: shown(name), other: shown(second) });
  }
  const [here, there] = [codePoints(name, second), codePoints(second, name)];
  return message(sameLook, { name: shown(name), here, there });
}

/** The characters from the first one on in which a name differs from another one: `U+0065 U+0301`. */
function codePoints(name: string, other: string): string {
  const [own, others] = [[...name], [...other]];
  const start = own.findIndex((character, index) => character !== others[index]);
  const codes = own
    .slice(start, start + shownCharacters)
    .map((character) => character.codePointAt(0));
  return codes.map((code = 0) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
}

/** As many as a letter with its marks has in most languages. */
const shownCharacters = 2;

function enter(known: Alike, ref: ClassifiedRef): void {
  const key = folded(ref.shortName);
  const before = known.get(key);
  if (!before) known.set(key, ref);
  else if (Array.isArray(before)) before.push(ref);
  else known.set(key, [before, ref]);
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** Each ref of a group beside another one of it. */
function* pairsIn(known: Alike): Pieces<readonly Pair[]> {
  const groups = [...known.values()].filter((each) => Array.isArray(each));
  yield;
  return groups.flatMap((group) =>
    group.flatMap((ref, index) => {
      const other = group[index === 0 ? 1 : 0];
      return other ? [{ ref, other }] : [];
    }),
  );
}

/** Tags and branches of one and the same name. */
function* namesakes(tags: Alike, branches: Alike): Pieces<readonly Pair[]> {
  const found: Pair[] = [];
  yield* eachInPieces([...branches], ([key, its]) => {
    for (const branch of [its].flat()) {
      const tag = [tags.get(key) ?? []].flat().find((each) => each.shortName === branch.shortName);
      if (!tag) continue;
      found.push({ ref: tag, other: branch });
      found.push({ ref: branch, other: tag });
    }
  });
  return found;
}
