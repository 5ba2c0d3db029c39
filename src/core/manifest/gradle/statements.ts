import { gradleTokens, type GradleToken } from './tokens';

/** A statement of a build script, without the block that follows it; also an entry of a map. */
export interface GradleStatement {
  /** The blocks and maps that it stands in, outermost first: `android`, `productFlavors`, `free`. */
  readonly blocks: readonly string[];
  readonly tokens: readonly GradleToken[];
}

interface Block {
  /** Whether it is a list or a map, `[…]`, behind a `=` or `:`. */
  readonly isList: boolean;
  /** Undefined for a block too deep to matter. */
  readonly blocks: readonly string[] | undefined;
  tokens: GradleToken[];
  parentheses: number;
  /** Brackets that are open within its statement. */
  brackets: number;
}

/** Deeper than any block that holds a version. */
const deepestBlock = 8;

/** More tokens than a statement with a version has. */
const mostTokens = 24;

/**
 * The statements of a build script in Groovy or Kotlin: each ends with its line outside parentheses, at a `;`,
 * or where its block begins or ends; an entry of a map ends at a comma too.
 */
export function* gradleStatements(text: string): Generator<GradleStatement, void> {
  const open: Block[] = [newBlock([])];
  for (const token of gradleTokens(text)) {
    const block = open.at(-1) ?? newBlock([]);
    if (isOther(token, '{') || opensList(token, block)) {
      open.push(newBlock(blocksInside(block), token.text === '['));
      block.tokens = [];
    } else if (isOther(token, '}')) {
      yield* closeBlocks(open);
    } else if (isOther(token, ']') && block.isList && block.brackets === 0) {
      yield* closeBlock(open);
    } else if (isEnd(token, block)) {
      yield* statementOf(block);
    } else add(token, block);
  }
  for (const block of open) yield* statementOf(block);
}

function isOther({ type, text }: GradleToken, character: string): boolean {
  return type === 'other' && text === character;
}

function opensList(token: GradleToken, { tokens }: Block): boolean {
  return isOther(token, '[') && ['=', ':'].includes(tokens.at(-1)?.text ?? '');
}

/** Closes a block, and lists in it that nothing closed. */
function* closeBlocks(open: Block[]): Generator<GradleStatement, void> {
  while (open.at(-1)?.isList) yield* closeBlock(open);
  yield* closeBlock(open);
}

function* closeBlock(open: Block[]): Generator<GradleStatement, void> {
  const block = open.at(-1);
  if (block) yield* statementOf(block);
  if (open.length > 1) open.pop();
}

function newBlock(blocks: readonly string[] | undefined, isList = false): Block {
  return { isList, blocks, tokens: [], parentheses: 0, brackets: 0 };
}

function blocksInside({ blocks, tokens }: Block): readonly string[] | undefined {
  const isTooDeep = blocks === undefined || blocks.length >= deepestBlock;
  return isTooDeep ? undefined : [...blocks, ...nameOfBlock(tokens)];
}

const creators = ['create', 'register', 'named', 'getByName', 'maybeCreate'];

/** What a block is called by what stands before it: `create("free")` and `create<Flavor>("free")` make one called `free`. */
function nameOfBlock(tokens: readonly GradleToken[]): readonly string[] {
  const [first] = tokens;
  if (first === undefined) return [''];
  const argument = tokens.find(({ type }) => type === 'string');
  if (creators.includes(first.text) && argument) return [argument.text];
  const end = tokens.findIndex(({ type, text }) => type !== 'name' && text !== '.');
  const chain = end < 0 ? tokens : tokens.slice(0, end);
  return chain.filter(({ type }) => type === 'name').map(({ text }) => text);
}

function isEnd(token: GradleToken, { isList, tokens, parentheses, brackets }: Block): boolean {
  if (isOther(token, ';')) return true;
  if (isOther(token, ',')) return isList && parentheses === 0 && brackets === 0;
  return token.type === 'newline' && parentheses === 0 && tokens.at(-1)?.text !== '=';
}

function add(token: GradleToken, block: Block): void {
  if (token.type === 'newline') return;
  if (isOther(token, '(')) block.parentheses += 1;
  if (isOther(token, ')')) block.parentheses = Math.max(0, block.parentheses - 1);
  if (isOther(token, '[')) block.brackets += 1;
  if (isOther(token, ']')) block.brackets = Math.max(0, block.brackets - 1);
  if (block.tokens.length < mostTokens) block.tokens.push(token);
}

function* statementOf(block: Block): Generator<GradleStatement, void> {
  const { blocks, tokens } = block;
  block.tokens = [];
  block.parentheses = 0;
  block.brackets = 0;
  if (blocks && tokens.length > 1) yield { blocks, tokens };
}
