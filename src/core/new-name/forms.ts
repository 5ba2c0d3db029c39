import { wordsOf } from '../scheme/fields/word';
import type { Form } from '../scheme/form';
import { parse } from '../scheme/parse';
import type { Scheme } from '../scheme/scheme';
import type { Text } from '../text/language';
import { message } from '../text/message';
import type { Level } from './decisions';
import { showPieces, skeletonOf } from './pieces';
import * as texts from './texts';
import type { Answers, Check, NamingContext, Offer, Question } from './types';

/** Key of the answer that says which form a name has, inside its level. */
export const formKey = '#form';

/** The form that the answers so far lead to, and what is or was asked to find it. */
export interface FormChoice {
  readonly form: Form | undefined;
  readonly questions: readonly Question[];
}

/**
 * Finds the form of a name: by a field that all forms fix in different ways (the kind of item), then by
 * how the rest is written. Forms that are accepted but not liked are offered only when there is no other.
 */
export function chooseForm(level: Level, answers: Answers, context: NamingContext): FormChoice {
  const liked = level.scheme.forms.filter(({ data }) => data.severity === undefined);
  let forms = liked.length > 0 ? liked : level.scheme.forms;
  const able = forms.filter((form) => couldHold(form, level, answers));
  if (able.length > 0) forms = able;
  const questions: Question[] = [];
  for (;;) {
    if (forms.length <= 1) return { form: forms[0], questions };
    const asked = constantQuestion(level, forms) ?? formQuestion(level, forms);
    const key = asked.path;
    const given = answers[key];
    const check = given === undefined ? undefined : asked.check(given);
    const remembered = context.remembered?.[key];
    const suggestion =
      remembered !== undefined && asked.check(remembered).ok
        ? { value: remembered, basis: 'remembered' as const }
        : asked.suggestion;
    const question = { ...asked, ...(suggestion && { suggestion }) };
    if (given === undefined || !check?.ok) {
      questions.push(check?.ok === false ? { ...question, problem: check.reason } : question);
      return { form: undefined, questions };
    }
    questions.push({ ...question, answer: given });
    forms = forms.filter((form) => asked.keeps(form, given));
  }
}

/** Whether a form has a place for every answer inside its level, and contradicts none. */
function couldHold(form: Form, { prefix, scheme }: Level, answers: Answers): boolean {
  const written = new Set(form.fields.map(({ field }) => field));
  const constants = new Map(form.constants);
  return Object.entries(answers).every(([path, answer]) => {
    if (answer === '' || !path.startsWith(prefix)) return true;
    const [head = ''] = path.slice(prefix.length).split(/[.#]/);
    const isField = Object.hasOwn(scheme.data.fields, head) || scheme.nested.has(head);
    if (!isField || written.has(head)) return true;
    // An illegal value is told where the field is asked for.
    return (
      constants.has(head) && (constants.get(head) === answer || !isConstant(scheme, head, answer))
    );
  });
}

function isConstant({ forms }: Scheme, field: string, value: string): boolean {
  return forms.some((form) =>
    form.constants.some(([name, text]) => name === field && text === value),
  );
}

type FormQuestion = Question & { readonly keeps: (form: Form, answer: string) => boolean };

/** A question for a field that every form fixes, not all in the same way. */
function constantQuestion(
  { scheme, prefix }: Level,
  forms: readonly Form[],
): FormQuestion | undefined {
  const valueIn = (form: Form, field: string): string | undefined =>
    form.constants.find(([name]) => name === field)?.[1];
  const field = forms[0]?.constants
    .map(([name]) => name)
    .find((name) => {
      const values = forms.map((form) => valueIn(form, name));
      return values.every((value) => value !== undefined) && new Set(values).size > 1;
    });
  if (field === undefined) return undefined;
  const values = [...new Set(forms.map((form) => valueIn(form, field) ?? ''))];
  const data = scheme.data.fields[field];
  const words = data?.type === 'word' ? wordsOf(data) : [];
  const offers = values.map((value): Offer => {
    const word = words.find((each) => each.word === value);
    return {
      value,
      ...(word?.title && { title: word.title }),
      ...(word?.meaning && { meaning: word.meaning }),
      basis: 'word',
    };
  });
  const title = data?.title ?? { en: field, 'zh-cn': field };
  return {
    ...choice(prefix + field, title, offers),
    ...(data?.meaning && { meaning: data.meaning }),
    keeps: (form, answer) => valueIn(form, field) === answer,
  };
}

function formQuestion({ scheme, prefix }: Level, forms: readonly Form[]): FormQuestion {
  const offers = forms.map((form) => ({
    value: form.id,
    title: skeletonText(scheme, form),
    ...(exampleOf(scheme, form) ?? {}),
    basis: 'word' as const,
  }));
  const [first] = forms;
  return {
    ...choice(prefix + formKey, texts.formTitle, offers),
    ...(first && { suggestion: { value: first.id, basis: 'first' as const } }),
    keeps: (form, answer) => form.id === answer,
  };
}

function choice(path: string, title: Text, offers: readonly Offer[]): Question {
  const values = offers.map(({ value }) => value);
  const check = (answer: string): Check =>
    values.includes(answer)
      ? { ok: true, warnings: [] }
      : { ok: false, reason: message(texts.notOffered, { value: answer, field: title }) };
  const allowed = message(texts.oneOf, { values });
  return { path, type: 'form', title, allowed, optional: false, isClosed: true, offers, check };
}

function skeletonText(scheme: Scheme, form: Form): Text {
  const pieces = skeletonOf(scheme, form);
  return {
    en: showPieces(pieces, (title) => title.en),
    'zh-cn': showPieces(pieces, (title) => title['zh-cn']),
  };
}

function exampleOf(scheme: Scheme, form: Form): { readonly meaning: Text } | undefined {
  const { name } =
    scheme.data.examples?.find((example) => parse(scheme, example.name).name?.form === form.id) ??
    {};
  return name === undefined ? undefined : { meaning: { en: name, 'zh-cn': name } };
}
