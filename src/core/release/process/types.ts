import type { Text } from '../../text/language';
import type { Severity } from '../../text/severity';
import type { Publication, ReleaseKind, RoleId } from '../types';

/**
 * What people do in a release that waits for a gate. Publications go through `website`, `publish` (to business
 * departments) or `publish-stage` (an alpha or a beta to the test site or the external net) by where they go to.
 */
export const actionIds = [
  'submit-build',
  'request-approval',
  'enter-repository',
  'tag',
  'hand-out',
  'deploy',
  'publish',
  'publish-stage',
  'website',
  'announce',
  'close',
] as const;

export type ActionId = (typeof actionIds)[number];

/** How releases of a kind go: stages one after the other, and what actions wait for. */
export interface Process {
  readonly id: string;
  readonly title: Text;
  readonly kind: ReleaseKind;
  readonly stages: readonly Stage[];
  readonly gates: ReadonlyMap<ActionId, Gate>;
}

/** A part of a release, left once all its needs are met. */
export interface Stage {
  readonly id: string;
  readonly title: Text;
  /** The part of the generic lifecycle that it is of (LC-1 to LC-6). */
  readonly lifecycle: Lifecycle;
  readonly owner: RoleId;
  /** Id of the plan node by which it ends. */
  readonly node?: string;
  readonly needs: readonly Need[];
}

/** In this order. */
export const lifecycles = [
  'planning',
  'build',
  'testing',
  'deployment',
  'monitoring',
  'feedback',
] as const;

export type Lifecycle = (typeof lifecycles)[number];

/** What an action waits for. */
export interface Gate {
  readonly id: ActionId;
  readonly title: Text;
  /** Ids of stages whose needs must be met. */
  readonly after: readonly string[];
  readonly needs: readonly Need[];
  /** Roles that may go through; anybody who holds a role in the release when empty. */
  readonly pass: readonly RoleId[];
}

/** One thing that must be so. What `need` says is checked by one function of `evaluate/needs/`. */
export type Need = NeedOf & {
  /** Names it in overrides and in `without` of a policy: `plan/release`. */
  readonly id: string;
  /** Ids of the requirements that it comes from, such as `PLAN-2`. */
  readonly basis: readonly string[];
  /** `error` closes the gate, `warning` is told. */
  readonly severity: Severity;
  /** Who can supply it. */
  readonly who: readonly RoleId[];
  /** What it is, in place of the built-in wording. */
  readonly title?: Text;
};

/** A place in a record: its keys with dots, such as `people.product-manager`, `plan.nodes.release.planned`. */
export type Field = string;

export type NeedOf =
  /** All these fields hold something. */
  | { readonly need: 'filled'; readonly fields: readonly Field[] }
  /** All items of a list, of those that have the values of `where`, hold these fields. */
  | {
      readonly need: 'each';
      readonly list: Field;
      readonly where?: Readonly<Record<string, string | boolean>>;
      readonly fields: readonly Field[];
    }
  /** A list of texts holds all of these. */
  | { readonly need: 'contains'; readonly list: Field; readonly items: readonly string[] }
  /** At least so many items of a list have these values. */
  | {
      readonly need: 'some';
      readonly list: Field;
      readonly where?: Readonly<Record<string, string | boolean>>;
      readonly atLeast: number;
    }
  /** A number of all items of a list adds up to more than so much. */
  | {
      readonly need: 'sum';
      readonly list: Field;
      readonly field: string;
      readonly moreThan: number;
    }
  /** Working days from the start to a plan node, the node's own day included (decision 19). */
  | {
      readonly need: 'working-days';
      readonly node: string;
      readonly atLeast?: number;
      readonly atMost?: number;
    }
  /** No node is planned before the start or before one that stands earlier in this list. */
  | { readonly need: 'plan-order'; readonly nodes: readonly string[] }
  /** One release of this kind for the unit in its natural quarter. */
  | { readonly need: 'alone-in-quarter' }
  /** No defect of the builds before the next one is open; `closed` asks that test closed each. */
  | {
      readonly need: 'defects';
      readonly state: 'fixed' | 'closed';
      readonly of: 'earlier' | 'last' | 'all';
    }
  /** A report on the last build (or the final one): of the kind, with this result, and covering this. */
  | {
      readonly need: 'report';
      readonly kind?: 'defect' | 'test' | 'focus';
      readonly result?: 'passed';
      readonly of: 'last' | 'final';
      readonly coverage?: readonly string[];
      /** Only where the record has special requirements. */
      readonly special?: boolean;
    }
  | { readonly need: 'build'; readonly final: boolean }
  /** These roles approved the content that is to be released, or it is in the repository already. */
  | {
      readonly need: 'approval';
      readonly state: 'in-review' | 'approved' | 'in-repository';
      readonly by: readonly RoleId[];
    }
  | { readonly need: 'checklist'; readonly items: readonly string[] }
  /** The release tag is there, annotated, and in the changelog. */
  | { readonly need: 'tag' }
  /** A policy file says which scheme holds (P25). */
  | { readonly need: 'policy' }
  /** Each temporary or emergency build that is given away has its authorisation with OA confirmation. */
  | { readonly need: 'authorised' }
  /** Notes were written for each of these readers. */
  | { readonly need: 'notes'; readonly of: readonly ('internal' | 'external')[] }
  /** The parts of an announcement, and its recipients (ANN-1, ANN-2). */
  | { readonly need: 'announceable'; readonly groups: readonly string[] }
  | { readonly need: 'announced' }
  /** It was published there. */
  | { readonly need: 'published'; readonly to: readonly Publication['to'][] }
  /** Hotfixes of the release were cut from its tag and have reached all lines. */
  | { readonly need: 'merged-forward' }
  /** Days one, two and three of the cycle of alpha and beta (CYC-1, CYC-2). */
  | { readonly need: 'cycle' }
  /** The documents of the record were signed by all four (DEC-2). */
  | { readonly need: 'signed' }
  /** The version is legal, and is where the event leads from the last stable one. */
  | { readonly need: 'version' };
