import type { SchemeData } from '../../../src/core/scheme';
import { indexPage } from './index-page';
import { schemePage } from './scheme-page';

/** Every page under `docs/schemes`, by its file name. */
export function schemePages(
  catalogue: ReadonlyMap<string, SchemeData>,
): ReadonlyMap<string, string> {
  const pages = [...catalogue.values()].map(
    (data) => [`${data.id}.md`, schemePage(data, catalogue)] as const,
  );
  return new Map([['README.md', indexPage(catalogue)], ...pages]);
}
