import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { catalogue } from '../../../../src/core/catalogue';
import { presets } from '../../../../src/core/policy/presets';
import { readPolicy } from '../../../../src/core/policy/read-policy';
import { classifyRefs } from '../../../../src/core/refs/classify-refs';
import { render } from '../../../../src/core/text/message';
import {
  inferPolicy,
  type InferenceContext,
  type PolicyInference,
} from '../../../../src/core/workshop';

const everything: InferenceContext = { catalogue, presets };

/** Few schemes, where it does not matter which ones there are. */
const few = {
  catalogue: new Map([...catalogue].filter(([id]) => ['semver', 'huawei'].includes(id))),
  presets: [],
};

function infer(tags: readonly string[], branches: readonly string[] = []): PolicyInference {
  return inferPolicy({ tags, branches }, everything);
}

/** The tags that the proposed policy does not explain, after its text was read. */
function unexplainedBy(
  { policy }: PolicyInference,
  tags: readonly string[],
  context: Pick<InferenceContext, 'catalogue'> = everything,
): readonly string[] {
  assert.ok(policy);
  for (const text of Object.values(policy.text)) {
    const { problems } = readPolicy(text, context);
    const errors = problems.filter(({ severity }) => severity === 'error');
    assert.deepEqual(errors, [], text);
  }
  const read = readPolicy(policy.text.en, context).policy;
  assert.ok(read);
  const refs = tags.map((tag) => ({ ref: `refs/tags/${tag}`, id: '' }));
  return classifyRefs(read, refs).flatMap(({ shortName, result }) =>
    result?.name ? [] : [shortName],
  );
}

describe('inferring a policy', () => {
  const tables: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['tags with v', ['v1.0.0', 'v1.1.0', 'v2.0.0-rc.1'], /^v\{semver\}$/],
    ['tags with and without v', ['v1.0.0', '1.1.0', 'v2.0.0-rc.1'], /^\(v\|\)\{semver\}$/],
    ['tags behind a word', ['release-1.0.0', 'release-1.1.0-rc.1'], /^release-\{semver\}$/],
    [
      'tags of several units',
      ['server-v1.0.0', 'server-v1.1.0-rc.1', 'client-v2.0.0', 'client-v2.0.1'],
      /^\{unit\}-v\{semver\}$/,
    ],
    ['tags of a shipped scheme', ['V100R001C01B023', 'V200R001C01B010'], /^huawei$/],
    [
      'tags that nothing shipped fits',
      ['build_20240131_r1', 'build_20240201_r2', 'build_20240229_r12-beta'],
      /^our-tag$/,
    ],
  ];
  for (const [what, tags, rule] of tables) {
    it(`finds what explains ${what}`, () => {
      const inference = infer(tags);
      const [best] = inference.tags.proposals;
      assert.match(best?.rule ?? '', rule);
      assert.equal(best?.share, 1);
      assert.equal(best.count, tags.length);
      assert.deepEqual(best.unexplained, []);
      assert.deepEqual(unexplainedBy(inference, tags), []);
    });
  }

  it('says aloud that names alone do not tell which of several schemes is meant', () => {
    const { tags, policy } = infer(['1.0', '1.1', '2.0']);
    assert.ok((tags.proposals[0]?.asGoodAs.length ?? 0) >= 3);
    const notes = tags.notes.map((note) => render(note, 'en'));
    assert.ok(notes.some((note) => /cannot tell which/.test(note) && /decimal/.test(note)));
    assert.match(policy?.text.en ?? '', /Just as good: .*decimal/);
    assert.match(policy?.text['zh-cn'] ?? '', /同样符合/);
  });

  it('tells the share that is explained, and examples of what is not', () => {
    const [best] = infer(['v1.0.0', 'v1.1.0', 'nightly', 'v2.0.0']).tags.proposals;
    assert.equal(best?.share, 0.75);
    assert.deepEqual(best.unexplained, ['nightly']);
  });

  it('covers several kinds of tags by several rules', () => {
    const tags = ['V100R001C01B023', 'V200R001C01B010', 'Baseline_ET_PC_G1ST_20120504', 'v1.0.0'];
    const inference = infer(tags);
    assert.deepEqual(unexplainedBy(inference, tags.slice(0, 2)), []);
    assert.ok(inference.presets.some(({ preset }) => preset === 'easier'));
  });

  it('proposes rules for branches too', () => {
    const { branches, policy } = infer(
      [],
      ['main', 'release/1.0.0', 'release/1.1.0-rc.1', 'feature/a'],
    );
    assert.equal(branches.proposals[0]?.rule, 'release/{semver}');
    assert.deepEqual(policy?.data.branches, [
      { template: 'release/{semver}', match: 'release/**' },
    ]);
  });

  it('reads file names, the packages and documents among them', () => {
    const names = { tags: [], branches: [], files: ['docs/a/EASIER-ET-PC-X-011.doc'] };
    const { files } = inferPolicy(names, everything);
    assert.equal(files.total, 1);
  });

  it('proposes nothing for nothing', () => {
    const inference = infer([]);
    assert.deepEqual(inference.tags, { total: 0, proposals: [], notes: [] });
    assert.equal(inference.policy, undefined);
  });

  it('tells numbers, widths, days, words and Han characters apart in a draft', () => {
    const tags = ['发布-2024-01', '发布-2024-02', '发布-2024-11-补丁1'];
    const { draft } = infer(tags).tags.proposals[0] ?? {};
    assert.deepEqual(draft?.forms, ['发布-{major}-{minor}[-{word}{patch}]']);
    assert.deepEqual(draft.fields['minor'], { type: 'integer', width: 2 });
    assert.deepEqual(draft.fields['word'], { type: 'word', words: ['补丁'] });
    const days = infer(['q240131x1', 'q240201x2', 'q231231x3']).tags.proposals[0]?.draft;
    assert.deepEqual(days?.fields['date'], { type: 'date', layouts: ['YYMMDD'] });
    const noDays = infer(['q240131x1', 'q240201x2', 'q241331x3']).tags.proposals[0]?.draft;
    assert.deepEqual(noDays?.fields['major'], { type: 'integer' });
  });

  it('drafts schemes that read the names that they are made of, whatever these are', () => {
    const part = fc.constantFrom(
      'a',
      'rc',
      'Beta',
      '1',
      '02',
      '20240229',
      '-',
      '.',
      '_',
      '文',
      '[',
      '{',
      '\\',
      '𠮷',
      ' ',
    );
    const name = fc.array(part, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (tags) => {
        const inference = inferPolicy({ tags, branches: [] }, few);
        for (const { draft, examples } of inference.tags.proposals)
          if (draft) assert.ok(examples.length > 0);
        if (inference.policy) unexplainedBy(inference, tags, few);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('looks at some of each shape where there are very many names', () => {
    const many = Array.from({ length: 5000 }, (_, at) => `v${String(at % 50)}.${String(at)}.0`);
    const { tags } = inferPolicy({ tags: [...many, 'odd'], branches: [] }, few);
    assert.equal(tags.total, 5001);
    assert.match(tags.proposals[0]?.rule ?? '', /^v\{/);
    assert.ok((tags.proposals[0]?.share ?? 0) > 0.99);
    assert.ok(tags.notes.some((note) => /estimates/.test(render(note, 'en'))));
  });
});
