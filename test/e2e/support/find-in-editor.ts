/** The little of a page that is needed here: the types of the whole DOM would reach the product. */
interface InPage {
  readonly document: {
    querySelectorAll(selector: string): Iterable<object>;
    createTreeWalker(within: object, what: number): { nextNode(): TextNode | null };
    createRange(): {
      setStart(node: TextNode, offset: number): void;
      setEnd(node: TextNode, offset: number): void;
      getBoundingClientRect(): { x: number; y: number; width: number; height: number };
    };
  };
}

interface TextNode {
  readonly data: string;
}

/**
 * Finds the first place of a text in the active editor; runs in the page. A line is cut into
 * spans there, and its spaces do not break.
 * @param at which character of it is meant; its middle when absent
 * @returns the middle of the text, or of the character, in CSS pixels
 */
export function findInEditor({
  needle,
  at,
}: {
  readonly needle: string;
  readonly at?: number | undefined;
}): { x: number; y: number } | undefined {
  const { document } = globalThis as unknown as InPage;
  const textNodes = 4;
  for (const line of document.querySelectorAll('.editor-group-container.active .view-line')) {
    const nodes: TextNode[] = [];
    const walker = document.createTreeWalker(line, textNodes);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
    const text = nodes.map((node) => node.data).join('');
    const found = text.replaceAll('\u00a0', ' ').indexOf(needle);
    if (found < 0) continue;
    const start = found + (at ?? 0);
    const end = at === undefined ? found + needle.length : start + 1;
    const range = document.createRange();
    let before = 0;
    for (const node of nodes) {
      const after = before + node.data.length;
      if (start >= before && start < after) range.setStart(node, start - before);
      if (end > before && end <= after) range.setEnd(node, end - before);
      before = after;
    }
    const box = range.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  return undefined;
}
