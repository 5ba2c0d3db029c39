import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPage, root } from './pages';

/** Words that a reader would take for another thing, each with the one that is used instead. */
const others: Readonly<Record<string, string>> = {
  关口: '门禁',
  关卡: '门禁',
  越权放行: '强制放行',
  越过门禁: '强制放行',
  开始发布: '启动发布',
  通知发布: '发布通知',
  发布公告: '发布通知',
  线上事件: '线上事故',
  版本包: '安装包',
  提请审批: '申请入库审批',
  检查清单: '检查单',
  公测网点: '公测网吧',
  仪表板: '发布面板',
  变更日志: '更新日志',
  灰度步骤: '部署步骤',
  上线步骤: '部署步骤',
};

const endings = /\.(?:ts|json|md)$/;

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.test(name))
    .map((name) => join(folder, name));
}

describe('the Chinese texts about releases', () => {
  it('have one word for each thing', () => {
    const files = ['README.zh-cn.md', 'package.nls.zh-cn.json', 'src', 'docs', 'schemas'].flatMap(
      (path) => (endings.test(path) ? [path] : filesIn(path)),
    );
    const found = files.flatMap((file) => {
      const text = readPage(file);
      return Object.keys(others).flatMap((word) => (text.includes(word) ? [[file, word]] : []));
    });
    assert.deepEqual(found, []);
  });
});
