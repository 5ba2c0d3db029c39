import assert from 'node:assert/strict';
import { fixesFor } from '../../../../src/core/rules/fixes-for';
import { checkRepository } from '../../../../src/core/rules/check-repository';
import { planLayout } from '../../../../src/core/plan/plan-layout';
import { planRename } from '../../../../src/core/plan/plan-rename';
import { spliceText } from '../../../../src/core/plan/splice-text';
import type { Plan } from '../../../../src/core/plan/types';
import type { RepositorySnapshot } from '../../../../src/core/snapshot/types';
import { day, reasonOf, snapshotOf, valueOf } from './snapshots';

/** The policy file after a plan; undefined when the plan leaves it alone. */
function policyAfter(plan: Plan, text: string): string | undefined {
  const step = plan.steps.find(({ type }) => type === 'edit-file');
  return step?.type === 'edit-file' ? spliceText(text, step.edits) : undefined;
}

/** A snapshot with a policy file of exactly this text. */
function withPolicyFile(text: string, named: readonly string[] = []): RepositorySnapshot {
  const snapshot = snapshotOf({ named });
  return {
    ...snapshot,
    policyFile: { content: { text, encoding: 'utf-8', bomLength: 0 }, fingerprint: 'f' },
  };
}

describe('planRename', () => {
  const cases: readonly {
    readonly says: string;
    readonly path: string;
    readonly name: string;
    readonly before: string;
    readonly after: string;
  }[] = [
    {
      says: 'the folder of a unit, and its comments stay',
      path: 'servr',
      name: 'server',
      before: '{ // 单元\n  "units": { "a": { "path": "./servr/" /* here */ } },\n}\n',
      after: '{ // 单元\n  "units": { "a": { "path": "./server/" /* here */ } },\n}\n',
    },
    {
      says: 'a folder above the folder of a unit',
      path: 'src/app',
      name: 'web',
      before: '{ "units": { "a": { "path": "src/app/x" } } }',
      after: '{ "units": { "a": { "path": "src/web/x" } } }',
    },
    {
      says: 'a manifest, which counts from the folder of its unit',
      path: 'app/old.h',
      name: 'version.h',
      before: '{ "units": { "a": { "path": "app", "manifests": ["old.h", "*.h", "x/old.h"] } } }',
      after:
        '{ "units": { "a": { "path": "app", "manifests": ["version.h", "*.h", "x/old.h"] } } }',
    },
    {
      says: 'globs that spell it out, escaped, and not those that only match it',
      path: 'docs/old',
      name: 'new[1]',
      before: '{ "files": [{ "in": "docs/old/**", "scheme": "document" }, { "in": "docs/*" }] }',
      after:
        '{ "files": [{ "in": "docs/new\\\\[1\\\\]/**", "scheme": "document" }, { "in": "docs/*" }] }',
    },
    {
      says: 'a name that JSON writes with escapes',
      path: '文档',
      name: '资料',
      before: '{ "files": { "in": "\\u6587\\u6863/*" }, "changelog": "文档/日志.md" }',
      after: '{ "files": { "in": "资料/*" }, "changelog": "资料/日志.md" }',
    },
    {
      says: 'a layout and the paths that nobody looks at',
      path: 'trunk/doc',
      name: 'docs',
      before:
        '{ "layout": [{ "in": "trunk", "folders": ["doc/a", "src"] }], "ignore": { "files": ["trunk/doc/x"] } }',
      after:
        '{ "layout": [{ "in": "trunk", "folders": ["docs/a", "src"] }], "ignore": { "files": ["trunk/docs/x"] } }',
    },
  ];
  for (const { says, path, name, before, after } of cases) {
    it(`keeps ${says}`, () => {
      const plan = valueOf(planRename(withPolicyFile(before, [path]), path, name));
      assert.equal(policyAfter(plan, before), after);
    });
  }

  it('leaves the policy file alone when it does not name the path', () => {
    const plan = valueOf(planRename(withPolicyFile('{ "changelog": "a/b" }'), 'b', 'c'));
    assert.deepEqual(plan.steps, [{ type: 'move-path', from: 'b', to: 'c' }]);
  });

  for (const name of [
    '',
    'CON',
    'nul.txt',
    'a:b',
    'a/b',
    'a.',
    'a ',
    '..',
    '.git',
    'a\u0007',
    '名'.repeat(90),
  ]) {
    it(`refuses ${JSON.stringify(name.slice(0, 10))}, which not every system allows`, () => {
      assert.match(reasonOf(planRename(snapshotOf({}), 'x', name)), /^Cannot /);
    });
  }
  it('refuses a name that is taken, also in other letter case', () => {
    const snapshot = snapshotOf({ named: ['d/a', 'd/B'] });
    assert.match(reasonOf(planRename(snapshot, 'd/a', 'b')), /there already/);
  });
  it('says that Git may not notice a change of letter case', () => {
    const plan = valueOf(planRename(snapshotOf({ named: ['d/a'] }), 'd/a', 'A'));
    assert.equal(plan.notes.length, 1);
  });
});

