import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { StepContext } from '../core/scheme/index';
import { parseDay, type Day } from '../core/text/day';
import { message } from '../core/text/message';
import { failure, success, type Result } from '../core/text/result';
import { readPairs, type Arguments } from './arguments';
import { reasonOfFileError } from './file-error';
import type { Io } from './io';
import { linesOf, readLines, isUnreadableInput } from './lines';
import { texts } from './text';

/** What `--date`, `--set` and `--existing` say about a step. */
export async function stepContextInput(given: Arguments, io: Io): Promise<Result<StepContext>> {
  const day = dayInput(given, io);
  if (!day.ok) return day;
  const set = readPairs('set', given.values('set'));
  if (!set.ok) return set;
  const siblings = await existingNames(given.value('existing'), io);
  if (!siblings.ok) return siblings;
  return success({
    today: day.value,
    set: set.value,
    ...(siblings.value === undefined ? {} : { siblings: siblings.value }),
  });
}

/** The day of `--date`, or today. */
export function dayInput(given: Arguments, io: Io): Result<Day> {
  const text = given.value('date');
  if (text === undefined) return success(io.today());
  const day = parseDay(text);
  return day === undefined ? failure(message(texts.badDate, { value: text })) : success(day);
}

/** The names that exist already, without empty lines; undefined when nothing says where they are. */
async function existingNames(
  source: string | undefined,
  io: Io,
): Promise<Result<readonly string[] | undefined>> {
  if (source === undefined) return success(undefined);
  try {
    return success((await linesFrom(source, io)).filter((line) => line !== ''));
  } catch (error) {
    if (isUnreadableInput(error)) throw error;
    const reason = reasonOfFileError(error);
    return failure(message(texts.unreadableFile, { value: source, reason }));
  }
}

async function linesFrom(source: string, io: Io): Promise<readonly string[]> {
  if (source !== '-') return linesOf(await readFile(resolve(io.cwd, source), 'utf8'));
  const lines: string[] = [];
  for await (const batch of readLines(io.stdin)) for (const line of batch) lines.push(line);
  return lines;
}
