import { message } from '../../text/message';
import type { Form } from '../form';
import type { Scheme, SchemeProblem } from '../scheme';
import { isIncluded } from './languages';
import { templatePath } from './template-path';
import * as texts from './texts';

/** Forms that no name ever has, since an earlier one reads all that they could. */
export function unreachableForms(scheme: Scheme): readonly SchemeProblem[] {
  const { data, forms } = scheme;
  return forms.flatMap((form, index) => {
    const earlier = forms
      .slice(0, index)
      .find(
        (each) =>
          readsWithoutError(scheme, each) && isIncluded(form.patterns.strict, each.patterns.strict),
      );
    if (!earlier) return [];
    const parameters = {
      form: shortened(form.data.template),
      earlier: shortened(earlier.data.template),
    };
    return [
      {
        severity: 'warning' as const,
        path: templatePath(data, index),
        message: message(texts.unreachableForm, parameters),
      },
    ];
  });
}

const longestShown = 60;

function shortened(template: string): string {
  return template.length > longestShown ? `${template.slice(0, longestShown)}…` : template;
}

/** Whether all that has the shape of a form is read by it; a name with an error goes on to the next form. */
function readsWithoutError({ data }: Scheme, form: Form): boolean {
  const mayFail = (data.conditions ?? []).some(({ severity }) => (severity ?? 'error') === 'error');
  return (
    !mayFail &&
    form.data.severity !== 'error' &&
    form.checkedFields.length === 0 &&
    form.fieldsBeyondAscii.length === 0
  );
}
