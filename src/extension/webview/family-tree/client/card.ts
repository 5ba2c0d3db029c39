import type { FamilyNode } from '../../../../core/family/types';
import { visibleName } from '../../../../core/family/label';
import { make } from '../../shared/client/make';
import type { NodeDetails } from '../protocol';

/** What is told of one name. */
export interface CardContent {
  readonly node: FamilyNode;
  readonly role: string;
  readonly line: string;
  readonly problem: string;
  readonly details: NodeDetails | undefined;
}

/** Fills the card and puts it beside a place; it never takes the pointer. */
export function showCard(
  card: HTMLElement,
  content: CardContent,
  at: { readonly x: number; readonly y: number },
): void {
  const { node, role, line, problem, details } = content;
  const about = [role, line, details?.day ?? ''].filter((part) => part !== '').join(' · ');
  card.replaceChildren(
    make('strong', {}, visibleName(node.name)),
    make('span', { class: 'about' }, about),
    ...(details?.lines ?? []).map((text, index) =>
      make('span', { class: index === 0 ? 'subject' : 'about' }, visibleText(text)),
    ),
    ...(problem === '' ? [] : [make('span', { class: 'problem' }, `⚠ ${problem}`)]),
  );
  card.hidden = false;
  const room = card.parentElement?.getBoundingClientRect();
  const { width, height } = card.getBoundingClientRect();
  const left = Math.max(4, Math.min(at.x + 14, (room?.width ?? 0) - width - 4));
  const below = at.y + 34;
  const top = below + height < (room?.height ?? 0) ? below : Math.max(4, at.y - height - 18);
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
}

/** A text of somebody else, whatever turns it around. */
function visibleText(text: string): string {
  return text
    .split(' ')
    .map((word) => visibleName(word))
    .join(' ');
}
