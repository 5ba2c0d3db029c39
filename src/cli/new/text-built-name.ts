import { basisTexts } from '../../core/new-name/basis-texts';
import type { FilledName } from '../../core/new-name/fill-in';
import { formKey } from '../../core/new-name/forms';
import { showPieces } from '../../core/new-name/pieces';
import type { Offer, Question } from '../../core/new-name/types';
import type { Text } from '../../core/text/language';
import { message, type Message } from '../../core/text/message';
import type { Session } from '../session';

const texts = {
  missing: {
    en: 'Cannot write a name of {scheme} yet: fields are missing. Give them with --set FIELD=VALUE.',
    'zh-cn': '还不能写出 {scheme} 的名称：缺少字段。请用 --set 字段=值 给出。',
  },
  soFar: { en: '  so far: {name}', 'zh-cn': '  目前为：{name}' },
  field: { en: '  {field}: {title}; {allowed}', 'zh-cn': '  {field}：{title}；{allowed}' },
  meaning: { en: '      {meaning}', 'zh-cn': '      {meaning}' },
  value: { en: '      {value}  {title}', 'zh-cn': '      {value}  {title}' },
  filled: { en: 'Filled in: {fields}.', 'zh-cn': '已自动填写：{fields}。' },
  one: { en: '{field}={value} ({why})', 'zh-cn': '{field}={value}（{why}）' },
  notCounted: {
    en: 'Numbers start anew: the names that exist were not looked at. Give them with --existing.',
    'zh-cn': '编号从头开始：未查看已有名称。请用 --existing 给出。',
  },
} as const satisfies Record<string, Text>;

/**
 * Prints the bare name, so that a script can take it as it is, and beside it what was filled in; or what
 * is missing or wrong.
 *
 * @param isCounted whether the names that exist are known
 */
export function sayBuiltName(built: FilledName, isCounted: boolean, session: Session): void {
  const { naming } = built;
  const { outcome, scheme } = naming;
  if (outcome?.ok) {
    session.out.line(outcome.name.text);
    for (const note of outcome.notes) session.note(note);
  } else if (outcome) {
    session.note(outcome.reason);
  } else {
    session.note(message(texts.missing, { scheme: scheme.id }));
    const name = showPieces(naming.pieces, session.render);
    session.note(message(texts.soFar, { name }));
    for (const question of naming.questions)
      if (question.answer === undefined) sayMissing(question, session);
  }
  sayFilled(built, isCounted, session);
}

function sayMissing(question: Question, session: Session): void {
  const { path, title, allowed, meaning, offers, problem } = question;
  const note = (value: Message): void => session.note(value);
  note(message(texts.field, { field: shownField(path), title, allowed }));
  if (problem) note(message(texts.meaning, { meaning: problem }));
  if (meaning) note(message(texts.meaning, { meaning }));
  for (const offer of offers.filter(isExplained))
    note(message(texts.value, { value: offer.value, title: offer.title }));
}

/** The option that a form is given by stands for its path. */
function shownField(path: string): string {
  return path === formKey ? '--form' : path;
}

function isExplained(offer: Offer): offer is Offer & { readonly title: Text } {
  return offer.title !== undefined;
}

function sayFilled({ naming, taken }: FilledName, isCounted: boolean, session: Session): void {
  const fields = [
    ...Object.entries(taken).flatMap(([field, { value, basis }]) =>
      value === ''
        ? []
        : [message(texts.one, { field: shownField(field), value, why: basisTexts[basis] })],
    ),
    ...Object.entries(naming.filled).map(([field, value]) =>
      message(texts.one, { field: shownField(field), value, why: basisTexts.only }),
    ),
  ];
  if (fields.length > 0) session.note(message(texts.filled, { fields }));
  const startsAnew = Object.values(taken).some(
    ({ basis }) => basis === 'first' || basis === 'initial',
  );
  if (startsAnew && !isCounted) session.note(message(texts.notCounted));
}
