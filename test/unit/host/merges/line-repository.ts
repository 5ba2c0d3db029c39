import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import assert from 'node:assert/strict';
import { policyFileName } from '../../../../src/core/policy/types';
import type { LineHistory } from '../../../../src/core/snapshot/types';
import { render } from '../../../../src/core/text/message';
import { createHistoryCache } from '../../../../src/host/merges/history-cache';
import { readRepository } from '../../../../src/host/read-repository';
import { temporaryRepository, type TemporaryRepository } from '../temporary-repository';

/** A repository whose branches have roles, and short ways to make its history. */
export interface LineRepository {
  readonly repository: TemporaryRepository;
  readonly git: TemporaryRepository['git'];
  /** Commits a file of this name with this content on the branch that is checked out; gives the id. */
  readonly fix: (file: string, content?: string) => string;
  readonly policy: (lines?: object) => void;
  /** Each fix with its states, such as `hotfix/1.2.1 a: main missing`. */
  readonly rows: () => Promise<readonly string[]>;
  /** The verdict for a branch, with what it was cut from. */
  readonly origin: (branch: string) => Promise<string>;
  readonly history: (root?: string) => Promise<LineHistory>;
}

export function lineRepository(...init: readonly string[]): LineRepository {
  const repository = temporaryRepository({ git: false });
  const { git } = repository;
  git('init', '--quiet', '--template=', '--initial-branch=main', ...init);
  appendFileSync(
    join(repository.root, '.git', 'config'),
    '[user]\n\tname = Ada\n\temail = ada@example.com\n',
  );
  const policy = (lines: object = {}): void => {
    repository.write(
      policyFileName,
      JSON.stringify({
        version: 'semver',
        tags: 'v{version}',
        branches: [
          { template: 'release/{line}' },
          { template: 'hotfix/{version}', role: 'hotfix' },
        ],
        lines,
      }),
    );
  };
  policy();
  repository.write('.git/info/exclude', `${policyFileName}\n`);
  const history = async (root: string = repository.root): Promise<LineHistory> => {
    const snapshot = await readRepository(root, { git: true, history: createHistoryCache() });
    assert.deepEqual(snapshot.policyProblems, []);
    const read = snapshot.git?.history;
    assert.ok(read, 'there is a history');
    assert.equal(read.problem && render(read.problem, 'en'), undefined);
    return read;
  };
  return {
    repository,
    git,
    policy,
    history,
    fix: (file, content = file) => repository.commit(file, { [file]: `${content}\n` }),
    rows: async () => statesIn(await history()),
    origin: async (branch) => {
      const { origins } = await history();
      const origin = origins.get(`refs/heads/${branch}`);
      return [origin?.verdict ?? 'none', origin?.from].filter(Boolean).join(' ');
    },
  };
}

export function statesIn({ merges }: LineHistory): readonly string[] {
  return merges.rows.map(({ fix, source, cells }) => {
    const states = cells.map(({ target, state }) => `${target.name} ${state}`);
    return `${source.name} ${fix.subject}: ${states.join(', ')}`;
  });
}
