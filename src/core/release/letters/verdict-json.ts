import type { Language } from '../../text/language';
import { render } from '../../text/message';
import type { Answer, Reason, UseQuestion, Verdict } from './types';

/** A verdict as the CLI gives it to programs; its keys stay as they are, sentences are in the language that was asked for. */
export function verdictAsJson(verdict: Verdict, question: UseQuestion, language: Language) {
  return {
    usable: verdict.isUsable,
    file: question.file,
    sha256: question.sha256,
    day: question.today,
    area: question.area,
    quantity: question.quantity,
    reasons: verdict.reasons.map((reason) => reasonAsJson(reason, language)),
    answers: verdict.answers.map((answer) => answerAsJson(answer, language)),
  };
}

function answerAsJson(answer: Answer, language: Language) {
  const { release, kind, version, external, build, authorisation, left } = answer;
  return {
    usable: answer.reasons.length === 0,
    release,
    kind,
    version,
    external,
    build,
    authorisation: authorisation && {
      id: authorisation.id,
      quantity: authorisation.quantity,
      left,
      areas: authorisation.areas,
      from: authorisation.from,
      to: authorisation.to,
      guidance: authorisation.guidance,
      oa: authorisation.oa,
    },
    reasons: answer.reasons.map((reason) => reasonAsJson(reason, language)),
    notes: answer.notes.map((note) => render(note, language)),
  };
}

function reasonAsJson({ id, message }: Reason, language: Language) {
  return { id, message: render(message, language) };
}
