import type { FieldData } from '../scheme/data';
import { placeholders } from './project-stages';

/** The company at the head of documents and packages. */
export const companyField: FieldData = {
  type: 'text',
  of: ['letter', 'digit', 'han'],
  except: placeholders,
  title: { en: 'Company', 'zh-cn': '公司' },
  meaning: {
    en: 'The short name of the company; never left out.',
    'zh-cn': '公司名称缩写，必须出现。',
  },
};

/** The project, of which the external version’s short name is the name. */
export const projectField: FieldData = {
  type: 'text',
  of: ['letter', 'digit', 'han'],
  except: placeholders,
  title: { en: 'Project', 'zh-cn': '项目' },
  meaning: {
    en: 'The short name of the project, which is that of its external version, as agreed with the customer by the project manager.',
    'zh-cn': '项目名称，即外部版本号的缩写，由项目经理与客户确定。',
  },
};

/** The end of the system that a name is about. */
export const terminalField: FieldData = {
  type: 'text',
  of: ['letter', 'digit', 'han'],
  except: placeholders,
  title: { en: 'Terminal', 'zh-cn': '终端' },
  meaning: {
    en: 'Which end of the system, such as PC or the phone.',
    'zh-cn': '系统的哪一端，例如 PC 端或手机端。',
  },
};

/** The iteration behind the letter G. */
export const iterationField: FieldData = {
  type: 'integer',
  min: 1,
  title: { en: 'Iteration (G)', 'zh-cn': '迭代（G）' },
  meaning: {
    en: 'The iteration, from 1; absent where the project has none.',
    'zh-cn': '迭代号，从 1 开始；没有划分迭代时省略。',
  },
};

/** The first two digits of a serial number, counted from 01. */
export const planField: FieldData = {
  type: 'integer',
  width: 2,
  min: 1,
  title: { en: 'Planned version', 'zh-cn': '规划版本' },
  meaning: {
    en: 'The planned version, 01 to 99: the first two digits of the serial number.',
    'zh-cn': '规划中的版本，01 至 99：流水号的前两位。',
  },
};
