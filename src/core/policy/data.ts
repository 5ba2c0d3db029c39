import type { FieldData, FormData, SchemeData, SchemeReference } from '../scheme/data';
import type { Text } from '../text/language';
import type { Severity } from '../text/severity';

/**
 * The content of `stemma.jsonc`, once its shape is checked (`policy-shape.ts` describes every key).
 * A preset is data of the same kind.
 */
export interface PolicyData {
  readonly extends?: string;
  readonly version?: SchemeReference;
  readonly variables?: Readonly<Record<string, string>>;
  readonly units?: Readonly<Record<string, UnitData>>;
  readonly tags?: OneOrMore<NameRuleData>;
  readonly branches?: OneOrMore<NameRuleData>;
  readonly baselines?: OneOrMore<NameRuleData>;
  readonly ignore?: IgnoreData;
  readonly changelog?: string;
  readonly schemes?: Readonly<Record<string, OwnSchemeData>>;
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
}

export type OneOrMore<T> = T | readonly T[];

export interface UnitData {
  readonly path?: string;
  readonly version?: SchemeReference;
  readonly manifests?: readonly string[];
}

/** The id of a scheme, a template (a text that holds `{`), or either with more to say. */
export type NameRuleData = string | NameRuleObject;

export interface NameRuleObject {
  readonly scheme?: SchemeReference;
  readonly template?: string;
  readonly match?: string;
  readonly unit?: string;
}

export interface IgnoreData {
  readonly tags?: readonly string[];
  readonly branches?: readonly string[];
  readonly files?: readonly string[];
}

/** A scheme as a policy file writes it: without its id, and with texts in one language where that is enough. */
export type OwnSchemeData = Loose<Omit<SchemeData, 'id' | 'kind' | 'title' | 'fields'>> & {
  readonly kind?: SchemeData['kind'];
  readonly title?: Text | string;
  readonly fields?: Readonly<Record<string, Loose<FieldData>>>;
};

/** `T` with a plain string allowed wherever a text in two languages is asked for. */
export type Loose<T> = T extends Text
  ? T | string
  : T extends string | number | boolean | undefined
    ? T
    : { readonly [K in keyof T]: Loose<T[K]> };

export type LooseForm = string | Loose<FormData>;
