import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { message, type Message, type MessageParameter } from '../text/message';
import type { Text } from '../text/language';
import type { Severity } from '../text/severity';
import { problemAt, type Place } from './problems';
import { placeInString } from './string-offsets';
import type { PolicyProblem } from './types';

/** A JSON path into the policy file, such as `['tags', 0, 'template']`. */
export type Path = readonly (string | number)[];

/** Collects what is wrong with one policy file, each at its place in the file's text. */
export interface PolicyReader {
  readonly problems: PolicyProblem[];
  /** An error at the value of a path. */
  readonly error: (
    path: Path,
    text: Text,
    parameters?: Readonly<Record<string, MessageParameter>>,
  ) => void;
  readonly report: (at: ProblemPlace, severity: Severity, what: Message) => void;
}

export interface ProblemPlace {
  readonly path: Path;
  /** The key of the path instead of its value. */
  readonly key?: boolean;
  /** A stretch inside the text that the string at the path stands for. */
  readonly inner?: Place;
}

/**
 * @param text the policy file
 * @param root its tree
 * @param presetPath where a problem goes that is about a part which the file does not hold, since it comes
 *   from the preset
 */
export function createReader(text: string, root: Node): PolicyReader {
  const problems: PolicyProblem[] = [];
  const report: PolicyReader['report'] = (at, severity, what) => {
    problems.push(problemAt(placeOf(text, root, at), severity, what));
  };
  return {
    problems,
    report,
    error: (path, what, parameters = {}) => report({ path }, 'error', message(what, parameters)),
  };
}

/** Where a path stands; of one that the file does not hold, the nearest part around it. */
function placeOf(text: string, root: Node, { path, key, inner }: ProblemPlace): Place {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, [...path.slice(0, length)]);
    if (!node) continue;
    if (length < path.length) return node;
    if (inner && node.type === 'string') return placeInString(text, node, inner);
    return (key === true ? node.parent?.children?.[0] : undefined) ?? node;
  }
  return findNodeAtLocation(root, ['extends']) ?? { offset: root.offset, length: 1 };
}
