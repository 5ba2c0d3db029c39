import type { Text } from '../../core/text/language';
import { message } from '../../core/text/message';
import { nearest } from '../../core/text/nearest';
import type { Arguments } from '../arguments';
import type { Command } from '../command';
import { at, date, dryRun, json } from '../common-options';
import type { ExitCode } from '../io';
import { releaseOptions } from '../release/options';
import { reportOptions } from '../report/report-findings';
import type { Session } from '../session';

const texts = {
  noTask: {
    en: 'Cannot tell what to do with releases. Write "stemma release" and one of {tasks}.',
    'zh-cn': '不知道要对发布做什么。请在“stemma release”后写 {tasks} 之一。',
  },
  unknownTask: {
    en: 'Cannot run "stemma release {task}": there is no such task. Write one of {tasks}.',
    'zh-cn': '无法运行“stemma release {task}”：没有这项任务。可用：{tasks}。',
  },
  nearTask: {
    en: 'Cannot run "stemma release {task}": there is no such task. Did you mean "{near}"?',
    'zh-cn': '无法运行“stemma release {task}”：没有这项任务。是否想用“{near}”？',
  },
} as const satisfies Record<string, Text>;

/** A task gets what stands behind its name. */
type Task = (given: Arguments, session: Session) => Promise<ExitCode>;

/** What `stemma release` does by the word behind it; the code of each is loaded when it is called. */
const tasks: Readonly<Record<string, () => Promise<Task>>> = {
  list: async () => (await import('../release/list.js')).listReleases,
  show: async () => (await import('../release/show.js')).showRelease,
  check: async () => (await import('../release/check.js')).checkReleases,
  gate: async () => (await import('../release/gate.js')).askGate,
  notes: async () => (await import('../release/notes.js')).releaseNotes,
  verify: async () => (await import('../release/verify.js')).verifyArtefact,
};

/** `stemma release`: where releases stand, and what they may do. */
export const release: Command = {
  name: 'release',
  usage:
    'list [--all] [--kind KIND] [--json]\n       stemma release show ID [--json]\n       stemma release check [ID…] [--format text|json|sarif|github] [--max-warnings N]\n       stemma release gate ID ACTION [--for REVISION] [--build NAME] [--json]\n       stemma release notes [ID] [--internal] [--external] [--write [--commit] [--dry-run]] [--json]\n       stemma release verify FILE [--letter FILE] [--area AREA] [--quantity N] [--json]\n       all of them: [--at REVISION] [--date YYYY-MM-DD]',
  description: {
    en: 'Tells where the releases of this repository stand, by their records, the day and what Git says.\n\nlist    one line a release: the next gate, what is due, and who has to act\nshow    one release: stages, gates, what is missing, plan, approvals, authorisations, builds, defects\ncheck   what is wrong with releases and was found by the rules release/…, and nothing else\ngate    may this be done now? What is missing, who can supply it and how. For build servers:\n        a deploy waits until the exit code is 0. Nothing counts as open that cannot be relied on.\n        ACTION is one of submit-build, request-approval, enter-repository, tag, hand-out, deploy,\n        publish, publish-stage, website, announce and close.\nnotes   the release notes, by the record and the commits; with --write into files beside the record\nverify  may an artefact be used: it is known by its SHA-256; where, by how many, until when',
    'zh-cn':
      '根据发布记录、日期和 Git 说明本仓库各个发布的进展。\n\nlist    每个发布一行：下一个门禁、到期事项、责任人\nshow    单个发布：阶段、门禁、尚缺事项、计划、审批、使用授权、构建、缺陷\ncheck   只报告规则 release/… 发现的发布问题\ngate    现在可以做这件事吗？列出还缺什么、由谁补齐、如何补齐。供构建服务器使用：\n        退出码为 0 之前不部署。凡不可信的，一律不算放行。\n        ACTION 为 submit-build、request-approval、enter-repository、tag、hand-out、deploy、\n        publish、publish-stage、website、announce、close 之一。\nnotes   按发布记录和提交生成发布说明；加 --write 时写入记录旁的文件\nverify  按 SHA-256 判断制品可否使用：在哪里、多少、到何时',
  },
  options: [
    ...releaseOptions,
    ...reportOptions.filter(({ name }) => name !== 'json'),
    dryRun,
    date,
    at,
    json,
  ],
  examples: [
    {
      line: 'stemma release list',
      explains: { en: 'what is under way', 'zh-cn': '查看进行中的发布' },
    },
    {
      line: 'stemma release gate 2.1.0 deploy --for HEAD',
      explains: {
        en: 'hold a deploy until it may go',
        'zh-cn': '门禁放行之前不部署',
      },
    },
  ],
  failsWhen: {
    en: 'a record cannot be relied on (list), a finding is an error (check), the gate is closed, the notes are\nrefused, or the artefact may not be used',
    'zh-cn':
      '有发布记录不可信（list），有错误（check），门禁未放行（gate），\n发布说明被拒绝（notes），或制品不可使用（verify）',
  },
  run: async (given, session) => {
    const [task, ...positionals] = given.positionals;
    const names = Object.keys(tasks);
    if (task === undefined) return session.reject(message(texts.noTask, { tasks: names }));
    const load = Object.hasOwn(tasks, task) ? tasks[task] : undefined;
    if (load) return (await load())({ ...given, positionals }, session);
    const near = nearest(task, names);
    return session.reject(
      near === undefined
        ? message(texts.unknownTask, { task, tasks: names })
        : message(texts.nearTask, { task, near }),
    );
  },
};
