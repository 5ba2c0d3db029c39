import * as vscode from 'vscode';
import type { Finding } from '../../core/rules/types';
import type { LevelOfRule, Settings } from '../shared/settings';

/** A finding as the settings of this editor want it; undefined where they want none. */
export type FindingFilter = <F extends Finding>(finding: F, uri: vscode.Uri) => F | undefined;

/** A filter by the settings as they are now. They are asked once a folder: there may be many findings. */
export function createFindingFilter(settings: Settings): FindingFilter {
  const folders = new Map<vscode.WorkspaceFolder | undefined, LevelOfRule | undefined>();
  return (finding, uri) => {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (!folders.has(folder)) {
      const isEnabled = settings.diagnosticsEnabled(uri);
      folders.set(folder, isEnabled ? settings.levels(uri) : undefined);
    }
    const levelOf = folders.get(folder);
    return levelOf && withLevel(finding, levelOf);
  };
}

/** A finding with the severity that the person gave its rule; undefined where it is off. */
export function withLevel<F extends Finding>(finding: F, levelOf: LevelOfRule): F | undefined {
  const severity = levelOf(finding.rule) ?? finding.severity;
  return severity === 'off' ? undefined : { ...finding, severity };
}
