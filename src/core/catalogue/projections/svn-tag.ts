import type { ProjectionsData } from '../../scheme/data';

const numbers = '{major}.{minor}.{revision}';
const isTest = { kind: 'T' };
const isRelease = { kind: 'R' };

/** A test round is a trial of its version; the rounds of a release differ in build metadata alone. */
export const svnTagProjections: ProjectionsData = {
  semver: {
    template: [
      { when: isTest, template: `${numbers}-T.{build?}.{round}.{date:YYYYMMDD}` },
      { when: isRelease, template: `${numbers}+R.{build?}.{round}.{date:YYYYMMDD}` },
    ],
    loses: ['build', 'round', 'date'],
  },
  pep440: {
    template: [
      { when: isTest, template: `${numbers}.dev{round}` },
      { when: isRelease, template: numbers },
    ],
    loses: ['build', 'round', 'date'],
  },
  cmake: { template: numbers, loses: ['build', 'kind', 'round', 'date'] },
  integer: {
    template: '{major*10000000+minor*100000+revision*1000+kind:rank*500+round}',
    loses: ['build', 'date'],
  },
};
