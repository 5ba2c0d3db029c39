/**
 * The template that a pattern such as `YYYY.0M.MICRO` stands for.
 *
 * @param template `<option>` names the option whose value is the pattern
 * @param tokens what each token of the pattern becomes; the longest token that fits is taken
 */
export function expandTokens(
  template: string,
  tokens: Readonly<Record<string, string>>,
  options: ReadonlyMap<string, string>,
): string {
  const longestFirst = Object.keys(tokens).sort((left, right) => right.length - left.length);
  const expand = (pattern: string): string => {
    let result = '';
    for (let position = 0; position < pattern.length;) {
      const token = longestFirst.find((candidate) => pattern.startsWith(candidate, position));
      result += token === undefined ? (pattern[position] ?? '') : (tokens[token] ?? '');
      position += token?.length ?? 1;
    }
    return result;
  };
  return template.replace(/<(\w+)>/g, (whole, option: string) => {
    const pattern = options.get(option);
    return pattern === undefined ? whole : expand(pattern);
  });
}
