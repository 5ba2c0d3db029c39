import { isRecord } from '../shared/read-values';
import { attributeNames, htmlTags, svgTags, type Markup } from './markup';

const tags: ReadonlySet<unknown> = new Set([...htmlTags, ...svgTags]);
const attributes: ReadonlySet<string> = new Set(attributeNames);

/** Deeper than this no page is. */
const deepest = 24;

/** Whether a value is markup that the page may draw. */
export function isMarkup(value: unknown, depth = 0): value is Markup {
  if (typeof value === 'string') return true;
  if (!isRecord(value) || depth > deepest) return false;
  const { tag, attributes: given, children } = value;
  if (!tags.has(tag) || !isRecord(given) || !Array.isArray(children)) return false;
  const areKnown = Object.entries(given).every(
    ([name, text]) => attributes.has(name) && typeof text === 'string',
  );
  return areKnown && children.every((child) => isMarkup(child, depth + 1));
}
