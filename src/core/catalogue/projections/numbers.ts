import type { ProjectionsData } from '../../scheme/data';

/** The forms of three numbers that count like those of semantic versions. */
export function threeNumbers(major: string, minor: string, patch: string): ProjectionsData {
  const numbers = `{${major}}.{${minor}}.{${patch}}`;
  return {
    semver: numbers,
    cmake: numbers,
    integer: `{${major}*1000000+${minor}*1000+${patch}}`,
  };
}

/** The forms of two numbers: where three have to stand the last is 0. */
export function twoNumbers(major: string, minor: string): ProjectionsData {
  return {
    semver: `{${major}}.{${minor}}.0`,
    vscode: `{${major}}.{${minor}}.0`,
    cmake: `{${major}}.{${minor}}`,
    integer: `{${major}*10000+${minor}}`,
  };
}

/**
 * The forms of two to four numbers. Where there is room for three, the fourth stands as build metadata, which
 * nothing is ordered by.
 */
export function fourNumbers(
  major: string,
  minor: string,
  third: string,
  fourth: string,
): ProjectionsData {
  const three = `{${major}}.{${minor}}.{${third}?}`;
  return {
    semver: { template: `${three}[+{${fourth}}]`, loses: [third, fourth] },
    docker: { template: `${three}[_{${fourth}}]`, loses: [third, fourth] },
    go: { template: `v${three}`, loses: [third, fourth] },
    apple: { template: three, loses: [third, fourth] },
    cmake: {
      template: [
        `{${major}}.{${minor}}.{${third}}.{${fourth}}`,
        `{${major}}.{${minor}}.{${third}}`,
        `{${major}}.{${minor}}`,
      ],
      loses: [third, fourth],
    },
    integer: { template: `{${major}*10000000+${minor}*100000+${third}?}`, loses: [third, fourth] },
  };
}
