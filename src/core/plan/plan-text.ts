import { shownRef } from '../refs/shown-ref';
import type { Language, Text } from '../text/language';
import { message, render, type Message } from '../text/message';
import type { Plan, PlannedEdit, PlanStep } from './types';

/** A plan as lines for a person: the title, one line a change, and what to know before agreeing. */
export function planText(plan: Plan, language: Language): readonly string[] {
  const line = (value: Message): string => `  ${render(value, language)}`;
  return [
    render(plan.title, language),
    ...plan.steps.flatMap(describe).map(line),
    ...plan.notes.map((note) => line(message(noteLine, { note }))),
  ];
}

function describe(step: PlanStep): readonly Message[] {
  switch (step.type) {
    case 'edit-file':
      return step.edits.map((each) => described(step.path, each));
    case 'create-file':
      return [message(create, { path: step.path })];
    case 'remove-file':
      return [message(remove, { path: step.path })];
    case 'create-folder':
      return [message(create, { path: `${step.path}/` })];
    case 'remove-folder':
      return [message(remove, { path: `${step.path}/` })];
    case 'move-path':
      return [message(move, { from: step.from, to: step.to })];
    case 'commit':
      return [message(commit, { subject: firstLine(step.message), paths: step.paths })];
    case 'reset-commit':
      return [message(takeBack, { commit: step.commit.slice(0, 10) })];
    case 'create-ref':
      return [createdRef(step.ref, step.target, step.annotation)];
    case 'delete-ref':
      return [message(deleteRef, { name: shownRef(step.ref) })];
    case 'rename-ref':
      return [message(renameRef, { name: shownRef(step.from), to: shownRef(step.to) })];
    case 'set-upstream':
      return [message(follow, { name: shownRef(step.branch), to: shownRef(step.after) })];
  }
}

function described(path: string, { slot, before, after }: PlannedEdit): Message {
  if (before === '') return message(addition, { path, after: after.trim() });
  if (after === '') return message(removal, { path, before: before.trim() });
  return message(edit, { path, slot, before, after });
}

function createdRef(ref: string, target: string, annotation: string | undefined): Message {
  const at = target === 'HEAD' ? target : target.slice(0, 10);
  const name = shownRef(ref);
  if (ref.startsWith('refs/heads/')) return message(branch, { name, at });
  if (annotation === undefined) return message(lightweight, { name, at });
  return message(tag, { name, at, subject: firstLine(annotation) });
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

const edit: Text = {
  en: 'edit {path}: {slot} {before} → {after}',
  'zh-cn': '修改 {path}：{slot} {before} → {after}',
};
const addition: Text = {
  en: 'add to {path}: {after}',
  'zh-cn': '在 {path} 中加入：{after}',
};
const removal: Text = {
  en: 'take out of {path}: {before}',
  'zh-cn': '从 {path} 中删去：{before}',
};
const create: Text = { en: 'create {path}', 'zh-cn': '新建 {path}' };
const remove: Text = { en: 'delete {path}', 'zh-cn': '删除 {path}' };
const move: Text = { en: 'rename {from} → {to}', 'zh-cn': '重命名 {from} → {to}' };
const commit: Text = {
  en: 'commit {paths}: "{subject}"',
  'zh-cn': '提交 {paths}：“{subject}”',
};
const takeBack: Text = {
  en: 'take back commit {commit}, keeping the files',
  'zh-cn': '撤回提交 {commit}，保留文件',
};
const branch: Text = { en: 'create branch {name} at {at}', 'zh-cn': '在 {at} 创建分支 {name}' };
const tag: Text = {
  en: 'create annotated tag {name} at {at}: "{subject}"',
  'zh-cn': '在 {at} 创建附注标签 {name}：“{subject}”',
};
const lightweight: Text = {
  en: 'create lightweight tag {name} at {at}',
  'zh-cn': '在 {at} 创建轻量标签 {name}',
};
const renameRef: Text = {
  en: 'rename {name} to {to}',
  'zh-cn': '将 {name} 重命名为 {to}',
};
const follow: Text = {
  en: '{name} follows {to}',
  'zh-cn': '{name} 跟踪 {to}',
};
const deleteRef: Text = { en: 'delete {name}', 'zh-cn': '删除 {name}' };
const noteLine: Text = { en: 'note: {note}', 'zh-cn': '注意：{note}' };
