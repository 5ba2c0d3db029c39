import type { Authorisation, ReleaseRecord } from '../types';
import type { Letter } from './types';

/** What the letter of an authorisation says. What the authorisation leaves out of its build is taken from the build. */
export function letterOf(record: ReleaseRecord, authorisation: Authorisation): Letter {
  const { id, kind, title, version, external } = record;
  const build = record.builds.find(({ name }) => name === authorisation.build);
  const { id: authorisationId, ...granted } = authorisation;
  const artefact = authorisation.artefact ?? build?.package;
  const sha256 = authorisation.sha256 ?? build?.sha256;
  const entered = record.approvals.findLast(({ step }) => step === 'enter');
  return {
    release: id,
    kind,
    ...(title !== undefined && { title }),
    version,
    ...(external !== undefined && { external }),
    authorisation: authorisationId,
    ...granted,
    ...(artefact !== undefined && { artefact }),
    ...(sha256 !== undefined && { sha256: sha256.toLowerCase() }),
    ...(entered && { entered: { by: entered.by, at: entered.at } }),
  };
}
