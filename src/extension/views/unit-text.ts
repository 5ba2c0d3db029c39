import * as vscode from 'vscode';
import type { Unit } from '../../core/policy/types';
import { isRootUnit } from '../../core/policy/unit-title';
import type { Verdict } from '../../core/scheme/name';
import type { Text } from '../../core/text/language';
import type { UnitState } from '../../core/units/types';
import type { Say } from '../shared/shared';
import { viewTexts } from '../text/views';

/** What a unit is called in views and questions. */
export function unitName(unit: Unit, say: Say): string {
  return isRootUnit(unit) ? say(viewTexts.rootUnit) : unit.id;
}

/** The state of a unit in words. */
export function stateOfUnit(state: UnitState): Text {
  if (state.drift) return viewTexts.drift;
  return state.verdict === 'invalid' ? viewTexts.malformed : viewTexts.stateGood;
}

/** The icon of something with a version: its own when all is well. */
export function iconOfState(verdict: Verdict, drift: boolean, good: string): vscode.ThemeIcon {
  if (verdict === 'invalid') {
    return new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'));
  }
  if (drift || verdict === 'warn') {
    return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  }
  return new vscode.ThemeIcon(good);
}

/** The path of a file as it is seen from the folder of its unit, where it is in there. */
export function pathInUnit(path: string, unitPath: string): string {
  return unitPath !== '' && path.startsWith(`${unitPath}/`)
    ? path.slice(unitPath.length + 1)
    : path;
}
