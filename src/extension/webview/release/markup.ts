/**
 * A page as data: made by the extension, drawn by the page of the panel, and written into a file for printing. Nothing
 * but these elements and attributes can be said, so that no text of a record is taken for markup.
 */
export type Markup = string | MarkupElement;

export interface MarkupElement {
  readonly tag: Tag;
  readonly attributes: Attributes;
  readonly children: readonly Markup[];
}

export type Attributes = Readonly<Partial<Record<Attribute, string>>>;

export const htmlTags = [
  ...(['div', 'section', 'header', 'h1', 'h2', 'h3', 'p', 'ul', 'ol', 'li', 'dl', 'dt'] as const),
  ...(['dd', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'span', 'strong'] as const),
  ...(['button', 'code', 'details', 'summary', 'time'] as const),
] as const;

export const svgTags = ['svg', 'line', 'rect', 'circle'] as const;

export type Tag = (typeof htmlTags)[number] | (typeof svgTags)[number];

export const attributeNames = [
  ...(['id', 'class', 'role', 'type', 'scope', 'lang', 'datetime', 'title', 'open'] as const),
  ...(['aria-label', 'aria-labelledby', 'aria-hidden', 'aria-current', 'aria-checked'] as const),
  /** Key of what a button does. */
  'data-act',
  ...(['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'width', 'height'] as const),
] as const;

export type Attribute = (typeof attributeNames)[number];

/** An element; a string is its class. */
export function el(
  tag: Tag,
  attributes: Attributes | string = {},
  ...children: readonly Markup[]
): MarkupElement {
  const named = typeof attributes === 'string' ? { class: attributes } : attributes;
  return { tag, attributes: named, children };
}

/** Text for a screen reader alone. */
export function spoken(text: string): MarkupElement {
  return el('span', 'spoken', text);
}

/** A sign that a text beside it explains. */
export function sign(text: string, kind: string): MarkupElement {
  return el('span', { class: `sign ${kind}`, 'aria-hidden': 'true' }, text);
}
