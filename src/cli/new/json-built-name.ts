import type { FilledName } from '../../core/new-name/fill-in';
import { showPieces } from '../../core/new-name/pieces';
import type { Question } from '../../core/new-name/types';
import type { Session } from '../session';

/** The answer of `stemma new --json`: a name, or what is missing or wrong. */
export type JsonBuiltName = {
  readonly scheme: string;
  /** Fields that nobody gave, with what was taken. */
  readonly filled: Readonly<Record<string, string>>;
} & (
  | {
      readonly name: string;
      readonly fields: Readonly<Record<string, string>>;
      readonly notes: readonly string[];
    }
  | { readonly refused: string }
  | { readonly soFar: string; readonly missing: readonly JsonMissing[] }
);

interface JsonMissing {
  readonly field: string;
  readonly title: string;
  readonly meaning: string | null;
  readonly allowed: string;
  /** Legal values; all there are when `closed`. */
  readonly values: readonly string[];
  readonly closed: boolean;
  /** Why the value that was given is not taken. */
  readonly problem: string | null;
}

/** The JSON of a name that was built. */
export function jsonBuiltName({ naming, taken }: FilledName, session: Session): JsonBuiltName {
  const { scheme, outcome, filled } = naming;
  const takenValues = Object.entries(taken).map(([path, { value }]) => [path, value] as const);
  const base = {
    scheme: scheme.id,
    filled: Object.fromEntries(
      [...takenValues, ...Object.entries(filled)].filter(([, value]) => value !== ''),
    ),
  };
  if (outcome?.ok) {
    const fields = Object.entries(outcome.name.fields).map(
      ([field, { text }]) => [field, text] as const,
    );
    const notes = outcome.notes.map((note) => session.render(note));
    return { ...base, name: outcome.name.text, fields: Object.fromEntries(fields), notes };
  }
  if (outcome) return { ...base, refused: session.render(outcome.reason) };
  const open = naming.questions.filter(({ answer }) => answer === undefined);
  return {
    ...base,
    soFar: showPieces(naming.pieces, session.render),
    missing: open.map((question) => jsonMissing(question, session)),
  };
}

function jsonMissing(question: Question, session: Session): JsonMissing {
  const { path, title, meaning, allowed, offers, isClosed, problem } = question;
  return {
    field: path,
    title: session.render(title),
    meaning: meaning ? session.render(meaning) : null,
    allowed: session.render(allowed),
    values: offers.map(({ value }) => value),
    closed: isClosed,
    problem: problem ? session.render(problem) : null,
  };
}
