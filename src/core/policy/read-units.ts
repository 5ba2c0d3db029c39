import { compileGlob } from '../text/glob';
import type { PolicyData } from './data';
import type { Path, PolicyReader } from './reader';
import type { SchemePool } from './scheme-pool';
import * as texts from './texts';
import type { Unit } from './types';

/** The units that a policy lists; a unit without a scheme of its own gets the policy's. */
export function readUnits(data: PolicyData, pool: SchemePool, reader: PolicyReader): Unit[] {
  return Object.entries(data.units ?? {}).map(([id, unit]) => {
    const path = ['units', id];
    const reference = unit.version ?? data.version;
    const scheme =
      reference === undefined
        ? undefined
        : pool.compileReference(
            reference,
            unit.version === undefined ? ['version'] : [...path, 'version'],
          );
    const manifests = unit.manifests && readGlobs(unit.manifests, [...path, 'manifests'], reader);
    const folder = readPath(unit.path ?? '', [...path, 'path'], reader);
    return { id, path: folder, ...(scheme && { scheme }), ...(manifests && { manifests }) };
  });
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
  return globs.map((glob, index) => {
    checkGlob(glob, [...path, index], reader);
    checkPath(glob, [...path, index], reader, true);
    return glob.replace(/^(\.\/)+/, '');
  });
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
