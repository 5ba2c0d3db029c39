import type { FieldRule } from '../fields/rule';
import type { Form } from '../form';
import { costs } from './costs';
import type { TemplateMarks } from './template-marks';

/** One step of a repair as it was taken, in the order of the text. */
export interface Piece {
  /** Offset in the text, in UTF-16 units. */
  readonly position: number;
  readonly consumed: number;
  readonly written: string;
  /** In the points of `costs`. */
  readonly cost: number;
  /** Index of the field of the form that it is written in; -1 for a text of the template. */
  readonly field: number;
}

/** One UTF-16 unit that a repair writes. */
export interface Unit {
  readonly character: string;
  /** Offset of the unit of the text that it is, or stands for; undefined for what is put in or read anew as a whole. */
  readonly from: number | undefined;
  readonly kind: 'kept' | 'changed' | 'inserted' | 'reread';
  /** What the step that writes it costs, in the points of `costs`. */
  readonly cost: number;
  /** The rule of its field; undefined for a text of the template. */
  readonly rule: FieldRule | undefined;
}

/** A character that a repair leaves out from inside the text. */
export interface Removal {
  readonly from: number;
  /** How many units are written before it. */
  readonly at: number;
  readonly cost: number;
}

/** What a repair makes of a text, unit by unit. */
export interface Trace {
  readonly form: Form;
  readonly marks: TemplateMarks;
  readonly text: string;
  readonly units: readonly Unit[];
  /** Without what stands outside of the name as a whole. */
  readonly removals: readonly Removal[];
  /** What is left out as a whole because it stands outside of the name. */
  readonly cuts: readonly { readonly from: number; readonly to: number }[];
}

/** The steps of a repair laid out. */
export function traceOf(
  { form, marks, text }: Pick<Trace, 'form' | 'marks' | 'text'>,
  pieces: readonly Piece[],
): Trace {
  const units: Unit[] = [];
  const removals: Removal[] = [];
  for (const { position, consumed, written, cost, field } of pieces) {
    const rule = form.fields[field]?.rule;
    if (written === '' && consumed > 0 && cost !== costs.removeOutside)
      removals.push({ from: position, at: units.length, cost });
    const isOne = consumed === 1 && written.length === 1;
    const kind = consumed === 0 ? 'inserted' : !isOne ? 'reread' : cost === 0 ? 'kept' : 'changed';
    for (const character of written.split(''))
      units.push({ character, from: isOne ? position : undefined, kind, cost, rule });
  }
  const cuts = pieces.flatMap(({ position, consumed, cost }) =>
    cost === costs.removeOutside ? [{ from: position, to: position + consumed }] : [],
  );
  return { form, marks, text, units, removals, cuts };
}
