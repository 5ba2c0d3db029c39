import { labelled, make, optionOf } from '../../shared/client/make';
import type { PageTexts } from '../../shared/page-texts';

/** The parts of the page that change. */
export interface Page {
  readonly scheme: HTMLSelectElement;
  readonly options: HTMLElement;
  readonly notice: HTMLElement;
  readonly arrangement: HTMLSelectElement;
  readonly load: readonly HTMLButtonElement[];
  readonly names: HTMLTextAreaElement;
  readonly summary: HTMLElement;
  readonly list: HTMLElement;
  /** As high as all rows together; rows are put into it where they belong. */
  readonly rows: HTMLElement;
  readonly details: HTMLElement;
}

/** Builds the page in the language of its texts. */
export function buildPage(body: HTMLElement, texts: PageTexts): Page {
  const say = (key: string): string => texts[key] ?? key;
  const scheme = make('select', { id: 'scheme' });
  const arrangement = make('select', { id: 'arrangement' });
  arrangement.append(optionOf('given', say('asGiven')), optionOf('order', say('inOrder')));
  const load = (['tags', 'branches', 'files'] as const).map((source) => {
    const button = make('button', { type: 'button' }, say(source));
    button.dataset['source'] = source;
    return button;
  });
  const names = make('textarea', { id: 'names', spellcheck: 'false', wrap: 'off' });
  names.placeholder = say('namesHint');
  const options = make('span', { class: 'options' });
  const notice = make('p', { class: 'notice', role: 'status' });
  const summary = make('p', { class: 'summary', role: 'status' });
  const rows = make('div', { class: 'rows', role: 'presentation' });
  const list = make('div', {
    class: 'list',
    role: 'listbox',
    tabindex: '0',
    'aria-label': say('results'),
  });
  list.append(rows);
  const details = make('section', { class: 'details', 'aria-label': say('details') });
  details.append(make('p', { class: 'hint' }, say('noSelection')));
  const loading = make('span', { class: 'load', role: 'group', 'aria-label': say('load') });
  loading.append(make('span', {}, say('load')), ...load);
  const head = make('header', {});
  head.append(
    labelled(say('scheme'), scheme),
    options,
    labelled(say('arrangement'), arrangement),
    loading,
  );
  const typed = make('div', { class: 'typed' });
  typed.append(make('label', { for: 'names' }, say('names')), names);
  const result = make('div', { class: 'result' });
  result.append(summary, list);
  const main = make('main', {});
  main.append(typed, result, details);
  body.replaceChildren(make('h1', {}, say('title')), head, notice, main);
  return { scheme, options, notice, arrangement, load, names, summary, list, rows, details };
}
