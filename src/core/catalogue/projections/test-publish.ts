import type { ProjectionsData } from '../../scheme/data';

const isPublished = { test: 0 };
const inTest = { test: { min: 1 } };

/** A test submission is a trial of the next publication. */
export const testPublishProjections: ProjectionsData = {
  semver: {
    template: [
      { when: isPublished, template: '{design}.{requirement}.{publication}' },
      { when: inTest, template: '{design}.{requirement}.{publication+1}-test.{test}[.{mark}]' },
    ],
  },
  pep440: {
    template: [
      { when: isPublished, template: '{design}.{requirement}.{publication}' },
      { when: inTest, template: '{design}.{requirement}.{publication+1}.dev{test}' },
    ],
    loses: ['mark'],
  },
  cmake: { template: '{design}.{requirement}.{publication}.{test}', loses: ['mark'] },
  apple: { template: '{design}.{requirement}.{publication}', loses: ['test', 'mark'] },
  integer: {
    template: '{design*10000000+requirement*100000+publication*1000+test}',
    loses: ['mark'],
  },
};
