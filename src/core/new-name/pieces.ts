import type { Form } from '../scheme/form';
import type { Scheme } from '../scheme/scheme';
import { nameParts } from '../scheme/write-name';
import type { Decisions, Level } from './decisions';
import type { Piece } from './types';

/** The forms that were chosen, by the prefix of their level. */
export type ChosenForms = ReadonlyMap<string, Form>;

/**
 * The name so far: what is settled as text, each required field that is open as its title.
 *
 * @param current path of the question that is asked, whose place is shown even if it may be left out
 */
export function piecesOf(
  level: Level,
  forms: ChosenForms,
  decisions: Decisions,
  current: string | undefined,
): readonly Piece[] {
  const form = forms.get(level.prefix) ?? level.scheme.forms[0];
  if (!form) return [];
  const isShown = (field: string): boolean => {
    const path = level.prefix + field;
    if (decisions.has(path)) return decisions.get(path) !== undefined;
    const optional = form.fields.find((each) => each.field === field)?.optional ?? false;
    return !optional || path === current || (current?.startsWith(`${path}.`) ?? false);
  };
  const parts = nameParts(form, (field) => (isShown(field) ? '' : undefined), '');
  return parts.flatMap(({ text, field }): readonly Piece[] => {
    if (field === undefined) return [{ text }];
    return isShown(field) ? fieldPieces(level, form, field, forms, decisions, current) : [];
  });
}

function fieldPieces(
  { scheme, prefix }: Level,
  form: Form,
  field: string,
  forms: ChosenForms,
  decisions: Decisions,
  current: string | undefined,
): readonly Piece[] {
  const path = prefix + field;
  const text = decisions.get(path);
  if (text !== undefined) return [{ text }];
  const nested = scheme.nested.get(field);
  if (nested) return piecesOf({ scheme: nested, prefix: `${path}.` }, forms, decisions, current);
  const title = form.fields.find((each) => each.field === field)?.rule.title;
  return [{ missing: title ?? { en: field, 'zh-cn': field } }];
}

/** A form with nothing settled, to show how it is written. */
export function skeletonOf(scheme: Scheme, form: Form): readonly Piece[] {
  const everything = nameParts(form, () => '', '');
  return everything.map(({ text, field }): Piece => {
    if (field === undefined) return { text };
    const rule = form.fields.find((each) => each.field === field)?.rule;
    return { missing: rule?.title ?? scheme.data.title };
  });
}

/** The pieces as one text, with missing fields between marks. */
export function showPieces(
  pieces: readonly Piece[],
  say: (title: Extract<Piece, { missing: unknown }>['missing']) => string,
): string {
  return pieces.map((piece) => ('text' in piece ? piece.text : `‹${say(piece.missing)}›`)).join('');
}
