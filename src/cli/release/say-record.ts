import { givenBy, quantityLeft } from '../../core/release/authorisations/given';
import type { ReleaseState } from '../../core/release/evaluate/types';
import type {
  Authorisation,
  Build,
  Defect,
  Override,
  ReleaseRecord,
} from '../../core/release/types';
import { defectNames } from '../../core/release/state-names';
import type { Text } from '../../core/text/language';
import { message, type Message } from '../../core/text/message';
import type { Session } from '../session';
import { shortPerson } from './people';
import { sayRows } from './say-state';

const texts = {
  authorisations: { en: 'Authorisations', 'zh-cn': '使用授权' },
  left: { en: '{left} of {quantity} left', 'zh-cn': '剩余 {left}，共 {quantity}' },
  noQuantity: { en: 'no quantity', 'zh-cn': '未写数量' },
  days: { en: '{from} to {to}', 'zh-cn': '{from} 至 {to}' },
  noDays: { en: 'no validity', 'zh-cn': '未写有效期' },
  noAreas: { en: 'no area', 'zh-cn': '未写区域' },
  oa: { en: 'OA {id}, {signer}, {on}', 'zh-cn': 'OA {id}，{signer}，{on}' },
  noOa: { en: 'no OA confirmation: not usable', 'zh-cn': '无 OA 确认，不可使用' },
  builds: { en: 'Builds', 'zh-cn': '构建' },
  final: { en: 'final', 'zh-cn': '最终版本' },
  defects: {
    en: 'Defects: {open} open, {fixed} fixed, {closed} closed',
    'zh-cn': '缺陷：未修复 {open}，已修复 {fixed}，已关闭 {closed}',
  },
  overrides: { en: 'Gates overridden', 'zh-cn': '强制放行的门禁' },
  override: {
    en: '  {gate}: {person}, {day}: {reason} (missing: {missing})',
    'zh-cn': '  {gate}：{person}，{day}：{reason}（缺少：{missing}）',
  },
} as const satisfies Record<string, Text>;

/** Says what a record holds beside what its state tells: authorisations, builds, defects, overrides. */
export function sayRecord({ record, gates }: ReleaseState, session: Session): void {
  const { authorisations, builds, defects, overrides } = record;
  if (authorisations.length > 0) {
    session.say(message(texts.authorisations));
    sayRows(
      authorisations.map((each) => authorisationRow(record, each, session)),
      session,
    );
  }
  if (builds.length > 0) {
    session.say(message(texts.builds));
    sayRows(
      builds.map((build) => buildRow(build, session)),
      session,
    );
  }
  if (defects.length > 0) sayDefects(defects, session);
  if (overrides.length > 0) session.say(message(texts.overrides));
  for (const each of overrides) {
    const title = gates.find(({ gate }) => gate.id === each.gate)?.gate.title;
    session.say(tellOverride(each, title ?? each.gate));
  }
}

function authorisationRow(
  record: ReleaseRecord,
  authorisation: Authorisation,
  session: Session,
): string[] {
  const { id, build, quantity, areas, from, to, oa } = authorisation;
  const left = quantityLeft(authorisation, givenBy(record, authorisation.id));
  const cells = [
    quantity === undefined || left === undefined
      ? message(texts.noQuantity)
      : message(texts.left, { left, quantity }),
    areas.length === 0
      ? message(texts.noAreas)
      : message({ en: '{areas}', 'zh-cn': '{areas}' }, { areas }),
    from === undefined || to === undefined
      ? message(texts.noDays)
      : message(texts.days, { from, to }),
    oa
      ? message(texts.oa, { id: oa.id, signer: shortPerson(oa.signer), on: oa.on })
      : message(texts.noOa),
  ];
  return [id, build, ...cells.map((cell) => session.render(cell))];
}

function buildRow({ name, tag, at, by, final }: Build, session: Session): string[] {
  const last = final ? session.render(texts.final) : '';
  return [name, tag ?? '', at.slice(0, 10), shortPerson(by), last];
}

function sayDefects(defects: readonly Defect[], session: Session): void {
  const count = (wanted: Defect['state']): number =>
    defects.filter(({ state }) => state === wanted).length;
  const told = { open: count('open'), fixed: count('fixed'), closed: count('closed') };
  session.say(message(texts.defects, told));
  const undone = defects.filter(({ state }) => state !== 'closed');
  sayRows(
    undone.map(({ id, state, build = '', title = '' }) => [
      ...[id, session.render(defectNames[state]), build, title],
    ]),
    session,
  );
}

/** An override with who, when, why and what was missing. */
export function tellOverride({ by, at, reason, missing }: Override, gate: Text | string): Message {
  const person = shortPerson(by);
  return message(texts.override, { gate, person, day: at.slice(0, 10), reason, missing });
}
