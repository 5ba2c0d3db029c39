import type { Text } from '../../text/language';
import type { Severity } from '../../text/severity';
import type { ReleaseKind, RoleId } from '../types';
import type { ActionId, Lifecycle, NeedOf } from './types';

type OneOrMore<T> = T | readonly T[];

/** `release` of a policy file. */
export interface ReleaseData {
  /** The folder of the release records, from the root; `releases` when absent. */
  readonly folder?: string;
  /** Processes by id: a built-in one that is adapted, or one of the team's own. */
  readonly processes?: Readonly<Record<string, ProcessData>>;
  readonly calendar?: CalendarData;
  /** Who may move which number: roles by the field of the version (DEC-1). */
  readonly decisions?: Readonly<Record<string, OneOrMore<RoleId>>>;
  /** Mail addresses by group of recipients (ANN-1). */
  readonly recipients?: Readonly<Record<string, OneOrMore<string>>>;
  readonly templates?: TemplatesData;
  /** Globs of files, from the root, whose names tell of versions that were archived (BK-1). */
  readonly archives?: OneOrMore<string>;
}

export interface ProcessData {
  /** Id of the built-in process that it adapts; the one of its own id when absent. */
  readonly extends?: string;
  readonly title?: Text | string;
  readonly kind?: ReleaseKind;
  /** All stages, in their order; those of the process that it adapts when absent. */
  readonly stages?: readonly StageData[];
  readonly gates?: Partial<Readonly<Record<ActionId, GateData>>>;
  /** More needs of stages and gates, by their id. */
  readonly more?: Readonly<Record<string, OneOrMore<NeedData>>>;
  /** Ids of needs, or of requirements, that the team does without. */
  readonly without?: readonly string[];
}

export interface StageData {
  readonly id: string;
  readonly title?: Text | string;
  readonly lifecycle?: Lifecycle;
  readonly owner?: RoleId;
  readonly node?: string;
  readonly needs?: readonly NeedData[];
}

export interface GateData {
  readonly title?: Text | string;
  readonly after?: readonly string[];
  readonly needs?: readonly NeedData[];
  readonly pass?: readonly RoleId[];
}

/** A need as a policy writes it: `{ "need": "filled", "fields": ["rollback.trigger"], "who": "developer" }`. */
export type NeedData = NeedOf & {
  readonly id?: string;
  readonly basis?: OneOrMore<string>;
  readonly severity?: Severity;
  readonly who?: OneOrMore<RoleId>;
  readonly title?: Text | string;
};

export interface CalendarData {
  /** Whose holidays hold: `cn` for mainland China, `none` for Monday to Friday alone; `cn` when absent. */
  readonly country?: 'cn' | 'none';
  /** Days off and days of work beside the table's, `YYYY-MM-DD`. */
  readonly holidays?: readonly string[];
  readonly workdays?: readonly string[];
  /** Years that the table lacks and whose holidays and workdays are listed here in full. */
  readonly years?: readonly number[];
  /** How many working days before its day a plan node is told to be due soon; 2 when absent. */
  readonly dueSoon?: number;
}

/** Templates of texts: one text, or its lines, for one language or both. */
export interface TemplatesData {
  readonly internal?: TemplateData;
  readonly external?: TemplateData;
  readonly announcement?: TemplateData;
}

export type TemplateData =
  OneOrMore<string> | { readonly en: OneOrMore<string>; readonly 'zh-cn': OneOrMore<string> };
