import { message, type Message } from '../../core/text/message';
import { nameTexts } from '../text/names';
import type { PathFinding, WrongName } from './name-findings';

/** What Problems says of a wrong name; that of a folder is reported elsewhere, and says which folder it is. */
export function textOfFinding(
  { isFolder }: WrongName,
  { place: { path }, message: text }: PathFinding,
): Message {
  return isFolder ? message(nameTexts.inFolder, { path, message: text }) : text;
}
