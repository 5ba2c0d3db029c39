import assert from 'node:assert/strict';
import { elixirLexis } from '../../../../../src/core/manifest/script/elixir';
import { luaLexis } from '../../../../../src/core/manifest/script/lua';
import { pythonLexis } from '../../../../../src/core/manifest/script/python';
import { rubyLexis } from '../../../../../src/core/manifest/script/ruby';
import { shellLexis } from '../../../../../src/core/manifest/script/shell';
import { readScript, type ScriptLexis } from '../../../../../src/core/manifest/script/tokens';

/** The tokens in a row; of strings that may hold a version the inside between « and », of others only «». */
function shown(text: string, lexis: ScriptLexis): string {
  const tokens = readScript(text, lexis).map(({ text: written, type, string }) => {
    if (type === 'newline') return '⏎';
    if (string?.quote === undefined) return string ? '«»' : written;
    const { offset, length } = string.content;
    return `«${text.slice(offset, offset + length)}»`;
  });
  return tokens.join(' ');
}

const rows: readonly (readonly [string, ScriptLexis, string, string])[] = [
  ['Python', pythonLexis, 'a = "1" # "2"\nb', 'a = «1» ⏎ b'],
  ['Python', pythonLexis, '"""\n"1"\n""" \'2\'', '«» «2»'],
  ['Python', pythonLexis, 'r"1" f"2" Rb\'3\' bar"4"', '«1» «» «» bar «4»'],
  ['Python', pythonLexis, '"a\\"b" "1', '«» «»'],
  ['Python', pythonLexis, 'a = \\\n 1.2', 'a = 1.2'],
  ['Ruby', rubyLexis, 'a "1#{b}" \'2\' `3`', 'a «» «2» «»'],
  ['Ruby', rubyLexis, 'a <<~TEXT\n "1"\n TEXT\n"2"', 'a «» ⏎ «2»'],
  ['Ruby', rubyLexis, 'a << "1"', 'a < < «1»'],
  ['Ruby', rubyLexis, '=begin\n"1"\n=end\n"2"\n__END__\n"3"', '⏎ «2» ⏎'],
  ['Ruby', rubyLexis, 'm(%r{"(a{2})"}) %w[a\' b] 5 % (2)', 'm ( «» ) «» 5 % ( 2 )'],
  ['Ruby', rubyLexis, 'x =~ /\'/ ; y = 6 / 3 / 2 ; m(/"/)', 'x = ~ «» ; y = 6 / 3 / 2 ; m ( «» )'],
  ['Elixir', elixirLexis, '?" "1" ~s(a") ~S"""\n"2"\n""" "3"', '«» «1» «» «» «3»'],
  ['Elixir', elixirLexis, 'a? "1"', 'a ? «1»'],
  ['Lua', luaLexis, '--[[ "1"\n]] a -- "2"\n[==[ "3" ]] ]==] "4"', 'a ⏎ «» «4»'],
  [
    'the shell',
    shellLexis,
    "a='1' # b\n${#c} d#e \"$f\" \\' g",
    'a = «1» ⏎ $ { # c } d # e «$f» «» g',
  ],
];

describe('the tokens of a script', () => {
  for (const [language, lexis, text, tokens] of rows) {
    it(`are those of ${language}: ${JSON.stringify(text)}`, () => {
      assert.equal(shown(text, lexis), tokens);
    });
  }

  it('know how many brackets are open', () => {
    const depths = readScript('a ( [ b ] ) ) c', pythonLexis).map(({ depth }) => depth);
    assert.deepEqual(depths, [0, 1, 2, 2, 2, 1, 0, 0]);
  });
});
