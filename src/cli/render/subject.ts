import { schemeOfUnit } from '../../core/plan/unit-scheme';
import type { Projections } from '../../core/policy/types';
import type { Scheme } from '../../core/scheme/index';
import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { failure, success, type Result } from '../../core/text/result';
import type { Arguments } from '../arguments';
import { openRepository } from '../open-repository';
import { loadSchemes, openAsked } from '../schemes';
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
} as const satisfies Record<string, Text>;

/** What is to be written: a version of a scheme, with the projections that a policy has for it. */
export interface Subject {
  readonly scheme: Scheme;
  readonly version: string;
  readonly projections?: Projections;
}

/** The version that a person names, else that of the unit, and what it is written by. */
export async function subjectOf(given: Arguments, session: Session): Promise<Result<Subject>> {
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
