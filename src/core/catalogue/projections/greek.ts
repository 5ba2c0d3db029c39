import type { ProjectionData, ProjectionsData } from '../../scheme/data';

const numbers = '{major}.{minor}.{revision}';
const isReleased = { stage: 'release' };

/** A form for names whose date has a year, and the same for those without one. */
function withDates(stage: string, release: string, loses: readonly string[]): ProjectionData {
  const shapes = [{ when: isReleased, template: numbers + release }, { template: numbers + stage }];
  const yearless = shapes.map((shape) => ({
    ...shape,
    template: shape.template.replace('YYYYMMDD', 'MMDD'),
  }));
  return { template: [...shapes, ...yearless], loses };
}

/**
 * The stage has its number before its word, so that base, alpha, beta, RC sort in their order; a release has no
 * prerelease and sorts above them. Days since 2000 and the stage share a 16-bit number until 19 November 2035.
 */
export const greekProjections: ProjectionsData = {
  semver: withDates('-{stage:rank}.{stage}.{date:YYYYMMDD}', '+{date:YYYYMMDD}', ['date']),
  pep440: {
    template: [
      { when: { stage: 'base' }, template: `${numbers}.dev{date:YYYYMMDD}` },
      {
        when: { stage: { in: ['alpha', 'beta', 'RC'] } },
        template: `${numbers}{stage:dev|a|b|rc|post}{date:YYYYMMDD}`,
      },
      { when: isReleased, template: `${numbers}.post{date:YYYYMMDD}` },
    ],
  },
  maven: {
    template: [
      {
        when: { stage: { not: ['release'] } },
        template: `${numbers}-{stage:alpha-0|alpha-1|beta|rc|final}-{date:YYYYMMDD}`,
      },
      { when: isReleased, template: `${numbers}-{date:YYYYMMDD}` },
    ],
  },
  ruby: withDates('.pre.{stage:rank}.{date:YYYYMMDD}', '.{date:YYYYMMDD}', []),
  debian: withDates('~{stage:rank}.{stage}.{date:YYYYMMDD}', '.{date:YYYYMMDD}', []),
  cmake: `${numbers}.{stage:rank*13107+date:days(2000-01-01)}`,
  apple: { template: numbers, loses: ['stage', 'date'] },
  integer: {
    template: '{major*1000000+minor*10000+revision*100+stage:rank}',
    loses: ['date'],
  },
};
