import type { Text } from '../../text/language';
import type { TemplateName } from './placeholders';

/** The templates of a team that writes none. */
export const builtInTemplates: Readonly<Record<TemplateName, Text>> = {
  external: {
    en: `# {title}

- Version: {published}
- Released on: {date}
- Changes since: {since}

## Breaking changes

{breaking}

## Added

{added}

## Fixed

{fixed}

## Known problems

{remaining}
`,
    'zh-cn': `# {title}

- 版本号：{published}
- 发布时间：{date}
- 对比版本：{since}

## 不兼容的改动

{breaking}

## 新增

{added}

## 修复

{fixed}

## 遗留问题

{remaining}
`,
  },
  internal: {
    en: `# {title}: internal notes

- Release: {release} ({kind})
- Unit: {unit}
- Version: {version}
- Version for customers: {external}
- Day of release: {date}
- Changes since: {since}

## Breaking changes

{breaking}

## Added requirements

{added}

## Fixes

{fixed}

## Incidents mended

{incidents}

## Remaining problems

{remaining}

## Open defects

{known}

## Rollback

{rollback}

## Rollout

{rollout}

## Builds

{builds}

## Contributors

{contributors}

## Commits

{commits}
`,
    'zh-cn': `# {title}：内部发布说明

- 发布：{release}（{kind}）
- 单元：{unit}
- 版本号：{version}
- 外部版本号：{external}
- 发布时间：{date}
- 对比版本：{since}

## 不兼容的改动

{breaking}

## 新增需求

{added}

## BUG 修复

{fixed}

## 已解决的事故

{incidents}

## 遗留问题

{remaining}

## 未关闭的缺陷

{known}

## 回退

{rollback}

## 部署步骤

{rollout}

## 构建

{builds}

## 贡献者

{contributors}

## 提交

{commits}
`,
  },
  announcement: {
    en: `# Release of {title}

The final version has been released.

- Day of release: {date}
- Version: {version}
- Version for customers: {external}
- Compared with the last stable version: {since}

## Breaking changes

{breaking}

## Added requirements

{added}

## Fixes

{fixed}

## Remaining problems

{remaining}
`,
    'zh-cn': `# 版本发布通知：{title}

各部门：

最终版本已发布，说明如下。

- 发布时间：{date}
- 版本号：{version}
- 外部版本号：{external}
- 对比的上一个稳定版本：{since}

## 不兼容的改动

{breaking}

## 需求增加

{added}

## BUG 修复

{fixed}

## 遗留问题

{remaining}
`,
  },
};
