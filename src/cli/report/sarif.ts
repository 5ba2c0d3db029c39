import { docsPageOf, rules } from '../../core/rules/registry';
import { policyFileName } from '../../core/policy/types';
import type { Severity } from '../../core/text/severity';
import type { Session } from '../session';
import type { FilePlace, LocatedFinding } from './located-finding';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
};

/** Where the project lives and which version of it this is, as its package says. */
export interface Tool {
  readonly version: string;
  /** Address of the repository, without `.git`. */
  readonly home: string;
}

/**
 * Findings as one SARIF 2.1.0 log: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 *
 * A ref stands in no file, so a finding about one has a logical location; its physical one, which code
 * scanning services insist on, is the policy that it does not obey.
 */
export function sarifLog(
  findings: readonly LocatedFinding[],
  tool: Tool,
  session: Session,
): unknown {
  return {
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Stemma',
            semanticVersion: tool.version,
            informationUri: tool.home,
            rules: rules.map((rule) => ({
              id: rule.id,
              shortDescription: { text: session.render(rule.title) },
              fullDescription: { text: session.render(rule.description) },
              helpUri: helpUri(tool, rule.id),
              defaultConfiguration: { level: levels[rule.severity] },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { ROOT: { description: { text: 'The root of the repository.' } } },
        results: findings.map((located) => resultOf(located, session)),
      },
    ],
  };
}

/** The address of a rule's page. */
export function helpUri(tool: Tool, rule: string): string {
  return `${tool.home}/blob/v${tool.version}/${docsPageOf(rule)}`;
}

function resultOf({ finding, file }: LocatedFinding, session: Session): unknown {
  const ruleIndex = rules.findIndex(({ id }) => id === finding.rule);
  const { place } = finding;
  return {
    ruleId: finding.rule,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: levels[finding.severity],
    message: { text: session.render(finding.message) },
    locations: [
      place.type === 'ref'
        ? {
            physicalLocation: physicalLocation(policyFileName, undefined),
            logicalLocations: [{ fullyQualifiedName: place.ref, kind: 'ref' }],
          }
        : { physicalLocation: physicalLocation(place.path, file) },
    ],
  };
}

function physicalLocation(path: string, file: FilePlace | undefined): unknown {
  const uri = path.split('/').map(encodeURIComponent).join('/');
  const artifactLocation = { uri, uriBaseId: 'ROOT' };
  if (!file) return { artifactLocation };
  const { line, column, endLine, endColumn } = file;
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return { artifactLocation, region };
}
