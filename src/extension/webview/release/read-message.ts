import { languages } from '../../../core/text/language';
import { isCount, isRecord } from '../shared/read-values';
import type { FromPage, PageSection, PageState, ToPage } from './protocol';
import { isMarkup } from './read-markup';

/** Longer keys are not made. */
const longestKey = 20_000;

/** What the page said; undefined for anything that it cannot have said. */
export function readFromPage(value: unknown): FromPage | undefined {
  if (!isRecord(value)) return undefined;
  const { type, revision, key } = value;
  if (type === 'ready') return { type };
  const isKey = typeof key === 'string' && key.length <= longestKey;
  return type === 'act' && isCount(revision) && isKey ? { type, revision, key } : undefined;
}

/** What the extension said; undefined for anything that would break the page. */
export function readToPage(value: unknown): ToPage | undefined {
  if (!isRecord(value) || value['type'] !== 'show') return undefined;
  const { type, revision, told, sections } = value;
  const language = languages.find((each) => each === value['language']);
  const state = readState(value['state']);
  if (!language || !state || !isCount(revision) || typeof told !== 'string') return undefined;
  if (!Array.isArray(sections) || !sections.every(isSection)) return undefined;
  return { type, revision, language, state, sections, told };
}

function isSection(value: unknown): value is PageSection {
  return isRecord(value) && typeof value['id'] === 'string' && isMarkup(value['markup']);
}

/** What the page kept; undefined for what another version kept differently. */
export function readState(value: unknown): PageState | undefined {
  if (!isRecord(value)) return undefined;
  const { root, release } = value;
  return typeof root === 'string' && typeof release === 'string' ? { root, release } : undefined;
}
