import * as vscode from 'vscode';
import type { Finding } from '../../core/rules/types';
import { commandIds } from '../contributions';
import type { Shared } from '../shared/shared';
import { viewTexts } from '../text/views';
import type { BesideNode } from './nodes';
import { iconOfState, pathInUnit } from './unit-text';

/** The item of a slot that moves with the version and is none, with what it is for. */
export function besideItem(
  { say }: Shared,
  node: BesideNode,
  finding: Finding | undefined,
): vscode.TreeItem {
  const { slot, repository, unit } = node;
  const item = new vscode.TreeItem(pathInUnit(slot.path, unit.state.unit.path));
  item.id = `${repository.root.toString()}\n${unit.state.unit.id}\n${slot.path}\n${slot.slot}`;
  const meaning = say(meaningOf(slot.shape));
  item.description = `${slot.value} · ${slot.slot}`;
  item.iconPath = iconOfState(finding ? 'invalid' : 'valid', false, 'symbol-number');
  const state = finding ? say(finding.message) : say(viewTexts.stateGood);
  item.tooltip = `${slot.path}:${slot.line}\n${meaning}\n${state}`;
  item.accessibilityInformation = {
    label: say(viewTexts.besideLabel, { file: slot.path, meaning, value: slot.value, state }),
  };
  item.command = { command: commandIds.revealSlot, title: '', arguments: [node] };
  return item;
}

function meaningOf(
  shape: BesideNode['slot']['shape'],
): (typeof viewTexts)['code' | 'revision' | 'alike'] {
  if (shape === 'code') return viewTexts.code;
  return shape === 'revision' ? viewTexts.revision : viewTexts.alike;
}
