/** How long a remote may take to answer, in milliseconds. */
export const patienceMs = 30_000;

/** Ends what waits for a remote: after a while, or when the person gives up. */
export interface Limit {
  readonly signal: AbortSignal;
  /** Whether the remote took too long, rather than that the person gave up. */
  readonly isLate: () => boolean;
}

/** @param milliseconds only tests wait less */
export function limitOf(signal: AbortSignal | undefined, milliseconds = patienceMs): Limit {
  const limit = AbortSignal.timeout(milliseconds);
  return {
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
    isLate: () => limit.aborted && signal?.aborted !== true,
  };
}
