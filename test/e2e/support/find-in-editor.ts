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
 * @returns the middle of the text in CSS pixels
 */
export function findInEditor(needle: string): { x: number; y: number } | undefined {
  const { document } = globalThis as unknown as InPage;
  const textNodes = 4;
  for (const line of document.querySelectorAll('.editor-group-container.active .view-line')) {
    const nodes: TextNode[] = [];
    const walker = document.createTreeWalker(line, textNodes);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
    const text = nodes.map((node) => node.data).join('');
    const start = text.replaceAll('\u00a0', ' ').indexOf(needle);
    if (start < 0) continue;
    const end = start + needle.length;
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
