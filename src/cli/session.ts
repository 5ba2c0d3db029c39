import type { Language, Text } from '../core/text/language';
import { message, render, type Message } from '../core/text/message';
import type { ExitCode, Io } from './io';
import type { Output } from './output';
import { printable } from './printable';

/** One run of a command: its surroundings, its language and the way to say something. */
export interface Session {
  readonly io: Io;
  readonly out: Output;
  /** Language of everything that this run prints. */
  readonly language: Language;
  /** The message in the run's language. */
  readonly render: (value: Message | Text) => string;
  /** Prints a line of text. */
  readonly say: (value: Message) => void;
  /** Prints one JSON value on a line of its own. */
  readonly data: (value: unknown) => void;
  /** Says something to the person beside the output (stderr). */
  readonly note: (value: Message) => void;
  /** Says what was wrong with the call or its input, and gives the exit code for it. */
  readonly reject: (value: Message) => ExitCode;
}

/** A session whose stderr lines go to `errors`. */
export function createSession(io: Io, out: Output, errors: Output, language: Language): Session {
  const renderHere = (value: Message | Text): string =>
    render('text' in value ? value : message(value), language);
  const note = (value: Message): void => errors.line(printable(renderHere(value)));
  return {
    io,
    out,
    language,
    render: renderHere,
    say: (value) => out.line(printable(renderHere(value))),
    data: (value) => out.line(JSON.stringify(value)),
    note,
    reject: (value) => {
      note(value);
      return 2;
    },
  };
}
