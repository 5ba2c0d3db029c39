import type { Text } from '../../text/language';
import type { RoleId } from '../types';
import type { ActionId, Gate, Lifecycle, Need, NeedOf, Process, Stage } from './types';

/** What a need is beside what it asks for. */
type About = Pick<Need, 'id' | 'basis'> & {
  readonly who: readonly RoleId[];
  readonly severity?: Need['severity'];
  readonly title?: Text;
};

/** A need; one that is missing closes the gate unless it says otherwise. */
export function need(about: About, what: NeedOf): Need {
  return { severity: 'error', ...about, ...what };
}

export function stage(
  id: string,
  title: Text,
  lifecycle: Lifecycle,
  rest: { readonly owner: RoleId; readonly node?: string; readonly needs: readonly Need[] },
): Stage {
  return { id, title, lifecycle, ...rest };
}

/** The gates of a process by their ids, each with its title. */
export function gates(
  parts: Partial<Record<ActionId, Omit<Gate, 'id' | 'title'>>>,
): Process['gates'] {
  const made = new Map<ActionId, Gate>();
  for (const [id, part] of Object.entries(parts) as [ActionId, Omit<Gate, 'id' | 'title'>][])
    made.set(id, { id, title: gateTitles[id], ...part });
  return made;
}

export const gateTitles: Readonly<Record<ActionId, Text>> = {
  'submit-build': { en: 'Submit a build for test', 'zh-cn': '提交转测' },
  'request-approval': { en: 'Request approval', 'zh-cn': '申请入库审批' },
  'enter-repository': { en: 'Enter into the repository', 'zh-cn': '入库' },
  tag: { en: 'Tag the release', 'zh-cn': '为发布打标签' },
  'hand-out': { en: 'Hand out', 'zh-cn': '发放' },
  deploy: { en: 'Deploy', 'zh-cn': '部署' },
  publish: { en: 'Release to business departments', 'zh-cn': '发布给业务部门' },
  'publish-stage': { en: 'Publish an alpha or a beta', 'zh-cn': '发布 alpha、beta 版' },
  website: { en: 'Release on the website', 'zh-cn': '官网发布' },
  announce: { en: 'Announce', 'zh-cn': '发布通知' },
  close: { en: 'Close', 'zh-cn': '关闭' },
};
