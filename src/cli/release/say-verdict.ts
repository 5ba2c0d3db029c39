import type { Answer, UseQuestion, Verdict } from '../../core/release/letters/types';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import type { Session } from '../session';
import { kindNames } from './texts';

const texts = {
  usable: { en: '{file} may be used.', 'zh-cn': '{file} 可以使用。' },
  unusable: { en: '{file} may not be used.', 'zh-cn': '{file} 不可使用。' },
  sha256: { en: 'SHA-256: {sha256}', 'zh-cn': 'SHA-256：{sha256}' },
  build: {
    en: '{build}, {kind} release {release}',
    'zh-cn': '{build}，{kind} {release}',
  },
  authorised: {
    en: '{build}, {kind} release {release}, authorisation {id}',
    'zh-cn': '{build}，{kind} {release}，授权 {id}',
  },
  line: { en: '  {told}', 'zh-cn': '  {told}' },
} as const satisfies Record<string, Text>;

/** Says whether an artefact may be used, and within which limits, or why not. */
export function sayVerdict(
  { isUsable, reasons, answers }: Verdict,
  { file = '', sha256 }: UseQuestion,
  session: Session,
): void {
  session.say(message(isUsable ? texts.usable : texts.unusable, { file }));
  session.say(message(texts.sha256, { sha256 }));
  // What allows it is enough; where nothing does, each says why not.
  const told = isUsable ? answers.filter((answer) => answer.reasons.length === 0) : answers;
  for (const answer of told) sayAnswer(answer, session);
  if (answers.length === 0)
    for (const reason of reasons) session.say(message(texts.line, { told: reason.message }));
}

function sayAnswer(
  { build, kind, release, authorisation, reasons, notes }: Answer,
  session: Session,
): void {
  const about = { build, kind: kindNames[kind], release };
  if (authorisation) session.say(message(texts.authorised, { ...about, id: authorisation.id }));
  else session.say(message(texts.build, about));
  for (const { message: told } of reasons) session.say(message(texts.line, { told }));
  for (const told of notes) session.say(message(texts.line, { told }));
}
