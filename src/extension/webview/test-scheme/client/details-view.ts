import { make } from '../../shared/client/make';
import type { DetailLine, Details, Section } from '../protocol';

/** Shows everything about one name. @param take called with a name to put in its place */
export function showDetails(
  element: HTMLElement,
  { name, scheme, sections }: Details,
  texts: Readonly<Record<string, string>>,
  take: (name: string) => void,
): void {
  const head = make('h2', {});
  head.append(make('code', {}, name), make('span', { class: 'scheme' }, ` ${scheme}`));
  element.replaceChildren(head, ...sections.map((section) => sectionOf(section, texts, take)));
}

function sectionOf(
  { title, lines }: Section,
  texts: Readonly<Record<string, string>>,
  take: (name: string) => void,
): HTMLElement {
  const section = make('div', { class: 'section' });
  const list = make('ul', {});
  list.append(...lines.map((line) => lineOf(line, texts, take)));
  section.append(make('h3', {}, title), list);
  return section;
}

function lineOf(
  { label, take: name, name: shown, text, colour }: DetailLine,
  texts: Readonly<Record<string, string>>,
  take: (name: string) => void,
): HTMLElement {
  const item = make('li', {});
  if (label !== undefined) item.append(make('span', { class: 'label' }, label), ' ');
  if (name !== undefined) {
    const spoken = (texts['take'] ?? '{name}').replace('{name}', () => name);
    const button = make('button', { type: 'button', class: 'take', 'aria-label': spoken }, name);
    button.title = spoken;
    button.addEventListener('click', () => take(name));
    item.append(button, ' ');
  }
  if (shown !== undefined) {
    const attributes = colour === undefined ? {} : { class: `field-${colour}` };
    item.append(make('code', attributes, shown), ' ');
  }
  if (text !== undefined) item.append(make('span', { class: 'text' }, text));
  return item;
}
