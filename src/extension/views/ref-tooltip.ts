import * as vscode from 'vscode';
import type { RefFinding } from '../../core/rules/check-refs';
import type { Brain } from '../shared/brain';
import type { Shared } from '../shared/shared';
import { documentationOf } from '../language/documentation';
import { code, escapeMarkdown, factsAsMarkdown } from '../language/hover-text';
import { readingOf } from '../language/reading-of';
import { viewTexts } from '../text/views';
import type { RefNode } from './nodes';
import { roleText, type RefAbout } from './ref-item';

/** All that is known of a ref: its name field by field, what it descends from, who made it, and what is wrong with it. */
export function refTooltip(
  brain: Brain,
  { say, settings }: Pick<Shared, 'say' | 'settings'>,
  node: RefNode,
  about: RefAbout,
  findings: readonly RefFinding[],
): vscode.MarkdownString {
  const { scheme } = node.named.rule;
  const text = node.named.name.text;
  const result = brain.parse(scheme, text);
  const { explanation, words } = readingOf(brain, scheme, text, result);
  const facts = factsAsMarkdown(
    {
      name: node.named.shortName,
      scheme: { id: scheme.id, title: scheme.data.title },
      ...(explanation && { explanation }),
      ...(words && { words }),
      problems: [],
      next: [],
    },
    settings.language,
  );
  const role = roleText(node);
  const kin = [...(role ? [say(role)] : []), ...about.kin];
  const states = about.states.filter(({ id }) => id !== 'finding').map((state) => state.text);
  const [title = '', ...fields] = facts.split('\n\n');
  const paragraphs = [
    title,
    findings.map((finding) => findingLine(finding, say)).join('\n'),
    [...states, ...kin].map((line) => `- ${escapeMarkdown(line)}`).join('\n'),
    detailLines(about, say),
    ...fields,
  ];
  // Whatever stands in a name or a message is text: no HTML, no commands.
  return new vscode.MarkdownString(paragraphs.filter((each) => each !== '').join('\n\n'));
}

function detailLines({ details }: RefAbout, say: Shared['say']): string {
  if (!details) return '';
  const { subject, external, unit, decidedBy, person, date, target } = details;
  const who = [person, date?.slice(0, 16).replace('T', ' ')].filter((each) => each !== undefined);
  const commit = say(viewTexts.commit, { commit: '' }).trim();
  const lines = [
    escapeMarkdown(subject),
    external === undefined ? '' : escapeMarkdown(say(viewTexts.external, { version: external })),
    unit === undefined ? '' : escapeMarkdown(say(viewTexts.recordedUnit, { unit })),
    decidedBy ? escapeMarkdown(say(viewTexts.recordedDeciders, { people: decidedBy })) : '',
    escapeMarkdown(who.join(', ')),
    `${escapeMarkdown(commit)} ${code(target.slice(0, 10))}`,
  ];
  return lines.filter((line) => line !== '').join('  \n');
}

function findingLine({ rule, message }: RefFinding, say: Shared['say']): string {
  const link = documentationOf(rule).toString(true);
  return `- ⚠ ${escapeMarkdown(say(message))} [${code(rule)}](${link})`;
}
