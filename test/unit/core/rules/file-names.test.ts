import assert from 'node:assert/strict';
import { checkRepository } from '../../../../src/core/rules/check-repository';
import type { RepositorySnapshot } from '../../../../src/core/snapshot/types';
import { render } from '../../../../src/core/text/message';
import { day, namedPath } from '../plan/snapshots';
import { policyOf, snapshotOf } from './support';

/** A repository with these files and folders (which end with `/`) under a policy. */
function withNames(policy: object, named: readonly string[]): RepositorySnapshot {
  return snapshotOf({ policy: policyOf(policy), named: named.map(namedPath) });
}

/** Rule, place and stretch of every finding about a name, such as `file/malformed a/b.zip 3+2`. */
function found(snapshot: RepositorySnapshot, today?: string): string[] {
  const scope = today === undefined ? {} : { today: day(today) };
  return checkRepository(snapshot, scope).map(({ rule, place }) => {
    if (place.type === 'ref') return `${rule} ${place.ref}`;
    return `${rule} ${place.path} ${place.range.offset}+${place.range.length}`;
  });
}

const packages = { files: { in: 'release/*', scheme: 'package', extensions: ['zip', 'tar.gz'] } };

describe('rules of file names', () => {
  const cases: readonly {
    readonly says: string;
    readonly policy: object;
    readonly named: readonly string[];
    readonly finds: readonly string[];
  }[] = [
    {
      says: 'accept a name of the scheme with an allowed extension',
      policy: packages,
      named: ['release/Easier_ET_PC_ST_010.zip', 'release/Easier_ET_PC_ST_011.tar.gz'],
      finds: [],
    },
    {
      says: 'find the wrong part of a name',
      policy: packages,
      named: ['release/Easier_ET_PC_ST_01.zip'],
      finds: ['file/malformed release/Easier_ET_PC_ST_01.zip 18+0'],
    },
    {
      says: 'find an extension that the rule does not allow',
      policy: packages,
      named: ['release/Easier_ET_PC_ST_010.rar', 'release/Easier_ET_PC_ST_010'],
      finds: [
        'file/malformed release/Easier_ET_PC_ST_010 19+0',
        'file/malformed release/Easier_ET_PC_ST_010.rar 19+4',
      ],
    },
    {
      says: 'leave alone what no rule covers, what is ignored and what begins with a dot',
      policy: { ...packages, ignore: { files: ['release/README.md'] } },
      named: ['other/x.zip', 'release/README.md', 'release/.gitkeep', 'release/deep/x.zip'],
      finds: [],
    },
    {
      says: 'hold a path to the first rule that matches it',
      policy: {
        files: [
          { in: 'release/*.zip', scheme: 'package' },
          { in: 'release/*', scheme: 'document' },
        ],
      },
      named: ['release/Easier_ET_PC_Plan_010.zip', 'release/Easier_ET_PC_Plan_010.doc'],
      finds: ['file/malformed release/Easier_ET_PC_Plan_010.zip 13+4'],
    },
    {
      says: 'read a whole name whose end only looks like an extension',
      policy: { files: { in: '*', template: '{semver}' } },
      named: ['1.2.3-rc.x', '1.2.3.zip'],
      finds: [],
    },
    {
      says: 'find a second folder of one number among those beside it, and leave it',
      policy: { files: { in: '*/doc/*', scheme: 'doc-folder' } },
      named: [
        'a/doc/030.系统测试/',
        'a/doc/030.系统设计/',
        'a/doc/040.系统实施/',
        'b/doc/030.系统设计/',
      ],
      finds: ['file/limit a/doc/030.系统设计 0+8'],
    },
    {
      says: 'hold folders to rules whose schemes name folders',
      policy: { files: { in: 'doc/*', scheme: 'doc-folder' } },
      named: ['doc/000.项目管理/', 'doc/项目/', 'doc/file.txt'],
      finds: ['file/malformed doc/项目 0+0'],
    },
    {
      says: 'warn about a form that the scheme does not like',
      policy: { files: { in: '*', scheme: 'greek-file' } },
      named: ['报告1.1.1.051021_beta.xls'],
      finds: ['file/warning 报告1.1.1.051021_beta.xls 0+23'],
    },
    {
      says: 'report one name in two folders, but not another edition of it',
      policy: { files: { in: '**', scheme: 'document' } },
      named: [
        'a/Easier_ET_PC_Plan_010.doc',
        'a/Easier_ET_PC_Plan_010.pdf',
        'b/Easier_ET_PC_Plan_010.doc',
      ],
      finds: ['file/duplicate b/Easier_ET_PC_Plan_010.doc 0+25'],
    },
    {
      says: 'tell a package whose extension speaks for a document',
      policy: { files: { in: '*', scheme: ['package', 'document'] } },
      named: ['Easier_ET_PC_ST_010.doc', 'Easier_ET_PC_ST_011.zip', 'Easier_ET_PC_Plan_011.zip'],
      finds: ['file/ambiguous Easier_ET_PC_ST_010.doc 0+23'],
    },
    {
      says: 'compare fields with the variables of the policy',
      policy: { ...packages, variables: { project: 'ET' } },
      named: ['release/Easier_XY_PC_ST_010.zip'],
      finds: ['name/variable release/Easier_XY_PC_ST_010.zip 7+2'],
    },
    {
      says: 'obey the severities of the policy',
      policy: { ...packages, rules: { 'file/malformed': 'off' } },
      named: ['release/x.zip'],
      finds: [],
    },
  ];
  for (const { says, policy, named, finds } of cases) {
    it(says, () => assert.deepEqual(found(withNames(policy, named)), finds));
  }

  it('DAY-1: allow ten names of one product and day, and report the later ones', () => {
    const named = Array.from({ length: 12 }, (_, index) => `ZS_V1.1.${index}_20180301.zip`);
    const snapshot = withNames({ files: { in: '*', scheme: 'product-demo' } }, named);
    assert.deepEqual(found(snapshot), [
      'file/limit ZS_V1.1.10_20180301.zip 0+23',
      'file/limit ZS_V1.1.11_20180301.zip 0+23',
    ]);
  });

  describe('about the day', () => {
    const dated = (changedPaths: readonly string[]): RepositorySnapshot => {
      const snapshot = withNames({ files: { in: '*', scheme: 'product-demo', today: true } }, [
        'ZS_V1.1.0_20180301.zip',
        'ZS_V1.1.1_20180302.zip',
      ]);
      return { ...snapshot, git: { head: {}, refs: [], remotes: [], bare: false, changedPaths } };
    };
    const changed = ['ZS_V1.1.0_20180301.zip', 'ZS_V1.1.1_20180302.zip'];

    it('report a changed file with another date than today', () => {
      assert.deepEqual(found(dated(changed), '2018-03-02'), [
        'file/date ZS_V1.1.0_20180301.zip 10+8',
      ]);
    });
    it('leave a file alone that is not changed', () => {
      assert.deepEqual(found(dated([]), '2018-03-02'), []);
    });
    it('say nothing where nobody said which day it is', () => {
      assert.deepEqual(found(dated(changed)), []);
    });
  });

  it('render their messages without a hole', () => {
    const snapshot = withNames(packages, ['release/x', 'release/Easier_ET_PC_ST_010.rar']);
    for (const finding of checkRepository(snapshot)) {
      for (const language of ['en', 'zh-cn'] as const) {
        assert.doesNotMatch(render(finding.message, language), /[{}]/);
      }
    }
  });
});

