import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { recordProgram, refreshProgram } from '../../../src/host/hooks';
import { createRepository, type TestRepository } from '../cli/repository';

describe('the program that hooks run', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository({
      'stemma.stemma-1.0.0/cli.js': '',
      'stemma.stemma-1.1.0/cli.js': '',
      'own/cli.js': '',
    });
  });
  afterEach(() => repository.remove());

  const program = (folder: string): { readonly cli: string; readonly node: string } => ({
    cli: join(repository.root, folder, 'cli.js'),
    node: '/usr/bin/node',
  });
  const recorded = (): string => repository.git('config', '--local', '--get', 'stemma.cli');
  const refresh = (folder: string): Promise<boolean> =>
    refreshProgram(repository.root, program(folder), (cli) => cli.includes('/stemma.stemma-'));

  it('is left alone where there are no hooks of ours', async () => {
    assert.ok(!(await refresh('stemma.stemma-1.1.0')));
    assert.throws(recorded);
  });

  it('is the newer copy after an update', async () => {
    await recordProgram(repository.root, program('stemma.stemma-1.0.0'));
    assert.ok(await refresh('stemma.stemma-1.1.0'));
    assert.equal(recorded(), program('stemma.stemma-1.1.0').cli);
    assert.ok(!(await refresh('stemma.stemma-1.1.0')));
  });

  it('stays the one that a person installed by the command line, until it is gone', async () => {
    await recordProgram(repository.root, program('own'));
    assert.ok(!(await refresh('stemma.stemma-1.1.0')));
    rmSync(join(repository.root, 'own'), { recursive: true });
    assert.ok(await refresh('stemma.stemma-1.1.0'));
    assert.equal(recorded(), program('stemma.stemma-1.1.0').cli);
  });
});
