import assert from 'node:assert/strict';
import { unitStates } from '../../../../src/core/units/unit-states';
import { manifestOfText } from '../../../support/manifests';
import { snapshotOf } from '../rules/support';

/** Kind, path and text of each manifest; what the unit at the root holds. */
function stateOf(files: readonly (readonly [string, string, string])[]): string {
  const manifests = files.map(([kind, path, text]) => manifestOfText(kind, text, path));
  const [state] = unitStates(snapshotOf({ manifests }));
  assert.ok(state);
  const other = state.outOfStep.map(({ value }) => value);
  return `${state.version ?? 'none'} ${other.join(', ')}`.trim();
}

function cargo(version: string): readonly [string, string, string] {
  return ['cargo-toml', 'Cargo.toml', `[package]\nversion = "${version}"`];
}

function debian(version: string, distribution: string): readonly [string, string, string] {
  return ['debian-changelog', 'debian/changelog', `a (${version}) ${distribution}; urgency=low`];
}

function python(text: string): readonly [string, string, string] {
  return ['python-module', 'demo/__init__.py', text];
}

function go(path: string): readonly [string, string, string] {
  return ['go-mod', 'go.mod', `module example.com/${path}`];
}

describe('a unit with a package of a distribution', () => {
  it('is in step whatever epoch and revision stand around the version', () => {
    assert.equal(stateOf([debian('1:1.2.3+dfsg-2', 'UNRELEASED'), cargo('1.2.3')]), '1.2.3');
    assert.equal(stateOf([debian('1.2.3-2', 'unstable'), cargo('1.2.3')]), '1.2.3');
  });

  it('takes its version from elsewhere than the entries of what was released', () => {
    assert.equal(stateOf([debian('1.2.2-1', 'unstable'), cargo('1.2.3')]), '1.2.3 1.2.2-1');
  });

  it('has the released version where no other manifest tells one', () => {
    assert.equal(stateOf([debian('1.2.2-1', 'unstable')]), '1.2.2');
  });
});

describe('a unit with a tuple', () => {
  it('is in step where the numbers are those of the release', () => {
    const text = 'version = "4.0.dev1"\nversion_info = (4, 0, 0, -100)\n';
    assert.equal(stateOf([python(text)]), '4.0.dev1');
  });

  it('drifts where they are not', () => {
    const text = '__version__ = "4.1"\nversion_info = (4, 0, 0, "final", 0)\n';
    assert.equal(stateOf([python(text)]), '4.1 4.0.0');
  });

  it('has its version from the tuple where nothing else tells one', () => {
    assert.equal(stateOf([python('VERSION = (2, 1, 0, "rc", 1)\n')]), '2.1.0rc1');
  });
});

describe('a unit with a module of Go', () => {
  it('is in step where the path ends with the major number', () => {
    assert.equal(stateOf([go('a/v2'), cargo('2.3.4')]), '2.3.4');
  });

  it('drifts where the path has been left behind', () => {
    assert.equal(stateOf([go('a/v2'), cargo('3.0.0')]), '3.0.0 2');
  });

  it('has no version from its path alone', () => {
    assert.equal(stateOf([go('a/v2')]), 'none');
  });
});
