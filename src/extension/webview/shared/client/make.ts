/** An element with attributes and a text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
  text?: string,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (text !== undefined) element.textContent = text;
  return element;
}

/** One entry of a select. */
export function optionOf(value: string, text: string): HTMLOptionElement {
  return make('option', { value }, text);
}

/** A control with its label in front. The control needs an id. */
export function labelled(text: string, control: HTMLElement): HTMLElement {
  const pair = make('span', { class: 'labelled' });
  pair.append(make('label', { for: control.id }, text), control);
  return pair;
}
