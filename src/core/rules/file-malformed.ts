import type { ClassifiedName } from '../paths/classified-name';
import { splitExtension } from '../paths/split-extension';
import type { Text } from '../text/language';
import { message } from '../text/message';
import type { RuleCheck } from './check-context';
import { nameFinding, placeInName } from './file-names';
import { shown } from './slot-range';
import type { Finding } from './types';

/** `file/malformed`: a file or folder that a rule of the policy covers is no name of the schemes of that rule. */
export const fileMalformed: RuleCheck = ({ names }) =>
  names.flatMap((name) => {
    const isWrong = name.verdict === 'invalid';
    const problem = isWrong && name.result.problems.find(({ severity }) => severity === 'error');
    if (problem) return [nameFinding(name, problem, 'file/malformed')];
    return name.wrongExtension ? [extensionFinding(name)] : [];
  });

function extensionFinding(name: ClassifiedName): Finding {
  const segment = name.text + name.extension;
  const { base, extension } = splitExtension(segment);
  const parameters = { name: shown(segment), extensions: name.rule.extensions ?? [] };
  const what =
    extension === ''
      ? message(noExtension, parameters)
      : message(wrongExtension, { ...parameters, extension: extension.slice(1) });
  const place = placeInName(name, { offset: base.length, length: extension.length });
  return { rule: 'file/malformed', severity: 'error', message: what, place };
}

const wrongExtension: Text = {
  en: 'Cannot accept "{name}": files here do not end in "{extension}". Use one of: {extensions}.',
  'zh-cn': '不应使用“{name}”：此处的文件不能以“{extension}”为扩展名。可用的有：{extensions}。',
};
const noExtension: Text = {
  en: 'Cannot accept "{name}": it has no extension. Add one of: {extensions}.',
  'zh-cn': '不应使用“{name}”：缺少扩展名。请加上其中之一：{extensions}。',
};
