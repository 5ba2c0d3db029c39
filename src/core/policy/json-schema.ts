import { policyShape, type PolicyVocabulary } from './policy-shape';

/** The JSON schema (draft-07) of `stemma.jsonc`, contributed to the editor as `schemas/stemma.schema.json`. */
export function policyJsonSchema(vocabulary: PolicyVocabulary): object {
  const { root, definitions } = policyShape(vocabulary);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Stemma naming policy',
    allowTrailingCommas: true,
    ...root,
    definitions,
  };
}
