import { svgTags, type Markup } from '../markup';

const svg: ReadonlySet<string> = new Set(svgTags);

/** The nodes of markup; its texts are texts, whatever is in them. */
export function draw(markup: Markup): Node {
  if (typeof markup === 'string') return document.createTextNode(markup);
  const { tag, attributes, children } = markup;
  const element = svg.has(tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', tag)
    : document.createElement(tag);
  for (const [name, text] of Object.entries(attributes)) element.setAttribute(name, text);
  element.append(...children.map(draw));
  return element;
}
