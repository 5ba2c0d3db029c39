import type { GradleStatement } from './statements';
import type { GradleToken } from './tokens';

/** A value that a build script gives a name. */
export interface GradleAssignment {
  /** The blocks that it stands in, and what stands before the name: `ext` of `ext.versionName`. */
  readonly blocks: readonly string[];
  readonly name: string;
  /** Whether it is a variable of the script: `def`, `val`, an extra property. */
  readonly isVariable: boolean;
  /** Where it is a literal: a string or a number. */
  readonly literal?: GradleToken;
  /** Where it is another name: the last part of that. */
  readonly reference?: string;
}

const declarators = ['def', 'val', 'var', 'const', 'final', 'String', 'int', 'Integer', 'private'];
const extras = ['ext', 'extra'];

/** The objects that the script itself is about. */
const selves = ['project', 'this', 'rootProject'];

/** What a statement assigns; undefined for any other statement. */
export function assignmentOf({ blocks, tokens }: GradleStatement): GradleAssignment | undefined {
  const start = tokens.findIndex(({ text }) => !declarators.includes(text));
  if (start < 0) return undefined;
  const target = targetAt(tokens, start);
  if (target === undefined) return undefined;
  const [name = '', ...owners] = target.names.reverse();
  const within = [...blocks, ...owners.reverse().filter((owner) => !selves.includes(owner))];
  const isVariable = start > 0 || within.some((block) => extras.includes(block));
  const assigned = valueOf(tokens.slice(target.end));
  return assigned && { blocks: within, name: plainName(name), isVariable, ...assigned };
}

/** `setVersion("1.0")` is `version = "1.0"`. */
function plainName(name: string): string {
  return name === 'setVersion' ? 'version' : name;
}

/** `project.ext.versionName`, `extra["versionName"]` */
function targetAt(
  tokens: readonly GradleToken[],
  start: number,
): { readonly names: string[]; readonly end: number } | undefined {
  const names: string[] = [];
  let at = start;
  while (tokens[at]?.type === 'name') {
    names.push(tokens[at]?.text ?? '');
    at += 1;
    if (tokens[at]?.text !== '.') break;
    at += 1;
  }
  const [bracket, key, closing] = tokens.slice(at, at + 3);
  if (bracket?.text === '[' && key?.type === 'string' && closing?.text === ']') {
    names.push(key.text);
    at += 3;
  }
  return names.length === 0 ? undefined : { names, end: at };
}

/** `= "1.0"`, `"1.0"`, `("1.0")`, `by extra("1.0")`: nothing but that one value. */
function valueOf(
  behind: readonly GradleToken[],
): Pick<GradleAssignment, 'literal' | 'reference'> | undefined {
  const [first] = behind;
  const isDelegate = first?.text === 'by' && extras.includes(behind[1]?.text ?? '');
  const value = isDelegate ? behind.slice(2) : first?.text === '=' ? behind.slice(1) : behind;
  const inner = value[0]?.text === '(' && value.at(-1)?.text === ')' ? value.slice(1, -1) : value;
  const [only] = inner;
  if (only === undefined) return undefined;
  const isLiteral = only.type === 'string' || only.type === 'number';
  if (inner.length === 1 && isLiteral) return { literal: only };
  const reference = referenceIn(inner);
  return reference === undefined ? undefined : { reference };
}

/** `versionName`, `rootProject.ext.versionName`, `"$versionName"`, `"${versionName}"` */
function referenceIn(tokens: readonly GradleToken[]): string | undefined {
  const [only] = tokens;
  if (tokens.length === 1 && only?.type === 'text') {
    return /^\$(?:(\w+)|\{[\w.]*?(\w+)\})$/.exec(only.text)?.slice(1).find(Boolean);
  }
  const isChain = tokens.every(({ type, text }, index) =>
    index % 2 === 0 ? type === 'name' : text === '.',
  );
  const last = tokens.at(-1);
  return isChain && last?.type === 'name' ? last.text : undefined;
}
