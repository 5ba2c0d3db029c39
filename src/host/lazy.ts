import type { Parsers } from '../core/manifest/parsers';
import type { SchemeData } from '../core/scheme/data';

/** The parsers that manifest kinds read with; loaded when the first manifest is read. */
export async function loadParsers(): Promise<Parsers> {
  const chunk = await import('../lazy/parsers.js');
  return chunk.parsers;
}

/** The client that runs Git; loaded when the first Git process is started. */
export async function loadGit(): Promise<typeof import('../lazy/git.js')> {
  return import('../lazy/git.js');
}

/** The naming systems that are shipped, by id; loaded when the first name is read. */
export async function loadCatalogue(): Promise<ReadonlyMap<string, SchemeData>> {
  const chunk = await import('../lazy/catalogue.js');
  return chunk.catalogue;
}