describe('layout/missing-folder', () => {
  const policy = { layout: { in: 'trunk/*', folders: ['src', 'doc'] } };

  it('CM-3: finds the folders that are missing in every project', () => {
    const snapshot = withNames(policy, ['trunk/a/', 'trunk/a/src/', 'trunk/b/', 'trunk/b/doc/']);
    const messages = checkRepository(snapshot).map(({ message }) => render(message, 'en'));
    assert.deepEqual(
      messages.map((text) => /"([^"]+)"/.exec(text)?.[1]),
      ['trunk/a/doc', 'trunk/b/src'],
    );
  });
  it('stands where the policy asks for the folder', () => {
    const text = JSON.stringify(policy);
    const policyFile = {
      content: { text, encoding: 'utf-8', bomLength: 0 },
      fingerprint: '',
    } as const;
    const [finding] = checkRepository({
      ...withNames(policy, ['trunk/a/', 'trunk/a/src/']),
      policyFile,
    });
    assert.ok(finding?.place.type === 'file');
    const { offset, length } = finding.place.range;
    assert.equal(text.slice(offset, offset + length), '"doc"');
  });
  it('says when a file stands in the place of a folder', () => {
    const [finding] = checkRepository(withNames({ layout: { folders: ['doc'] } }, ['doc']));
    assert.match(render(finding?.message ?? assert.fail(), 'en'), /a file stands in its place/);
  });
});
