import { isCount, isRecord, isTexts } from '../shared/read-values';
import {
  nameSources,
  type Arrangement,
  type Choice,
  type FromPage,
  type NameSource,
  type PanelState,
  type ToPage,
} from './protocol';

/** What the page said; undefined for anything that it cannot have said. */
export function readFromPage(value: unknown): FromPage | undefined {
  if (!isRecord(value)) return undefined;
  const { type, revision, from, count, row, source } = value;
  if (type === 'ready') {
    const state = readState(value['state']);
    return state ? { type, state } : { type };
  }
  if (type === 'state') {
    const { sequence } = value;
    const state = readState(value['state']);
    return state && isCount(sequence) ? { type, sequence, state } : undefined;
  }
  if (type === 'load') return isSource(source) ? { type, source } : undefined;
  if (!isCount(revision)) return undefined;
  if (type === 'rows')
    return isCount(from) && isCount(count) ? { type, revision, from, count } : undefined;
  if (type === 'details') return isCount(row) ? { type, revision, row } : undefined;
  return undefined;
}

/** What the extension said; only the parts that would break the page are looked at. */
export function readToPage(value: unknown): ToPage | undefined {
  if (!isRecord(value)) return undefined;
  return isToPage(value) ? value : undefined;
}

/** What the page kept; undefined for what another version kept differently. */
export function readState(value: unknown): PanelState | undefined {
  if (!isRecord(value)) return undefined;
  const { names, arrangement } = value;
  const choice = readChoice(value['choice']);
  if (typeof names !== 'string' || !choice || !isArrangement(arrangement)) return undefined;
  return { names, choice, arrangement };
}

function readChoice(value: unknown): Choice | undefined {
  if (!isRecord(value)) return undefined;
  const { scheme, options } = value;
  if (typeof scheme !== 'string' || !isTexts(options)) return undefined;
  return { scheme, options };
}

function isToPage(value: Readonly<Record<string, unknown>>): value is ToPage & typeof value {
  switch (value['type']) {
    case 'start':
      return typeof value['language'] === 'string' && isTexts(value['texts']);
    case 'schemes':
      return (
        isCount(value['sequence']) &&
        Array.isArray(value['schemes']) &&
        readChoice(value['choice']) !== undefined &&
        typeof value['notice'] === 'string'
      );
    case 'names':
      return typeof value['names'] === 'string';
    case 'result':
      return (
        isCount(value['revision']) &&
        isCount(value['total']) &&
        typeof value['summary'] === 'string'
      );
    case 'rows':
      return isCount(value['revision']) && isCount(value['from']) && Array.isArray(value['rows']);
    case 'details':
      return isCount(value['revision']) && isRecord(value['details']);
    default:
      return false;
  }
}

function isArrangement(value: unknown): value is Arrangement {
  return value === 'given' || value === 'order';
}

function isSource(value: unknown): value is NameSource {
  return nameSources.some((source) => source === value);
}
