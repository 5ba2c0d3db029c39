import assert from 'node:assert/strict';
import { catalogue } from '../../../../src/core/catalogue';
import { readPolicy } from '../../../../src/core/policy/read-policy';
import { releaseOver } from '../../../../src/core/policy/read-release';
import type { Process } from '../../../../src/core/release/process/types';
import { render } from '../../../../src/core/text/message';

/** The texts at the places of the problems of a policy with this `release`, and what is said there. */
function problemsOf(release: unknown, rest: object = { version: 'semver' }): [string, string][] {
  const text = JSON.stringify({ ...rest, release });
  const { problems } = readPolicy(text, { catalogue });
  return problems.map(({ offset, length, message }) => [
    text.slice(offset, offset + length),
    render(message, 'en'),
  ]);
}

function processesOf(processes: unknown): ReadonlyMap<string, Process> {
  const text = JSON.stringify({ version: 'semver', release: { processes } });
  const { policy, problems } = readPolicy(text, { catalogue });
  assert.deepEqual(
    problems.map(({ message }) => render(message, 'en')),
    [],
  );
  assert.ok(policy);
  return policy.release.processes;
}

function needsOf(process: Process | undefined): string[] {
  const parts = [...(process?.stages ?? []), ...(process?.gates.values() ?? [])];
  return parts.flatMap(({ needs }) => needs.map(({ id }) => id));
}

