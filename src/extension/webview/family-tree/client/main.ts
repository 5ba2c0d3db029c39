import { layoutOf, type Layout } from '../../../../core/family/layout';
import { unpackFamily } from '../../../../core/family/pack';
import { acquireHost, listen, type Host } from '../../shared/client/host';
import type { FromPage, ImageFormat, NodeDetails, PageState, ToPage } from '../protocol';
import { mostDetails, readState, readToPage } from '../read-message';
import { showCard } from './card';
import { describeNode } from './describe-node';
import { Finder } from './finder';
import { buildPage, buttonIds, type ButtonId, type Page, type Start } from './page';
import { PictureView } from './picture-view';
import { wholePng, wholeSvg } from './save-picture';

/** The page of the family tree: draws what the extension sends, tells it what the person wants. */
class FamilyTreePage {
  private start: Start | undefined;
  private page: Page | undefined;
  private picture: PictureView | undefined;
  private layout: Layout | undefined;
  private revision = 0;
  private details = new Map<number, NodeDetails>();
  private asked = new Set<number>();
  private hovered: number | undefined;
  private finder: Finder | undefined;
  private state: PageState;

  constructor(private readonly host: Host<FromPage, PageState>) {
    this.state = readState(host.getState()) ?? { root: '', query: '' };
    listen(readToPage, (message) => this.take(message));
    host.postMessage({ type: 'ready' });
  }

  private take(message: ToPage): void {
    switch (message.type) {
      case 'start':
        return this.begin(message);
      case 'notice':
        return this.tellNotice(message.text);
      case 'family':
        return this.show(message.revision, message.family);
      case 'details':
        if (message.revision !== this.revision) return;
        for (const each of message.details) this.details.set(each.node, each);
        this.refresh();
    }
  }

  private begin(start: Start): void {
    document.documentElement.lang = start.language;
    if (this.state.root !== start.root) this.keep({ root: start.root, query: '' });
    this.start = start;
    const page = buildPage(document.body, start);
    this.page = page;
    const { hotPatches = '', count = '', title = '' } = start.texts;
    this.picture = new PictureView(
      page.picture,
      page.drawing,
      { title, hotPatches, count },
      {
        describe: (_node, index) => this.describe(index),
        opened: (node) => this.host.postMessage({ type: 'open', revision: this.revision, node }),
        menuAsked: (node) => this.host.postMessage({ type: 'menu', revision: this.revision, node }),
        reached: (node, by) => this.reach(node, by),
        changed: () => this.noteView(),
      },
    );
    this.finder = new Finder(page, this.picture, start.texts, {
      asked: (query) => this.keep({ ...this.state, query }),
      went: (node) => this.reach(node, 'keyboard'),
    });
    for (const id of buttonIds) page.buttons[id].addEventListener('click', () => this.press(id));
    page.picture.addEventListener('pointerleave', () => this.reach(undefined, 'pointer'));
  }

  private tellNotice(text: string): void {
    const { page } = this;
    if (!page) return;
    page.notice.textContent = text;
    page.notice.hidden = text === '';
  }

  private show(revision: number, packed: unknown): void {
    const { picture, finder } = this;
    const family = unpackFamily(packed);
    if (!family || !picture || !finder) return;
    performance.mark('stemma.family');
    this.tellNotice('');
    this.revision = revision;
    this.details = new Map();
    this.asked = new Set();
    const layout = layoutOf(family);
    this.layout = layout;
    const { selected, view } = this.state;
    const at = family.nodes.findIndex(({ ref }) => ref === selected);
    picture.selected = at < 0 ? undefined : at;
    picture.days = new Map();
    finder.show(family, this.state.query);
    picture.show(layout, view);
    performance.measure('stemma.paint', 'stemma.family');
  }

  private describe(index: number): string {
    const { layout, start } = this;
    return layout && start ? describeNode(layout, index, start, this.details.get(index)) : '';
  }

  private reach(node: number | undefined, by: 'keyboard' | 'pointer'): void {
    const { page, picture, layout } = this;
    if (!page || !picture || !layout) return;
    const shown = node ?? picture.selected;
    if (by === 'keyboard') {
      const ref = layout.family.nodes[node ?? -1]?.ref;
      const { selected: _before, ...others } = this.state;
      this.keep(ref === undefined ? others : { ...others, selected: ref });
      page.spoken.textContent = node === undefined ? '' : this.describe(node);
    }
    this.hovered = by === 'pointer' ? node : undefined;
    if (shown !== undefined) this.ask([shown]);
    requestAnimationFrame(() => this.drawCard());
  }

  /** The card follows the pointer, else the keyboard. */
  private drawCard(): void {
    const { page, picture, layout, start } = this;
    if (!page || !picture || !layout || !start) return;
    const index = this.hovered ?? picture.selected;
    const node = layout.family.nodes[index ?? -1];
    const at = index === undefined ? undefined : picture.placeOf(index);
    if (!node || index === undefined || !at) {
      page.card.hidden = true;
      return;
    }
    const lane = layout.lanes[node.lane]?.lane;
    const line = lane?.kind === 'line' ? lane.label : '';
    const role = start.roles[node.role];
    const problem = node.problem?.text.en ?? '';
    showCard(page.card, { node, role, line, problem, details: this.details.get(index) }, at);
  }

  private noteView(): void {
    const { picture } = this;
    if (!picture) return;
    const { view, scale } = picture;
    const { view: _before, ...others } = this.state;
    this.keep(view ? { ...others, view: { x: view.x, y: view.y, scale: view.scale } } : others);
    if (scale >= 0.5) this.ask(picture.drawn);
    this.drawCard();
  }

  /** Asks for what is not known of some names. */
  private ask(nodes: readonly number[]): void {
    const wanted = nodes.filter((node) => !this.asked.has(node)).slice(0, mostDetails);
    if (wanted.length === 0) return;
    for (const node of wanted) this.asked.add(node);
    this.host.postMessage({ type: 'details', revision: this.revision, nodes: wanted });
  }

  private refresh(): void {
    const { picture } = this;
    if (!picture) return;
    const known = [...this.details].filter(([, { day }]) => day !== '');
    picture.days = new Map(known.map(([node, { day }]) => [node, day]));
    picture.drawSoon();
  }

  private press(id: ButtonId): void {
    const { picture } = this;
    if (!picture) return;
    switch (id) {
      case 'previousMatch':
        return this.finder?.go(-1);
      case 'nextMatch':
        return this.finder?.go(1);
      case 'zoomIn':
        return picture.zoom(1);
      case 'zoomOut':
        return picture.zoom(-1);
      case 'fit':
        return picture.fit();
      case 'saveSvg':
      case 'savePng':
        this.save(id === 'saveSvg' ? 'svg' : 'png').catch((error: unknown) =>
          this.host.postMessage({ type: 'failed', reason: String(error) }),
        );
    }
  }

  private async save(format: ImageFormat): Promise<void> {
    const { layout, picture } = this;
    if (!layout || !picture) return;
    const draw = format === 'svg' ? wholeSvg : wholePng;
    const content = await draw(layout, { texts: picture.texts, days: picture.days });
    this.host.postMessage({ type: 'save', format, content });
  }

  private keep(state: PageState): void {
    this.state = state;
    this.host.setState(state);
  }
}

new FamilyTreePage(acquireHost());
