import type { Text } from '../../text/language';
import type { PlaceInPolicy } from './policy-at';
import { fieldProposals, schemeProposals, type Proposal } from './proposals';
import type { AssistContext, PolicyCompletion } from './types';

const versionField: Text = { en: 'The version of the unit', 'zh-cn': '单元的版本号' };
const unitField: Text = { en: 'The id of the unit', 'zh-cn': '单元的标识' };

/** What may stand between the brace before the offset and the next: a field, a scheme, or a variable after `$`. */
export function completeTemplate(
  { before, policy }: PlaceInPolicy,
  { scheme }: { readonly scheme?: string },
  offset: number,
  context: AssistContext,
): readonly PolicyCompletion[] {
  const open = /(\$?)\{([^{}]*)$/.exec(before);
  if (!open) return [];
  const [, dollar = '', typed = ''] = open;
  const range = { offset: offset - typed.length, length: typed.length };
  const variables = policy.variables.map((label): Proposal => ({ label, kind: 'variable' }));
  const fields: readonly Proposal[] =
    scheme === undefined
      ? [
          { label: 'version', kind: 'field', title: versionField },
          { label: 'unit', kind: 'field', title: unitField },
        ]
      : fieldProposals(policy.schemes.get(scheme)?.fields ?? {});
  const nested = schemeProposals(policy, context).filter(({ label }) => label !== scheme);
  const proposals = dollar === '$' ? variables : [...fields, ...nested];
  return proposals.map((proposal) => ({ ...proposal, insert: proposal.label, range }));
}
