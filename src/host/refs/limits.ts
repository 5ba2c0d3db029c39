/** How long a remote may be silent, in milliseconds. */
export const patienceMs = 30_000;

/** Ends what waits for a remote: when it is silent for too long, or when the person gives up. */
export interface Limit {
  readonly signal: AbortSignal;
  /** Whether the remote was silent for too long, rather than that the person gave up. */
  readonly isLate: () => boolean;
  /** Begins the wait anew: what takes long and goes on does not hang. */
  readonly extend: () => void;
}

/** @param milliseconds only tests wait less */
export function limitOf(signal: AbortSignal | undefined, milliseconds = patienceMs): Limit {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), milliseconds).unref();
  return {
    signal: signal ? AbortSignal.any([signal, limit.signal]) : limit.signal,
    isLate: () => limit.signal.aborted && signal?.aborted !== true,
    extend: () => timer.refresh(),
  };
}
