import { searchOf, type Candidate } from '../candidates';
import { assemblyLaw, fileLaw, informationalLaw } from '../dotnet/laws';
import {
  csharp,
  fsharp,
  sourceTokens,
  visualBasic,
  type SourceLanguage,
  type SourceToken,
} from '../dotnet/source-tokens';
import type { ManifestKind } from '../types';
import type { LawOf } from '../slot-law';

/**
 * Sources of .NET with the attributes of an assembly: `AssemblyVersion`, `AssemblyFileVersion` and
 * `AssemblyInformationalVersion`. Where one is given by a constant of the same file, its literal is edited.
 *
 * Governing source: https://learn.microsoft.com/dotnet/standard/assembly/set-attributes
 */
export const assemblyInfo: ManifestKind = {
  id: 'assembly-info',
  files: [
    '*AssemblyInfo*.{cs,vb,fs,cpp}',
    '{SolutionInfo,SolutionVersion,AssemblyVersion}.{cs,vb,fs}',
    'Properties/*AssemblyInfo*.{cs,fs}',
    'My Project/*AssemblyInfo*.vb',
  ],
  namedFiles: ['*.{cs,vb,fs}'],
  largest: 1024 * 1024,
  find: (text, { path }) => {
    const language = languageOf(path);
    const tokens = [...sourceTokens(text, language)];
    return searchOf(versionsIn(tokens, language));
  },
};

function languageOf(path: string): SourceLanguage {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return extension === 'vb' ? visualBasic : extension === 'fs' ? fsharp : csharp;
}

interface VersionAttribute {
  readonly slot: string;
  readonly lawOf: LawOf;
}

const attributes: readonly VersionAttribute[] = [
  { slot: 'AssemblyVersion', lawOf: () => assemblyLaw },
  { slot: 'AssemblyFileVersion', lawOf: fileLaw },
  { slot: 'AssemblyInformationalVersion', lawOf: () => informationalLaw },
];

/** By the name of a constant, the laws that the attributes hold it to which it is the value of. */
type UsedConstants = Map<string, Set<LawOf>>;

function versionsIn(tokens: readonly SourceToken[], language: SourceLanguage): Candidate[] {
  const found: Candidate[] = [];
  const used: UsedConstants = new Map();
  let conditions = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'directive') conditions = Math.max(0, conditions + opened(token.text));
    const attribute = token.type === 'name' && attributeOf(token.text, language);
    if (!attribute || tokens[index + 1]?.text !== '(') continue;
    const argument = argumentAt(tokens, index + 2);
    if (argument?.type === 'string') {
      const candidates = candidatesOf(attribute.slot, argument, attribute.lawOf);
      found.push(...candidates.map((candidate) => ({ ...candidate, isTwin: conditions > 0 })));
    } else if (argument) {
      const constant = nameOf(argument.text, language);
      used.set(constant, (used.get(constant) ?? new Set()).add(attribute.lawOf));
    }
  }
  return [...found, ...(used.size > 0 ? constantsIn(tokens, used, language) : [])];
}

/** How many conditions a directive of the preprocessor opens; less than none where it closes one. */
function opened(directive: string): number {
  if (/^#[ \t]*if\b/i.test(directive)) return 1;
  return /^#[ \t]*end[ \t]?if\b/i.test(directive) ? -1 : 0;
}

function attributeOf(name: string, language: SourceLanguage): VersionAttribute | undefined {
  const written = nameOf(name, language);
  return attributes.find(({ slot }) => {
    return [slot, `${slot}Attribute`].some((known) => nameOf(known, language) === written);
  });
}

/** The one argument of an attribute: a string (`L"…"` in C++), or the last name of `ThisAssembly.Version`. */
function argumentAt(tokens: readonly SourceToken[], from: number): SourceToken | undefined {
  let at = from;
  if (tokens[at]?.text === 'L' && tokens[at + 1]?.type === 'string') at += 1;
  while (tokens[at]?.type === 'name' && tokens[at + 1]?.text === '.') at += 2;
  const argument = tokens[at];
  const isAlone = tokens[at + 1]?.text === ')';
  return isAlone && argument && argument.type !== 'other' ? argument : undefined;
}

/** As names are compared. */
function nameOf(name: string, { isCaseless }: SourceLanguage): string {
  return isCaseless ? name.toLowerCase() : name;
}

/** `const string Version = "1.0";`, `Const Version As String = "1.0"`, `let Version = "1.0"` */
function constantsIn(
  tokens: readonly SourceToken[],
  used: UsedConstants,
  language: SourceLanguage,
): Candidate[] {
  return tokens.flatMap((token, index) => {
    const isValue = token.type === 'string' && tokens[index - 1]?.text === '=';
    const isAlone = !['+', '&', '.'].includes(tokens[index + 1]?.text ?? '');
    if (!isValue || !isAlone) return [];
    const isTyped = language.isCaseless && tokens[index - 3]?.text.toLowerCase() === 'as';
    const constant = tokens[index - (isTyped ? 4 : 2)];
    const [lawOf, ...others] = (constant && used.get(nameOf(constant.text, language))) ?? [];
    if (constant?.type !== 'name' || lawOf === undefined) return [];
    return candidatesOf(constant.text, token, others.length > 0 ? fileLaw : lawOf);
  });
}

function candidatesOf(slot: string, token: SourceToken, lawOf: LawOf): readonly Candidate[] {
  const { text: value, start, isVerbatim } = token;
  const range = { offset: start, length: value.length };
  const law = lawOf(value);
  const isEscaped = isVerbatim ? value.includes('"') : value.includes('\\');
  if (law === undefined || value === '') return [];
  if (isEscaped) return [{ slot, range }];
  const writing = isVerbatim ? 'quotes-doubled' : 'c-string';
  return [{ slot, range, found: { slot, value, range, writing, ...law } }];
}
