import assert from 'node:assert/strict';
import { readArguments, readPairs, type Arguments } from '../../../src/cli/arguments';
import type { OptionSpec } from '../../../src/cli/option-spec';
import { render } from '../../../src/core/text/message';

const help = { en: '', 'zh-cn': '' };
const options: readonly OptionSpec[] = [
  { name: 'scheme', value: 'ID', help },
  { name: 'set', value: 'FIELD=VALUE', multiple: true, help },
  { name: 'format', value: 'FORMAT', choices: ['text', 'json'], help },
  { name: 'json', help },
  { name: 'help', short: 'h', help },
];
const spec = { name: 'try', options, maxPositionals: 2 };

function read(...argv: readonly string[]): Arguments {
  const given = readArguments(spec, argv);
  assert.ok(given.ok, given.ok ? '' : render(given.reason, 'en'));
  return given.value;
}

function refusal(...argv: readonly string[]): string {
  const given = readArguments(spec, argv);
  assert.ok(!given.ok);
  return render(given.reason, 'en');
}

describe('readArguments', () => {
  it('reads values, switches and positionals in any order', () => {
    const given = read('one', '--scheme', 'semver', '--json', 'two', '--set=a=b=c', '--set', 'd=e');
    assert.deepEqual(given.positionals, ['one', 'two']);
    assert.equal(given.value('scheme'), 'semver');
    assert.equal(given.flag('json'), true);
    assert.equal(given.flag('help'), false);
    assert.deepEqual(given.values('set'), ['a=b=c', 'd=e']);
  });

  it('takes everything after -- as names', () => {
    assert.deepEqual(read('--', '--json', '-x').positionals, ['--json', '-x']);
  });

  it('takes a value that starts with a dash', () => {
    assert.equal(read('--scheme', '-1.0').value('scheme'), '-1.0');
    assert.equal(read('--scheme=--json').value('scheme'), '--json');
    assert.equal(read('--scheme', '').value('scheme'), '');
  });

  const refusals: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['an unknown option', ['--colour'], /"--colour".*no such option/],
    ['a slip with what was meant', ['--shceme', 'x'], /Did you mean "--scheme"\?/],
    ['an unknown short option', ['-1.2.3'], /"-1\.2\.3".*put "--" before a name/],
    ['an option without its value', ['--scheme'], /Write --scheme ID\./],
    ['an option whose value is the next option', ['--scheme', '--json'], /needs a value/],
    ['a switch with a value', ['--json=yes'], /takes no value/],
    ['a value that is not among the choices', ['--format', 'xml'], /none of text, json/],
    ['more names than there may be', ['a', 'b', 'c'], /"c".*takes no more/],
  ];
  for (const [title, argv, expected] of refusals) {
    it(`refuses ${title}`, () => assert.match(refusal(...argv), expected));
  }

  it('names an option that is required and missing, unless help is asked for', () => {
    const required = { name: 'scheme', value: 'ID', required: true, help };
    const strict = { name: 'try', options: [required, { name: 'help', short: 'h', help }] };
    const given = readArguments(strict, []);
    assert.ok(!given.ok);
    assert.match(render(given.reason, 'en'), /--scheme is missing\. Add --scheme ID/);
    assert.ok(readArguments(strict, ['-h']).ok);
  });
});

describe('readPairs', () => {
  it('keeps the last value of a key, and every = after the first', () => {
    assert.deepEqual(readPairs('set', ['a=1', 'b==', 'a=2']), {
      ok: true,
      value: { a: '2', b: '=' },
    });
  });

  for (const text of ['', 'a', '=a']) {
    it(`refuses ${JSON.stringify(text)}`, () => assert.ok(!readPairs('set', [text]).ok));
  }
});
