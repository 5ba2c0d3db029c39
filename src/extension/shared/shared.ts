import type * as vscode from 'vscode';
import { message, render, type Message, type MessageParameter } from '../../core/text/message';
import type { Text } from '../../core/text/language';
import type { BrainLoader } from './brain';
import type { Settings } from './settings';

/** What every feature needs, built once by `activate`. */
export interface Shared {
  readonly log: vscode.LogOutputChannel;
  readonly settings: Settings;
  readonly brain: BrainLoader;
  readonly say: Say;
}

/** Renders a text or a message in the language that is set now. */
export type Say = (
  text: Text | Message,
  parameters?: Readonly<Record<string, MessageParameter>>,
) => string;

/** A `Say` that follows the settings. */
export function speakerOf(settings: Settings): Say {
  return (text, parameters) =>
    render('text' in text ? text : message(text, parameters), settings.language);
}
