import type { Build, PublicTest, ReleaseRecord } from '../types';
import { isAfter, momentOf } from './moments';

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

/** The public tests of the final build: what came before it tells of an earlier one (FIN-2). */
export function publicTestOfFinal(record: ReleaseRecord): readonly PublicTest[] {
  const submitted = momentOf(finalBuild(record)?.at ?? '');
  return record.publicTest.filter(({ at }) => {
    const moment = momentOf(at);
    return !submitted || !moment || !isAfter(submitted, moment);
  });
}
