import { drawSample } from '../../../../core/family/draw-marks';
import type { NameRole } from '../../../../core/family/types';
import { make } from '../../shared/client/make';
import type { ToPage } from '../protocol';
import { pageTheme } from './page-theme';
import { parseSvg } from './parse-svg';

/** The parts of the page that change. */
export interface Page {
  readonly search: HTMLInputElement;
  readonly matches: HTMLElement;
  readonly buttons: Readonly<Record<ButtonId, HTMLButtonElement>>;
  readonly notice: HTMLElement;
  /** Takes the keyboard; the drawing is in it. */
  readonly picture: HTMLElement;
  readonly drawing: HTMLElement;
  readonly card: HTMLElement;
  readonly spoken: HTMLElement;
}

export const buttonIds = [
  ...(['previousMatch', 'nextMatch', 'zoomOut', 'fit', 'zoomIn', 'saveSvg', 'savePng'] as const),
];
export type ButtonId = (typeof buttonIds)[number];

const signs: Readonly<Partial<Record<ButtonId, string>>> = {
  ...{ previousMatch: '↑', nextMatch: '↓', zoomOut: '−', zoomIn: '+', fit: '⤢' },
};

/** What the page begins with. */
export type Start = ToPage & { readonly type: 'start' };

/** Builds the page in the language of its texts. */
export function buildPage(body: HTMLElement, { texts, roles }: Start): Page {
  const say = (key: string): string => texts[key] ?? key;
  const search = make('input', { type: 'search', id: 'search', spellcheck: 'false' });
  search.placeholder = say('search');
  search.setAttribute('aria-label', say('search'));
  const matches = make('span', { class: 'matches', role: 'status' });
  const buttons = Object.fromEntries(
    buttonIds.map((id) => {
      const attributes = { type: 'button', 'aria-label': say(id), title: say(id), 'data-id': id };
      return [id, make('button', attributes, signs[id] ?? say(id))];
    }),
  ) as Record<ButtonId, HTMLButtonElement>;
  const group = (...ids: readonly ButtonId[]): HTMLElement => {
    const element = make('span', { class: 'group' });
    element.append(...ids.map((id) => buttons[id]));
    return element;
  };
  const head = make('header', {});
  const finding = make('span', { class: 'group' });
  finding.append(search, matches, group('previousMatch', 'nextMatch'));
  head.append(finding, group('zoomOut', 'fit', 'zoomIn'), group('saveSvg', 'savePng'));
  const notice = make('p', { class: 'notice', role: 'status' }, say('loading'));
  const drawing = make('div', { class: 'drawing', role: 'presentation' });
  const picture = make('div', {
    ...{ class: 'picture', id: 'picture', tabindex: '0', role: 'tree' },
    'aria-label': say('picture'),
  });
  const card = make('aside', { class: 'card', hidden: '' });
  const spoken = make('p', { class: 'spoken', 'aria-live': 'polite' });
  picture.append(drawing);
  const main = make('main', {});
  main.append(notice, picture, card);
  body.replaceChildren(head, main, legendOf(say, roles), spoken);
  return { search, matches, buttons, notice, picture, drawing, card, spoken };
}

/** What the marks and arcs of the picture stand for. */
function legendOf(
  say: (key: string) => string,
  roles: Readonly<Record<NameRole, string>>,
): HTMLElement {
  const legend = make('footer', { 'aria-label': say('legend'), role: 'list' });
  const { lines, background, merged, missing } = pageTheme;
  const add = (sign: string, text: string): void => {
    const item = make('span', { class: 'sample', role: 'listitem' });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24">${sign}</svg>`;
    item.append(parseSvg(svg), make('span', {}, text));
    legend.append(item);
  };
  for (const role of Object.keys(roles) as NameRole[]) {
    add(drawSample(role, lines[0] ?? '', background), roles[role]);
  }
  const arc = (colour: string, dash: string): string =>
    `<path d="M2 16Q12 2 22 16" fill="none" stroke="${colour}" stroke-width="2"${dash}/>`;
  add(arc(merged, ''), say('merged'));
  add(arc(missing, ' stroke-dasharray="5 3"'), say('missing'));
  return legend;
}
