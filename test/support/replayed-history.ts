import { execFileSync } from 'node:child_process';

/** One part of a project whose versions followed each other by a written standard. */
export interface Walk {
  readonly unit: string;
  readonly scheme: string;
  /** Names of its tags in the order of time; each says what happened by following the one before it. */
  readonly names: readonly string[];
}

/** What projects do under each standard, step by step. */
export const walks: readonly Walk[] = [
  { unit: 'plain', scheme: 'three-part', names: ['1.2.3', '1.2.4', '1.3.0', '2.0.0', '2.0.1'] },
  {
    unit: 'portal',
    scheme: 'greek',
    names: [
      '1.0.0.120321_alpha',
      '1.0.0.120321_beta',
      '1.0.1.120322_beta',
      '1.0.1.120401_RC',
      '1.0.1.120408_release',
      '1.0.2.120409_release',
      '1.1.0.120501_alpha',
      '1.1.0.120501_beta',
      '2.0.0.120601_alpha',
    ],
  },
  {
    unit: 'player',
    scheme: 'decimal',
    names: [
      '0.9',
      '1.0',
      '1.0.1',
      '1.0.2',
      '1.1',
      '1.1.1',
      '2.0a',
      '2.0b',
      '2.0b2',
      '2.0rc1',
      '2.0',
    ],
  },
  {
    unit: 'library',
    scheme: 'dotnet',
    names: ['1.2.3.4', '1.2.3.5', '1.2.4.0', '1.3.0.0', '2.0.0.0'],
  },
  {
    unit: 'engine',
    scheme: 'test-publish',
    names: ['0.0.0.1', '0.0.1.0', '0.0.1.1', '0.0.2.0', '0.1.0.1', '0.1.0.2', '0.1.1.0', '1.0.0.1'],
  },
  {
    unit: 'monitor',
    scheme: 'medical',
    names: ['1.0.0.121008', '1.0.1.121101', '1.1.0.130105', '2.0.0.130601'],
  },
  { unit: 'game', scheme: 'ranged', names: ['1.2.3', '1.2.4', '1.3.1', '2.1.1'] },
  {
    unit: 'switch',
    scheme: 'huawei',
    names: [
      'V100R001B010',
      'V100R001B011',
      'V100R001B020',
      'V100R001B021',
      'V100R001B022',
      'V100R001B023',
      'V100R001C01B023',
      'V100R001C01B023SP01',
      'V100R001C01B023SP02',
      'V100R001B030',
      'V100R001C02B030',
      'V100R002B010',
      'V200R001B010',
    ],
  },
];

/** The policy of such a project: a unit and a rule for tags and branches for each walk. */
export const replayedPolicy = JSON.stringify({
  units: Object.fromEntries(
    walks.map(({ unit, scheme }) => [
      unit,
      { path: unit, version: scheme, manifests: ['VERSION'] },
    ]),
  ),
  tags: walks.map(({ unit }) => ({ template: `${unit}-{version}`, match: `${unit}-*`, unit })),
  branches: walks.flatMap(({ unit }) => [
    { template: `release/${unit}-{line}`, match: `release/${unit}-*`, unit },
    { template: `hotfix/${unit}-{version}`, match: `hotfix/${unit}-*`, unit, role: 'hotfix' },
  ]),
});

/**
 * Makes a history in an empty repository: each name is a commit that writes it into the file `VERSION` of its unit,
 * with an annotated tag and a section of the changelog, on the day in the name or an hour after the one before it.
 */
export function replayHistory(root: string): void {
  const input: string[] = [];
  const sections: string[] = [];
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const names = walks.flatMap(({ unit, names: own }) => own.map((name) => ({ unit, name })));
  names.forEach(({ unit, name }, index) => {
    const who = `Ada <ada@example.com> ${momentOf(name, index)} +0800`;
    sections.unshift(`## ${name}\n\n- ${unit}: step ${index}\n`);
    input.push(
      `commit refs/heads/main\nmark :${index + 1}\ncommitter ${who}\n${data(`Release ${unit} ${name}`)}`,
      ...(index === 0 ? [] : [`from :${index}\n`]),
      ...(index === 0 ? [`M 100644 inline stemma.jsonc\n${data(replayedPolicy)}`] : []),
      `M 100644 inline ${unit}/VERSION\n${data(`${name}\n`)}`,
      `M 100644 inline CHANGELOG.md\n${data(`# Changes\n\n${sections.join('\n')}`)}`,
      `tag ${unit}-${name}\nfrom :${index + 1}\ntagger ${who}\n${data(`Release ${name}`)}`,
    );
  });
  const git = (args: readonly string[], stdin = ''): void => {
    execFileSync('git', args, { cwd: root, input: stdin, stdio: ['pipe', 'ignore', 'pipe'] });
  };
  git(['fast-import', '--quiet'], input.join(''));
  git(['reset', '--quiet', '--hard', 'main']);
}

/** Seconds since 1970: in the afternoon of the day that a name tells, else in the order of the steps. */
function momentOf(name: string, index: number): number {
  const [, year, month, day] = /(\d\d)(\d\d)(\d\d)(?:_|$)/.exec(name) ?? [];
  if (year === undefined) return 1_330_000_000 + index * 3600;
  return Date.UTC(2000 + Number(year), Number(month) - 1, Number(day), 6) / 1000 + index;
}
