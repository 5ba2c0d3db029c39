import { setHas, type CharacterSet } from './character-set';

/**
 * What a matcher learns of the runs of characters in one text, so that it does nothing many times. Most names
 * are read with a few steps for each character, which are quicker without a memory: it begins where they end.
 */
export interface RunMemory {
  /** Begins with another text of that length. */
  readonly forget: (length: number) => void;
  /** Where the characters of a set end that begin at the position. */
  readonly end: (set: number, text: string, position: number) => number;
  /** Whether going on behind a run that ends there is new; from now on it is not. */
  readonly tryEnd: (run: number, end: number) => boolean;
  /**
   * Of the ends of a run from `least` to `most`, the greatest where going on is new, or the smallest; -1
   * when there is none. From now on that one is not.
   *
   * @param isOpen whether what follows the run can begin there at all; else the end is passed over
   */
  readonly nextEnd: (
    run: number,
    least: number,
    most: number,
    smallest: boolean,
    isOpen: (run: number, end: number) => boolean,
  ) => number;
}

/** So many steps for each character are made without a memory. */
const freeSteps = 3;

/**
 * @param places how many there are before, between and behind the units of the longest text
 */
export function createRunMemory(
  sets: readonly CharacterSet[],
  runCount: number,
  places: number,
): RunMemory {
  /** For each set and position where its characters end. */
  const ends = new Uint32Array(sets.length * places);
  /** For each run and end that was tried, one more than the end to look at instead. */
  const others = new Uint32Array(runCount * places);
  /** Numbers of one text are apart from those of the next, so that nothing need be cleared. */
  const stride = places + 2;
  /** Numbers below it are of earlier texts. */
  let base = 0;
  let credit = 0;

  return {
    forget: (length) => {
      credit = length * freeSteps;
      base += stride;
      if (base < 0xffffffff - stride) return;
      ends.fill(0);
      others.fill(0);
      base = stride;
    },
    end: (set, text, position) => {
      if (credit > 0) {
        const end = endOf(sets[set] as CharacterSet, text, position);
        credit -= end - position;
        return end;
      }
      const row = set * places;
      const known = ends[row + position] as number;
      if (known >= base) return known - base;
      const characters = sets[set] as CharacterSet;
      let end = position;
      while (end < text.length && setHas(characters, text, end)) {
        end++;
        const further = ends[row + end] as number;
        if (further >= base) {
          end = further - base;
          break;
        }
      }
      ends[row + position] = base + end;
      for (let at = position + 1; at < end && (ends[row + at] as number) < base; at++)
        ends[row + at] = base + end;
      return end;
    },
    tryEnd: (run, end) => {
      if (credit > 0) return credit-- > 0;
      const cell = run * places + end;
      if ((others[cell] as number) >= base) return false;
      others[cell] = base + end;
      return true;
    },
    nextEnd: (run, least, most, smallest, isOpen) => {
      if (credit > 0) {
        let end = smallest ? least : most;
        while (end >= least && end <= most) {
          credit--;
          if (isOpen(run, end)) return end;
          end += smallest ? 1 : -1;
        }
        return -1;
      }
      const row = run * places;
      const first = smallest ? least : most;
      let end = first;
      while (end >= least && end <= most) {
        if ((others[row + end] as number) < base) {
          const beyond = base + end + (smallest ? 2 : 0);
          if (isOpen(run, end)) {
            if (end === first) {
              others[row + end] = beyond;
              return end;
            }
            break;
          }
          others[row + end] = beyond;
        }
        end = (others[row + end] as number) - base - 1;
      }
      const found = end >= least && end <= most;
      const other = base + (!found ? end : smallest ? end + 1 : end - 1) + 1;
      // Whoever comes this way again goes straight there.
      for (let at = first; at !== end;) {
        const next = (others[row + at] as number) - base - 1;
        others[row + at] = other;
        at = next;
      }
      if (found) others[row + end] = other;
      return found ? end : -1;
    },
  };
}

/** Where the characters of a set end that begin at a position. */
function endOf(set: CharacterSet, text: string, position: number): number {
  let end = position;
  while (end < text.length && setHas(set, text, end)) end++;
  return end;
}
