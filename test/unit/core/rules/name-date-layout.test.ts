import assert from 'node:assert/strict';
import { checkFiles } from '../../../../src/core/rules/check-files';
import { checkRefs } from '../../../../src/core/rules/check-refs';
import { checkManifest, checkRepository } from '../../../../src/core/rules/check-repository';
import type { Finding } from '../../../../src/core/rules/types';
import type { RepositorySnapshot } from '../../../../src/core/snapshot/types';
import { atOnce } from '../../../../src/core/text/pieces';
import { render } from '../../../../src/core/text/message';
import { day, namedPath } from '../plan/snapshots';
import { manifest, policyOf, snapshotOf } from './support';

function found(findings: readonly Finding[]): string[] {
  return findings.flatMap(({ rule, place }) => {
    if (rule !== 'name/date-layout') return [];
    if (place.type === 'ref') return [place.ref];
    return [`${place.path} ${place.range.offset}+${place.range.length}`];
  });
}

function repository(
  policy: object,
  refs: readonly string[],
  names: readonly string[] = [],
): RepositorySnapshot {
  return snapshotOf({ policy: policyOf(policy), refs, named: names.map(namedPath) });
}

const days = {
  kind: 'tag',
  forms: ['build-{number}-{day}'],
  fields: {
    number: { type: 'integer' },
    day: { type: 'date', layouts: ['YYYYMMDD', 'YYMMDD'] },
  },
};

describe('name/date-layout', () => {
  const table: readonly {
    readonly says: string;
    readonly policy: object;
    readonly refs: readonly string[];
    readonly named?: readonly string[];
    readonly finds: readonly string[];
  }[] = [
    {
      says: 'names the tag whose date has no year among those with one',
      policy: { tags: ['greek'] },
      refs: ['tags/1.1.1.051021_beta', 'tags/1.1.1.051105_RC', 'tags/1.1.2.1120_beta'],
      finds: ['refs/tags/1.1.2.1120_beta'],
    },
    {
      says: 'names those with a year where they are fewer',
      policy: { tags: ['vp'] },
      refs: ['tags/V8.1.0.0321', 'tags/V8.1.1.0322', 'tags/V8.1.2.160323', 'tags/V8.1.3.20160324'],
      finds: ['refs/tags/V8.1.2.160323', 'refs/tags/V8.1.3.20160324'],
    },
    {
      says: 'takes the layout that the scheme lists first where none is used more often',
      policy: { schemes: { days }, tags: ['days'] },
      refs: ['tags/build-1-160321', 'tags/build-2-20160322'],
      finds: ['refs/tags/build-1-160321'],
    },
    {
      says: 'counts names of tags, branches and files together, and those in other names',
      policy: {
        tags: [{ template: 'v{greek}', match: 'v*' }],
        branches: [{ template: 'release/{greek}', match: 'release/*' }],
        files: { in: 'docs/*', scheme: 'greek-file' },
      },
      refs: [
        'tags/v1.0.0.051021_base',
        'heads/release/1.0.0.1022_beta',
        'remotes/origin/release/1.0.0.1023_RC',
      ],
      named: ['docs/报告1.0.1.051101_beta_b.doc', 'docs/报告1.0.1.1102_beta_b.doc'],
      finds: ['docs/报告1.0.1.1102_beta_b.doc 8+4', 'refs/heads/release/1.0.0.1022_beta'],
    },
    {
      says: 'counts a name once, however often it stands',
      policy: { tags: [{ template: '[v]{greek}' }] },
      refs: ['tags/1.0.0.1021_base', 'tags/v1.0.0.1021_base', 'tags/1.0.1.051021_base'],
      finds: ['refs/tags/1.0.0.1021_base', 'refs/tags/v1.0.0.1021_base'],
    },
    {
      says: 'keeps still where all agree, and where an option leaves one layout',
      policy: { tags: [{ scheme: { scheme: 'greek', date: 'MMDD' } }], version: 'greek' },
      refs: ['tags/1.1.1.1021_beta', 'tags/1.1.2.1120_beta'],
      finds: [],
    },
  ];
  for (const { says, policy, refs, named, finds } of table) {
    it(says, () => {
      assert.deepEqual(found(checkRepository(repository(policy, refs, named))), finds);
    });
  }

  const mixed = {
    ...repository({ version: 'greek', tags: ['greek'] }, [
      'tags/1.1.1.051021_beta',
      'tags/1.1.1.051105_RC',
      'tags/1.1.2.1120_beta',
    ]),
    manifests: [manifest('VERSION', '1.1.3.1201_base')],
  };

  it('says the same of a part of the repository as of the whole', () => {
    const refs = ['refs/tags/1.1.2.1120_beta'];
    const file = ['VERSION 6+4'];
    assert.deepEqual(found(checkRepository(mixed)), [...file, ...refs]);
    assert.deepEqual(found(atOnce(checkRefs(mixed))), refs);
    assert.deepEqual(found(atOnce(checkFiles(mixed, day('2012-01-01')))), file);
    assert.deepEqual(found(checkRepository(mixed, { paths: ['VERSION'] })), file);
    assert.deepEqual(found(checkManifest(mixed, manifest('VERSION', '1.1.3.1202_base'))), file);
    assert.deepEqual(found(checkManifest(mixed, manifest('VERSION', '1.1.3.051202_base'))), []);
  });

  it('says both counts and which option leaves one layout', () => {
    const [finding] = checkRepository(mixed);
    assert.ok(finding);
    assert.equal(
      render(finding.message, 'en'),
      'Cannot accept the date "1201" of "1.1.3.1201_base" beside the others: YYMMDD is written 2 times, MMDD 2 times. Write YYMMDD everywhere, and set the option "date" of the scheme "greek" to "YYMMDD" in the policy.',
    );
    assert.doesNotMatch(render(finding.message, 'zh-cn'), /Cannot|\{/);
  });

  it('tells to change a scheme that has no such option', () => {
    const own = repository({ schemes: { days }, tags: ['days'] }, [
      'tags/build-1-160321',
      'tags/build-2-20160322',
    ]);
    const [finding] = checkRepository(own);
    assert.ok(finding);
    assert.match(render(finding.message, 'en'), /"layouts" of the scheme "days"\.$/);
  });
});
