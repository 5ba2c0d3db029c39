import * as vscode from 'vscode';
import type { NotesVariant, NoteSources } from '../../../core/release/notes';
import { titleOfCommand } from '../../../core/text/command-titles';
import type { Language } from '../../../core/text/language';
import { message } from '../../../core/text/message';
import { HumanError } from '../../shared/human-error';
import { guarded, inBackground } from '../../shared/guard';
import { notesTexts as texts } from '../../text/release-notes';
import type { Services } from '../services';
import { beginAct, carryOut, type Acting } from './acting';
import { askSteps, type Ask, type Given } from './ask-steps';
import { choice } from './questions';

/**
 * Writes the mail about a final version as a draft, and offers to open it. The argument may hold `language` (`en` or
 * `zh-cn`), and what `beginAct` takes.
 */
export async function announceRelease(services: Services, argument: unknown): Promise<void> {
  const title = titleOfCommand('announceRelease');
  const acting = await beginAct(services, argument, { title, action: 'announce' });
  if (!acting) return;
  const { brain, snapshot, state } = acting;
  const given = await askSteps(
    services.say,
    services.say(title),
    [languageAsk(services)],
    argument,
  );
  if (!given) return;
  const language = languageOf(services, given);
  const sources = await sourcesOf(acting);
  const isDone = await carryOut(services, acting, {
    title,
    gate: { action: 'announce' },
    plan: (act) => brain.planAnnouncement(snapshot, { ...act, language, sources }),
  });
  if (!isDone) return;
  const file = brain.pathOfAnnouncement(snapshot, state.record);
  // The message may stay for long, and the command is over.
  inBackground(services, guarded(services, offerDraft)(services, acting, file));
}

/**
 * Shows the notes of a release, or writes them beside its record. The argument may hold `variant` (`internal`,
 * `external` or `both`), `language`, `what` (`show` or `write`), and what `beginAct` takes.
 */
export async function releaseNotes(services: Services, argument: unknown): Promise<void> {
  const { say } = services;
  const title = titleOfCommand('releaseNotes');
  const acting = await beginAct(services, argument, { title, fits: () => true });
  if (!acting) return;
  const { brain, snapshot, state } = acting;
  const asks = [
    choice(say, 'variant', texts.readers, {
      both: texts.both,
      external: texts.external,
      internal: texts.internal,
    }),
    languageAsk(services),
    ...(state.record.closed
      ? []
      : [choice(say, 'what', texts.what, { show: texts.show, write: texts.write })]),
  ];
  const given = await askSteps(say, say(title), asks, argument);
  if (!given) return;
  const variants = variantsOf(given);
  const language = languageOf(services, given);
  const sources = await sourcesOf(acting);
  if (state.record.closed || given['what'] === 'show')
    return showNotes(services, acting, { variants, language, sources });
  const isDone = await carryOut(services, acting, {
    title,
    options: [{ id: 'changelog', title: texts.changelog }],
    plan: (act, chosen) =>
      brain.planNotes(snapshot, {
        ...act,
        variants,
        language,
        sources,
        changelog: chosen.has('changelog'),
      }),
  });
  if (!isDone) return;
  for (const variant of variants) {
    const path = brain.pathOfNotes(snapshot, state.record, variant);
    await vscode.window.showTextDocument(acting.repository.uriOf(path), { preview: false });
  }
}

interface NotesToShow {
  readonly variants: readonly NotesVariant[];
  readonly language: Language;
  readonly sources: NoteSources;
}

/** Opens the notes as they would be written. */
async function showNotes(
  { previews }: Services,
  { brain, snapshot, state }: Acting,
  { variants, language, sources }: NotesToShow,
): Promise<void> {
  const notes = brain.notesOf(snapshot, state.record, sources);
  for (const variant of variants) {
    const text = brain.writeNotes(notes, snapshot.policy.release, { variant, language });
    const uri = previews.add(`/${state.record.id}.${variant}.md`, text);
    await vscode.window.showTextDocument(uri, { preview: false });
  }
}

async function sourcesOf({ brain, repository, snapshot, state }: Acting): Promise<NoteSources> {
  const read = await brain.readNoteSources(repository.root.fsPath, snapshot, state.record);
  if (!read.ok) throw new HumanError(read.reason);
  return read.value;
}

function variantsOf(given: Given): readonly NotesVariant[] {
  const variant = given['variant'];
  return variant === 'internal' || variant === 'external' ? [variant] : ['internal', 'external'];
}

function languageAsk({ say }: Services): Ask {
  return choice(say, 'language', texts.language, { 'zh-cn': texts.chinese, en: texts.english });
}

/** The language that was chosen, else the one that the editor speaks. */
function languageOf({ settings }: Services, given: Given): Language {
  const language = given['language'];
  return language === 'en' || language === 'zh-cn' ? language : settings.language;
}

/** A person sends the mail; what opens it is theirs to say. */
async function offerDraft({ say }: Services, { repository }: Acting, file: string): Promise<void> {
  const [mail, text] = [say(texts.openMail), say(texts.showText)];
  const uri = repository.uriOf(file);
  // Programs of this machine open no files of another one.
  const isHere = vscode.env.remoteName === undefined && vscode.env.uiKind === vscode.UIKind.Desktop;
  const offers = isHere ? [mail, text] : [text];
  const taken = await vscode.window.showInformationMessage(say(texts.written, { file }), ...offers);
  if (taken === text) await vscode.window.showTextDocument(uri);
  if (taken !== mail || (await vscode.env.openExternal(uri))) return;
  throw new HumanError(message(texts.noProgram, { file }));
}
