import { trailerKeys, trailersIn } from '../../core/refs/trailers';
import type { Ref } from '../../core/refs/types';
import { readObject, type GitObject } from './objects';
import { runGit, type GitFailure, type GitRun } from './run-git';

/** What the object behind a ref says. */
export interface RefDetails {
  readonly ref: string;
  readonly annotated: boolean;
  /** Id of the object that an annotated tag points to; the ref's own id otherwise. */
  readonly target: string;
  /** Moment of tagging or committing, ISO 8601 in the zone of the person who did it; absent where none is recorded. */
  readonly date?: string;
  /** Name of the person who tagged or committed. */
  readonly person?: string;
  /** Their e-mail, as they wrote it. */
  readonly email?: string;
  /** First line of the message. */
  readonly subject: string;
  /** The external version that an annotated tag records. */
  readonly external?: string;
  /** The short form of that version. */
  readonly abbreviation?: string;
  /** Id of the unit whose version it records. */
  readonly unit?: string;
  /** The scheme of that version, as a policy refers to it. */
  readonly scheme?: string;
  /** Who decided that it was made; absent where nobody is recorded. */
  readonly decidedBy?: readonly string[];
}

/**
 * Details of some refs, by ref name: one Git process that opens these objects and no other.
 * A ref whose object is gone is left out.
 */
export async function refDetails(
  root: string,
  refs: readonly Ref[],
  run: GitRun = {},
): Promise<{ readonly ok: true; readonly details: ReadonlyMap<string, RefDetails> } | GitFailure> {
  if (refs.length === 0) return { ok: true, details: new Map() };
  const input = refs.map(({ id }) => `${id}\n`).join('');
  const result = await runGit(root, ['cat-file', '--batch'], { ...run, input });
  if (!result.ok) return result;
  const details = new Map<string, RefDetails>();
  let offset = 0;
  for (const ref of refs) {
    const object = readObject(result.output, offset);
    offset = object.next;
    if (object.type !== 'missing') details.set(ref.ref, detailsOf(ref, object));
  }
  return { ok: true, details };
}

function detailsOf(ref: Ref, object: GitObject): RefDetails {
  const annotated = object.type === 'tag';
  if (!annotated && object.type !== 'commit') {
    return { ref: ref.ref, annotated, target: ref.id, subject: '' };
  }
  const split = object.content.indexOf('\n\n');
  const headEnd = split < 0 ? object.content.length : split;
  const encoding = headerOf(object.content.toString('latin1', 0, headEnd), 'encoding');
  const head = decode(object.content.subarray(0, headEnd), encoding);
  const body = decode(object.content.subarray(headEnd), encoding).trimStart();
  const signature = headerOf(head, annotated ? 'tagger' : 'committer');
  return {
    ref: ref.ref,
    annotated,
    target: annotated ? (headerOf(head, 'object') ?? ref.id) : ref.id,
    subject: body.split('\n', 1)[0] ?? '',
    ...(annotated && recordedIn(body)),
    ...personAndDate(signature),
  };
}

type Recorded = 'external' | 'abbreviation' | 'unit' | 'scheme' | 'decidedBy';

/** What the trailers of an annotation record. */
function recordedIn(text: string): Pick<RefDetails, Recorded> {
  const trailers = trailersIn(text).filter(({ value }) => value !== '');
  const valuesOf = (key: string): readonly string[] =>
    trailers.filter((each) => each.key.toLowerCase() === key.toLowerCase()).map((it) => it.value);
  const [external, abbreviation, unit, scheme] = [
    valuesOf(trailerKeys.external).at(-1),
    valuesOf(trailerKeys.abbreviation).at(-1),
    valuesOf(trailerKeys.unit).at(-1),
    valuesOf(trailerKeys.scheme).at(-1),
  ];
  const decidedBy = valuesOf(trailerKeys.decidedBy);
  return {
    ...(external !== undefined && { external }),
    ...(abbreviation !== undefined && { abbreviation }),
    ...(unit !== undefined && { unit }),
    ...(scheme !== undefined && { scheme }),
    ...(decidedBy.length > 0 && { decidedBy }),
  };
}

function headerOf(head: string, name: string): string | undefined {
  const line = head.split('\n').find((candidate) => candidate.startsWith(`${name} `));
  return line?.slice(name.length + 1);
}

/** A message is UTF-8 unless its `encoding` header names another encoding that we can read. */
function decode(bytes: Buffer, encoding: string | undefined): string {
  try {
    return new TextDecoder(encoding ?? 'utf-8').decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) return bytes.toString('utf8');
    throw error;
  }
}

/** Reads `Name <mail> seconds +zone`. */
function personAndDate(
  signature: string | undefined,
): Pick<RefDetails, 'person' | 'email' | 'date'> {
  const match = /^(.*?) ?<([^>]*)> (\d{1,12}) ([+-])(\d\d)(\d\d)$/.exec(signature ?? '');
  if (!match) return {};
  const [, person = '', email = '', seconds, sign, hours, minutes] = match;
  const shift = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  const local = new Date((Number(seconds) + shift * 60) * 1000);
  const zone = `${sign ?? '+'}${hours ?? '00'}:${minutes ?? '00'}`;
  return { person, email, date: local.toISOString().slice(0, 19) + zone };
}
