import { textAt } from '../../text/range';
import { luaLexis } from '../script/lua';
import { stringCandidate } from '../script/statements';
import { readScript, type ScriptToken } from '../script/tokens';
import { searchOfTwins } from '../twins';
import type { FoundSlot, ManifestKind } from '../types';

const law = { ecosystem: 'free' } as const;

/** An xmake script: what `set_version()` is given, for the project and for each of its targets. */
export const xmake: ManifestKind = {
  id: 'xmake',
  files: ['xmake.lua'],
  largest: 4 * 1024 * 1024,
  find: (text) => {
    const slots: FoundSlot[] = [];
    let scope = '';
    for (const { name, argument } of calls(readScript(text, luaLexis))) {
      if (name.endsWith('_end')) scope = '';
      else if (scopes.includes(name)) scope = `${name}(${unquoted(argument, text)}).`;
      const isOwn = scope === '' || scope.startsWith('target(');
      if (name !== 'set_version' || !isOwn) continue;
      const candidate = stringCandidate(`${scope}set_version`, argument, text, law);
      if (candidate?.found) slots.push(candidate.found);
    }
    return searchOfTwins(slots);
  },
};

/** What a script describes, each with its settings behind it. */
const scopes = ['target', 'package', 'option', 'rule', 'task', 'toolchain', 'namespace'];

interface Call {
  readonly name: string;
  /** The first argument, where it is one string. */
  readonly argument: ScriptToken | undefined;
}

/** Calls of functions, in the order of the script: `f("a", …)`, `f "a"`, `f()`. */
function* calls(tokens: readonly ScriptToken[]): Generator<Call, void> {
  for (const [at, { type, text: name }] of tokens.entries()) {
    const before = tokens[at - 1]?.text;
    const next = tokens[at + 1];
    if (type !== 'name' || before === '.' || before === ':' || before === 'function') continue;
    if (next?.type === 'string' && tokens[at + 2]?.text !== '.') yield { name, argument: next };
    if (next?.text !== '(') continue;
    const argument = tokens[at + 2];
    const isWhole = [',', ')'].includes(tokens[at + 3]?.text ?? '');
    yield { name, argument: argument?.type === 'string' && isWhole ? argument : undefined };
  }
}

function unquoted(token: ScriptToken | undefined, text: string): string {
  const content = token?.string?.content;
  return content ? textAt(text, content) : '';
}
