import type { PatternCompiler } from '../../core/manifest/custom/types';
import { mayHoldPatterns } from '../../core/policy/read-slot-rules';
import type { PolicyContext } from '../../core/policy/read-policy';
import { loadCatalogue, loadPatterns } from '../lazy';

/** All that the text of a policy is read with; loads no more than it needs. */
export async function policyContextFor(text: string): Promise<PolicyContext> {
  return { catalogue: await loadCatalogue(), ...(await patternsFor(text)) };
}

/** The engine for patterns, where the text of a policy may hold one. */
export async function patternsFor(text: string): Promise<{ readonly patterns?: PatternCompiler }> {
  return mayHoldPatterns(text) ? { patterns: await loadPatterns() } : {};
}
