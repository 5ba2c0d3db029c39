/** What keeps a text from being well-formed XML (https://www.w3.org/TR/xml/), as far as a picture uses it. */
export function xmlMistakes(text: string): readonly string[] {
  const mistakes: string[] = [];
  const open: string[] = [];
  const illegal = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/u.exec(text);
  if (illegal) mistakes.push(`character ${illegal[0].codePointAt(0)?.toString(16) ?? ''}`);
  const tag = /<(\/?)([a-zA-Z][\w-]*)((?:\s+[a-zA-Z][\w:-]*="[^"<]*")*)\s*(\/?)>/y;
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const content = text.slice(at, next < 0 ? undefined : next);
    if (!/^(?:[^&]|&(?:amp|lt|gt|quot|#39);)*$/u.test(content)) mistakes.push(`text ${content}`);
    if (open.length === 0 && content.trim() !== '') mistakes.push(`text outside: ${content}`);
    if (next < 0) break;
    tag.lastIndex = next;
    const found = tag.exec(text);
    if (!found) {
      mistakes.push(`tag ${text.slice(next, next + 80)}`);
      break;
    }
    const [whole, isEnd, name = '', attributes = '', isEmpty] = found;
    const names = [...attributes.matchAll(/([\w:-]+)="([^"]*)"/g)];
    if (new Set(names.map(([, key]) => key)).size < names.length)
      mistakes.push(`twice in ${whole}`);
    for (const [, , value = ''] of names)
      if (!/^(?:[^&]|&(?:amp|lt|gt|quot|#39);)*$/u.test(value)) mistakes.push(`value ${value}`);
    if (isEnd !== '') {
      if (open.pop() !== name) mistakes.push(`end of ${name}`);
    } else if (isEmpty === '') open.push(name);
    at = next + whole.length;
  }
  if (open.length > 0) mistakes.push(`open: ${open.join(' ')}`);
  return mistakes;
}
