import type { FieldRule } from './fields';
import type { Matcher } from './match';
import type { TemplateNode } from './template';

/** What stands around the one field of a form, and which alternative of each choice that is. */
interface Wrapping {
  readonly prefix: string;
  readonly suffix: string;
  readonly choices: readonly number[];
}

/** More alternatives than this are left to a program, which tries them all at once. */
const mostWrappings = 8;

/**
 * A matcher for names that are a name of another scheme between fixed texts, such as `v1.2.3`: the other scheme's
 * own matchers read what stands between, which they do anyway to find out what is wrong with it. Undefined for
 * other forms.
 *
 * @param rules those of the fields of the form
 */
export function wrappedMatcher(
  nodes: readonly TemplateNode[],
  rules: readonly FieldRule[],
): Pick<Matcher, 'match'> | undefined {
  const [rule] = rules;
  const fits = rule?.fits;
  const wrappings = fits && rules.length === 1 ? wrappingsOf(nodes) : undefined;
  if (!fits || !wrappings) return undefined;
  const slots = new Int32Array(2 + (wrappings[0]?.choices.length ?? 0));
  const match = (text: string): Int32Array | undefined => {
    for (const { prefix, suffix, choices } of wrappings) {
      const end = text.length - suffix.length;
      if (end < prefix.length || !text.startsWith(prefix) || !text.endsWith(suffix)) continue;
      if (!fits(text.slice(prefix.length, end))) continue;
      slots[0] = prefix.length;
      slots[1] = end;
      for (let index = 0; index < choices.length; index++)
        slots[index + 2] = choices[index] as number;
      return slots;
    }
    return undefined;
  };
  return { match };
}

/**
 * In the order in which a program tries them. Undefined where the field may be absent, where a choice behind it would
 * depend on how much the field takes, or where there are too many.
 */
function wrappingsOf(nodes: readonly TemplateNode[]): readonly Wrapping[] | undefined {
  const at = nodes.findIndex(({ type }) => type === 'field');
  let found: readonly Wrapping[] = [{ prefix: '', suffix: '', choices: [] }];
  for (const [index, node] of nodes.entries()) {
    if (index === at) continue;
    if (node.type === 'literal') found = found.map((each) => withText(each, node.text, index > at));
    else if (node.type === 'choice' && index < at)
      found = found.flatMap((each) =>
        node.alternatives.map((text, choice) => ({
          ...withText(each, text, false),
          choices: [...each.choices, choice],
        })),
      );
    else return undefined;
    if (found.length > mostWrappings) return undefined;
  }
  return found;
}

function withText(wrapping: Wrapping, text: string, isBehind: boolean): Wrapping {
  const { prefix, suffix } = wrapping;
  return isBehind ? { ...wrapping, suffix: suffix + text } : { ...wrapping, prefix: prefix + text };
}
