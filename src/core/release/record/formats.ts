import { dayExists, parseDay } from '../../text/day';
import type { Text } from '../../text/language';
import type { TextFormat } from './shape/shape';
import * as texts from './texts';

/** Why a text is not of a format; undefined where it is. */
export function formatProblem(value: string, format: TextFormat): Text | undefined {
  switch (format) {
    case 'day':
      return parseDay(value) === undefined ? texts.noDay : undefined;
    case 'moment':
      return isMoment(value) ? undefined : texts.noMoment;
    case 'object-id':
      return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(value) ? undefined : texts.noObjectId;
    case 'sha256':
      return /^[0-9a-f]{64}$/i.test(value) ? undefined : texts.noSha256;
    case 'path':
      return staysInside(value) ? undefined : texts.noPath;
    default:
      return undefined;
  }
}

const moment =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-](\d{2}):(\d{2}))$/;

/** Whether a text is a day, or a moment of ISO 8601 with its zone. */
export function isMoment(value: string): boolean {
  if (parseDay(value) !== undefined) return true;
  const parts = moment.exec(value)?.map((part: string | undefined) => Number(part ?? 0));
  if (!parts) return false;
  const [, year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zone = 0, rest = 0] =
    parts;
  if (!dayExists(year, month, day)) return false;
  return hour < 24 && minute < 60 && second < 60 && zone <= 14 && rest < 60;
}

function staysInside(path: string): boolean {
  if (path.startsWith('/') || path.includes('\\') || /^[A-Za-z]:/.test(path)) return false;
  return !path.split('/').includes('..');
}
