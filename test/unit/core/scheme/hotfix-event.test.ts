import assert from 'node:assert/strict';
import { catalogue } from '../../../../src/core/catalogue';
import { compileScheme } from '../../../../src/core/scheme';
import { hotfixEventOf } from '../../../../src/core/scheme/hotfix-event';
import { render } from '../../../../src/core/text/message';

const expected: Readonly<Record<string, string>> = {
  calver: 'micro',
  decimal: 'build',
  dotnet: 'revision',
  gnu: 'revision',
  greek: 'revision',
  huawei: 'hotpatch',
  medical: 'corrective',
  'product-date': 'revision',
  'product-demo': 'revision',
  ranged: 'patch',
  semver: 'patch',
  'svn-tag': 'revision',
  'test-publish': 'publish',
  'three-part': 'revision',
  'two-part': 'revision',
  vp: 'patch',
  windows: 'revision',
};

describe('hotfixEventOf', () => {
  it('knows the event that makes a patch in every shipped scheme that has one', () => {
    const found = [...catalogue.values()].flatMap((data) => {
      const { scheme } = compileScheme(data, { resolve: (id) => catalogue.get(id) });
      const event = scheme && hotfixEventOf(scheme);
      return event === undefined ? [] : [[data.id, event]];
    });
    assert.deepEqual(Object.fromEntries(found), expected);
  });

  it('is held to the events that there are', () => {
    const semver = catalogue.get('semver');
    assert.ok(semver);
    const { problems } = compileScheme(
      { ...semver, hotfix: 'hotpatch' },
      { resolve: () => undefined },
    );
    assert.match(
      problems.map(({ message }) => render(message, 'en')).join(),
      /Cannot make hotfixes by the event "hotpatch": the scheme has the events major, minor, patch/,
    );
  });
});
