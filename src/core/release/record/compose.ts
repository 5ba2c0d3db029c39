import type { Document, ErrorCode, YAMLParseError } from 'yaml';
import type { Parsers } from '../../manifest/parsers';
import { createNesting, yamlLength } from '../../manifest/yaml/nesting';
import type { Pieces } from '../../text/pieces';
import type { CharacterRange } from '../../text/range';

/** The one document of a YAML text, or the first thing for which it is none. */
export type Composed =
  | { readonly type: 'document'; readonly document: Document.Parsed }
  | { readonly type: 'error'; readonly code: ErrorCode; readonly range: CharacterRange }
  | { readonly type: 'too-deep'; readonly range: CharacterRange };

/** How many tokens make a piece: a few milliseconds. */
const tokensInPiece = 1000;

/**
 * Reads a YAML text as far as its first error: what follows is mostly a consequence of it, and the parser would make
 * an error of each, which takes seconds for a text that is full of them.
 * @param deepest how many levels of brackets, or of block indicators on a line, a text may have
 */
export function* compose(text: string, deepest: number, { yaml }: Parsers): Pieces<Composed> {
  const parser = new yaml.Parser();
  const composing = new Composing(yaml);
  const isTooDeep = createNesting(deepest);
  let offset = 0;
  let count = 0;
  for (const token of new yaml.Lexer().lex(text)) {
    if (isTooDeep(token)) return { type: 'too-deep', range: { offset, length: 1 } };
    offset += yamlLength(token);
    const error = composing.add(parser.next(token));
    if (error) return error;
    count += 1;
    if (count % tokensInPiece === 0) yield;
  }
  return composing.add(parser.end()) ?? composing.end(text.length);
}

type Tokens = ReturnType<InstanceType<Parsers['yaml']['Parser']>['next']>;

/** Makes a document of what the parser finds, until something is wrong. */
class Composing {
  private readonly composer;
  private hasDocument = false;

  constructor(yaml: Parsers['yaml']) {
    // Without the core schema `1.10` stays the text that it is; two equal keys are told by us, in linear time.
    const composer = new yaml.Composer({ schema: 'failsafe', uniqueKeys: false });
    const collect: unknown = Reflect.get(composer, 'onError');
    const stopAtFirst = (...told: unknown[]): void => {
      if (typeof collect === 'function') Reflect.apply(collect, composer, told);
      const [error] = composer.streamInfo().errors;
      if (error) throw error;
    };
    // The parser has no option to stop. Were this to have no effect, reading would be slow and as right.
    Reflect.set(composer, 'onError', stopAtFirst);
    this.composer = composer;
  }

  /** Takes what the parser found next; gives the first error. */
  add(tokens: Tokens): Composed | undefined {
    for (const token of tokens) {
      const { offset } = token;
      const length = 'source' in token ? token.source.length : 1;
      const isSecond = this.hasDocument && token.type === 'document';
      if (isSecond) return { type: 'error', code: 'MULTIPLE_DOCS', range: { offset, length } };
      const isMisplaced = token.type === 'doc-end' && !this.hasDocument;
      if (token.type === 'error' || isMisplaced) {
        return { type: 'error', code: 'UNEXPECTED_TOKEN', range: { offset, length } };
      }
      this.hasDocument ||= token.type === 'document';
      const error = upToError(() => [...this.composer.next(token)]);
      if ('code' in error) return errorOf(error);
    }
    return undefined;
  }

  /** The document that was found; an empty one where there is none. */
  end(length: number): Composed {
    const documents = upToError(() => [...this.composer.end(true, length)]);
    if ('code' in documents) return errorOf(documents);
    const [document] = documents;
    if (!document) throw new Error('The end of a YAML stream was asked for a document.');
    const [error] = document.errors;
    return error ? errorOf(error) : { type: 'document', document };
  }
}

/** What the composer gives, or the error at which it stopped. */
function upToError<T>(work: () => T): T | YAMLParseError {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === 'YAMLParseError') {
      return thrown as YAMLParseError;
    }
    throw thrown;
  }
}

function errorOf({ code, pos: [start, end] }: YAMLParseError): Composed {
  return { type: 'error', code, range: { offset: start, length: Math.max(0, end - start) } };
}
