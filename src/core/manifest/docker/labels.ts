import { textAt } from '../../text/range';
import { linesOf, trimmed } from '../ini/read-ini';
import type { CharacterRange } from '../types';

/** A label that an image is given; its value stands without quotes. */
export interface DockerLabel {
  readonly key: string;
  readonly value: string;
  readonly range: CharacterRange;
}

/**
 * The labels of a Dockerfile whose values are one literal.
 *
 * Governing source: https://docs.docker.com/reference/dockerfile/
 */
export function dockerLabels(text: string): readonly DockerLabel[] {
  const labels: DockerLabel[] = [];
  const escape = escapeOf(text);
  let heredocs: readonly string[] = [];
  let ended = 0;
  let keyword = '';
  let isLegacy = false;
  for (const line of linesOf(text)) {
    const content = trimmed(text, line);
    const written = textAt(text, content);
    if (ended < heredocs.length) {
      if (written === heredocs[ended]) ended += 1;
      continue;
    }
    // Comments and empty lines do not end an instruction.
    if (written === '' || written.startsWith('#')) continue;
    const goesOn = written.endsWith(escape);
    const [first] = keyword === '' ? (/^[A-Za-z]+/.exec(written) ?? []) : [];
    if (first !== undefined) [keyword, isLegacy] = [first.toUpperCase(), false];
    const body = written.slice(first?.length ?? 0, goesOn ? -1 : undefined);
    const offset = content.offset + (first?.length ?? 0);
    if (keyword === 'LABEL' && !isLegacy) {
      const legacy = first === undefined ? undefined : legacyLabel(body, offset);
      isLegacy = legacy !== undefined;
      labels.push(...(legacy ? [legacy] : labelsIn(body, offset)));
    } else if (['RUN', 'COPY', 'ADD'].includes(keyword)) [heredocs, ended] = [heredocsIn(body), 0];
    if (!goesOn || keyword === '') keyword = '';
  }
  return labels;
}

/** What continues a line: a backslash, or what a directive at the start of the file says. */
function escapeOf(text: string): string {
  for (const { offset, length } of linesOf(text)) {
    const [, name, value] =
      /^#[ \t]*(\w+)[ \t]*=[ \t]*(\S+)/.exec(text.slice(offset, offset + Math.min(length, 256))) ??
      [];
    if (name === undefined) break;
    if (name.toLowerCase() === 'escape') return value === '`' ? '`' : '\\';
  }
  return '\\';
}

/** The words that end the texts which an instruction is given on the lines behind it. */
function heredocsIn(body: string): readonly string[] {
  return [...body.matchAll(/(?<!<)<<-?["']?([A-Za-z_]\w*)["']?/g)].flatMap(
    ([, word]) => word ?? [],
  );
}

/** `LABEL key value`: everything behind the key. */
function legacyLabel(body: string, offset: number): DockerLabel | undefined {
  const [, lead, key, blank] = /^([ \t]+)([^\s="']+)([ \t]+)(?=[^\s=])/.exec(body) ?? [];
  if (lead === undefined || key === undefined || blank === undefined) return undefined;
  const start = lead.length + key.length + blank.length;
  return labelOf(key, body.slice(start).trimEnd(), offset + start);
}

const pair =
  /(?:"([^"\\]*)"|'([^'\\]*)'|([^\s="']+))=("[^"\\]*"|'[^'\\]*'|[^\s"'\\]*)(?=\s|$)|\S+/g;

/** The pairs `key=value` of a line. */
function labelsIn(body: string, offset: number): readonly DockerLabel[] {
  return [...body.matchAll(pair)].flatMap((found) => {
    const key = found[1] ?? found[2] ?? found[3];
    const value = found[4];
    if (key === undefined || value === undefined) return [];
    return [labelOf(key, value, offset + found.index + found[0].length - value.length)];
  });
}

function labelOf(key: string, written: string, offset: number): DockerLabel {
  const isQuoted = written.length > 1 && (written.startsWith('"') || written.startsWith("'"));
  const value = isQuoted ? written.slice(1, -1) : written;
  return { key, value, range: { offset: offset + (isQuoted ? 1 : 0), length: value.length } };
}
