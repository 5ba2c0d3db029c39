import assert from 'node:assert/strict';
import fc from 'fast-check';
import { newRecordText } from '../../../../../src/core/release/record/edit-record';
import { readRoadmap, recordInPieces } from '../../../../../src/core/release/record/read-record';
import type { RecordFile } from '../../../../../src/core/release/record/types';
import { render } from '../../../../../src/core/text/message';
import { parsers } from '../../../../../src/lazy/parsers';
import { anyRecord } from '../../../../support/arbitrary-record';
import { recordOfText } from '../../../../support/record-files';

const head = 'kind: normal\nversion: 2.1.0\n';
const entry = 'by: Ada <ada@x>, at: 2026-11-02';
const id = 'a'.repeat(40);

function problemsOf({ problems, content }: RecordFile): string[] {
  return problems.map(({ message, range }) => {
    const at = content.text.slice(range.offset, range.offset + range.length);
    return `${at.split('\n')[0] ?? ''} | ${render(message, 'en')}`;
  });
}

describe('a release record', () => {
  it('holds texts as they are written, and nothing where nothing is written', () => {
    const { record, problems } = recordOfText(
      [
        'kind: temporary',
        'version: 1.10',
        'title: yes # a text',
        'from: null',
        'unit:',
        'plan:',
        '  start: 2026-11-02',
        '  nodes: { release: { planned: 2026-11-06, actual: ~ } }',
        'builds:',
        `  - { name: 1.0e3, ${entry}, sha256: ${'AB'.repeat(32)}, final: true }`,
        'approvals:',
        `  - { step: request, commit: ${id.toUpperCase()}, ${entry} }`,
        'authorisations:',
        `  - { id: 007, build: "1.0e3", quantity: 30, ${entry} }`,
      ].join('\n'),
    );
    assert.deepEqual(problems, []);
    assert.equal(record?.id, '2.1.0');
    assert.equal(record.version, '1.10');
    assert.equal(record.title, 'yes');
    assert.ok(!('from' in record) && !('unit' in record) && !('remaining' in record));
    assert.deepEqual(record.plan, {
      start: '2026-11-02',
      agreed: [],
      nodes: { release: { planned: '2026-11-06' } },
    });
    assert.deepEqual(record.builds, [
      { name: '1.0e3', by: 'Ada <ada@x>', at: '2026-11-02', sha256: 'ab'.repeat(32), final: true },
    ]);
    assert.equal(record.approvals[0]?.commit, id);
    assert.equal(record.authorisations[0]?.id, '007');
    assert.equal(record.authorisations[0]?.quantity, 30);
    assert.deepEqual([record.people, record.checklist, record.defects], [{}, {}, []]);
  });

  it('tells "nothing remains" from "nobody said what remains"', () => {
    assert.deepEqual(recordOfText(`${head}remaining: []`).record?.remaining, []);
    assert.equal(recordOfText(`${head}remaining:`).record?.remaining, undefined);
  });

  it('knows where every value stands', () => {
    const text = `${head}builds:\n  - name: "2.1"\n    ${entry.replace(', ', '\n    ')}\n`;
    const { places } = recordOfText(text);
    const range = places.get('builds/0/name');
    assert.equal(range && text.slice(range.offset, range.offset + range.length), '"2.1"');
    assert.ok(['', 'kind', 'builds', 'builds/0', 'builds/0/at'].every((path) => places.has(path)));
  });

  // prettier-ignore
  const bad: readonly (readonly [what: string, text: string, told: RegExp])[] = [
    ['a conflict', `<<<<<<< a\n${head}=======\n${head}>>>>>>> b\n`, /^<<<<<<< .*a merge left/],
    ['an anchor', `${head}title: &x a`, /anchor "&x"/],
    ['an alias', `${head}title: a\nunit: *x`, /alias/],
    ['a merge key', `${head}<<: {}`, /^<< \| .*merge key/],
    ['a tag', `${head}title: !!binary abc`, /tag/],
    ['two documents', `${head}---\n${head}`, /second document/],
    ['an explicit key', `${head}? title\n: a`, /^title \| .*key: value/],
    ['a list as a key', `${head}[a]: b`, /keys as texts/],
    ['a key that stands twice', `${head}version: 2.2.0`, /^version \| .*stands here twice/],
    ['a key that is misspelt', `${head}aprovals: []`, /^aprovals \| .*"approvals"/],
    ['a key that nobody knows', `${head}colour: red`, /^colour \| .*no such key/],
    ['a key that nobody knows and that is empty', `${head}colour:`, /^colour \| .*no such key/],
    ['no kind', 'version: 1.0', /"kind" is missing/],
    ['an empty kind', 'kind:\nversion: 1.0', /"kind" is missing/],
    ['a kind that is none', 'kind: normall\nversion: 1', /^normall \| .*"normal"/],
    ['a text for a list', `${head}builds: none`, /^none \| .*a list .* belongs here/],
    ['a list for a map', `${head}plan: [a]`, /keys with values belongs here/],
    ['an item without anything', `${head}remaining:\n  -\n  - a`, /Cannot read nothing: a text/],
    ['a text for a tick', `${head}checklist: { qa: { done: yes } }`, /^yes \| .*true or false/],
    ['half a number', `${head}publicTest: [{ sites: 1.5, ${entry} }]`, /^1.5 \| .*whole number/],
    ['a huge number', `${head}publicTest: [{ sites: 99999999999999999999, ${entry} }]`, /whole number/],
    ['a quantity of none', `${head}builds: [{ name: a, ${entry} }]\nauthorisations: [{ id: a, build: a, quantity: 0, ${entry} }]`, /^0 \| .*less than 1/],
    ['a day that does not exist', `${head}plan: { start: 2026-02-29 }`, /^2026-02-29 \| .*no day/],
    ['a moment without zone', `${head}started: { by: A, at: 2026-11-02T10:00:00 }`, /neither a moment/],
    ['a moment that is none', `${head}started: { by: A, at: "2026-11-02T24:00:00Z" }`, /neither a moment/],
    ['an id that is cut', `${head}approvals: [{ step: approve, commit: abc1234, ${entry} }]`, /^abc1234 \| .*no full id/],
    ['a SHA-256 that is cut', `${head}builds: [{ name: a, sha256: ab12, ${entry} }]`, /^ab12 \| .*64/],
    ['a path that leads out', `${head}notes: { internal: ../../etc/passwd }`, /leads out/],
    ['two builds of one name', `${head}builds: [{ name: a, ${entry} }, { name: "a", ${entry} }]`, /^"a" \| .*same "name"/],
    ['two defects of one id', `${head}defects: [{ id: a, state: open }, { id: a, state: closed }]`, /same "id"/],
    ['a build that is not there', `${head}builds: [{ name: rc-1, ${entry} }]\nreports: [{ kind: test, build: rc-2, ${entry} }]`, /^rc-2 \| .*Did you mean "rc-1"/],
    ['an authorisation that is not there', `${head}builds: [{ name: a, ${entry} }]\nhandOuts: [{ to: B, build: a, authorisation: X, ${entry} }]`, /^X \| Cannot find the authorisation/],
    ['nothing', '', /empty/],
    ['a comment', '# nothing\n', /empty/],
    ['a text', 'hello', /keys with values belongs here/],
    ['no YAML', `${head}a: b: c`, /second colon/],
    ['tabs', `${head}plan:\n\tstart: 2026-11-02`, /Correct the YAML/],
    ['too much', `${head}title: ${'a'.repeat(256 * 1024)}`, /more than 262144 characters/],
    ['deep brackets', `${head}title: ${'['.repeat(10_000)}`, /deeper than 20/],
    ['deep dashes', `${head}builds:\n  ${'- '.repeat(10_000)}a`, /deeper than 20/],
    ['deep maps', head + Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}a:\n`).join(''), /deeper than 20/],
  ];

  for (const [what, text, told] of bad) {
    it(`with ${what} tells so at the place, and counts for nothing`, () => {
      const file = recordOfText(text);
      assert.equal(file.record, undefined);
      assert.match(problemsOf(file)[0] ?? '', told);
    });
  }

  it('is as large as it looks: what a YAML bomb multiplies is refused at once', () => {
    const lines = Array.from({ length: 30 }, (_, at) => {
      const inner =
        at === 0
          ? 'x'
          : Array<string>(9)
              .fill(`*a${at - 1}`)
              .join(', ');
      return `a${at}: &a${at} [${inner}]`;
    });
    const start = process.cpuUsage();
    const file = recordOfText(head + lines.join('\n'));
    assert.ok(process.cpuUsage(start).user < 2_000_000);
    assert.equal(file.record, undefined);
    assert.match(problemsOf(file).join('\n'), /anchor "&a0"/);
  });

  it('never throws, and has places within its text, whatever becomes of its characters', () => {
    const broken = fc
      .tuple(
        anyRecord.map(newRecordText),
        fc.array(
          fc.tuple(
            fc.nat(),
            fc.nat({ max: 5 }),
            fc.oneof(
              fc.constantFrom(...'{}[]:-?&*!|>#\'"%@`,\n\r\t \0'.split('')),
              fc.constantFrom(
                '<<: *a',
                '\n---\n',
                '\n...\n',
                '- - ',
                '\ud800',
                '&a ',
                '!!x ',
                '? ',
              ),
              fc.string({ maxLength: 4, unit: 'binary' }),
            ),
          ),
          { minLength: 1, maxLength: 8 },
        ),
      )
      .map(([text, changes]) =>
        changes.reduce((all, [at, length, by]) => {
          const start = at % (all.length + 1);
          return all.slice(0, start) + by + all.slice(start + length);
        }, text),
      );
    fc.assert(
      fc.property(broken, (text) => {
        const { record, problems, places } = recordOfText(text);
        assert.equal(record === undefined, problems.length > 0);
        for (const { offset, length } of [
          ...places.values(),
          ...problems.map(({ range }) => range),
        ]) {
          assert.ok(offset >= 0 && length >= 0 && offset + length <= text.length);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('tells its first mistakes, and how many more there are', () => {
    const { problems } = recordOfText(head + 'remaining:\n' + '  - &a a\n'.repeat(250));
    assert.equal(problems.length, 101);
    const [last] = problems.slice(-1);
    assert.match(last ? render(last.message, 'en') : '', /150 more mistakes/);
  });

  describe('is read in pieces, in a time that grows with its length,', () => {
    const size = 100_000;
    const filled = (text: string): string => text.repeat(Math.floor(size / text.length));
    const numbered = (list: string, count: number, line: (at: number) => string): string =>
      `${list}:\n${Array.from({ length: count }, (_, at) => `  - { ${line(at)}, ${entry} }\n`).join('')}`;
    const report = (build: string): string => `kind: test, build: ${build}`;
    // prettier-ignore
    const hard: readonly (readonly [what: string, text: string])[] = [
      ...['- ', '[', '"', '&a ', '#', '|\n', ': ', ']', '[a]', '`\n', '...\n', '---\n', '%a b\n', '[a]: b\n'].map(
        (text) => [JSON.stringify(text), filled(text)] as const,
      ),
      ['wrong keys', `builds:\n${filled('  - nam: b\n')}`],
      ['many unknown builds', numbered('builds', 900, (at) => `name: x${at}`) + numbered('reports', 900, (at) => report(`y${at}`))],
      ['a name that is nearly another', numbered('builds', 1, () => `name: ${'a'.repeat(size / 2)}`) + numbered('reports', 1, () => report('b'.repeat(size / 2)))],
    ];
    for (const [what, text] of hard) {
      it(`be it of ${what}`, () => {
        const content = { text: head + text, encoding: 'utf-8', bomLength: 0 } as const;
        const file = { path: 'releases/2.1.0.yaml', content, fingerprint: '' };
        const work = recordInPieces(file, parsers);
        // The processor's time, since other work on the machine is no fault of the reader.
        const start = process.cpuUsage();
        let [before, longest] = [0, 0];
        for (let done = false; !done;) {
          done = work.next().done === true;
          const { user } = process.cpuUsage(start);
          longest = Math.max(longest, user - before);
          before = user;
        }
        assert.ok(longest < 400_000 && before < 1_000_000, `${longest} of ${before} µs`);
      });
    }
  });
});

describe('the roadmap', () => {
  const read = (text: string): ReturnType<typeof readRoadmap> => {
    const content = { text, encoding: 'utf-8', bomLength: 0 } as const;
    return readRoadmap({ path: 'releases/roadmap.yaml', content, fingerprint: '' }, parsers);
  };

  it('has versions with their releases, days and features', () => {
    const { roadmap, problems } = read(
      [
        'versions:',
        '  - version: V2',
        '    features: [Fast search]',
        '    releases:',
        '      - { version: V2R1, date: 2026-12-01, features: [Index] }',
        '      - version: V2R2',
      ].join('\n'),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(roadmap, {
      versions: [
        {
          version: 'V2',
          features: ['Fast search'],
          releases: [
            { version: 'V2R1', date: '2026-12-01', features: ['Index'] },
            { version: 'V2R2', features: [] },
          ],
        },
      ],
    });
  });

  it('with a mistake is none, and tells where', () => {
    const { roadmap, problems } = read('versions:\n  - version: V2\n    date: 2026-13-01\n');
    assert.equal(roadmap, undefined);
    assert.deepEqual(problems[0]?.range, { offset: 36, length: 10 });
  });
});
