import { placeOfId } from '../../commits/names-id';

/**
 * A text without the ids that say inside the house what it is about: `Export (#12)`, `BUG-3: export`, `导出（BUG-3）`.
 * One that is a word of a sentence stays, since the sentence would lose its meaning.
 *
 * @param ids beside numbers of issues, `#12`
 */
export function withoutIds(text: string, ids: readonly string[]): string {
  const isId = (word: string): boolean =>
    /^#\d+$/.test(word) || ids.some((id) => isWhole(word, id));
  const plain = text
    .replace(/[([（【]([^()[\]（）【】]{1,80})[)\]）】]/g, (group: string, inner: string) => {
      const words = inner.split(/[\s,，、]+/).filter((word) => word !== '');
      const rest = words.filter((word) => !isId(word));
      const isReference = rest.length < words.length && rest.every((word) => closing.test(word));
      return isReference ? '' : group;
    })
    .replace(/\s+/g, ' ')
    .trim();
  const [, first = '', rest = ''] = /^([^\s:：]+)[\s:：]+(.*)$/s.exec(plain) ?? [];
  return isId(first) && rest !== '' ? rest.trim() : plain;
}

const closing = /^(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?|refs?|see):?$/i;

function isWhole(word: string, id: string): boolean {
  const place = placeOfId(word, id);
  return place !== undefined && place.end - place.start === word.length;
}
