import type { Form } from '../form';
import { createMatcher, type Matcher } from '../match';
import { withoutMemory, type Pattern } from '../pattern';
import { buildProgram } from '../program';

interface Segment {
  readonly matcher: Matcher;
  readonly optional: boolean;
  /** Begins with a text of the template, which tells it from the others wherever it stands. */
  readonly labelled: boolean;
}

/** Names of more parts are hardly names. */
const mostParts = 8;

/** The texts that have the parts of this one in another order, for a scheme to choose from. */
export function reordered(forms: readonly Form[], text: string): readonly string[] {
  const byLabel = forms.flatMap((form) => byLabels(form, text) ?? []);
  return [...byLabel, ...withDayMoved(text)];
}

/**
 * The text with its labelled parts in the order of the form (`V100C01R001B023` → `V100R001C01B023`), when it
 * is made of exactly these parts in another order.
 */
function byLabels(form: Form, text: string): string | undefined {
  const segments = segmentsOf(form);
  if (segments.length < 2) return undefined;
  const written: (string | undefined)[] = segments.map(() => undefined);
  let position = 0;
  let last = -1;
  while (position < text.length) {
    const found = nextSegment(segments, written, text, position, last);
    if (!found) return undefined;
    written[found.index] = text.slice(position, found.end);
    position = found.end;
    last = found.index;
  }
  const isWhole = segments.every(({ optional }, index) => optional || written[index] !== undefined);
  const result = written.join('');
  return isWhole && result !== text ? result : undefined;
}

/** The unused segment that reads the most text from `position`; one without a label keeps its place. */
function nextSegment(
  segments: readonly Segment[],
  written: readonly (string | undefined)[],
  text: string,
  position: number,
  last: number,
): { readonly index: number; readonly end: number } | undefined {
  for (let end = text.length; end > position; end--) {
    const piece = text.slice(position, end);
    const index = segments.findIndex(
      ({ labelled, matcher }, at) =>
        written[at] === undefined && (labelled || at === last + 1) && matcher.match(piece),
    );
    if (index >= 0) return { index, end };
  }
  return undefined;
}

/** A label and the fields after it, up to the next label; a group is a segment of its own. */
function segmentsOf(form: Form): readonly Segment[] {
  const segments: Segment[] = [];
  let parts: Pattern[] = [];
  const add = (pattern: Pattern, optional: boolean): void => {
    const program = buildProgram(withoutMemory(pattern), {
      captureCount: 0,
      choiceCount: 0,
      runs: true,
    });
    segments.push({ matcher: createMatcher(program), optional, labelled: isLabelled(pattern) });
  };
  const close = (): void => {
    if (parts.length > 0) add({ type: 'sequence', parts }, false);
    parts = [];
  };
  const patterns = form.patterns.strict.type === 'sequence' ? form.patterns.strict.parts : [];
  for (const pattern of patterns) {
    if (pattern.type === 'optional' || pattern.type === 'text') close();
    if (pattern.type === 'optional') add(pattern.of, true);
    else parts.push(pattern);
  }
  close();
  return segments;
}

function isLabelled(pattern: Pattern): boolean {
  return pattern.type === 'sequence' && pattern.parts[0]?.type === 'text';
}

/** The day between underscores put at either end: `20180301_ZS_V1.1.0` → `ZS_V1.1.0_20180301`. */
function withDayMoved(text: string): readonly string[] {
  const parts = text.split('_');
  if (parts.length < 3 || parts.length > mostParts) return [];
  return parts.flatMap((part, index) => {
    if (!/^(\d{4}|\d{6}|\d{8})$/.test(part)) return [];
    const others = parts.filter((_, other) => other !== index);
    return [[...others, part].join('_'), [part, ...others].join('_')];
  });
}
