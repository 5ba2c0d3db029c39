import type { Preset } from '../policy/presets';
import { compileScheme } from '../scheme/compile';
import type { NameKind, SchemeData } from '../scheme/data';
import type { Scheme } from '../scheme/scheme';
import { chooseRules } from './choose-rules';
import { inferNames, type NamesInference } from './infer-names';
import { inferPresets } from './infer-presets';
import { proposedPolicy } from './proposed-policy';
import type { NamesToInfer, PolicyInference } from './types';

/** What a policy could be made of. */
export interface InferenceContext {
  /** The schemes that are shipped, by id. */
  readonly catalogue: ReadonlyMap<string, SchemeData>;
  readonly presets: readonly Preset[];
  /** Schemes that the repository has already, under ids of their own. */
  readonly own?: readonly Scheme[];
}

/**
 * Guesses the naming standard of a repository from the names that it has: which schemes, templates and
 * presets explain how many of them, and a draft where none does. It decides nothing: what explains the
 * names equally well is told with each proposal, and the proposed policy is a text to look over.
 */
export function inferPolicy(names: NamesToInfer, context: InferenceContext): PolicyInference {
  const schemes = schemesOf(context);
  const own = new Set(context.own);
  const infer = (list: readonly string[], kinds: readonly NameKind[]): NamesInference => {
    const [draftKind = 'version'] = kinds;
    return inferNames(list, { schemes, isOwn: (scheme) => own.has(scheme), kinds, draftKind });
  };
  const tags = infer(names.tags, ['tag', 'version', 'baseline', 'label']);
  const branches = infer(names.branches, ['branch']);
  const files = infer((names.files ?? []).map(nameOfFile), ['file', 'package', 'document', 'item']);
  const policy = proposedPolicy(
    { tags: chooseRules(tags), branches: chooseRules(branches) },
    { tags: tags.told.total, branches: branches.told.total },
  );
  return {
    tags: tags.told,
    branches: branches.told,
    files: files.told,
    presets: inferPresets(
      { tags: tags.sample, branches: branches.sample },
      context.presets,
      context.catalogue,
    ),
    ...(policy && { policy }),
  };
}

/** Of schemes that explain as much, those that presets hold versions to come first, in the presets' order. */
function schemesOf({ catalogue, presets, own = [] }: InferenceContext): readonly Scheme[] {
  const common = presets.map(({ data }) => data.version);
  const rank = ({ id }: Scheme): number => (common.includes(id) ? common.indexOf(id) : Infinity);
  const shipped = [...catalogue.values()].flatMap((data) => {
    if (own.some(({ id }) => id === data.id)) return [];
    const { scheme } = compileScheme(data, { resolve: (id) => catalogue.get(id) });
    return scheme ?? [];
  });
  return [...own, ...shipped.sort((left, right) => compare(rank(left), rank(right)))];
}

/** Infinite ranks are equal. */
function compare(left: number, right: number): number {
  return left === right ? 0 : left - right;
}

/** The last part of a path. */
function nameOfFile(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
