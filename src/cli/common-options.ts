import type { OptionSpec } from './option-spec';

/** Options that every command has. */
export const everywhere: readonly OptionSpec[] = [
  {
    name: 'lang',
    value: 'LANGUAGE',
    choices: ['en', 'zh-cn'],
    help: {
      en: 'language of messages: en or zh-cn (text follows LC_ALL and LANG, JSON is English without it)',
      'zh-cn': '消息的语言：en 或 zh-cn（缺省时文本遵循 LC_ALL 和 LANG，JSON 用英文）',
    },
  },
  {
    name: 'help',
    short: 'h',
    help: { en: 'show this help', 'zh-cn': '显示本帮助' },
  },
];

export const json: OptionSpec = {
  name: 'json',
  help: { en: 'print JSON, one value a line', 'zh-cn': '输出 JSON，每行一个值' },
};

export const scheme: OptionSpec = {
  name: 'scheme',
  value: 'ID',
  required: true,
  help: {
    en: 'the naming scheme, such as semver; "stemma help schemes" lists them',
    'zh-cn': '命名方案，例如 semver；用“stemma help schemes”列出全部',
  },
};

export const schemeOption: OptionSpec = {
  name: 'option',
  value: 'KEY=VALUE',
  multiple: true,
  help: {
    en: 'an option of the scheme, such as date=MMDD; may be repeated',
    'zh-cn': '命名方案的选项，例如 date=MMDD；可重复',
  },
};

export const stdin: OptionSpec = {
  name: 'stdin',
  help: {
    en: 'read names from standard input, one a line',
    'zh-cn': '从标准输入读取名称，每行一个',
  },
};

export const event: OptionSpec = {
  name: 'event',
  value: 'EVENT',
  help: {
    en: 'what happened, such as minor or hotpatch; "stemma next" lists the events of a scheme',
    'zh-cn': '发生了什么，例如 minor 或 hotpatch；“stemma next”会列出方案的全部事件',
  },
};

export const set: OptionSpec = {
  name: 'set',
  value: 'FIELD=VALUE',
  multiple: true,
  help: {
    en: 'a field that the event lets you choose, such as stage=beta; may be repeated',
    'zh-cn': '事件允许指定的字段，例如 stage=beta；可重复',
  },
};

export const date: OptionSpec = {
  name: 'date',
  value: 'YYYY-MM-DD',
  help: { en: 'the day to work with instead of today', 'zh-cn': '代替今天的日期' },
};

export const existing: OptionSpec = {
  name: 'existing',
  value: 'FILE|-',
  help: {
    en: 'a file with the names that exist already, one a line; - for standard input',
    'zh-cn': '已有名称的文件，每行一个；- 表示标准输入',
  },
};

export const at: OptionSpec = {
  name: 'at',
  value: 'REVISION',
  help: {
    en: 'read a tag, a branch, a commit or a tree instead of the files on the disk',
    'zh-cn': '读取某个标签、分支、提交或树对象，而非磁盘上的文件',
  },
};

export const dryRun: OptionSpec = {
  name: 'dry-run',
  help: {
    en: 'show what would be done and change nothing',
    'zh-cn': '只显示将要做什么，不作任何更改',
  },
};
export const external: OptionSpec = {
  name: 'external',
  value: 'VERSION',
  help: {
    en: 'the version that customers know, recorded in the tag as External-Version',
    'zh-cn': '外部版本号，以 External-Version 记录在标签中',
  },
};

export const decidedBy: OptionSpec = {
  name: 'decided-by',
  value: 'NAME',
  multiple: true,
  help: {
    en: 'who decided, recorded in the tag as Decided-By; may be repeated',
    'zh-cn': '决定者，以 Decided-By 记录在标签中；可重复',
  },
};

export const override: OptionSpec = {
  name: 'override',
  value: 'REASON',
  help: {
    en: 'tag although something is missing at the gate of the release; the reason is recorded there',
    'zh-cn': '发布的门禁条件不齐备仍打标签；理由会写入发布记录',
  },
};

export const from: OptionSpec = {
  name: 'from',
  value: 'REVISION',
  help: {
    en: 'the tag, branch or commit to make it at; HEAD when absent',
    'zh-cn': '在哪个标签、分支或提交上创建；缺省为 HEAD',
  },
};

export const switchTo: OptionSpec = {
  name: 'switch',
  help: { en: 'check the new branch out', 'zh-cn': '创建后检出该分支' },
};
