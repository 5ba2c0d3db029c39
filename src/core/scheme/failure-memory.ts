import { awaitedFrom, type Awaited } from './awaited';
import { Cell } from './flat-program';
import type { Program } from './instructions';

/** How far any attempt to match a text got, and what was awaited there. */
export interface Furthest {
  readonly position: number;
  readonly awaited: readonly Awaited[];
}

/** What a matcher remembers of its failed attempts at one text. Instructions are named by their first cell. */
export interface FailureMemory {
  /** Begins with another text. */
  readonly forget: () => void;
  /** A capture begins: what fails at the same position stands for the whole of it. */
  readonly enter: (at: number, position: number) => void;
  /** An instruction could not go on. */
  readonly fail: (at: number, position: number) => void;
  readonly furthest: () => Furthest;
}

/** Names go wrong in few ways; of a scheme where they do in many, not all are kept. */
const mostKnown = 256;

export function createFailureMemory(program: Program): FailureMemory {
  const failures = new Int32Array(program.instructions.length);
  const known = new Map<string | number, readonly Awaited[]>();
  let count = 0;
  let furthest = 0;
  let lastCapture = -1;
  let lastCapturePosition = -1;
  return {
    forget: () => {
      count = 0;
      furthest = 0;
      lastCapturePosition = -1;
    },
    enter: (at, position) => {
      lastCapture = at;
      lastCapturePosition = position;
    },
    fail: (at, position) => {
      if (position < furthest) return;
      if (position > furthest) {
        furthest = position;
        count = 0;
      }
      const from = (lastCapturePosition === position ? lastCapture : at) / Cell.Count;
      for (let index = 0; index < count; index++) if (failures[index] === from) return;
      failures[count++] = from;
    },
    furthest: () => {
      const last = failures.subarray(0, count);
      const key = count === 1 ? (last[0] as number) : last.join();
      const awaited = known.get(key) ?? awaitedFrom(program, last);
      if (known.size >= mostKnown) known.clear();
      known.set(key, awaited);
      return { position: furthest, awaited };
    },
  };
}
