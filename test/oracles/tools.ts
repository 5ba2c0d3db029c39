import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import compareSemver from 'semver/functions/compare';
import validSemver from 'semver/functions/valid';
import { answersFor, firstLine, lines, run, type Row } from './run';
import type { GeneratedEcosystem, VersionPair } from './version-texts';

/** How a tool orders a pair of versions that it takes. */
export type Sign = '<' | '=' | '>';

/** The tool of an ecosystem that says itself how versions compare there. */
export interface OrderTool {
  readonly ecosystem: GeneratedEcosystem;
  /** Its name and version; undefined where it is not on this machine. */
  readonly found: () => string | undefined;
  readonly compare: (pairs: readonly VersionPair[]) => readonly Sign[];
  /** Whether it takes each text as a version; absent where it takes any. */
  readonly accepts?: (texts: readonly string[]) => readonly boolean[];
}

/** Every tool whose word counts. */
export const orderTools: readonly OrderTool[] = [
  {
    ecosystem: 'semver',
    found: () => 'node-semver',
    compare: (pairs) => pairs.map(([left, right]) => signOf(compareSemver(left, right))),
    // It forgives a "v" and spaces, which npm does not keep.
    accepts: (texts) => texts.map((text) => validSemver(text) !== null),
  },
  {
    ecosystem: 'pep440',
    found: () =>
      firstLine('python3', [
        '-c',
        `${packaging}\nimport sys; print('packaging of Python', sys.version.split()[0])`,
      ]),
    compare: (pairs) => python('sign(Version(words[0]), Version(words[1]))', pairs).map(signOfWord),
    accepts: (texts) => python('takes(words[0])', texts.map(alone)).map(isYes),
  },
  {
    ecosystem: 'ruby',
    found: () => firstLine('gem', ['--version'], 'RubyGems '),
    compare: (pairs) =>
      ruby('Gem::Version.new(a) <=> Gem::Version.new(b)', pairs).map(signOfNumber),
    accepts: (texts) => ruby('Gem::Version.correct?(a) ? "y" : "n"', texts.map(alone)).map(isYes),
  },
  {
    ecosystem: 'maven',
    found: () =>
      mavenJars.every((jar) => existsSync(jar)) && maven([])
        ? "Maven's ComparableVersion"
        : undefined,
    compare: compareByMaven,
  },
  {
    ecosystem: 'debian',
    found: () => firstLine('dpkg', ['--version']),
    compare: (pairs) =>
      shell(
        'if dpkg --compare-versions "$a" lt "$b"; then echo "<"; elif dpkg --compare-versions "$a" eq "$b"; then echo "="; else echo ">"; fi',
        pairs,
      ).map(signOfWord),
    accepts: (texts) =>
      shell('if dpkg --validate-version "$a"; then echo y; else echo n; fi', texts.map(alone)).map(
        isYes,
      ),
  },
  {
    ecosystem: 'cmake',
    found: () => firstLine('cmake', ['--version']),
    compare: cmake,
  },
  {
    ecosystem: 'rpm',
    found: () => firstLine('rpm', ['--version']),
    compare: (pairs) => lines('rpm', ['--eval', rpmScript], pairs).map(signOfNumber),
  },
  {
    ecosystem: 'arch',
    found: () => (firstLine('vercmp', ['1', '1']) === '0' ? 'vercmp of pacman' : undefined),
    compare: (pairs) => shell('vercmp "$a" "$b"', pairs).map(signOfNumber),
  },
];

const packaging = `
try:
    from packaging.version import Version, InvalidVersion
except ImportError:
    from pip._vendor.packaging.version import Version, InvalidVersion`;

const pythonScript = `${packaging}
import sys
def sign(a, b): return '<' if a < b else '=' if a == b else '>'
def takes(text):
    try: Version(text); return 'y'
    except InvalidVersion: return 'n'
for line in sys.stdin:
    words = line.rstrip('\\n').split(' ')
    print(EXPRESSION)`;

const rpmScript =
  '%{lua: for line in io.lines() do local a, b = line:match("^(%S+) (%S+)$"); io.write(rpm.vercmp(a, b), "\\n") end}';

const mavenJars = ['/usr/share/java/maven-artifact-3.x.jar', '/usr/share/java/commons-lang3.jar'];

function python(expression: string, rows: readonly Row[]): string[] {
  return lines('python3', ['-c', pythonScript.replace('EXPRESSION', expression)], rows);
}

function ruby(expression: string, rows: readonly Row[]): string[] {
  const script = `STDIN.each_line { |line| a, b = line.chomp.split(" "); puts(${expression}) }`;
  return lines('ruby', ['-e', script], rows);
}

function shell(command: string, rows: readonly Row[]): string[] {
  return lines('sh', ['-c', `while read -r a b; do ${command}; done`], rows);
}

/** A script that says for each pair how it compares; the answers come on the error stream. */
function cmake(pairs: readonly VersionPair[]): Sign[] {
  const script = pairs.map(
    ([left, right]) =>
      `if("${left}" VERSION_LESS "${right}")\nmessage("<")\nelseif("${left}" VERSION_EQUAL "${right}")\nmessage("=")\nelse()\nmessage(">")\nendif()\n`,
  );
  const folder = mkdtempSync(join(tmpdir(), 'stemma-cmake-'));
  const file = join(folder, 'pairs.cmake');
  writeFileSync(file, script.join(''));
  const { stderr } = run('cmake', ['-P', file], '');
  rmSync(folder, { recursive: true });
  return answersFor(pairs, stderr.trimEnd().split('\n')).map(signOfWord);
}

/** The main class compares each argument with the one before: every second comparison is that of a pair. */
function compareByMaven(pairs: readonly VersionPair[]): Sign[] {
  const output = maven(pairs.flat()) ?? '';
  const signs = output
    .split('\n')
    .flatMap((line) => /^ {3}\S+ (<|==|>) \S+$/.exec(line)?.[1] ?? [])
    .filter((_, index) => index % 2 === 0);
  return answersFor(pairs, signs).map(signOfWord);
}

function maven(versions: readonly string[]): string | undefined {
  const main = 'org.apache.maven.artifact.versioning.ComparableVersion';
  const { status, stdout } = run('java', ['-cp', mavenJars.join(':'), main, ...versions], '');
  return status === 0 ? stdout : undefined;
}

function alone(text: string): Row {
  return [text];
}

function isYes(answer: string): boolean {
  return answer === 'y';
}

function signOfWord(answer: string): Sign {
  if (answer === '<' || answer === '>') return answer;
  if (answer === '=' || answer === '==') return '=';
  throw new Error(`"${answer}" is no order`);
}

function signOfNumber(answer: string): Sign {
  return signOf(Number(answer));
}

/** The sign of what a function of comparison answers. */
export function signOf(order: number): Sign {
  if (order === 0) return '=';
  return order < 0 ? '<' : '>';
}
