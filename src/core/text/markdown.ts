import { withoutControls } from './one-line';

/**
 * Text of unknown origin as Markdown that shows exactly this text on one line: no emphasis, no link or picture, no
 * HTML, no list or heading at its start (https://spec.commonmark.org/0.31.2/#backslash-escapes). `-`, `+` and `.` mean
 * something only at the start of a line, so that versions stay readable elsewhere.
 */
export function escapeMarkdown(text: string): string {
  return withoutControls(text)
    .replace(/[\\`*_[\]<>|~&$]/g, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^[-+=#:]/, '\\$&');
}
