import type { Form } from './form';
import type { TemplateNode } from './template';

/** A piece of a written name: the text of a field, or of the template around the fields. */
export interface NamePart {
  readonly text: string;
  readonly field?: string;
}

type ValueOf = (field: string) => string | undefined;

/** The text of a name of a form from its fields; a group is written when a field in it has a value. */
export function render(form: Form, valueOf: ValueOf, spelling: string): string {
  return nameParts(form, valueOf, spelling)
    .map(({ text }) => text)
    .join('');
}

/** The same text piece by piece. */
export function nameParts(form: Form, valueOf: ValueOf, spelling: string): readonly NamePart[] {
  const chosen = spelling === '' ? [] : spelling.split('.').map(Number);
  let choice = 0;
  const write = (node: TemplateNode): readonly NamePart[] => {
    switch (node.type) {
      case 'literal':
        return [{ text: node.text }];
      case 'field':
        return [{ text: valueOf(node.field) ?? '', field: node.field }];
      case 'choice':
        return [{ text: node.alternatives[chosen[choice++] ?? 0] ?? node.alternatives[0] ?? '' }];
      case 'group': {
        const parts = node.nodes.flatMap(write);
        return hasValue(node.nodes, valueOf) ? parts : [];
      }
    }
  };
  return form.nodes.flatMap(write);
}

function hasValue(nodes: readonly TemplateNode[], valueOf: ValueOf): boolean {
  return nodes.some((node) =>
    node.type === 'field'
      ? valueOf(node.field) !== undefined
      : node.type === 'group' && hasValue(node.nodes, valueOf),
  );
}
