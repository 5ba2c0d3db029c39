import assert from 'node:assert/strict';
import { catalogue } from '../../../../src/core/catalogue';
import { decidedBy } from '../../../../src/core/policy/decided-by';
import { readPolicy } from '../../../../src/core/policy/read-policy';
import { planBump } from '../../../../src/core/plan/plan-bump';
import { compileScheme } from '../../../../src/core/scheme/compile';
import { decidersOf, nextSteps, parse } from '../../../../src/core/scheme';
import type { Scheme } from '../../../../src/core/scheme/scheme';
import { render } from '../../../../src/core/text/message';
import { day, snapshotOf } from '../plan/snapshots';

const today = day('2024-02-29');

function schemeOf(id: string): Scheme {
  const data = catalogue.get(id);
  assert.ok(data);
  const { scheme } = compileScheme(data, { resolve: (other) => catalogue.get(other) });
  assert.ok(scheme);
  return scheme;
}

describe('who decides about a step', () => {
  const greek = schemeOf('greek');
  const { name } = parse(greek, '1.1.1.051021_beta');
  assert.ok(name);
  const roles = { 'project-manager': { people: ['Li Lei', '韩梅梅'] } };

  const decisions: readonly [string, string][] = [
    ['major', 'Decided by: Project.'],
    ['minor', 'Decided by: Project.'],
    ['revision', 'Decided by: Project manager (Li Lei, 韩梅梅).'],
    ['stage', 'Decided by: Project.'],
    ['day', 'Decided by: Developers.'],
  ];
  for (const [event, sentence] of decisions) {
    it(`is told with the people that the policy names: ${event}`, () => {
      const decided = decidedBy({ roles }, decidersOf(greek, name, event));
      assert.equal(decided && render(decided, 'en'), sentence);
    });
  }

  it('is told in Chinese', () => {
    const decided = decidedBy({ roles }, decidersOf(greek, name, 'revision'));
    assert.equal(decided && render(decided, 'zh-cn'), '决定者：项目经理（Li Lei、韩梅梅）。');
  });

  it('is called as the policy calls it, and by its id where nobody gives a title', () => {
    const own = { qa: { title: { en: 'Quality', 'zh-cn': '质量' }, people: [] } };
    const decided = decidedBy({ roles: own }, [{ role: 'qa' }, { role: 'constructor' }]);
    assert.equal(decided && render(decided, 'en'), 'Decided by: Quality, constructor.');
  });

  it('is nobody in particular where the scheme does not say', () => {
    const semver = schemeOf('semver');
    const version = parse(semver, '1.0.0').name;
    assert.ok(version);
    assert.deepEqual(decidersOf(semver, version, 'major'), []);
    assert.deepEqual(decidersOf(semver, version, 'toString'), []);
    assert.equal(decidedBy({ roles }, []), undefined);
  });

  it('comes with every next step, and follows the variant that holds', () => {
    const { scheme, problems } = compileScheme(
      {
        id: 'ours',
        kind: 'version',
        title: { en: 'Ours', 'zh-cn': '我们的' },
        forms: ['{major}'],
        fields: { major: { type: 'integer' } },
        order: ['major'],
        roles: { team: { en: 'Team', 'zh-cn': '团队' }, boss: { en: 'Boss', 'zh-cn': '主管' } },
        events: {
          major: {
            title: { en: 'Major', 'zh-cn': '主版本' },
            set: { major: '+1' },
            decides: ['team'],
            variants: [{ when: { major: { min: 1 } }, decides: ['boss', 'team'] }],
          },
        },
      },
      { resolve: () => undefined },
    );
    assert.deepEqual(problems, []);
    assert.ok(scheme);
    const rolesFrom = (version: string): readonly string[] => {
      const from = parse(scheme, version).name;
      assert.ok(from);
      return nextSteps(scheme, from, { today }).flatMap(({ deciders }) =>
        deciders.map(({ role }) => role),
      );
    };
    assert.deepEqual(rolesFrom('0'), ['team']);
    assert.deepEqual(rolesFrom('1'), ['boss', 'team']);
  });

  it('stands among the notes of a bump', () => {
    const snapshot = snapshotOf({
      policy: { extends: 'greek', roles: { 'project-manager': { people: ['Li Lei'] } } },
      files: { VERSION: '1.1.1.051021_beta\n' },
    });
    const plan = planBump(snapshot, { unit: '.', event: 'revision', today });
    assert.ok(plan.ok);
    const notes = plan.value.notes.map((note) => render(note, 'en'));
    assert.ok(notes.includes('Decided by: Project manager (Li Lei).'), notes.join('\n'));
  });
});

describe('the key "roles"', () => {
  it('is laid over the roles of the preset, and takes a title in one language', () => {
    const { policy, problems } = readPolicy(
      '{ "extends": "greek", "roles": { "project-manager": { "title": "Boss", "people": ["A"] } } }',
      { catalogue },
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(policy?.roles['project-manager'], {
      title: { en: 'Boss', 'zh-cn': 'Boss' },
      people: ['A'],
    });
  });

  it('puts people into a role of the preset', () => {
    const { policy } = readPolicy(
      '{ "extends": "easier", "roles": { "qa": { "people": ["Li Lei"] } } }',
      { catalogue },
    );
    assert.deepEqual(policy?.roles['qa']?.people, ['Li Lei']);
    assert.equal(policy.roles['qa'].title?.en, 'Quality assurance (QA)');
  });

  it('of a scheme holds every role that its events name', () => {
    const { problems } = readPolicy(
      `{ "schemes": { "ours": {
        "forms": ["{a}"], "fields": { "a": { "type": "integer" } },
        "roles": { "boss": "Boss" },
        "events": { "next": { "set": { "a": "+1" }, "decides": ["bos"] } } } } }`,
      { catalogue },
    );
    assert.deepEqual(
      problems.map(({ message }) => render(message, 'en')),
      [
        'Cannot let the role "bos" decide: the scheme names no such role. Use one of: boss; or add it under "roles".',
      ],
    );
  });
});
