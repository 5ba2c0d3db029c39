import type { Form } from './form';
import type { TemplateNode } from './template';

/** The text of a name of a form from its fields; a group is written when a field in it has a value. */
export function render(form: Form, valueOf: (field: string) => string | undefined, spelling: string): string {
  const chosen = spelling === '' ? [] : spelling.split('.').map(Number);
  let choice = 0;
  const write = (nodes: readonly TemplateNode[]): string =>
    nodes.map((node) => writeNode(node)).join('');
  const writeNode = (node: TemplateNode): string => {
    switch (node.type) {
      case 'literal':
        return node.text;
      case 'field':
        return valueOf(node.field) ?? '';
      case 'choice':
        return node.alternatives[chosen[choice++] ?? 0] ?? node.alternatives[0] ?? '';
      case 'group': {
        const text = write(node.nodes);
        return hasValue(node.nodes, valueOf) ? text : '';
      }
    }
  };
  return write(form.nodes);
}

function hasValue(nodes: readonly TemplateNode[], valueOf: (field: string) => string | undefined): boolean {
  return nodes.some((node) =>
    node.type === 'field' ? valueOf(node.field) !== undefined : node.type === 'group' && hasValue(node.nodes, valueOf),
  );
}
