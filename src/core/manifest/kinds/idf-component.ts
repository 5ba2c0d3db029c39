import { yamlKind } from '../yaml/yaml-kind';

/**
 * The `idf_component.yml` of a component of ESP-IDF. Its versions may have a revision (`1.2.3~1`), which SemVer
 * does not know.
 *
 * Governing source: https://docs.espressif.com/projects/idf-component-manager/en/latest/reference/versioning.html
 */
export const idfComponent = yamlKind(
  { id: 'idf-component', files: ['idf_component.yml'], namedFiles: ['*idf_component*.{yaml,yml}'] },
  [{ keys: ['version'], ecosystem: 'free' }],
);
