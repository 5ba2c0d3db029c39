import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { until } from '../support/until';
import { diagnosticsOf, open, rangeOf, replace, ruleOf } from './support/documents';
import { git, sampleFile, SampleState } from './support/sample';
import { shownBy, TestViews, withAllBelow, type Shown } from './support/views';

const you = 'Stemma Sample <sample@example.com>';

const policy = {
  units: { web: { path: 'web', version: 'semver' } },
  tags: [{ template: 'v{version}', unit: 'web' }],
  roles: {
    'product-manager': { people: [you] },
    'development-manager': { people: [you] },
    'test-manager': { people: [you] },
    'project-manager': { people: [you] },
  },
  release: {
    recipients: Object.fromEntries(
      ['rnd', 'test', 'support', 'maintenance', 'operations', 'business'].map((group) => [
        group,
        `${group}@example.com`,
      ]),
    ),
  },
};

/** A record that somebody wrote by hand: it is late, and its approval was given by somebody without a role. */
const late = `kind: emergency
unit: web
version: 1.2.1
from: 1.2.0
event: patch
started:
  by: Li Lei <lilei@example.com>
  at: 2012-07-02
people:
  product-manager: [Li Lei <lilei@example.com>]
  developer: [Wang Fang <wangfang@example.com>]
plan:
  start: 2012-07-02
  nodes:
    release:
      planned: 2012-07-04
builds:
  - name: 1.2.1-rc.1
    by: Wang Fang <wangfang@example.com>
    at: 2012-07-03
defects:
  - id: BUG-7
    build: 1.2.1-rc.1
    state: open
`;

