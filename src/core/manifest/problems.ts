import type { Text } from '../text/language';
import { message } from '../text/message';
import type { CharacterRange, ManifestProblem } from './types';

const texts = {
  syntax: {
    en: 'Cannot read all of "{path}": the text is malformed here. Correct it; until then versions near it are left alone.',
    'zh-cn': '无法完整读取“{path}”：此处的文本格式有误。请更正；在此之前不会改动附近的版本号。',
  },
  duplicate: {
    en: 'Cannot edit "{slot}": it stands in this file {count} times, and tools differ in which one counts. Leave one of them.',
    'zh-cn':
      '无法修改“{slot}”：它在此文件中出现了 {count} 次，各种工具采用的并不相同。请只保留一个。',
  },
  differing: {
    en: 'Cannot edit "{slot}": it holds different versions in this file, each for another case of the build. Make them equal, or leave one of them.',
    'zh-cn':
      '无法修改“{slot}”：它在此文件中针对不同的构建条件写了不同的版本号。请将它们改为一致，或只保留一个。',
  },
  notAString: {
    en: 'Cannot read "{slot}" as a version: it is not a text on one line. Write the version as one, in quotes where the format has them.',
    'zh-cn':
      '无法将“{slot}”读作版本号：它不是单行文本。请将版本号写成单行文本，格式需要引号时请加上引号。',
  },
  conflict: {
    en: 'Cannot tell the version in "{path}": a merge of it left a conflict here. Resolve it first.',
    'zh-cn': '无法确定“{path}”中的版本号：此处有尚未解决的合并冲突。请先解决冲突。',
  },
  tooDeep: {
    en: 'Cannot read "{path}": brackets nest deeper than {limit} levels here. Flatten the file.',
    'zh-cn': '无法读取“{path}”：此处的括号嵌套超过 {limit} 层。请减少嵌套。',
  },
  tooLarge: {
    en: 'Cannot read "{path}": it has more than {limit} characters. A manifest is smaller; exclude the file in the policy if it is none.',
    'zh-cn':
      '无法读取“{path}”：它超过 {limit} 个字符。清单文件不会这么大；如果它不是清单，请在命名规范中将其排除。',
  },
  notText: {
    en: 'Cannot read "{path}" as a manifest: it holds NUL characters, so it is no text. Exclude the file in the policy if it is none.',
    'zh-cn':
      '无法将“{path}”读作清单：其中含有 NUL 字符，不是文本。如果它不是清单，请在命名规范中将其排除。',
  },
  manyLines: {
    en: 'Cannot read a version from "{path}": it has more than one line. Leave the version alone in it.',
    'zh-cn': '无法从“{path}”读取版本号：其内容不止一行。请只保留版本号。',
  },
  notFound: {
    en: 'Cannot find "{slot}", which the policy says to hold a version, in "{path}": nothing is there. Correct the rule under "slots", or add the version.',
    'zh-cn':
      '在“{path}”中找不到命名规范指定的版本号位置“{slot}”。请修改“slots”中的规则，或在文件中补上版本号。',
  },
  severalPlaces: {
    en: 'Cannot tell which version "{slot}" means: it is found in several places. Write the rule under "slots" more exactly, or add "all": true where all of them are meant.',
    'zh-cn':
      '无法确定“{slot}”指的是哪个版本号：它对应多处。请将“slots”中的规则写得更准确；如果各处都要更新，请加上 "all": true。',
  },
  tooManyPlaces: {
    en: 'Cannot look for "{slot}": it is found in more than {limit} places, which is as many as are looked for in a file of this length. Write the pattern under "slots" more exactly.',
    'zh-cn':
      '无法查找“{slot}”：它对应的位置超过 {limit} 处，而这种长度的文件最多查找这么多处。请将“slots”中的正则表达式写得更准确。',
  },
} as const satisfies Readonly<Record<string, Text>>;

const atStart: CharacterRange = { offset: 0, length: 0 };

/** The text is malformed at `range`; what stands elsewhere was read. */
export function syntaxProblem(path: string, range: CharacterRange): ManifestProblem {
  return { code: 'syntax', severity: 'warning', range, message: message(texts.syntax, { path }) };
}

/** A slot that stands in a file `count` times; `range` is that of the last one. */
export function duplicateProblem(
  slot: string,
  count: number,
  range: CharacterRange,
): ManifestProblem {
  const parameters = { slot, count };
  return {
    code: 'duplicate-key',
    severity: 'error',
    range,
    message: message(texts.duplicate, parameters),
  };
}

/** A slot that stands in a file once for each case of a build, with different values; `range` is that of the last one. */
export function differingProblem(slot: string, range: CharacterRange): ManifestProblem {
  return {
    code: 'duplicate-key',
    severity: 'error',
    range,
    message: message(texts.differing, { slot }),
  };
}

/** A number, a list, a text of several lines stands where a version should. */
export function notAStringProblem(slot: string, range: CharacterRange): ManifestProblem {
  return {
    code: 'not-a-string',
    severity: 'error',
    range,
    message: message(texts.notAString, { slot }),
  };
}

/** Both sides of a merge stand in the file. */
export function conflictProblem(path: string, range: CharacterRange): ManifestProblem {
  return {
    code: 'conflict',
    severity: 'error',
    range,
    message: message(texts.conflict, { path }),
  };
}

/** Nesting that a parser does not survive. */
export function tooDeepProblem(path: string, limit: number, offset: number): ManifestProblem {
  return {
    code: 'too-deep',
    severity: 'error',
    range: { offset, length: 1 },
    message: message(texts.tooDeep, { path, limit }),
  };
}

/** More text than the kind is read with. */
export function tooLargeProblem(path: string, limit: number): ManifestProblem {
  return {
    code: 'too-large',
    severity: 'error',
    range: atStart,
    message: message(texts.tooLarge, { path, limit }),
  };
}

/** Text with NUL characters in it. */
export function notTextProblem(path: string): ManifestProblem {
  return {
    code: 'not-text',
    severity: 'error',
    range: atStart,
    message: message(texts.notText, { path }),
  };
}

/** A file that should be one version and nothing else, and is more. */
export function manyLinesProblem(path: string, range: CharacterRange): ManifestProblem {
  return {
    code: 'syntax',
    severity: 'information',
    range,
    message: message(texts.manyLines, { path }),
  };
}

/** A place that a policy names and that is not in the file. */
export function notFoundProblem(slot: string, path: string): ManifestProblem {
  return {
    code: 'not-found',
    severity: 'warning',
    range: atStart,
    message: message(texts.notFound, { slot, path }),
  };
}

/** A place that a policy names and that is in the file more than once; `range` is that of the second. */
export function severalPlacesProblem(slot: string, range: CharacterRange): ManifestProblem {
  return {
    code: 'several-places',
    severity: 'error',
    range,
    message: message(texts.severalPlaces, { slot }),
  };
}

/** A pattern of the policy with more places than can be looked for; `range` is that of the first too many. */
export function tooManyPlacesProblem(
  slot: string,
  limit: number,
  range: CharacterRange,
): ManifestProblem {
  return {
    code: 'several-places',
    severity: 'error',
    range,
    message: message(texts.tooManyPlaces, { slot, limit }),
  };
}
