import { open } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { recordsOf } from '../../core/release/evaluate/related';
import { knownReleases } from '../../core/release/letters/known-releases';
import { readLetter } from '../../core/release/letters/read-letter';
import type { UseQuestion, Verdict } from '../../core/release/letters/types';
import { verdictAsJson } from '../../core/release/letters/verdict-json';
import { verifyByLetter, verifyByRecords } from '../../core/release/letters/verify-use';
import { decodeText } from '../../core/text/decode';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import { fingerprintOfFile } from '../../host/release/artefact';
import type { Arguments } from '../arguments';
import { dayInput } from '../context-input';
import { reasonOfFileError } from '../file-error';
import type { ExitCode } from '../io';
import type { Session } from '../session';
import { texts as common } from '../text';
import { noteBroken } from './broken-record';
import { knownForCertain, readReleases } from './read-releases';
import { sayVerdict } from './say-verdict';

const texts = {
  usage: {
    en: 'Cannot tell which artefact to look at. Write "stemma release verify FILE".',
    'zh-cn': '不知道要核对哪个制品。请写“stemma release verify FILE”。',
  },
  badQuantity: {
    en: 'Cannot use "{value}" for --quantity: it is no whole number above zero. Write one such as 20.',
    'zh-cn': '--quantity 不能取“{value}”：它不是大于零的整数。请写 20 这样的数。',
  },
  largeLetter: {
    en: 'Cannot read "{path}" as an authorisation letter: it has {size} bytes, and no letter has so many. Name the letter.',
    'zh-cn':
      '无法将“{path}”作为授权书读取：大小为 {size} 字节，授权书不会这么大。请指定授权书文件。',
  },
  noText: {
    en: 'Cannot read "{path}" as an authorisation letter. {reason}',
    'zh-cn': '无法将“{path}”作为授权书读取。{reason}',
  },
} as const satisfies Record<string, Text>;

/** Bytes; far more than a page or two. */
const largestLetter = 4_000_000;

/** `stemma release verify`: whether an artefact may be used, where, by how many, until when. */
export async function verifyArtefact(given: Arguments, session: Session): Promise<ExitCode> {
  const question = await questionOf(given, session);
  if (!question.ok) return session.reject(question.reason);
  const verdict = await verdictOn(question.value, given, session);
  if (!verdict.ok) return session.reject(verdict.reason);
  if (given.flag('json'))
    session.data(verdictAsJson(verdict.value, question.value, session.language));
  else sayVerdict(verdict.value, question.value, session);
  return verdict.value.isUsable ? 0 : 1;
}

async function questionOf(given: Arguments, { io }: Session): Promise<Result<UseQuestion>> {
  const [file, surplus] = given.positionals;
  if (file === undefined || surplus !== undefined) return failure(message(texts.usage));
  const today = dayInput(given, io);
  if (!today.ok) return today;
  const quantity = given.value('quantity');
  const isNumber = quantity === undefined || /^0*[1-9]\d{0,14}$/.test(quantity);
  if (!isNumber) return failure(message(texts.badQuantity, { value: quantity }));
  const sha256 = await fingerprintOfFile(resolve(io.cwd, file));
  if (!sha256.ok) return sha256;
  const area = given.value('area');
  return success({
    ...{ sha256: sha256.value, file: basename(file), today: today.value },
    ...(area !== undefined && { area }),
    ...(quantity !== undefined && { quantity: Number(quantity) }),
  });
}

/** By the letter where one is given, held to the record where there is one; else by all records that can be relied on. */
async function verdictOn(
  question: UseQuestion,
  given: Arguments,
  session: Session,
): Promise<Result<Verdict>> {
  const path = given.value('letter');
  if (path !== undefined) {
    const text = await textOfLetter(resolve(session.io.cwd, path), path);
    if (!text.ok) return text;
    const letter = readLetter(text.value, path);
    if (!letter.ok) return letter;
    const here = await readReleases(given, session);
    if (!here.ok) return here;
    const records = recordsOf(here.value.snapshot.releases);
    return success(verifyByLetter(letter.value, question, records));
  }
  const read = await readReleases(given, session);
  if (!read.ok) return read;
  const certain = knownForCertain(read.value);
  if (!certain.ok) return certain;
  const { snapshot, releases, broken } = read.value;
  for (const file of broken) noteBroken(file, session);
  return success(verifyByRecords(knownReleases(snapshot, releases), question));
}

async function textOfLetter(place: string, path: string): Promise<Result<string>> {
  try {
    const handle = await open(place, 'r');
    try {
      const { size } = await handle.stat();
      if (size > largestLetter) return failure(message(texts.largeLetter, { path, size }));
      const decoded = decodeText(await handle.readFile());
      if (decoded.ok) return success(decoded.value.text);
      return failure(message(texts.noText, { path, reason: decoded.reason }));
    } finally {
      await handle.close();
    }
  } catch (error) {
    const reason = reasonOfFileError(error);
    return failure(message(common.unreadableFile, { value: path, reason }));
  }
}
