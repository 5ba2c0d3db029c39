import { labelled, make, optionOf } from '../../shared/client/make';
import type { Choice, SchemeChoice } from '../protocol';
import type { Page } from './page';

/** Fills the choice of schemes and the options of the chosen one, and keeps what has the focus. */
export function showSchemes(
  { scheme, options }: Page,
  offered: { readonly schemes: readonly SchemeChoice[]; readonly choice: Choice },
  texts: Readonly<Record<string, string>>,
  changed: (choice: Choice) => void,
): void {
  const { schemes, choice } = offered;
  const groups = (['policy', 'catalogue'] as const).map((group) => {
    const element = make('optgroup', { label: texts[`${group}Group`] ?? group });
    const inGroup = schemes.filter((it) => it.group === group);
    element.append(...inGroup.map(({ id, title }) => optionOf(id, title)));
    return element;
  });
  scheme.replaceChildren(...groups.filter((group) => group.childElementCount > 0));
  scheme.value = choice.scheme;
  const chosen = schemes.find(({ id }) => id === choice.scheme);
  const focused = document.activeElement?.getAttribute('data-option');
  const controls = (chosen?.options ?? []).map((option) => {
    const control = option.values ? make('select', {}) : make('input', { type: 'text' });
    control.id = `option-${option.id}`;
    control.setAttribute('data-option', option.id);
    if (control instanceof HTMLSelectElement) {
      control.append(optionOf('', '—'));
      control.append(...(option.values ?? []).map((value) => optionOf(value, value)));
    }
    control.value = option.value;
    control.addEventListener('change', () => {
      const values = { ...choice.options, [option.id]: control.value };
      changed({ scheme: choice.scheme, options: values });
    });
    return { control, label: labelled(option.title, control) };
  });
  options.replaceChildren(...controls.map(({ label }) => label));
  controls.find(({ control }) => control.getAttribute('data-option') === focused)?.control.focus();
}