describe('fixes of names', () => {
  const fixes = (
    policy: object,
    named: readonly string[],
    rule: string,
    today = '2018-03-02',
  ): string[] => {
    const snapshot = snapshotOf({
      policy,
      named,
      git: { changedPaths: named },
    });
    const findings = checkRepository(snapshot, { today: day(today) });
    const finding = findings.find((each) => each.rule === rule);
    assert.ok(finding, findings.map((each) => each.rule).join());
    return fixesFor(finding, snapshot, day(today)).map(({ replacement }) => replacement);
  };
  const packages = { files: { in: '*', scheme: 'package', extensions: ['zip', 'tar.gz'] } };

  it('repair a name and keep its extension', () => {
    assert.equal(
      fixes(packages, ['Easier_ ET_PC_ST_010.zip'], 'file/malformed')[0],
      'Easier_ET_PC_ST_010.zip',
    );
  });
  it('offer no name that is taken', () => {
    const named = [
      'Easier_ ET_PC_ST_010.zip',
      'easier_ET_PC_ST_010.zip',
      'Easier_ET_PC_ST_010.ZIP',
    ];
    assert.ok(!fixes(packages, named, 'file/malformed').includes('Easier_ET_PC_ST_010.zip'));
  });
  it('offer each extension that is allowed', () => {
    assert.deepEqual(fixes(packages, ['Easier_ET_PC_ST_010.rar'], 'file/malformed'), [
      'Easier_ET_PC_ST_010.zip',
      'Easier_ET_PC_ST_010.tar.gz',
    ]);
  });
  it('write the date of today in the layout of the name', () => {
    const policy = { files: { in: '*', scheme: 'product-demo', today: true } };
    assert.deepEqual(fixes(policy, ['ZS_V1.1.0_20180301.zip'], 'file/date'), [
      'ZS_V1.1.0_20180302.zip',
    ]);
  });
  it('put a field right that differs from the variable', () => {
    const policy = { ...packages, variables: { project: 'ET' } };
    assert.deepEqual(fixes(policy, ['Easier_XY_PC_ST_010.zip'], 'name/variable'), [
      'Easier_ET_PC_ST_010.zip',
    ]);
  });
  it('never offer a name that Windows keeps for itself', () => {
    const policy = {
      schemes: {
        device: { forms: ['{word}'], fields: { word: { type: 'word', words: ['CON', 'CONFIG'] } } },
      },
      files: { in: '*', scheme: 'device' },
    };
    assert.ok(
      !fixes(policy, ['COM.txt'], 'file/malformed').some((name) => name.startsWith('CON.')),
    );
  });
  it('go on to the next free number where two files bear one', () => {
    const policy = { files: { in: '**', scheme: 'package' } };
    const named = [
      'a/Easier_ET_PC_ST_010.zip',
      'b/Easier_ET_PC_ST_010.zip',
      'b/Easier_ET_PC_ST_011.zip',
    ];
    const offered = fixes(policy, named, 'file/duplicate');
    assert.ok(offered.length > 0);
    assert.ok(!offered.some((name) => named.includes(`b/${name}`)));
  });
});

describe('planLayout', () => {
  const policy = { layout: { in: 'trunk/*', folders: ['src', 'doc/plan'] } };
  const stepsOf = (plan: Plan): string[] =>
    plan.steps.map((step) => ('path' in step ? `${step.type} ${step.path}` : step.type));

  it('makes each missing folder after the one that it is in, and keeps the innermost in Git', () => {
    const snapshot = snapshotOf({ policy, named: ['trunk/a/', 'trunk/a/src/'] });
    assert.deepEqual(stepsOf(valueOf(planLayout(snapshot))), [
      'create-folder trunk/a/doc',
      'create-folder trunk/a/doc/plan',
      'create-file trunk/a/doc/plan/.gitkeep',
    ]);
  });
  it('makes a new project', () => {
    assert.deepEqual(stepsOf(valueOf(planLayout(snapshotOf({ policy }), ['trunk/b']))), [
      'create-folder trunk',
      'create-folder trunk/b',
      'create-folder trunk/b/doc',
      'create-folder trunk/b/doc/plan',
      'create-folder trunk/b/src',
      'create-file trunk/b/doc/plan/.gitkeep',
      'create-file trunk/b/src/.gitkeep',
    ]);
  });
  for (const [says, snapshot] of [
    ['the policy has no layout', snapshotOf({})],
    ['nothing is missing', snapshotOf({ policy })],
    ['a file stands in the way', snapshotOf({ policy, named: ['trunk/a/', 'trunk/a/src'] })],
  ] as const) {
    it(`is refused when ${says}`, () =>
      assert.match(reasonOf(planLayout(snapshot)), /^Cannot create/));
  }
});
