import assert from 'node:assert/strict';
import { open, replace } from './support/documents';
import { SampleState, git } from './support/sample';
import { TestSettings } from './support/settings';
import { until } from '../support/until';
import { shownBy, TestViews, type Shown } from './support/views';

describe('the views', () => {
  const settings = new TestSettings();
  const sample = new SampleState();
  let views: TestViews;
  beforeEach(() => {
    views = new TestViews();
  });
  afterEach(async () => {
    views.dispose();
    await settings.restore();
    await sample.restore();
  });

  it('show every unit with its version and the places that hold it', async () => {
    const units = await shownBy(views.versions);
    const versions = units.map(({ label, description }) => [label, description]);
    assert.deepEqual(versions, [
      ['web', '1.2.0'],
      ['server', 'V100R002B010'],
      ['report', '1.1.1.120618-release'],
      ['tools', '0.9.0'],
      ['mobile', '2.0.0'],
      ['firmware', '3.1.4 · versions differ'],
    ]);
    const files = units[0]?.children.map(({ label }) => label);
    assert.deepEqual(files, ['package-lock.json', 'package-lock.json', 'package.json']);
    assert.match(units[0]?.spoken ?? '', /web.*1\.2\.0/);
  });

  it('show drift as soon as it is typed', async () => {
    await shownBy(views.versions);
    const document = await open('web/package.json');
    await replace(document, '"version": "1.2.0"', '"version": "1.3.0"');
    const unit = await until('drift in the view', async () => {
      const units = await shownBy(views.versions);
      return units.find(
        ({ label, description }) => label === 'web' && description.includes('differ'),
      );
    });
    assert.match(unit.description, /^1\.3\.0/);
  });

  it('show release lines newest first, by the order of their scheme', async () => {
    const lines = await shownBy(views.releaseLines);
    const names = (line: Shown): readonly string[] => line.children.map(({ label }) => label);
    const web = lines.filter(({ description }) => description.startsWith('web'));
    assert.deepEqual(web.map(names), [['v1.2.0', 'v1.2.0-rc.1'], ['v1.1.0'], ['v1.0.0']]);
    const server = lines.filter(({ description }) => description.startsWith('server'));
    assert.deepEqual(server.map(names), [
      ['V100R002B010'],
      ['V100R001C01B023', 'V100R001B020', 'V100R001B010'],
    ]);
    assert.equal(web[0]?.children[0]?.description, '2012-06-18');
  });

  it('keep malformed names in a group of their own, each with its reason', async () => {
    const group = (await shownBy(views.releaseLines)).at(-1);
    assert.equal(group?.label, 'Malformed names');
    assert.deepEqual(group.children.map(({ label }) => label).toSorted(), [
      'Branch_ET_PC_G1ST20120504',
      'V100R1C1B023',
      'baseline_ET_PC_G2ST',
      'v1.0.0_T1_2016909',
      'v1.2',
    ]);
    for (const { label, description, spoken } of group.children) {
      assert.ok(description.length > 10, `${label} has no reason`);
      assert.ok(spoken.includes(label) && spoken.includes(description));
    }
  });

  it('show baselines newest first, by the order of their scheme', async () => {
    const baselines = await shownBy(views.baselines);
    assert.deepEqual(
      baselines.map(({ label, description }) => [label, description]),
      [
        // An iteration sorts above the stages of the project as a whole, whatever the dates.
        ['Baseline_ET_PC_G1ST_20120504', '2012-05-04'],
        ['Baseline_ET_PC_release_20120618', '2012-06-18'],
        ['Baseline_ET_PC_CODE_20120410', '2012-04-10'],
        ['Baseline_ET_PC_Plan_20120301', '2012-03-01'],
      ],
    );
  });

  it('follow Git without being asked', async () => {
    await shownBy(views.releaseLines);
    git('tag', '--annotate', '--message', 'Next', 'v1.3.0');
    await until('the new tag', async () => {
      const lines = await shownBy(views.releaseLines);
      return lines.flatMap(({ children }) => children).find(({ label }) => label === 'v1.3.0');
    });
  });

  it('count the tags of a unit whose trees hold another version', async () => {
    await shownBy(views.versions);
    git('tag', '--annotate', '--message', 'Too early', 'v1.9.0');
    const unit = await until('the untrue tag in the view', async () => {
      await views.carried.readNow();
      const units = await shownBy(views.versions);
      return units.find(({ label, description }) => label === 'web' && description.includes('tag'));
    });
    assert.equal(unit.description, '1.2.0 · untrue tags: 1');
    assert.match(unit.spoken, /untrue tags: 1/);
  });

  it('speak Chinese', async () => {
    await settings.set('language', 'zh-cn');
    const group = (await shownBy(views.releaseLines)).at(-1);
    assert.equal(group?.label, '格式错误的名称');
    assert.match(group.children[0]?.description ?? '', /\p{Script=Han}/u);
  });
});
