import { isCount, isCounts, isFinite, isRecord, isTexts } from '../shared/read-values';
import {
  imageFormats,
  type FromPage,
  type KeptView,
  type PageState,
  type ToPage,
} from './protocol';

/** Details of more names at once are not asked for. */
export const mostDetails = 400;

/** What the page said; undefined for anything that it cannot have said. */
export function readFromPage(value: unknown): FromPage | undefined {
  if (!isRecord(value)) return undefined;
  const { type, revision, nodes, node, content, reason } = value;
  switch (type) {
    case 'ready':
      return { type };
    case 'details':
      return isCount(revision) && isCounts(nodes) && nodes.length <= mostDetails
        ? { type, revision, nodes }
        : undefined;
    case 'open':
    case 'menu':
      return isCount(revision) && isCount(node) ? { type, revision, node } : undefined;
    case 'save': {
      const format = imageFormats.find((each) => each === value['format']);
      return format && typeof content === 'string' ? { type, format, content } : undefined;
    }
    case 'failed':
      return typeof reason === 'string' ? { type, reason } : undefined;
    default:
      return undefined;
  }
}

/** What the extension said; only the parts that would break the page are looked at. */
export function readToPage(value: unknown): ToPage | undefined {
  return isRecord(value) && isToPage(value) ? value : undefined;
}

function isToPage(value: Readonly<Record<string, unknown>>): value is ToPage & typeof value {
  switch (value['type']) {
    case 'start':
      return (
        typeof value['language'] === 'string' &&
        typeof value['root'] === 'string' &&
        isTexts(value['texts']) &&
        isTexts(value['roles'])
      );
    case 'family':
      return isCount(value['revision']) && isRecord(value['family']);
    case 'notice':
      return typeof value['text'] === 'string';
    case 'details':
      return isCount(value['revision']) && Array.isArray(value['details']);
    default:
      return false;
  }
}

/** What the page kept; undefined for what another version kept differently. */
export function readState(value: unknown): PageState | undefined {
  if (!isRecord(value)) return undefined;
  const { root, query, selected } = value;
  if (typeof root !== 'string' || typeof query !== 'string') return undefined;
  const view = readView(value['view']);
  return {
    ...{ root, query },
    ...(view && { view }),
    ...(typeof selected === 'string' && { selected }),
  };
}

function readView(value: unknown): KeptView | undefined {
  if (!isRecord(value)) return undefined;
  const { x, y, scale } = value;
  const isPlace = isFinite(x) && isFinite(y) && isFinite(scale) && scale > 0;
  return isPlace ? { x, y, scale } : undefined;
}
