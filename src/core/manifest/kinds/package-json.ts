import type { EcosystemId } from '../../ecosystem/types';
import { searchOf } from '../candidates';
import { isSamePath } from '../json/json-scalar';
import { jsonCandidates, type JsonSlot } from '../json/json-slots';
import { readJson } from '../json/read-json';
import { deepestNesting, jsonLexis, tooDeep } from '../nesting';
import { syntaxProblem, tooDeepProblem } from '../problems';
import type { ManifestContext, ManifestKind, SlotSearch } from '../types';

const lockFiles = ['package-lock.json', 'npm-shrinkwrap.json'];

/** A copy may have a name of its own, such as `package-lock.old.json`. */
const lockName = /package-lock|npm-shrinkwrap/;

/**
 * npm's `package.json` and its lock files. The version of a VS Code extension (`engines.vscode`) is held
 * to the Marketplace's law, any other to SemVer.
 */
export const packageJson: ManifestKind = {
  id: 'package-json',
  files: ['package.json', ...lockFiles],
  namedFiles: ['*package*.json', '*npm-shrinkwrap*.json'],
  largest: 16 * 1024 * 1024,
  find: (text, context) => {
    const deep = tooDeep(text, deepestNesting, jsonLexis);
    if (deep !== undefined) {
      return { slots: [], problems: [tooDeepProblem(context.path, deepestNesting, deep)] };
    }
    return search(text, context);
  },
};

const version = ['version'];
const engine = ['engines', 'vscode'];
const lockedPackage = ['packages', '', 'version'];

function search(text: string, { path, parsers }: ManifestContext): SlotSearch {
  const isLock = lockName.test(path.slice(path.lastIndexOf('/') + 1));
  const wanted = isLock ? [version, lockedPackage] : [version, engine];
  const { scalars, error } = readJson(text, wanted, parsers);
  const isExtension = scalars.some(({ keys, type }) => {
    return type === 'string' && isSamePath(keys, engine);
  });
  const ecosystem: EcosystemId = isExtension ? 'vscode' : 'semver';
  const slots: readonly JsonSlot[] = isLock
    ? [version, lockedPackage].map((keys) => ({ keys, ecosystem: 'semver', group: 'package' }))
    : [{ keys: version, ecosystem }];
  const problems = error ? [syntaxProblem(path, error)] : [];
  return searchOf(jsonCandidates(scalars, slots, text), problems);
}
