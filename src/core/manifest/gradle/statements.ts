import { gradleTokens, type GradleToken } from './tokens';

/** A statement of a build script, without the block that follows it. */
export interface GradleStatement {
  /** The blocks that it stands in, outermost first: `android`, `productFlavors`, `free`. */
  readonly blocks: readonly string[];
  readonly tokens: readonly GradleToken[];
}

interface Block {
  /** Undefined for a block too deep to matter. */
  readonly blocks: readonly string[] | undefined;
  tokens: GradleToken[];
  parentheses: number;
}

/** Deeper than any block that holds a version. */
const deepestBlock = 8;

/** More tokens than a statement with a version has. */
const mostTokens = 24;

/**
 * The statements of a build script in Groovy or Kotlin: each ends with its line outside parentheses, at a `;`,
 * or where its block begins or ends.
 */
export function* gradleStatements(text: string): Generator<GradleStatement, void> {
  const open: Block[] = [newBlock([])];
  for (const token of gradleTokens(text)) {
    const block = open.at(-1) ?? newBlock([]);
    if (token.type === 'other' && token.text === '{') {
      open.push(newBlock(blocksInside(block)));
      block.tokens = [];
    } else if (token.type === 'other' && token.text === '}') {
      yield* statementOf(block);
      if (open.length > 1) open.pop();
    } else if (isEnd(token, block)) {
      yield* statementOf(block);
    } else add(token, block);
  }
  for (const block of open) yield* statementOf(block);
}

function newBlock(blocks: readonly string[] | undefined): Block {
  return { blocks, tokens: [], parentheses: 0 };
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

function isEnd({ type, text }: GradleToken, { tokens, parentheses }: Block): boolean {
  if (type === 'other' && text === ';') return true;
  return type === 'newline' && parentheses === 0 && tokens.at(-1)?.text !== '=';
}

function add(token: GradleToken, block: Block): void {
  if (token.type === 'newline') return;
  if (token.type === 'other' && token.text === '(') block.parentheses += 1;
  if (token.type === 'other' && token.text === ')')
    block.parentheses = Math.max(0, block.parentheses - 1);
  if (block.tokens.length < mostTokens) block.tokens.push(token);
}

function* statementOf(block: Block): Generator<GradleStatement, void> {
  const { blocks, tokens } = block;
  block.tokens = [];
  block.parentheses = 0;
  if (blocks && tokens.length > 1) yield { blocks, tokens };
}
