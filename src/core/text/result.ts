import type { Message } from './message';

/** A value, or the reason there is none. A user's mistake travels this way; a bug is thrown. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Message };

export function success<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failure<T>(reason: Message): Result<T> {
  return { ok: false, reason };
}
