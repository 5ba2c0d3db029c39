import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { git, sampleFile, SampleState } from './support/sample';

describe('creating refs', () => {
  const sample = new SampleState();
  afterEach(() => sample.restore());

  it('makes an annotated tag with its message', async () => {
    await create('stemma.createTag', { name: 'v1.3.0', message: 'Release 1.3.0\n\n- 支付' });
    assert.equal(git('cat-file', '-t', 'v1.3.0'), 'tag');
    assert.equal(
      git('tag', '--list', '--format=%(contents)', 'v1.3.0'),
      'Release 1.3.0\n\n- 支付\n\nVersion-Unit: web\nVersion-Scheme: semver',
    );
    assert.equal(git('rev-parse', 'v1.3.0^{commit}'), git('rev-parse', 'HEAD'));
  });

  it('makes a baseline as an annotated tag', async () => {
    const name = 'Baseline_ET_PC_G2CODE_20120701';
    await create('stemma.createBaseline', { name, message: 'Code of iteration 2' });
    assert.equal(git('cat-file', '-t', name), 'tag');
  });

  describe('of a milestone with a gate', () => {
    const name = 'Baseline_ET_PC_G2CODE_20120701';
    const message = 'Code of iteration 2';
    const contents = (): string => git('tag', '--list', '--format=%(contents)', name);
    beforeEach(() => {
      const milestones = [
        { stage: 'CODE', requires: ['nowhere/**'], confirm: ['metrics analysed'] },
      ];
      const policy = { extends: 'baseline', milestones };
      writeFileSync(sampleFile('stemma.jsonc').fsPath, JSON.stringify(policy));
    });

    it('makes no baseline while something is missing', async () => {
      await create('stemma.createBaseline', { name, message });
      assert.equal(contents(), '');
    });

    it('makes it with a reason, which is recorded', async () => {
      const confirm = ['metrics analysed'];
      await create('stemma.createBaseline', { name, message, confirm, override: 'agreed' });
      assert.equal(
        contents(),
        `${message}\n\nGate-Confirmed: metrics analysed\nGate-Missing: file nowhere/**\nGate-Override: agreed`,
      );
    });
  });

  describe('with a version that customers know', () => {
    const external = 'V100R001C01B023';
    const contents = (name: string): string => git('tag', '--list', '--format=%(contents)', name);
    beforeEach(() => {
      const policy = { version: 'semver', tags: ['v{version}'], external: 'huawei' };
      writeFileSync(sampleFile('stemma.jsonc').fsPath, JSON.stringify(policy));
    });

    it('records it in the annotation', async () => {
      await create('stemma.createTag', { name: 'v1.3.0', message: 'Release 1.3.0', external });
      assert.equal(
        contents('v1.3.0'),
        `Release 1.3.0\n\nVersion-Scheme: semver\nExternal-Version: ${external}`,
      );
    });

    it('makes nothing when it is malformed', async () => {
      await create('stemma.createTag', { name: 'v1.3.0', message: 'x', external: 'V100' });
      assert.equal(contents('v1.3.0'), '');
    });
  });

  it('makes a branch without switching to it', async () => {
    const name = 'Branch_ET_PC_G2ST_20120701';
    await create('stemma.createReleaseBranch', { name });
    assert.equal(git('rev-parse', `refs/heads/${name}`), git('rev-parse', 'HEAD'));
    assert.equal(git('symbolic-ref', '--short', 'HEAD'), 'main');
  });

  const refused: readonly (readonly [string, string, string])[] = [
    ['malformed', 'stemma.createTag', 'v1.03.0'],
    ['taken', 'stemma.createTag', 'v1.2.0'],
    ['like an option', 'stemma.createTag', '-d'],
    ['illegal in Git', 'stemma.createTag', 'v1..0'],
    ['malformed', 'stemma.createBaseline', 'Baseline_ET_PC_G2'],
    ['malformed', 'stemma.createReleaseBranch', 'Branch_ET_PC_G2ST20120701'],
  ];
  for (const [why, command, name] of refused) {
    it(`refuses "${name}" for ${command}: it is ${why}`, async () => {
      const before = git('for-each-ref');
      await create(command, { name, message: 'x' });
      assert.equal(git('for-each-ref'), before);
    });
  }
});

function create(command: string, argument: Readonly<Record<string, unknown>>): Thenable<unknown> {
  return vscode.commands.executeCommand(command, { ...argument, apply: true });
}
