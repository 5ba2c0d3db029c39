import {
  createScanner,
  parseTree,
  type Node,
  type ParseError,
  type ParseErrorCode,
} from 'jsonc-parser';
import type { Text } from '../text/language';
import { propertiesOf } from './check-shape';
import { errorAt } from './problems';
import * as texts from './texts';
import type { PolicyProblem } from './types';

/** The text of a policy as a tree of JSON values with offsets. `root` is absent when there are problems. */
export interface PolicyTree {
  readonly root?: Node;
  readonly problems: readonly PolicyProblem[];
}

const longestPolicy = 1_000_000;
const deepestNesting = 40;

/** Reads JSON with comments and trailing commas; refuses what is too large, too deep, or says a thing twice. */
export function parsePolicyText(text: string): PolicyTree {
  const start = { offset: 0, length: Math.min(text.length, 1) };
  if (text.length > longestPolicy) {
    return { problems: [errorAt(start, texts.tooLarge, { limit: longestPolicy })] };
  }
  const deep = findDeepNesting(text);
  if (deep !== undefined) {
    const place = { offset: deep, length: 1 };
    return { problems: [errorAt(place, texts.tooDeep, { limit: deepestNesting })] };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  // What the parser says after its first error is mostly a consequence of it.
  const [error] = errors;
  if (error) return { problems: [syntaxProblem(error, text)] };
  if (!root) return { problems: [errorAt(start, texts.emptyPolicy)] };
  const problems = duplicateKeys(root);
  return problems.length > 0 ? { problems } : { root, problems };
}

/** The tree of a text that somebody is typing: what can be told of it, errors or not; undefined when too large or deep. */
export function parseUnfinished(text: string): Node | undefined {
  if (text.length > longestPolicy || findDeepNesting(text) !== undefined) return undefined;
  return parseTree(text, [], { allowTrailingComma: true, allowEmptyContent: true });
}

/** Offset of the first bracket that nests too deep. The parser recurses, so this comes before it. */
function findDeepNesting(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token: number = scanner.scan(); token !== tokenEnd; token = scanner.scan()) {
    if (token === tokenOpenBrace || token === tokenOpenBracket) depth++;
    else if (token === tokenCloseBrace || token === tokenCloseBracket) depth--;
    if (depth > deepestNesting) return scanner.getTokenOffset();
  }
  return undefined;
}

// Values of jsonc-parser's `SyntaxKind`, a const enum that isolated compilers cannot read.
const tokenOpenBrace = 1;
const tokenCloseBrace = 2;
const tokenOpenBracket = 3;
const tokenCloseBracket = 4;
const tokenEnd = 17;

function duplicateKeys(node: Node): PolicyProblem[] {
  if (node.type === 'array') return (node.children ?? []).flatMap(duplicateKeys);
  if (node.type !== 'object') return [];
  const seen = new Set<string>();
  return propertiesOf(node).flatMap(({ key, keyNode, value }) => {
    const again = seen.has(key) ? [errorAt(keyNode, texts.duplicateKey, { key })] : [];
    seen.add(key);
    return [...again, ...duplicateKeys(value)];
  });
}

function syntaxProblem(error: ParseError, text: string): PolicyProblem {
  const offset = Math.min(error.offset, text.length);
  return errorAt({ offset, length: Math.min(error.length, text.length - offset) }, texts.syntax, {
    problem: syntaxTexts[error.error] ?? otherSyntax,
  });
}

const otherSyntax: Text = { en: 'this is no JSON', 'zh-cn': '此处不是有效的 JSON' };

/** By jsonc-parser's `ParseErrorCode`. */
const syntaxTexts: Readonly<Partial<Record<ParseErrorCode, Text>>> = {
  1: { en: 'this is no value', 'zh-cn': '此处不是有效的值' },
  2: {
    en: 'this number is not written as JSON writes numbers',
    'zh-cn': '该数字不符合 JSON 的写法',
  },
  3: { en: 'a key in quotes is missing', 'zh-cn': '缺少带引号的键' },
  4: { en: 'a value is missing', 'zh-cn': '缺少值' },
  5: { en: 'a colon is missing', 'zh-cn': '缺少冒号' },
  6: { en: 'a comma is missing', 'zh-cn': '缺少逗号' },
  7: { en: '"}" is missing', 'zh-cn': '缺少“}”' },
  8: { en: '"]" is missing', 'zh-cn': '缺少“]”' },
  9: { en: 'something follows after the end', 'zh-cn': '结尾之后还有内容' },
  11: { en: 'a comment is never closed', 'zh-cn': '注释没有结束' },
  12: { en: 'a text is never closed', 'zh-cn': '文本缺少结束引号' },
  13: { en: 'a number ends too early', 'zh-cn': '数字不完整' },
  14: { en: '"\\u" needs four hexadecimal digits', 'zh-cn': '“\\u”后应有四位十六进制数字' },
  15: {
    en: '"\\" is followed by a character that cannot be escaped',
    'zh-cn': '“\\”后的字符不能转义',
  },
  16: { en: 'a character here must be escaped', 'zh-cn': '此处的字符需要转义' },
};
