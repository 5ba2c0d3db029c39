import type { Severity } from '../../core/text/severity';
import { printable } from '../printable';
import type { Session } from '../session';
import type { LocatedFinding } from './located-finding';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
};

/**
 * A finding as a workflow command of GitHub Actions, which shows it at its line of a pull request.
 *
 * Format and escapes: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubCommand({ finding, file }: LocatedFinding, session: Session): string {
  const { rule, severity, place } = finding;
  const text = session.render(finding.message);
  const properties = [
    ...(file
      ? [
          property('file', file.path),
          property('line', file.line),
          property('endLine', file.endLine),
          property('col', file.column),
          // GitHub takes a column only where the finding is on one line.
          ...(file.endLine === file.line ? [property('endColumn', file.endColumn)] : []),
        ]
      : place.type === 'path'
        ? [property('file', place.path)]
        : []),
    property('title', rule),
  ];
  const about = place.type === 'ref' ? `${place.ref}: ${text}` : text;
  return `::${commands[severity]} ${properties.join(',')}::${escapeData(about)}`;
}

function property(name: string, value: string | number): string {
  const escaped = escapeData(String(value)).replace(/:/g, '%3A').replace(/,/g, '%2C');
  return `${name}=${escaped}`;
}

function escapeData(text: string): string {
  const escaped = text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  return printable(escaped);
}
