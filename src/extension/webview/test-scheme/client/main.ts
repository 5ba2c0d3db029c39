import { acquireHost, listen, type Host } from '../../shared/client/host';
import type { FromPage, NameSource, PanelState, ToPage } from '../protocol';
import { nameSources } from '../protocol';
import { readState, readToPage } from '../read-message';
import { replaceName } from '../split-names';
import { showDetails } from './details-view';
import { buildPage, type Page } from './page';
import { RowList } from './row-list';
import { showSchemes } from './scheme-picker';

/** The page of Test a Scheme: shows what the extension sends, tells it what the person does. */
class TestSchemePage {
  private texts: Readonly<Record<string, string>> = {};
  private page: Page | undefined;
  private list: RowList | undefined;
  private revision = 0;
  private sequence = 0;
  private state: PanelState;
  private readonly known: PanelState | undefined;

  constructor(private readonly host: Host<FromPage, PanelState>) {
    this.known = readState(host.getState());
    const nothing = { scheme: '', options: {} };
    this.state = this.known ?? { names: '', choice: nothing, arrangement: 'given' };
    listen(readToPage, (message) => this.take(message));
    host.postMessage({ type: 'ready', ...(this.known && { state: this.known }) });
  }

  private take(message: ToPage): void {
    if (message.type === 'start') {
      this.start(message.language, message.texts);
      return;
    }
    const { page, list } = this;
    if (!page || !list) return;
    switch (message.type) {
      case 'schemes':
        // The answer to what the person has changed since is under way.
        if (message.sequence < this.sequence) return;
        this.keep({ ...this.state, choice: message.choice });
        page.notice.textContent = message.notice;
        showSchemes(page, message, this.texts, (choice) => this.tell({ ...this.state, choice }));
        return;
      case 'names':
        page.names.value = message.names;
        this.keep({ ...this.state, names: message.names });
        return;
      case 'result':
        this.revision = message.revision;
        page.summary.textContent =
          message.total === 0 ? (this.texts['empty'] ?? '') : message.summary;
        list.reset(message.total);
        if (list.selected >= 0) this.askDetails(list.selected);
        return;
      case 'rows':
        if (message.revision === this.revision) list.fill(message.from, message.rows);
        return;
      case 'details':
        if (message.revision !== this.revision) return;
        showDetails(page.details, message.details, this.texts, (name) => this.takeName(name));
    }
  }

  private start(language: string, texts: Readonly<Record<string, string>>): void {
    document.documentElement.lang = language;
    this.texts = texts;
    const page = buildPage(document.body, texts);
    this.page = page;
    page.names.value = this.state.names;
    page.arrangement.value = this.state.arrangement;
    this.list = new RowList(page, {
      wanted: (from, count) => {
        this.host.postMessage({ type: 'rows', revision: this.revision, from, count });
      },
      selected: (row) => this.askDetails(row),
    });
    page.names.addEventListener('input', () => {
      this.tell({ ...this.state, names: page.names.value });
    });
    page.scheme.addEventListener('change', () => {
      this.tell({ ...this.state, choice: { scheme: page.scheme.value, options: {} } });
    });
    page.arrangement.addEventListener('change', () => {
      const arrangement = page.arrangement.value === 'order' ? 'order' : 'given';
      this.tell({ ...this.state, arrangement });
    });
    for (const button of page.load) {
      button.addEventListener('click', () => {
        const source = sourceOf(button.dataset['source']);
        if (source) this.host.postMessage({ type: 'load', source });
      });
    }
  }

  private askDetails(row: number): void {
    this.host.postMessage({ type: 'details', revision: this.revision, row });
  }

  /** Puts a name in place of the one whose details are shown. */
  private takeName(name: string): void {
    const { page, list } = this;
    const row = list?.rowAt(list.selected);
    if (!page || !row) return;
    page.names.value = replaceName(page.names.value, row.index, name);
    this.tell({ ...this.state, names: page.names.value });
    page.list.focus();
  }

  private tell(state: PanelState): void {
    this.keep(state);
    this.sequence += 1;
    this.host.postMessage({ type: 'state', sequence: this.sequence, state });
  }

  private keep(state: PanelState): void {
    this.state = state;
    this.host.setState(state);
  }
}

function sourceOf(text: string | undefined): NameSource | undefined {
  return nameSources.find((source) => source === text);
}

new TestSchemePage(acquireHost());
