import type { Authorisation } from '../../../../core/release/types';
import { dashboardTexts as texts } from '../../../text/release-dashboard';
import { nameOfPerson } from '../../../views/release-brief';
import { el } from '../markup';
import type { PageSection } from '../protocol';
import { listed, part, table, whoAndWhen, type Cell, type Sheet } from '../sheet';

/** Who may use which build, what is left of it, and who got it. */
export function authorisations(sheet: Sheet): readonly PageSection[] {
  const { state, say } = sheet;
  const { authorisations: all, handOuts } = state.record;
  if (all.length === 0 && handOuts.length === 0) return [];
  const headings = [
    ...[texts.authorisation, texts.build, texts.stateOf, texts.left, texts.areas],
    ...[texts.validity, texts.oa, texts.guidance, texts.who, texts.when],
  ];
  const handed = [
    ...[texts.handedTo, texts.build, texts.authorisation, texts.quantity],
    ...[texts.area, texts.who, texts.when],
  ];
  const given = handOuts.map((each): readonly Cell[] => [
    ...[each.to, each.build, each.authorisation, each.quantity?.toString(), each.area],
    ...whoAndWhen(each),
  ]);
  const tables = [
    ...table(
      say(texts.authorisations),
      headings.map((heading) => say(heading)),
      all.map((each) => rowOf(sheet, each)),
    ),
    ...table(
      say(texts.handOuts),
      handed.map((heading) => say(heading)),
      given,
    ),
  ];
  return [part('authorisations', say(texts.authorisations), ...tables)];
}

function rowOf(sheet: Sheet, each: Authorisation): readonly Cell[] {
  const { id, build, quantity, areas, from, to, guidance, oa, sha256 } = each;
  const { state, say } = sheet;
  const used = state.record.handOuts
    .filter(({ authorisation }) => authorisation === id)
    .reduce((sum, handOut) => sum + (handOut.quantity ?? 0), 0);
  const left =
    quantity === undefined ? undefined : say(texts.leftOf, { left: quantity - used, quantity });
  const usable = usability(each, sheet, quantity !== undefined && used > quantity);
  return [
    el(
      'div',
      {},
      el('strong', {}, id),
      ...(sha256 ? [el('div', 'hint', el('code', { title: sha256 }, sha256.slice(0, 12)))] : []),
    ),
    build,
    el('span', `verdict ${usable === 'valid' ? 'approved' : 'lapsed'}`, say(texts[usable])),
    left,
    listed(areas, sheet),
    from === undefined && to === undefined ? undefined : `${from ?? '…'} – ${to ?? '…'}`,
    oa && [oa.id, nameOfPerson(oa.signer), oa.on].join(' · '),
    guidance,
    ...whoAndWhen(each),
  ];
}

/** Whether a build may be used under an authorisation today. */
function usability(
  { oa, from, to }: Authorisation,
  { today }: Sheet,
  isOverdrawn: boolean,
): 'noOa' | 'notYet' | 'expired' | 'overdrawn' | 'valid' {
  if (!oa) return 'noOa';
  if (from !== undefined && today < from) return 'notYet';
  if (to !== undefined && today > to) return 'expired';
  return isOverdrawn ? 'overdrawn' : 'valid';
}
