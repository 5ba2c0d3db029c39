import type { PatternCompiler } from '../core/manifest/custom/types';
import type { ConventionalParts } from '../core/commits/types';
import type { Parsers } from '../core/manifest/parsers';
import type { SchemeData } from '../core/scheme/data';

/** The parsers that manifest kinds read with; loaded when the first manifest is read. */
export async function loadParsers(): Promise<Parsers> {
  const chunk = await import('../lazy/parsers.js');
  return chunk.parsers;
}

/** The linear engine for patterns of a policy; loaded when a policy that has one is read. */
export async function loadPatterns(): Promise<PatternCompiler> {
  const chunk = await import('../lazy/patterns.js');
  return chunk.compilePattern;
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

/** Reads what commits do by their messages; loaded when the first event is suggested. */
export async function loadCommitReader(): Promise<(text: string) => ConventionalParts> {
  const chunk = await import('../lazy/commits.js');
  return chunk.createCommitReader();
}
