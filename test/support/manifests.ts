import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { kindOfId } from '../../src/core/manifest/kinds';
import type { VersionMove } from '../../src/core/manifest/version-move';
import { readManifest } from '../../src/core/manifest/read-manifest';
import type { ManifestFile } from '../../src/core/snapshot/types';
import { decodeText, type DecodedText } from '../../src/core/text/decode';
import { parsers } from '../../src/lazy/parsers';

const fixtures = resolve(__dirname, '../../../test/fixtures/manifests');

/** The bytes of a fixture, by its kind and name. */
export function fixtureBytes(kind: string, name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(fixtures, kind, name)));
}

/** What a fixture holds. */
export interface ExpectedManifest {
  /** The path that it would have in a repository; its own name when absent. */
  readonly path?: string;
  /** `slot = value @ line:column`. */
  readonly slots: readonly string[];
  /** Codes. */
  readonly problems?: readonly string[];
}

const expectedName = 'expected.json';

/** What the fixtures of a kind hold, by their names: `expected.json` beside them. */
export function expectedOf(kind: string): Readonly<Record<string, ExpectedManifest>> {
  const text = readFileSync(join(fixtures, kind, expectedName), 'utf8');
  return JSON.parse(text) as Readonly<Record<string, ExpectedManifest>>;
}

/** Names of the fixtures of a kind, in order. */
export function fixtureNames(kind: string): readonly string[] {
  return readdirSync(join(fixtures, kind))
    .filter((name) => name !== expectedName)
    .sort();
}

/** The move of a unit without a scheme or projections to a version. */
export function versionMove(to: string, from?: string): VersionMove {
  return { unit: { id: '.', path: '' }, to, ...(from === undefined ? {} : { from }) };
}

/** Bytes of a text file as the engine decodes them. */
export function decoded(bytes: Uint8Array): DecodedText {
  const result = decodeText(bytes);
  if (!result.ok) throw new Error(result.reason.text.en);
  return result.value;
}

/** Reads bytes as a manifest of a kind. */
export function manifestOf(kind: string, bytes: Uint8Array, path = kind): ManifestFile {
  return manifestOfContent(kind, decoded(bytes), path);
}

/** Reads text as a manifest of a kind. */
export function manifestOfText(kind: string, text: string, path = kind): ManifestFile {
  return manifestOfContent(kind, { text, encoding: 'utf-8', bomLength: 0 }, path);
}

function manifestOfContent(kind: string, content: DecodedText, path: string): ManifestFile {
  const found = kindOfId(kind);
  if (!found) throw new Error(`no kind ${kind}`);
  return readManifest({ path, content, fingerprint: 'fixture' }, [found], parsers);
}
