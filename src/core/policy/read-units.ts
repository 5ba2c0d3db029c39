import { compileGlob } from '../text/glob';
import type { Scheme } from '../scheme/scheme';
import type { PolicyData } from './data';
import type { Path, PolicyReader } from './reader';
import type { SchemePool } from './scheme-pool';
import { readProjections } from './read-projections';
import * as texts from './texts';
import type { Unit } from './types';

/** The units that a policy lists; a unit without a scheme of its own gets the policy's. */
export function readUnits(data: PolicyData, pool: SchemePool, reader: PolicyReader): Unit[] {
  return Object.entries(data.units ?? {}).map(([id, unit]) => {
    const path = ['units', id];
    const scheme = schemeOf('version', id, data, pool);
    const external = schemeOf('external', id, data, pool);
    const manifests = unit.manifests && readGlobs(unit.manifests, [...path, 'manifests'], reader);
    const folder = readPath(unit.path ?? '', [...path, 'path'], reader);
    return {
      id,
      path: folder,
      ...(scheme && { scheme }),
      ...(external && { external }),
      ...(manifests && { manifests }),
      ...readFollows(id, data, reader),
      ...readProjections(data, id, scheme, reader),
    };
  });
}

/** The unit that a unit follows; one that is not there, and a circle, are reported. */
function readFollows(
  id: string,
  { units = {} }: PolicyData,
  reader: PolicyReader,
): Pick<Unit, 'follows'> {
  const follows = units[id]?.follows;
  if (follows === undefined) return {};
  const path = ['units', id, 'follows'];
  if (!Object.hasOwn(units, follows)) {
    reader.error(path, texts.followsUnknown, { unit: follows, units: Object.keys(units) });
    return {};
  }
  const chain = [id];
  for (let next: string | undefined = follows; next !== undefined; next = units[next]?.follows) {
    if (chain.includes(next)) {
      // A circle further on is told where it is closed.
      if (next === id)
        reader.error(path, texts.followsCircle, { chain: [...chain, id].join(' → ') });
      return {};
    }
    chain.push(next);
  }
  return { follows };
}

/** The scheme of a unit's own version or of the one that customers know; the policy's where it names none. */
function schemeOf(
  key: 'version' | 'external',
  unit: string,
  data: PolicyData,
  pool: SchemePool,
): Scheme | undefined {
  const own = data.units?.[unit]?.[key];
  const reference = own ?? data[key];
  if (reference === undefined) return undefined;
  return pool.compileReference(reference, own === undefined ? [key] : ['units', unit, key]);
}

/** A path from the root with `/` and without `./` or a trailing `/`; one that leaves the repository is reported. */
export function readPath(written: string, path: Path, reader: PolicyReader): string {
  checkPath(written, path, reader);
  return written
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

/** Globs of files; one that is not well formed or leaves the repository is reported. */
export function readGlobs(
  globs: readonly string[],
  path: Path,
  reader: PolicyReader,
): readonly string[] {
  return globs.map((glob, index) => readGlob(glob, [...path, index], reader));
}

/** A glob of paths from the root, without `./` in front or `/` behind; see `readGlobs`. */
export function readGlob(glob: string, path: Path, reader: PolicyReader): string {
  checkGlob(glob, path, reader);
  checkPath(glob, path, reader, true);
  return glob.replace(/^\.\/+|^\.$|\/+$/g, '');
}

/** Reports a glob that is not well formed. */
export function checkGlob(glob: string, path: Path, reader: PolicyReader): void {
  const compiled = compileGlob(glob);
  if (!compiled.ok) reader.report({ path }, 'error', compiled.reason);
}

function checkPath(written: string, path: Path, reader: PolicyReader, isGlob = false): void {
  const parts = written.split(/[\\/]/);
  const absolute = /^([\\/]|~|[A-Za-z]:)/.test(written);
  if (absolute || parts.includes('..')) reader.error(path, texts.pathLeaves, { path: written });
  else if (!isGlob && written.includes('\\')) {
    reader.error(path, texts.pathBackslash, { path: written });
  }
}
