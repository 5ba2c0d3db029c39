import assert from 'node:assert/strict';
import { githubCommand } from '../../../src/cli/report/github';
import type { LocatedFinding } from '../../../src/cli/report/located-finding';
import { sarifLog } from '../../../src/cli/report/sarif';
import { findingLine, summaryLine } from '../../../src/cli/report/text-report';
import type { Session } from '../../../src/cli/session';
import { message, render } from '../../../src/core/text/message';

const session = {
  render: (value: Parameters<Session['render']>[0]) =>
    render('text' in value ? value : message(value), 'en'),
} as Session;

const inFile: LocatedFinding = {
  finding: {
    rule: 'version/malformed',
    severity: 'error',
    message: message({ en: '50% of "{value}": no\r\nyes', 'zh-cn': '' }, { value: 'a,b:c' }),
    place: { type: 'file', path: '目录/a,b:c.json', range: { offset: 10, length: 3 } },
  },
  file: { path: '目录/a,b:c.json', line: 2, column: 5, endLine: 2, endColumn: 8 },
};
const onRef: LocatedFinding = {
  finding: {
    rule: 'tag/malformed',
    severity: 'warning',
    message: message({ en: 'Not a name.', 'zh-cn': '' }),
    place: { type: 'ref', ref: 'refs/tags/v1' },
  },
};

describe('githubCommand', () => {
  it('escapes properties and message as GitHub reads them', () => {
    assert.equal(
      githubCommand(inFile, session),
      '::error file=目录/a%2Cb%3Ac.json,line=2,endLine=2,col=5,endColumn=8,title=version/malformed' +
        '::50%25 of "a,b:c": no%0D%0Ayes',
    );
  });

  it('names the ref of a finding that stands in no file', () => {
    assert.equal(
      githubCommand(onRef, session),
      '::warning title=tag/malformed::refs/tags/v1: Not a name.',
    );
  });
});

describe('sarifLog', () => {
  const log = sarifLog(
    [inFile, onRef],
    { version: '1.2.3', home: 'https://example.org/s' },
    session,
  );
  const text = JSON.stringify(log);
  const [sarifRun] = (JSON.parse(text) as { runs: SarifRun[] }).runs;

  it('describes every rule with the address of its page', () => {
    const described = sarifRun?.tool.driver.rules ?? [];
    assert.ok(described.length > 0);
    for (const { id, helpUri } of described) {
      const page = id.replace('/', '-');
      assert.equal(helpUri, `https://example.org/s/blob/v1.2.3/docs/rules/${page}.md`);
    }
  });

  it('places a finding in a file, as a URI with its region', () => {
    const [result] = sarifRun?.results ?? [];
    assert.equal(sarifRun?.tool.driver.rules[result?.ruleIndex ?? -1]?.id, 'version/malformed');
    assert.deepEqual(result?.locations, [
      {
        physicalLocation: {
          artifactLocation: { uri: '%E7%9B%AE%E5%BD%95/a%2Cb%3Ac.json', uriBaseId: 'ROOT' },
          region: { startLine: 2, startColumn: 5, endLine: 2, endColumn: 8 },
        },
      },
    ]);
  });

  it('places a finding about a ref at the ref, and at the policy for services that want a file', () => {
    assert.deepEqual(sarifRun?.results[1]?.locations, [
      {
        physicalLocation: { artifactLocation: { uri: 'stemma.jsonc', uriBaseId: 'ROOT' } },
        logicalLocations: [{ fullyQualifiedName: 'refs/tags/v1', kind: 'ref' }],
      },
    ]);
  });
});

interface SarifRun {
  readonly tool: { readonly driver: { readonly rules: { id: string; helpUri: string }[] } };
  readonly results: { readonly ruleIndex: number; readonly locations: unknown }[];
}

describe('findingLine', () => {
  it('begins with a place that terminals make a link of', () => {
    assert.match(
      render(findingLine(inFile), 'en'),
      /^目录\/a,b:c\.json:2:5: error: .* \[version\/malformed\]$/s,
    );
    assert.equal(
      render(findingLine(onRef), 'en'),
      'refs/tags/v1: warning: Not a name. [tag/malformed]',
    );
  });
});

describe('summaryLine', () => {
  it('counts what was found, or what was looked at', () => {
    const looked = { manifests: 2, refs: 3, names: 0 };
    const none = { error: 0, warning: 0, information: 0 };
    assert.match(render(summaryLine(none, looked), 'en'), /manifests: 2, refs: 3\)/);
    assert.match(render(summaryLine(none, { ...looked, names: 4 }), 'en'), /folders: 4\)/);
    assert.equal(
      render(summaryLine({ ...none, warning: 1 }, looked), 'en'),
      'errors: 0, warnings: 1, notes: 0',
    );
  });
});
