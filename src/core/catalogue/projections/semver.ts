import type { FieldData, ProjectionCaseData, ProjectionsData } from '../../scheme/data';

const stages: Readonly<Record<string, FieldData>> = {
  stage: { type: 'word', words: ['alpha', 'beta', 'rc'] },
  round: { type: 'integer' },
};
const trials = (template: string): ProjectionCaseData => ({
  reads: '[v]{major}.{minor}.{patch}-{stage}.{round}[+{metadata}]',
  fields: stages,
  template,
});
const isRelease = { prerelease: { present: false } };

/** Other ecosystems write the trials of a version in words of their own. */
export const semverProjections: ProjectionsData = {
  semver: '{major}.{minor}.{patch}[-{prerelease}][+{metadata}]',
  docker: { template: '{major}.{minor}.{patch}[-{prerelease}]', loses: ['metadata'] },
  go: { template: 'v{major}.{minor}.{patch}[-{prerelease}]', loses: ['metadata'] },
  vscode: {
    template: [{ when: isRelease, template: '{major}.{minor}.{patch}' }],
    loses: ['metadata'],
  },
  pep440: {
    template: [
      trials('{major}.{minor}.{patch}{stage:a|b|rc}{round}'),
      {
        reads: '[v]{major}.{minor}.{patch}-{round}[+{metadata}]',
        fields: stages,
        template: '{major}.{minor}.{patch}.dev{round}',
      },
      { when: isRelease, template: '{major}.{minor}.{patch}' },
    ],
    loses: ['metadata'],
  },
  maven: {
    template: [
      trials('{major}.{minor}.{patch}-{stage}-{round}'),
      { when: isRelease, template: '{major}.{minor}.{patch}' },
    ],
    loses: ['metadata'],
  },
  ruby: {
    template: [
      trials('{major}.{minor}.{patch}.{stage}.{round}'),
      { when: isRelease, template: '{major}.{minor}.{patch}' },
    ],
    loses: ['metadata'],
  },
  debian: {
    template: [
      trials('{major}.{minor}.{patch}~{stage}.{round}'),
      { when: isRelease, template: '{major}.{minor}.{patch}' },
    ],
    loses: ['metadata'],
  },
  arch: {
    template: [
      trials('{major}.{minor}.{patch}{stage}{round}'),
      { when: isRelease, template: '{major}.{minor}.{patch}' },
    ],
    loses: ['metadata'],
  },
  cmake: { template: '{major}.{minor}.{patch}', loses: ['prerelease', 'metadata'] },
  integer: {
    template: '{major*1000000+minor*1000+patch}',
    loses: ['prerelease', 'metadata'],
  },
};
