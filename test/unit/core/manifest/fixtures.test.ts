import assert from 'node:assert/strict';
import {
  kindsOfNamedPath,
  manifestKinds,
  recognisedKind,
} from '../../../../src/core/manifest/kinds';
import {
  decoded,
  expectedOf,
  fixtureBytes,
  fixtureNames,
  manifestOf,
} from '../../../support/manifests';

describe('slots of the fixtures', () => {
  for (const { id } of manifestKinds) {
    const expected = expectedOf(id);

    it(`are known for every fixture of ${id}`, () => {
      assert.deepEqual(Object.keys(expected).sort(), fixtureNames(id));
    });

    for (const [name, { path = name, slots, problems = [] }] of Object.entries(expected)) {
      it(`are those that ${id}/${name} holds`, () => {
        const manifest = manifestOf(id, fixtureBytes(id, name), path);
        const found = manifest.slots.map(
          ({ slot, value, line, column }) => `${slot} = ${value} @ ${line}:${column}`,
        );
        assert.deepEqual(found, slots);
        assert.deepEqual(
          manifest.problems.map(({ code }) => code),
          problems,
        );
      });

      it(`are found where ${id}/${name} is named`, () => {
        const { text } = decoded(fixtureBytes(id, name));
        assert.equal(recognisedKind(kindsOfNamedPath(`some/folder/${path}`), text)?.id, id);
      });
    }
  }
});

describe('the law of a slot', () => {
  const laws: readonly (readonly [string, string, string])[] = [
    ['package-json', 'extension-crlf.package.json', 'vscode'],
    ['package-json', 'bom.package.json', 'semver'],
    ['package-json', 'package-lock.json', 'semver semver'],
    ['pom', 'literal.pom.xml', 'maven'],
    ['pyproject', 'all.pyproject.toml', 'pep440 pep440 free'],
    ['pubspec', 'flutter.pubspec.yaml', 'pub windows'],
    ['version-file', 'VERSION', 'free'],
  ];
  for (const [kind, name, law] of laws) {
    it(`is ${law} in ${kind}/${name}`, () => {
      const { slots } = manifestOf(kind, fixtureBytes(kind, name), name);
      assert.equal(slots.map(({ ecosystem }) => ecosystem).join(' '), law);
    });
  }
});