describe('what a policy says of releases', () => {
  const mistakes: readonly [string, unknown, string, RegExp][] = [
    [
      'a folder outside',
      { folder: '../records' },
      '"../records"',
      /leaves the repository|leads out/,
    ],
    ['the root as the folder', { folder: '.' }, '"."', /root of the repository/],
    ['the folder of Git', { folder: '.git/releases' }, '".git/releases"', /Git keeps its own/],
    ['a key that there is not', { foldr: 'x' }, '"foldr"', /Did you mean "folder"/],
    [
      'a process that adapts none',
      { processes: { quick: { extends: 'norml' } } },
      '"norml"',
      /Cannot adapt the process "norml"/,
    ],
    [
      'a process without stages',
      { processes: { quick: { kind: 'normal' } } },
      '{"kind":"normal"}',
      /no stages/,
    ],
    [
      'a need that nobody can do without',
      { processes: { normal: { without: ['plan/quater'] } } },
      '"plan/quater"',
      /Did you mean "plan\/quarter"/,
    ],
    [
      'a need of no kind',
      { processes: { normal: { more: { plan: { need: 'fild', fields: ['x'] } } } } },
      '"fild"',
      /Cannot read "fild"/,
    ],
    [
      'a need without what it asks for',
      { processes: { normal: { more: { plan: { need: 'filled' } } } } },
      '{"need":"filled"}',
      /"fields" is missing/,
    ],
    [
      'needs of a stage that there is not',
      { processes: { normal: { more: { plans: { need: 'signed' } } } } },
      '{"need":"signed"}',
      /Cannot add needs to "plans"/,
    ],
    [
      'a gate after a stage that there is not',
      { processes: { normal: { gates: { tag: { after: ['testing'] } } } } },
      '"testing"',
      /Cannot find the stage "testing"/,
    ],
    [
      'a stage twice',
      { processes: { normal: { stages: [{ id: 'plan' }, { id: 'plan' }] } } },
      '"plan"',
      /the stage "plan" twice/,
    ],
    [
      'a stage that nobody owns',
      { processes: { normal: { stages: [{ id: 'secret' }] } } },
      '"secret"',
      /Write both/,
    ],
    [
      'stages against the lifecycle (LC-1 to LC-6)',
      { processes: { normal: { stages: [{ id: 'close' }, { id: 'plan' }] } } },
      '{"id":"plan"}',
      /"planning" comes before "feedback"/,
    ],
    [
      'a role that nobody defines',
      { processes: { normal: { gates: { tag: { pass: ['boss'] } } } } },
      '"boss"',
      /Cannot find the role "boss"/,
    ],
    [
      'two needs of one id',
      {
        processes: {
          normal: { more: { plan: { need: 'signed', id: 'plan/agreed' } } },
        },
      },
      '{"more":{"plan":{"need":"signed","id":"plan/agreed"}}}',
      /the need "plan\/agreed" twice/,
    ],
    [
      'a holiday that does not exist',
      { calendar: { holidays: ['2026-02-30'] } },
      '"2026-02-30"',
      /as a day/,
    ],
    [
      'a number that no scheme has (DEC-1)',
      { decisions: { epoch: 'developer' } },
      '"epoch"',
      /no version scheme/,
    ],
    [
      'a decider that nobody defines',
      { decisions: { major: 'boss' } },
      '"boss"',
      /Cannot find the role/,
    ],
    [
      'what is no mail address (ANN-1)',
      { recipients: { test: 'test@' } },
      '"test@"',
      /as a mail address/,
    ],
    [
      'a placeholder for nothing',
      { templates: { internal: 'To {nobody}' } },
      '{nobody}',
      /Cannot fill "nobody"/,
    ],
    ['a glob that is not closed', { archives: 'old/{a' }, '"old/{a"', /./],
  ];

  for (const [what, release, place, told] of mistakes) {
    it(`reports ${what} at its place`, () => {
      const [found, ...others] = problemsOf(release);
      assert.deepEqual(others, []);
      assert.equal(found?.[0], place);
      assert.match(found[1], told);
    });
  }

  it('takes roles of its own', () => {
    const roles = { boss: { title: 'Boss' } };
    const release = { processes: { normal: { gates: { tag: { pass: ['boss'] } } } } };
    assert.deepEqual(problemsOf(release, { version: 'semver', roles }), []);
  });

  it('adapts a process: less, more, and everything else as it is', () => {
    const built = processesOf({}).get('normal');
    const own = processesOf({
      normal: {
        without: ['plan/estimate', 'REL-2'],
        more: { test: { need: 'filled', fields: ['rollback.plan'], basis: 'OWN-1' } },
      },
    }).get('normal');
    const gone = needsOf(built).filter((id) => !needsOf(own).includes(id));
    assert.deepEqual(gone, ['plan/estimate', 'plan/quarter']);
    const added = own?.stages.find(({ id }) => id === 'test')?.needs.at(-1);
    assert.deepEqual(added, {
      need: 'filled',
      fields: ['rollback.plan'],
      id: 'test/filled',
      basis: ['OWN-1'],
      severity: 'error',
      who: ['tester'],
    });
  });

  it('adapts stages: their order, those left out and those of its own; gates wait for those that are left', () => {
    const own = processesOf({
      quick: {
        extends: 'normal',
        title: 'Quick',
        stages: [
          { id: 'plan' },
          { id: 'check', title: 'Check', lifecycle: 'testing', owner: 'tester' },
          { id: 'publish', owner: 'developer' },
        ],
      },
    }).get('quick');
    assert.deepEqual(
      own?.stages.map(({ id, owner }) => [id, owner]),
      [
        ['plan', 'product-manager'],
        ['check', 'tester'],
        ['publish', 'developer'],
      ],
    );
    assert.deepEqual(own.gates.get('website')?.after, ['plan']);
    assert.equal(own.title.en, 'Quick');
  });

  it('replaces of a gate what it says', () => {
    const own = processesOf({ temporary: { gates: { website: { needs: [], pass: ['pmo'] } } } });
    const gate = own.get('temporary')?.gates.get('website');
    assert.deepEqual(gate?.needs, []);
    assert.deepEqual(gate.pass, ['pmo']);
    assert.deepEqual(gate.after, ['plan', 'develop', 'test']);
  });

  it('lies over its preset key by key', () => {
    const preset = { folder: 'a', recipients: { test: 'a@b.cn', rnd: 'c@d.cn' } };
    const file = { recipients: { test: 'x@y.cn' }, archives: 'old/*' };
    const over = releaseOver(preset, file);
    assert.equal(over?.folder, 'a');
    assert.deepEqual(over.recipients, { test: 'x@y.cn', rnd: 'c@d.cn' });
    assert.equal(over.archives, 'old/*');
  });

  it('joins the lines of a template, in one language or both', () => {
    const release = {
      templates: {
        internal: ['# {version}', '{added}'],
        external: { en: 'a', 'zh-cn': ['b', 'c'] },
      },
    };
    const { policy } = readPolicy(JSON.stringify({ version: 'semver', release }), { catalogue });
    assert.deepEqual(policy?.release.templates, {
      internal: { en: '# {version}\n{added}', 'zh-cn': '# {version}\n{added}' },
      external: { en: 'a', 'zh-cn': 'b\nc' },
    });
  });
});