// One release goes through its life here, so that the tests follow each other.
describe('releases', () => {
  const sample = new SampleState();
  const release = { release: '1.3.0' };
  let views: TestViews;
  before(async () => {
    writeFileSync(sampleFile('stemma.jsonc').fsPath, JSON.stringify(policy));
    mkdirSync(sampleFile('releases').fsPath);
    writeFileSync(recordFile('1.2.1'), late);
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Releases');
    await vscode.commands.executeCommand('stemma.refresh');
    views = new TestViews();
  });
  after(async () => {
    views.dispose();
    await sample.restore();
  });
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  async function shown(): Promise<readonly Shown[]> {
    const [repository] = await views.model.repositories();
    await repository?.refresh();
    return withAllBelow(await shownBy(views.releases));
  }

  async function item(label: string): Promise<Shown> {
    const all = await shown();
    const found = all.find((each) => each.label === label);
    assert.ok(found, all.map((each) => each.label).join(', '));
    return found;
  }

  it('are found, and stand by their status with what they wait for', async () => {
    const overdue = await item('Overdue');
    assert.deepEqual(
      overdue.children.map(({ label }) => label),
      ['web 1.2.1'],
    );
    const emergency = await item('web 1.2.1');
    assert.match(emergency.spoken, /^Emergency release web 1\.2\.1, Overdue/i);
    assert.match(emergency.context, /^stemma\.release\.\w+(\.\w+)*\.showRelease$/);
    assert.ok((await shown()).some(({ label }) => label.includes('BUG-7')));
  });

  it('have findings among the problems, at their place in the record', async () => {
    const document = await open('releases/1.2.1.yaml');
    const diagnostic = await until('the finding', () =>
      diagnosticsOf(document).find((each) => ruleOf(each) === 'release/overdue'),
    );
    assert.match(document.lineAt(diagnostic.range.start).text, /planned: 2012-07-04|release:/);
  });

  it('are told to be broken where they are, while nothing is saved', async () => {
    const document = await open('releases/1.2.1.yaml');
    await replace(document, 'kind: emergency', 'kind: emergancy');
    const diagnostic = await until('the finding', () =>
      diagnosticsOf(document).find((each) => ruleOf(each) === 'release/record'),
    );
    assert.equal(document.getText(diagnostic.range), 'emergancy');
    assert.equal(document.isDirty, true);
    await replace(document, 'emergancy', 'emergency');
    await until('the finding to go', () =>
      diagnosticsOf(document).every((each) => ruleOf(each) !== 'release/record') ? true : undefined,
    );
    await document.save();
  });

  it('are completed and explained', async () => {
    const document = await open('releases/1.2.1.yaml');
    await replace(document, 'state: open', 'state: ');
    const at = rangeOf(document, 'state: ').end;
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at,
    );
    const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.deepEqual(labels.slice(0, 3), ['open', 'fixed', 'closed']);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      rangeOf(document, 'planned').start,
    );
    const texts = hovers.flatMap(({ contents }) =>
      contents.map((each) => (typeof each === 'string' ? each : each.value)),
    );
    assert.match(texts.join('\n'), /The day that is planned/);
  });

  it('begin with a plan whose days the calendar proposes', async () => {
    await act('startRelease', {
      ...{ unit: 'web', kind: 'normal', event: 'minor' },
      ...{ developer: you, tester: you },
    });
    const record = readFileSync(recordFile('1.3.0'), 'utf8');
    assert.match(record, /^ {4}release:\n {6}planned: ['"]?\d{4}-\d\d-\d\d/m);
    assert.equal(git('status', '--porcelain'), '');
    await item('1.3.0');
  });

  it('are handed to test, reported on, approved by three and taken into the repository', async () => {
    await supply('plan/agreed', 'product-manager; development-manager; test-manager');
    await supply('plan/estimate', '5 days');
    await act('submitBuild', { ...release, event: 'minor', final: true });
    assert.match(git('show', 'HEAD:web/package.json'), /"version": "1\.3\.0"/);
    assert.equal(git('tag', '--list', 'v1.3.0'), '', 'the final tag waits for the approval');
    await act('recordReport', { ...release, kind: 'defect' });
    const coverage = 'traversal; complete';
    await act('recordReport', { ...release, kind: 'test', coverage, result: 'passed' });
    await act('requestApproval', release);
    assert.match((await item('1.3.0')).context, /\.approveRelease\./);
    for (const role of ['product-manager', 'development-manager', 'test-manager'])
      await act('approveRelease', { ...release, role });
    assert.match((await item('1.3.0')).context, /\.enterRepository\./);
    await act('enterRepository', release);
    const group = await item('Approved');
    assert.deepEqual(
      group.children.map(({ label }) => label),
      ['1.3.0'],
    );
  });

  it('take one step back', async () => {
    const before = git('rev-parse', 'HEAD');
    await act('publishRelease', { ...release, to: 'website' });
    assert.notEqual(git('rev-parse', 'HEAD'), before);
    await vscode.commands.executeCommand('stemma.undo');
    assert.equal(git('rev-parse', 'HEAD'), before);
    assert.doesNotMatch(readFileSync(recordFile('1.3.0'), 'utf8'), /publications/);
  });

  it('are tagged, published, announced when all parts are there, and closed', async () => {
    await act('tagRelease', release);
    assert.equal(git('cat-file', '-t', 'v1.3.0'), 'tag');
    await act('publishRelease', { ...release, to: 'website' });
    await act('announceRelease', { ...release, language: 'en' });
    assert.equal(existsSync(sampleFile('releases/mails/1.3.0.eml').fsPath), false);
    await supply('announce/parts', 'Refunds take a day');
    await act('announceRelease', { ...release, language: 'en' });
    const mail = await until('the mail', () =>
      git('ls-files', 'releases')
        .split('\n')
        .find((path) => path.endsWith('.eml')),
    );
    assert.match(readFileSync(sampleFile(mail).fsPath, 'utf8'), /operations@example\.com/);
    await act('closeRelease', { ...release, good: 'On time' });
    const closed = await item('Closed');
    assert.deepEqual(
      closed.children.map(({ label }) => label),
      ['1.3.0'],
    );
  });

  /** Supplies what is missing by the beginning of its id. */
  async function supply(need: string, value: string): Promise<void> {
    const [repository] = await views.model.repositories();
    assert.ok(repository);
    for (;;) {
      await repository.refresh();
      const state = await views.releaseStates.find(repository, '1.3.0');
      const lacking = [...(state?.stages ?? []), ...(state?.gates ?? [])]
        .flatMap((each) => each.lacking)
        .find(({ id }) => id.startsWith(need));
      if (!lacking) return;
      const before = git('rev-parse', 'HEAD');
      await act('supplyMissing', { ...release, lacking: lacking.id, value });
      assert.notEqual(git('rev-parse', 'HEAD'), before, lacking.id);
    }
  }
});

function recordFile(id: string): string {
  return sampleFile(`releases/${id}.yaml`).fsPath;
}

async function act(command: string, argument: object): Promise<void> {
  const root = sampleFile('').fsPath.replace(/[/\\]$/, '');
  await vscode.commands.executeCommand(`stemma.${command}`, { root, ...argument, apply: true });
}
