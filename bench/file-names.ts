import { catalogue } from '../src/core/catalogue';
import { classifyNamed } from '../src/core/paths/classify-named';
import { readPolicy } from '../src/core/policy/read-policy';
import { parse, type Scheme } from '../src/core/scheme';
import type { NamedPath } from '../src/core/snapshot/types';
import type { Figure } from './figure';
import { measureInTurns } from './measure';
import { namesOfScheme } from './names-of-scheme';
import { createRandom } from './random';

const count = 100_000;
const schemeCount = 20;
const turns = 7;

/** Names of files whose scheme is picked by the globs of a policy, beside parsing each by its scheme. */
export function fileNamesFigures(): Figure[] {
  const ids = [...catalogue.keys()].filter((id) => id !== 'greek-file').slice(-schemeCount);
  const { policy, problems } = readPolicy(
    JSON.stringify({ files: ids.map((id, index) => ({ in: globOf(id, index), scheme: id })) }),
    { catalogue },
  );
  if (!policy) throw new Error(`Cannot measure: ${JSON.stringify(problems)}`);
  const random = createRandom(20_251_122);
  const perScheme = count / ids.length;
  const texts: { readonly scheme: Scheme; readonly text: string }[] = [];
  const named: NamedPath[] = [];
  ids.forEach((id, index) => {
    const scheme = policy.schemes.get(id);
    if (!scheme) throw new Error(`Cannot measure: the policy lacks ${id}.`);
    for (const text of namesOfScheme(scheme, random, perScheme)) {
      const safe = text.replaceAll('/', '-');
      texts.push({ scheme, text: safe });
      const isFolder = scheme.kind === 'folder';
      const path = `${folderOf(id, index)}/${isFolder ? safe : `${safe}.zip`}`;
      named.push({ path, isFolder });
    }
  });
  const read = classifyNamed(policy, named).length;
  if (read < count * 0.99) throw new Error(`Cannot measure: only ${read} names have a rule.`);
  const { ours, parsing } = measureInTurns(
    {
      ours: () =>
        classifyNamed(policy, named).filter(({ verdict }) => verdict !== 'invalid').length,
      parsing: () => texts.filter(({ scheme, text }) => parse(scheme, text).name).length,
    },
    turns,
  );
  return [
    {
      what: 'check file names whose scheme the globs pick, beside parsing them',
      value: ours / parsing,
      unit: '×',
      target: { sign: '≤', value: 2 },
      detail: `${count} names, ${ids.length} globs: ${ours.toFixed(0)} ms, parsing ${parsing.toFixed(0)} ms`,
    },
  ];
}

/** Globs of the kinds that policies hold: all below a folder, files of one folder, an ending anywhere. */
function globOf(id: string, index: number): string {
  const globs = [`out/${id}/**`, `out/${id}/*`, `**/${id}/[!.]*`, `out/{${id},${id}-old}/*`];
  return globs[index % globs.length] ?? '';
}

function folderOf(id: string, index: number): string {
  return index % 4 === 2 ? `deep/in/${id}` : `out/${id}`;
}
