import { version } from '../../package.json';
import type { Language } from '../core/text/language';
import { message, type Message } from '../core/text/message';
import { readArguments } from './arguments';
import { chooseLanguage, languageOfEnvironment } from './choose-language';
import type { Command } from './command';
import { commandNames, findCommand, listSchemes } from './commands/index';
import { everywhere } from './common-options';
import { commandHelp, overview } from './help';
import type { ExitCode, Io } from './io';
import { isUnreadableInput } from './lines';
import { nearest } from '../core/text/nearest';
import { Output } from './output';
import { createSession, type Session } from './session';
import { texts } from './text';

/**
 * Runs the command line.
 *
 * @param argv the arguments after the program's name
 * @returns the exit code; never rejects for something that the caller did wrong
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const out = new Output(io.stdout);
  const errors = new Output(io.stderr);
  const code = await dispatch(argv, io, out, errors).catch((error: unknown) => {
    if (!isUnreadableInput(error)) throw error;
    const session = createSession(io, out, errors, languageBeforeParsing(argv, io));
    return session.reject(message(texts.unreadableInput, { reason: error.message }));
  });
  await out.end();
  if (!out.failure) {
    await errors.end();
    return code;
  }
  const reason = out.failure.message;
  createSession(io, out, errors, languageOfEnvironment(io.env)).note(
    message(texts.outputFailed, { reason }),
  );
  await errors.end();
  return 2;
}

async function dispatch(
  argv: readonly string[],
  io: Io,
  out: Output,
  errors: Output,
): Promise<ExitCode> {
  const [first, ...rest] = argv;
  const session = createSession(io, out, errors, languageBeforeParsing(argv, io));
  if (first === '--version' || first === '-V' || first === 'version') {
    out.line(version);
    return 0;
  }
  if (first === undefined) {
    errors.line(overview(session.language));
    return 2;
  }
  if (first === 'help' || first === '--help' || first === '-h') return help(rest, session);
  const entry = findCommand(first);
  if (!entry) return leadingOptionHelp(argv, session) ?? session.reject(unknownCommand(first));
  return runCommand(await entry.load(), rest, session, errors);
}

async function runCommand(
  command: Command,
  argv: readonly string[],
  early: Session,
  errors: Output,
): Promise<ExitCode> {
  const given = readArguments({ ...command, options: [...command.options, ...everywhere] }, argv);
  if (!given.ok) return early.reject(given.reason);
  const { io, out } = early;
  const forPrograms =
    given.value.flag('json') || ['json', 'sarif'].includes(given.value.value('format') ?? '');
  const asked = given.value.value('lang');
  if (given.value.flag('help')) {
    out.line(commandHelp(command, early.language));
    return 0;
  }
  const language = chooseLanguage(asked, forPrograms, io.env);
  return command.run(given.value, createSession(io, out, errors, language));
}

async function help(argv: readonly string[], session: Session): Promise<ExitCode> {
  const topic = argv.find((argument, index) => {
    return !argument.startsWith('-') && argv[index - 1] !== '--lang';
  });
  if (topic === undefined) {
    session.out.line(overview(session.language));
    return 0;
  }
  if (topic === 'schemes') return listSchemes(session);
  const entry = findCommand(topic);
  if (!entry) return session.reject(unknownCommand(topic));
  session.out.line(commandHelp(await entry.load(), session.language));
  return 0;
}

/** `stemma --lang zh-cn --help` and the like: help or version after another option. */
function leadingOptionHelp(argv: readonly string[], session: Session): ExitCode | undefined {
  if (argv[0]?.startsWith('--lang') !== true) return undefined;
  if (!argv.some((argument) => argument === '--help' || argument === '-h')) return undefined;
  session.out.line(overview(session.language));
  return 0;
}

function unknownCommand(value: string): Message {
  const near = nearest(value, commandNames());
  return near === undefined
    ? message(texts.unknownCommand, { value })
    : message(texts.unknownCommandNear, { value, near });
}

/** The language for what is said before the arguments could be read. */
function languageBeforeParsing(argv: readonly string[], io: Io): Language {
  const at = argv.indexOf('--lang');
  const asked = at >= 0 ? argv[at + 1] : argv.find((text) => text.startsWith('--lang='))?.slice(7);
  return chooseLanguage(asked, false, io.env);
}
