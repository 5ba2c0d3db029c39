import { acquireHost, listen, type Host } from '../../shared/client/host';
import { make } from '../../shared/client/make';
import type { FromPage, PageState, ToPage } from '../protocol';
import { readToPage } from '../read-message';
import { draw } from './draw';
import { focusAgain, focusedPlace } from './focus';

/** The dashboard of a release: draws what the extension sends, tells it which button was pressed. */
class ReleasePage {
  private revision = 0;
  private readonly main = make('main', {});
  private readonly status = make('p', { class: 'spoken', role: 'status' });
  /** What each section was drawn from. */
  private readonly drawn = new Map<string, string>();

  constructor(private readonly host: Host<FromPage, PageState>) {
    document.body.append(this.main, this.status);
    listen(readToPage, (message) => this.show(message));
    this.main.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('[data-act]') : null;
      const key = button?.getAttribute('data-act');
      if (typeof key === 'string') host.postMessage({ type: 'act', revision: this.revision, key });
    });
    host.postMessage({ type: 'ready' });
  }

  private show({ revision, language, state, sections, told }: ToPage): void {
    this.revision = revision;
    document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
    this.host.setState(state);
    const focused = focusedPlace();
    const opened = openedIds(this.main);
    const wanted = new Set(sections.map(({ id }) => id));
    for (const element of [...this.main.children]) {
      if (wanted.has(element.id)) continue;
      this.drawn.delete(element.id);
      element.remove();
    }
    sections.forEach(({ id, markup }, index) => {
      const print = JSON.stringify(markup);
      if (this.drawn.get(id) === print) return;
      this.drawn.set(id, print);
      const element = make('div', { id, class: 'part' });
      element.append(draw(markup));
      const before = this.main.children[index];
      if (before?.id === id) before.replaceWith(element);
      else this.main.insertBefore(element, before ?? null);
    });
    openAgain(this.main, opened);
    if (focused) focusAgain(focused);
    if (told !== '') this.status.textContent = told;
  }
}

/** Which parts a person has opened or closed, by their ids. */
function openedIds(main: HTMLElement): ReadonlyMap<string, boolean> {
  const all = [...main.querySelectorAll('details')];
  return new Map(all.map((element) => [element.id, element.open]));
}

function openAgain(main: HTMLElement, opened: ReadonlyMap<string, boolean>): void {
  for (const element of main.querySelectorAll('details'))
    element.open = opened.get(element.id) ?? element.open;
}

new ReleasePage(acquireHost());
