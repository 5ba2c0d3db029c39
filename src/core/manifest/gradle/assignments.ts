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
  /** Where it is computed: the names in it. */
  readonly mentions?: readonly string[];
  /** Where it is computed and begins with a name: that one. */
  readonly beginning?: string;
}

type Assigned = Pick<GradleAssignment, 'literal' | 'reference' | 'mentions' | 'beginning'>;

const declarators = ['def', 'val', 'var', 'const', 'final', 'String', 'int', 'Integer', 'private'];
const extras = ['ext', 'extra'];

/** The objects that the script itself is about. */
const selves = ['project', 'this', 'rootProject'];

/** What a statement assigns, or an entry of a map holds; undefined for any other statement. */
export function assignmentOf({ blocks, tokens }: GradleStatement): GradleAssignment | undefined {
  const start = tokens.findIndex(({ text }) => !declarators.includes(text));
  if (start < 0) return undefined;
  const target = targetAt(tokens, start);
  if (target === undefined) return undefined;
  const [name = '', ...owners] = target.names.reverse();
  const within = [...blocks, ...owners.reverse().filter((owner) => !selves.includes(owner))];
  const behind = tokens.slice(target.end);
  const call = { blocks: within, name, behind };
  const isEntry = behind[0]?.text === ':';
  const isVariable = start > 0 || isEntry || within.some((block) => extras.includes(block));
  const assigned = valueOf(behind);
  return (
    extraSetBy(call) ??
    coordinatesOf(call) ??
    (assigned && { blocks: within, name: plainName(name), isVariable, ...assigned })
  );
}

interface Call {
  readonly blocks: readonly string[];
  readonly name: string;
  readonly behind: readonly GradleToken[];
}

/** `set("versionName", "1.0")` of the extra properties. */
function extraSetBy({ blocks, name, behind }: Call): GradleAssignment | undefined {
  const [opening, key, comma, literal, closing] = behind;
  const isOfExtras = blocks.some((block) => extras.includes(block));
  const isCall = opening?.text === '(' && comma?.text === ',' && closing?.text === ')';
  if (name !== 'set' || !isOfExtras || !isCall || key?.type !== 'string') return undefined;
  return isLiteral(literal) ? { blocks, name: key.text, isVariable: true, literal } : undefined;
}

/** `coordinates("group", "artifact", "1.0")` of the plugin that publishes to Maven Central. */
function coordinatesOf({ blocks, name, behind }: Call): GradleAssignment | undefined {
  const literal = behind[5];
  const isCall = behind.length === 7 && behind[2]?.text === ',' && behind[4]?.text === ',';
  if (name !== 'coordinates' || !isCall || !isLiteral(literal)) return undefined;
  return { blocks: [...blocks, name], name: 'version', isVariable: false, literal };
}

function isLiteral(token: GradleToken | undefined): token is GradleToken {
  return token?.type === 'string' || token?.type === 'number';
}

/** `setVersion("1.0")` is `version = "1.0"`. */
function plainName(name: string): string {
  return name === 'setVersion' ? 'version' : name;
}

/** `project.ext.versionName`, `extra["versionName"]`, `"versionName":` */
function targetAt(
  tokens: readonly GradleToken[],
  start: number,
): { readonly names: string[]; readonly end: number } | undefined {
  const names: string[] = [];
  let at = start;
  const first = tokens[start];
  if (first?.type === 'string' && tokens[start + 1]?.text === ':')
    return { names: [first.text], end: start + 1 };
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

/** `= "1.0"`, `: "1.0"`, `"1.0"`, `("1.0")`, `by extra("1.0")`: that one value, or what is computed from names. */
function valueOf(behind: readonly GradleToken[]): Assigned | undefined {
  const [first] = behind;
  const isDelegate = first?.text === 'by' && extras.includes(behind[1]?.text ?? '');
  const isSigned = first?.text === '=' || first?.text === ':';
  const value = isDelegate ? behind.slice(2) : isSigned ? behind.slice(1) : behind;
  const inner = value[0]?.text === '(' && value.at(-1)?.text === ')' ? value.slice(1, -1) : value;
  const [only] = inner;
  if (only === undefined) return undefined;
  if (inner.length === 1 && isLiteral(only)) return { literal: only };
  const reference = referenceIn(inner);
  return reference === undefined ? computedOf(inner) : { reference };
}

function computedOf(tokens: readonly GradleToken[]): Assigned | undefined {
  const mentions = tokens.flatMap(namesIn);
  const [first] = tokens;
  const isFirst = first?.type === 'name' || first?.text.startsWith('$');
  const [beginning] = mentions;
  if (beginning === undefined) return undefined;
  return isFirst && tokens[1]?.text !== '.' ? { mentions, beginning } : { mentions };
}

/** The name that a token is, or those whose values a string takes in. */
function namesIn({ type, text }: GradleToken): readonly string[] {
  if (type === 'name') return [text];
  if (type !== 'text') return [];
  return [...text.matchAll(/\$\{?(\w+)/g)].flatMap(([, name]) => name ?? []);
}

/** `versionName`, `rootProject.ext.versionName`, `"$versionName"`, `"${versionName}"` */
function referenceIn(tokens: readonly GradleToken[]): string | undefined {
  const [only] = tokens;
  if (tokens.length === 1 && only?.type === 'text') {
    return /^\$(?:(\w+)|\{(?:[\w.]*\.)?(\w+)\})$/.exec(only.text)?.slice(1).find(Boolean);
  }
  const isChain = tokens.every(({ type, text }, index) =>
    index % 2 === 0 ? type === 'name' : text === '.',
  );
  const last = tokens.at(-1);
  return isChain && last?.type === 'name' ? last.text : undefined;
}
