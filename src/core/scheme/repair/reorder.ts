import type { Form } from '../form';
import { createMatcher } from '../match';
import type { Pattern } from '../pattern';
import { buildProgram } from '../program';
import type { TemplateNode } from '../template';

interface Segment {
  readonly pattern: Pattern;
  readonly optional: boolean;
}

/**
 * The text with its labelled parts in the order of the form (`V100C01R001B023` → `V100R001C01B023`), when it
 * is made of exactly these parts in another order.
 */
export function reorder(form: Form, text: string): string | undefined {
  const segments = segmentsOf(form);
  if (segments.length < 2) return undefined;
  const written: (string | undefined)[] = segments.map(() => undefined);
  let position = 0;
  while (position < text.length) {
    const found = nextSegment(segments, written, text, position);
    if (!found) return undefined;
    written[found.index] = text.slice(position, found.end);
    position = found.end;
  }
  if (segments.some(({ optional }, index) => !optional && written[index] === undefined))
    return undefined;
  const result = written.join('');
  return result === text ? undefined : result;
}

/** The unused segment that reads the most text from `position`. */
function nextSegment(
  segments: readonly Segment[],
  written: readonly (string | undefined)[],
  text: string,
  position: number,
): { readonly index: number; readonly end: number } | undefined {
  for (let end = text.length; end > position; end--) {
    const piece = text.slice(position, end);
    const index = segments.findIndex(
      (segment, at) => written[at] === undefined && matches(segment.pattern, piece),
    );
    if (index >= 0) return { index, end };
  }
  return undefined;
}

function matches(pattern: Pattern, text: string): boolean {
  const program = buildProgram(pattern, { captureCount: 32, choiceCount: 32, runs: true });
  return createMatcher(program).match(text) !== undefined;
}

/** A label and the fields after it, up to the next label; a group is a segment of its own. */
function segmentsOf(form: Form): readonly Segment[] {
  const segments: Segment[] = [];
  let parts: Pattern[] = [];
  const close = (): void => {
    if (parts.length > 0) segments.push({ pattern: { type: 'sequence', parts }, optional: false });
    parts = [];
  };
  const patterns = form.patterns.strict.type === 'sequence' ? form.patterns.strict.parts : [];
  for (const [index, pattern] of patterns.entries()) {
    const node = form.nodes[index] as TemplateNode;
    if (node.type === 'group' || node.type === 'literal') close();
    if (pattern.type === 'optional') segments.push({ pattern: pattern.of, optional: true });
    else parts.push(pattern);
  }
  close();
  return segments;
}
