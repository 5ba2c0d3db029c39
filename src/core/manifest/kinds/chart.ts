import { yamlKind } from '../yaml/yaml-kind';

/**
 * Helm's `Chart.yaml`: the version of the chart, and that of the application in it, which may be another's.
 *
 * Governing source: https://helm.sh/docs/topics/charts/#the-chartyaml-file
 */
export const chart = yamlKind(
  { id: 'chart', files: ['Chart.yaml'], namedFiles: ['*Chart*.{yaml,yml}'] },
  [
    { keys: ['version'], ecosystem: 'helm' },
    { keys: ['appVersion'], ecosystem: 'free', shape: 'alike' },
  ],
);
