import { trailerIn, trailerKeys, withTrailers } from './trailers';

/** The external version that the message of a tag records; undefined where it records none. */
export function externalVersionIn(text: string): string | undefined {
  return trailerIn(text, trailerKeys.external);
}

/** The message with the external version as a trailer at its end; one that it had before is replaced. */
export function withExternalVersion(text: string, version: string): string {
  return withTrailers(text, [{ key: trailerKeys.external, value: version }]);
}
