import type { ProjectionsData } from '../../scheme/data';

const isFinal = { stage: { present: false } };
const test = { stage: { present: true } };

/** The first test version of a stage carries no number, which is written as 0. */
export const decimalProjections: ProjectionsData = {
  semver: {
    template: '{major}.{minor}.{build?}[-{stage:alpha|beta|rc}.{stageNumber?}]',
    loses: ['build'],
  },
  vscode: {
    template: [{ when: isFinal, template: '{major}.{minor}.{build?}' }],
    loses: ['build'],
  },
  pep440: { template: '{major}.{minor}[.{build}][{stage}{stageNumber?}]', loses: ['build'] },
  maven: {
    template: '{major}.{minor}[.{build}][-{stage:alpha|beta|rc}-{stageNumber?}]',
    loses: ['build'],
  },
  ruby: {
    template: '{major}.{minor}[.{build}][.{stage:alpha|beta|rc}.{stageNumber?}]',
    loses: ['build'],
  },
  debian: '{major}.{minor}[.{build}][~{stage}{stageNumber?}]',
  arch: { template: '{major}.{minor}.{build?}[{stage}{stageNumber?}]', loses: ['build'] },
  cmake: { template: '{major}.{minor}.{build?}', loses: ['build', 'stage', 'stageNumber'] },
  integer: {
    template: [
      {
        when: test,
        template: '{major*10000000+minor*100000+build?*1000+stage:rank*100+stageNumber?}',
      },
      { when: isFinal, template: '{major*10000000+minor*100000+build?*1000+900}' },
    ],
    loses: ['build'],
  },
};
