import type { Form } from '../form';
import type { TemplateNode } from '../template';
import { kindOf } from './characters';

/** What the templates of a scheme print. */
export interface TemplateMarks {
  /** Signs and spaces. */
  readonly separators: string;
  /** Letters, as they are printed. */
  readonly letters: string;
}

/** The characters that the templates of some forms print. */
export function templateMarks(forms: readonly Form[]): TemplateMarks {
  const printed = forms.flatMap(({ nodes }) => textsOf(nodes)).flatMap((text) => text.split(''));
  const only = (kind: 'separator' | 'letter'): string =>
    printed.filter((character) => kindOf(character) === kind).join('');
  return { separators: only('separator'), letters: only('letter') };
}

function textsOf(nodes: readonly TemplateNode[]): readonly string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'literal') return [node.text];
    if (node.type === 'choice') return node.alternatives;
    return node.type === 'group' ? textsOf(node.nodes) : [];
  });
}
