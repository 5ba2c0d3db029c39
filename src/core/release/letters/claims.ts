import { givenBy, type Given } from '../authorisations/given';
import type { Authorisation, ReleaseKind } from '../types';
import { letterOf } from './letter-of';
import type { KnownRelease, Letter } from './types';

/** What is said of a build that somebody may have in hand. */
export interface Claim {
  readonly release: string;
  readonly kind: ReleaseKind;
  readonly version: string;
  readonly external?: string;
  readonly build: string;
  readonly artefact?: string;
  /** In lower case. */
  readonly sha256?: string;
  readonly authorisation?: Authorisation;
  readonly isInRepository: boolean;
  /** What was handed out by the authorisation; absent where nobody knows. */
  readonly given?: Given;
}

export function claimOfLetter(letter: Letter): Claim {
  const { release, kind, version, external, authorisation: id, build } = letter;
  const { by, at, quantity, areas, from, to, guidance, oa, artefact, sha256 } = letter;
  return {
    ...{ release, kind, version, build },
    ...(external !== undefined && { external }),
    ...(artefact !== undefined && { artefact }),
    ...(sha256 !== undefined && { sha256: sha256.toLowerCase() }),
    authorisation: {
      ...{ id, build, areas, by, at },
      ...(quantity !== undefined && { quantity }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(guidance !== undefined && { guidance }),
      ...(oa && { oa }),
    },
    isInRepository: letter.entered !== undefined,
  };
}

/** One for each authorisation, and one for each build that has none or needs none. */
export function claimsOfRelease({ record, inRepository }: KnownRelease): readonly Claim[] {
  const needed = record.kind === 'normal' ? [] : record.authorisations;
  const alone = record.builds.filter(({ name }) => !needed.some(({ build }) => build === name));
  return [
    ...needed.map((authorisation) => ({
      ...claimOfLetter(letterOf(record, authorisation)),
      isInRepository: inRepository.has(authorisation.build),
      given: givenBy(record, authorisation.id),
    })),
    ...alone.map((build) => ({
      ...{ release: record.id, kind: record.kind, version: record.version, build: build.name },
      ...(record.external !== undefined && { external: record.external }),
      ...(build.package !== undefined && { artefact: build.package }),
      ...(build.sha256 !== undefined && { sha256: build.sha256.toLowerCase() }),
      isInRepository: inRepository.has(build.name),
    })),
  ];
}
