import { message, type Message } from '../text/message';
import * as texts from './template-texts';

/** One piece of a template. Offsets count UTF-16 units of the template. */
export type TemplateNode =
  | { readonly type: 'literal'; readonly text: string }
  | {
      readonly type: 'field';
      readonly field: string;
      readonly token?: string;
      readonly offset: number;
      readonly length: number;
    }
  | { readonly type: 'group'; readonly nodes: readonly TemplateNode[] }
  | { readonly type: 'choice'; readonly alternatives: readonly string[] };

/** What is wrong with a template, and where. */
export interface TemplateProblem {
  readonly offset: number;
  readonly length: number;
  readonly message: Message;
}

export type TemplateReading =
  | { readonly ok: true; readonly nodes: readonly TemplateNode[] }
  | { readonly ok: false; readonly problem: TemplateProblem };

/** Templates longer than this are refused, so that every scheme stays quick to match. */
export const maxTemplateLength = 400;

/** Reads the template syntax that `FormData` documents. */
export function readTemplate(template: string): TemplateReading {
  const reader = new TemplateReader(template);
  try {
    if (template.length > maxTemplateLength) {
      throw new TemplateError(
        0,
        template.length,
        message(texts.templateTooLong, { limit: maxTemplateLength }),
      );
    }
    return { ok: true, nodes: reader.readAll() };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return {
      ok: false,
      problem: { offset: error.offset, length: error.length, message: error.reason },
    };
  }
}

/** Every field that the nodes name, in the order written. */
export function fieldsOfTemplate(
  nodes: readonly TemplateNode[],
): Extract<TemplateNode, { type: 'field' }>[] {
  return nodes.flatMap((node) =>
    node.type === 'field' ? [node] : node.type === 'group' ? fieldsOfTemplate(node.nodes) : [],
  );
}

class TemplateError extends Error {
  constructor(
    readonly offset: number,
    readonly length: number,
    readonly reason: Message,
  ) {
    super();
  }
}

class TemplateReader {
  private position = 0;

  constructor(private readonly template: string) {}

  readAll(): TemplateNode[] {
    const nodes = this.readNodes();
    if (this.position < this.template.length) this.fail(this.position, 1, texts.templateUnbalanced);
    return nodes;
  }

  private readNodes(): TemplateNode[] {
    const nodes: TemplateNode[] = [];
    for (;;) {
      const character = this.template[this.position];
      if (character === undefined || character === ']' || character === ')' || character === '}')
        return nodes;
      if (character === '{') nodes.push(this.readField());
      else if (character === '[') nodes.push(this.readGroup());
      else if (character === '(') nodes.push(this.readChoice());
      else nodes.push({ type: 'literal', text: this.readLiteral('{}[]()') });
    }
  }

  private readField(): TemplateNode {
    const start = this.position;
    const end = this.template.indexOf('}', start);
    if (end < 0) this.fail(start, 1, texts.templateUnbalanced);
    const [field = '', token] = this.template.slice(start + 1, end).split(':');
    if (!/^[A-Za-z][A-Za-z0-9-]*$/.test(field)) {
      this.fail(start, end + 1 - start, texts.templateFieldName);
    }
    if (field in Object.prototype) this.fail(start, end + 1 - start, texts.templateReservedName);
    this.position = end + 1;
    const place = { offset: start, length: end + 1 - start };
    return token === undefined
      ? { type: 'field', field, ...place }
      : { type: 'field', field, token, ...place };
  }

  private readGroup(): TemplateNode {
    const start = this.position++;
    const nodes = this.readNodes();
    if (this.template[this.position] !== ']') this.fail(start, 1, texts.templateUnbalanced);
    this.position++;
    if (fieldsOfTemplate(nodes).length > 0) return { type: 'group', nodes };
    const first = nodes[0];
    if (nodes.length === 1 && first?.type === 'literal') {
      return { type: 'choice', alternatives: ['', first.text] };
    }
    return this.fail(start, this.position - start, texts.templateEmptyGroup);
  }

  private readChoice(): TemplateNode {
    const start = this.position++;
    const alternatives: string[] = [];
    for (;;) {
      alternatives.push(this.readLiteral('{}[]()|'));
      const character = this.template[this.position++];
      if (character === ')') break;
      if (character !== '|') this.fail(start, 1, texts.templateUnbalanced);
    }
    if (new Set(alternatives).size !== alternatives.length) {
      this.fail(start, this.position - start, texts.templateSameAlternatives);
    }
    return { type: 'choice', alternatives };
  }

  private readLiteral(special: string): string {
    let text = '';
    for (;;) {
      const character = this.template[this.position];
      if (character === undefined || special.includes(character)) return text;
      this.position++;
      if (character !== '\\') text += character;
      else if (this.position < this.template.length) text += this.template[this.position++] ?? '';
      else this.fail(this.position - 1, 1, texts.templateUnbalanced);
    }
  }

  private fail(offset: number, length: number, text: (typeof texts)['templateUnbalanced']): never {
    throw new TemplateError(offset, length, message(text));
  }
}
