import type { Projections } from '../../core/policy/types';
import { schemeOfUnit } from '../../core/plan/unit-scheme';
import { formOf, formsOf, projectionFor, type VersionForm } from '../../core/projection/forms-of';
import { targetTitle, type ProjectionTarget } from '../../core/projection/targets';
import { unproject, type Unprojected } from '../../core/projection/unproject';
import type { Scheme } from '../../core/scheme/index';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import type { Arguments } from '../arguments';
import { columns } from '../columns';
import type { Command } from '../command';
import * as common from '../common-options';
import type { ExitCode } from '../io';
import { openRepository } from '../open-repository';
import { printable } from '../printable';
import { loadSchemes, openAsked } from '../schemes';
import { targetsOf } from '../render/targets';
import type { Session } from '../session';
import { askedUnit } from '../unit';

const texts = {
  noVersion: {
    en: 'Cannot run "stemma render": no version was given, and the unit "{unit}" has none. Write one behind the command.',
    'zh-cn': '无法运行“stemma render”：没有给出版本号，单元“{unit}”也没有版本号。请写上版本号。',
  },
  versionWanted: {
    en: 'Cannot run "stemma render": with --scheme or --from a version has to be given. Write one behind the command.',
    'zh-cn': '无法运行“stemma render”：使用 --scheme 或 --from 时必须给出版本号。请写上版本号。',
  },
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

/** `stemma render`: a version in the forms of ecosystems, and back. */
export const render: Command = {
  name: 'render',
  usage:
    '[VERSION] [--to ECOSYSTEM[,…]] [--from ECOSYSTEM] [--unit UNIT | --scheme ID [--option KEY=VALUE]…] [--json]',
  description: {
    en: 'Writes a version in the form that an ecosystem accepts: npm, pypi, maven, windows, android,\n… Without VERSION it takes that of the unit, without --to it shows every form. --from reads\nsuch a form back.',
    'zh-cn':
      '把版本号写成生态系统接受的形式：npm、pypi、maven、windows、android 等。\n不带 VERSION 时取该单元的版本号，不带 --to 时列出所有形式。--from 则把这种形式还原。',
  },
  options: [
    {
      name: 'to',
      value: 'ECOSYSTEM[,…]',
      help: {
        en: 'the ecosystems to write for, such as npm or pypi,maven',
        'zh-cn': '目标生态系统，例如 npm 或 pypi,maven',
      },
    },
    {
      name: 'from',
      value: 'ECOSYSTEM',
      help: {
        en: 'VERSION is in the form of this ecosystem; print the version that it stands for',
        'zh-cn': 'VERSION 是该生态系统的形式；输出它所代表的版本号',
      },
    },
    {
      name: 'unit',
      value: 'UNIT',
      help: {
        en: 'the unit whose scheme, projections and version are meant',
        'zh-cn': '指定单元，使用其方案、映射和版本号',
      },
    },
    { ...common.scheme, required: false },
    common.schemeOption,
    common.json,
  ],
  maxPositionals: 1,
  examples: [
    {
      line: 'stemma render --to npm',
      explains: {
        en: 'the version of this repository for npm',
        'zh-cn': '本仓库的版本号在 npm 中的写法',
      },
    },
    {
      line: 'stemma render 1.1.1.051021_beta --scheme greek --to npm,windows',
      explains: {
        en: 'one version for two ecosystems',
        'zh-cn': '一个版本号在两个生态系统中的写法',
      },
    },
    {
      line: 'stemma render 1.1.1-2.beta.20051021 --scheme greek --from npm',
      explains: {
        en: 'the version that an npm version stands for',
        'zh-cn': 'npm 版本号所代表的版本号',
      },
    },
  ],
  failsWhen: {
    en: 'an ecosystem asked for cannot hold the version, or it cannot be read back',
    'zh-cn': '所指定的生态系统容不下该版本号，或无法还原',
  },
  run: async (given, session) => {
    const to = targetsOf(given.value('to'));
    if (!to.ok) return session.reject(to.reason);
    const from = targetsOf(given.value('from'));
    if (!from.ok) return session.reject(from.reason);
    const subject = await subjectOf(given, session);
    if (!subject.ok) return session.reject(subject.reason);
    const [source] = from.value ?? [];
    return source === undefined
      ? write(subject.value, to.value, given.flag('json'), session)
      : readBack(subject.value, source, to.value, given.flag('json'), session);
  },
};

/** What is to be written: a version of a scheme, with the projections that a policy has for it. */
interface Subject {
  readonly scheme: Scheme;
  readonly version: string;
  readonly projections?: Projections;
}

async function subjectOf(given: Arguments, session: Session): Promise<Result<Subject>> {
  const version = given.positionals[0];
  if (given.value('scheme') !== undefined) {
    const schemes = await loadSchemes(session);
    const scheme = openAsked(given, schemes);
    if (!scheme.ok) return scheme;
    if (version === undefined) return failure(message(texts.versionWanted));
    const own = schemes.policy?.scheme === scheme.value ? schemes.policy.projections : undefined;
    return success({ scheme: scheme.value, version, ...(own && { projections: own }) });
  }
  if (version === undefined && given.value('from') !== undefined)
    return failure(message(texts.versionWanted));
  const { snapshot } = await openRepository(session, { dryRun: true });
  const { policy } = snapshot;
  const isGeneral =
    version !== undefined && given.value('unit') === undefined && policy.units.length === 0;
  const asked = isGeneral ? undefined : askedUnit(snapshot, given.value('unit'));
  if (asked && !asked.ok) return asked;
  const unit = asked?.value.unit ?? { id: '.', path: '', ...policy };
  const written = version ?? asked?.value.version;
  if (written === undefined) return failure(message(texts.noVersion, { unit: unit.id }));
  const { projections } = unit;
  return success({
    scheme: schemeOfUnit(policy, unit),
    version: written,
    ...(projections && { projections }),
  });
}

function write(
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

function readBack(
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
  if (to) return write({ ...subject, version: name.text }, to, asJson, session);
  if (asJson) session.data({ input: text, scheme: scheme.id, from, version: name.text, lost });
  else {
    session.out.line(printable(name.text));
    const fields = lost.map((field) => scheme.data.fields[field]?.title ?? field);
    if (lost.length > 0) session.note(message(texts.lost, { text, fields }));
  }
  return 0;
}
