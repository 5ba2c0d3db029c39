/** Enough for the versions of a repository, which are few in many places. */
const mostAnswers = 64;

/**
 * The same function, which remembers what it answered about the last texts: one version stands in hundreds of
 * files.
 * @param answer depends on its arguments alone
 */
export function remember<O extends object, R>(
  answer: (owner: O, text: string) => R,
): (owner: O, text: string) => R {
  const known = new WeakMap<O, Map<string, { readonly value: R }>>();
  return (owner, text) => {
    const answers = known.get(owner) ?? new Map<string, { readonly value: R }>();
    const found = answers.get(text);
    if (found) return found.value;
    if (answers.size === 0) known.set(owner, answers);
    if (answers.size >= mostAnswers) answers.clear();
    const value = answer(owner, text);
    answers.set(text, { value });
    return value;
  };
}
