import assert from 'node:assert/strict';
import { parse } from 'jsonc-parser';
import { appendJson, setJson, type TextEdit } from '../../../../src/core/policy/set-json';

function changed(text: string, edits: readonly TextEdit[]): string {
  return edits.reduceRight(
    (done, edit) => done.slice(0, edit.offset) + edit.text + done.slice(edit.offset + edit.length),
    text,
  );
}

const severity = (text: string): string => changed(text, setJson(text, ['rules', 'r'], 'off'));
const ignored = (text: string): string => changed(text, appendJson(text, ['ignore', 'tags'], 'q'));

const table: readonly [
  title: string,
  change: (text: string) => string,
  from: string,
  to: string,
][] = [
  ['fills an empty object', severity, '{}', '{\n  "rules": {\n    "r": "off"\n  }\n}'],
  [
    'keeps a comment where nothing else stands',
    severity,
    '{\n    // about us\n}\n',
    '{\n    "rules": {\n        "r": "off"\n    }\n    // about us\n}\n',
  ],
  [
    'changes a value and nothing else',
    severity,
    '{"rules":{"r":"error"}}',
    '{"rules":{"r":"off"}}',
  ],
  [
    'leaves the comment behind the last property with that property',
    severity,
    '{\n  "version": "semver" // ours\n  // "rules": {}\n}\n',
    '{\n  "version": "semver", // ours\n  "rules": {\n    "r": "off"\n  }\n  // "rules": {}\n}\n',
  ],
  [
    'keeps a trailing comma trailing',
    severity,
    '{\n  "rules": {\n    "a": "error", // why\n  },\n}\n',
    '{\n  "rules": {\n    "a": "error", // why\n    "r": "off",\n  },\n}\n',
  ],
  [
    'writes line ends and tabs as the file does',
    severity,
    '{\r\n\t"rules": {\r\n\t\t"a": "off"\r\n\t}\r\n}',
    '{\r\n\t"rules": {\r\n\t\t"a": "off",\r\n\t\t"r": "off"\r\n\t}\r\n}',
  ],
  [
    'stays in the line of an object that is written in one',
    severity,
    '{\n  "rules": { "a": "off" }\n}',
    '{\n  "rules": { "a": "off", "r": "off" }\n}',
  ],
  ['appends to an array', ignored, '{"ignore":{"tags":["x"]}}', '{"ignore":{"tags":["x", "q"]}}'],
  [
    'appends behind a trailing comma',
    ignored,
    '{ "ignore": { "tags": ["x", ] } }',
    '{ "ignore": { "tags": ["x", "q", ] } }',
  ],
  [
    'makes the array beside its brothers',
    ignored,
    '{\n  "ignore": { "files": [] }\n}',
    '{\n  "ignore": { "files": [], "tags": ["q"] }\n}',
  ],
  [
    'appends on a line of its own where the others have one',
    ignored,
    '{\n  "ignore": {\n    "tags": [\n      "x" // c\n    ]\n  }\n}',
    '{\n  "ignore": {\n    "tags": [\n      "x", // c\n      "q"\n    ]\n  }\n}',
  ],
  [
    'does not say twice what is there',
    ignored,
    '{"ignore":{"tags":["q"]}}',
    '{"ignore":{"tags":["q"]}}',
  ],
];

describe('a change of JSON with comments', () => {
  for (const [title, change, from, to] of table) {
    it(title, () => {
      assert.equal(change(from), to);
      const errors: [] = [];
      parse(change(from), errors, { allowTrailingComma: true });
      assert.deepEqual(errors, []);
    });
  }
});
