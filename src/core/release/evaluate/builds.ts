import type { Build, ReleaseRecord } from '../types';

/** The build that was handed to test last. */
export function lastBuild({ builds }: ReleaseRecord): Build | undefined {
  return builds.at(-1);
}

/** The build that is to be released: the last one that is called final. */
export function finalBuild({ builds }: ReleaseRecord): Build | undefined {
  return builds.filter(({ final }) => final === true).at(-1);
}

export function buildNamed({ builds }: ReleaseRecord, name: string): Build | undefined {
  return builds.find((build) => build.name === name);
}
