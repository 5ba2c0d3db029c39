import type { Parsers } from '../core/manifest/parsers';

/** The parsers that manifest kinds read with; loaded when the first manifest is read. */
export async function loadParsers(): Promise<Parsers> {
  const chunk = await import('../lazy/parsers.js');
  return chunk.parsers;
}

/** The client that runs Git; loaded when the first Git process is started. */
export async function loadGit(): Promise<typeof import('../lazy/git.js')> {
  return import('../lazy/git.js');
}
