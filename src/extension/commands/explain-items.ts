import type * as vscode from 'vscode';
import type { Policy } from '../../core/policy/types';
import type { Explanation, ParseResult, Scheme } from '../../core/scheme';
import type { NearMiss, SchemeReading } from '../../core/workshop';
import type { Brain } from '../shared/brain';
import type { Say } from '../shared/shared';
import { today } from '../shared/today';
import { explainTexts } from '../text/explain';

/** A scheme's answer about a name. */
export interface ExplainItem extends vscode.QuickPickItem {
  /** What choosing it explains. */
  readonly explains?: { readonly scheme: Scheme; readonly name: string };
}

/** The schemes that are asked. */
export interface AskedSchemes {
  /** Those of the workspace's policies first. */
  readonly schemes: readonly Scheme[];
  readonly policies: readonly Policy[];
}

const mostMisses = 4;

/**
 * What can be said of a text: what the policy here makes of it, right or wrong, and what comes next by it, then
 * how other schemes could read it, then those that nearly could. Nothing decides among them. A list that is
 * typed into shows no separators, so each item says what it is.
 */
export function explainItems(
  brain: Brain,
  { schemes, policies }: AskedSchemes,
  name: string,
  say: Say,
): readonly ExplainItem[] {
  if (name === '') return [];
  const used = new Set(policies.flatMap((policy) => [...brain.schemesInForce(policy).values()]));
  const inForce = (scheme: Scheme): boolean => used.has(scheme);
  const readings = brain.readingsOf(schemes, name, inForce);
  const misses = brain.nearMisses(schemes, name, mostMisses);
  const find = (id: string): Scheme | undefined => schemes.find((scheme) => scheme.id === id);
  const here = (it: { readonly scheme: string }): boolean => {
    const scheme = find(it.scheme);
    return scheme !== undefined && inForce(scheme);
  };
  const marked = (item: ExplainItem, isHere: boolean): ExplainItem =>
    isHere
      ? { ...item, description: `${item.description ?? ''} · ${say(explainTexts.inForce)}` }
      : item;
  const read = (reading: SchemeReading): readonly ExplainItem[] => [
    marked(readingItem(reading, find, name, say), here(reading)),
    ...otherItems(brain, reading, find, name, say),
  ];
  const missed = (miss: NearMiss): ExplainItem =>
    marked(missItem(miss, find, name, say), here(miss));
  const own = readings.filter(here);
  const first = own[0] && find(own[0].scheme);
  // What nearly fits another scheme is of no use where the policy's own reads it.
  const near = own.length > 0 ? [] : misses;
  const items = [
    ...own.flatMap(read),
    ...near.filter(here).map(missed),
    ...(first ? nextItems(brain, first, name, say) : []),
    ...readings.filter((it) => !here(it)).flatMap(read),
    ...near.filter((it) => !here(it)).map(missed),
  ];
  if (readings.length > 0) return items;
  const none = { label: `$(circle-slash) ${say(explainTexts.noReading)}`, alwaysShow: true };
  return [none, ...items];
}

function readingItem(
  { scheme: id, title, explanation, problems }: SchemeReading,
  find: (id: string) => Scheme | undefined,
  name: string,
  say: Say,
): ExplainItem {
  const scheme = find(id);
  const [problem] = problems;
  const detail = [fieldsOf(explanation, say), problem ? say(problem.message) : ''];
  return {
    label: `$(${problem ? 'warning' : 'check'}) ${say(title)}`,
    description: id,
    detail: detail.filter((part) => part !== '').join(' · '),
    alwaysShow: true,
    ...(scheme && { explains: { scheme, name } }),
  };
}

/** How a person could also read the name by the same scheme, said to be no more than that. */
function otherItems(
  brain: Brain,
  { scheme: id, title, explanation }: SchemeReading,
  find: (id: string) => Scheme | undefined,
  name: string,
  say: Say,
): readonly ExplainItem[] {
  const scheme = find(id);
  return brain.otherReadingsIn(explanation).map(({ note, fields }) => ({
    label: `$(question) ${say(title)}`,
    description: `${id} · ${say(explainTexts.otherReading)}`,
    detail: [fieldsOf({ fields }, say), note ? say(note) : ''].filter(Boolean).join(' · '),
    alwaysShow: true,
    ...(scheme && { explains: { scheme, name } }),
  }));
}

function missItem(
  { scheme: id, title, problem, suggestion }: NearMiss,
  find: (id: string) => Scheme | undefined,
  name: string,
  say: Say,
): ExplainItem {
  const scheme = find(id);
  return {
    label: `$(error) ${say(title)}`,
    description: `${id} · ${say(explainTexts.nearly)}`,
    detail: `${say(problem.message)} → ${suggestion}`,
    alwaysShow: true,
    ...(scheme && { explains: { scheme, name } }),
  };
}

/** The legal names that may come next, by the scheme that is in force here. */
function nextItems(brain: Brain, scheme: Scheme, text: string, say: Say): readonly ExplainItem[] {
  const { name }: ParseResult = brain.parse(scheme, text);
  if (!name) return [];
  return brain.nextSteps(scheme, name, { today: today() }).flatMap(({ title, result }) => {
    if (!result.ok) return [];
    const next = result.to.text;
    // A label that holds what is typed would be moved to the top.
    const label = `$(arrow-right) ${say(explainTexts.next, { event: title })}`;
    return [{ label, description: next, alwaysShow: true, explains: { scheme, name: next } }];
  });
}

function fieldsOf({ fields }: Pick<Explanation, 'fields'>, say: Say): string {
  return fields.map(({ title, text }) => `${say(title)} ${text}`).join(' · ');
}
