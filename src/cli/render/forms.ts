import { formOf, formsOf, projectionFor, type VersionForm } from '../../core/projection/forms-of';
import { targetTitle, type ProjectionTarget } from '../../core/projection/targets';
import { unproject, type Unprojected } from '../../core/projection/unproject';
import type { Scheme } from '../../core/scheme/index';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { failure, type Result } from '../../core/text/result';
import { columns } from '../columns';
import type { ExitCode } from '../io';
import { printable } from '../printable';
import type { Session } from '../session';
import type { Subject } from './subject';

const texts = {
  noProjection: {
    en: 'Cannot read "{text}" back: {scheme} has no projection to {target}. Give it one under "projections" in stemma.jsonc.',
    'zh-cn':
      '无法还原“{text}”：“{scheme}”没有到 {target} 的映射。请在 stemma.jsonc 的“projections”中设置。',
  },
  lost: {
    en: '"{text}" does not say {fields}: other versions are written alike.',
    'zh-cn': '“{text}”不含{fields}：其他版本号也可能写成这样。',
  },
} as const satisfies Record<string, Text>;

/** Says a version in the forms of some targets, of all where none is named; 1 where one of these has none. */
export function writeForms(
  { scheme, version, projections }: Subject,
  targets: readonly ProjectionTarget[] | undefined,
  asJson: boolean,
  session: Session,
): ExitCode {
  const forms = targets
    ? targets.map((target) => formOf(scheme, version, target, projections))
    : formsOf(scheme, version, projections);
  for (const form of asJson ? forms : []) session.data(jsonForm(form, version, scheme, session));
  if (!asJson) sayForms(forms, session);
  const written = forms.filter(({ text }) => text.ok);
  // Not every version has a form everywhere; one that was asked for has to be there.
  return (targets ? written.length === forms.length : written.length > 0) ? 0 : 1;
}

/** Says the version that a text of a target stands for, or that in other forms. */
export function readBack(
  subject: Subject,
  from: ProjectionTarget,
  to: readonly ProjectionTarget[] | undefined,
  asJson: boolean,
  session: Session,
): ExitCode {
  const { scheme, version: text, projections } = subject;
  const projection = projectionFor(scheme, from, projections);
  const what = { text, scheme: scheme.data.title, target: targetTitle(from) };
  const read: Result<Unprojected> = projection
    ? unproject(projection, text)
    : failure(message(texts.noProjection, what));
  if (!read.ok) {
    if (asJson)
      session.data({ input: text, scheme: scheme.id, from, refused: session.render(read.reason) });
    else session.note(read.reason);
    return 1;
  }
  const { name, lost } = read.value;
  if (to) return writeForms({ ...subject, version: name.text }, to, asJson, session);
  if (asJson) session.data({ input: text, scheme: scheme.id, from, version: name.text, lost });
  else {
    session.out.line(printable(name.text));
    const fields = lost.map((field) => scheme.data.fields[field]?.title ?? field);
    if (lost.length > 0) session.note(message(texts.lost, { text, fields }));
  }
  return 0;
}

function jsonForm(
  { target, text }: VersionForm,
  version: string,
  scheme: Scheme,
  session: Session,
): unknown {
  const outcome = text.ok ? { text: text.value } : { refused: session.render(text.reason) };
  return { input: version, scheme: scheme.id, to: target, ...outcome };
}

/** One form alone on its line for a script to take; several with what they are for. */
function sayForms(forms: readonly VersionForm[], session: Session): void {
  const [only] = forms;
  if (forms.length === 1 && only?.text.ok) session.out.line(printable(only.text.value));
  else {
    const rows = forms.flatMap(({ target, text }) =>
      text.ok ? [[target, text.value] as const] : [],
    );
    for (const line of columns(rows)) session.out.line(printable(line));
  }
  for (const { text } of forms) if (!text.ok) session.note(text.reason);
}
