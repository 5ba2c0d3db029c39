import type { RecordShape } from './shape';
import { choice, count, entry, flag, formatted, list, map, text } from './shape';

const oa = map(
  ['id', 'signer', 'on'],
  {
    id: text('Number of the confirmation in the OA system.', 'OA 流程编号。'),
    signer: formatted('person', 'Who signed.', '签字人。'),
    on: formatted('day', 'The day of the signature.', '签字日期。'),
  },
  'The confirmation in the office automation system, before which nobody may use the build.',
  'OA 流程确认；确认之前不得使用或传播。',
);

const authorisation = entry(
  ['id', 'build'],
  {
    id: text('Unique among the authorisations of the release.', '授权编号，在本次发布中唯一。'),
    build: formatted('build', 'Name of the build.', '构建名称。'),
    quantity: count(1, 'How many may use it.', '可使用数量。'),
    areas: list(text('An area.', '区域。'), 'Where it may be used.', '可使用的区域范围。'),
    from: formatted('day', 'First day.', '有效期起始日。'),
    to: formatted('day', 'Last day.', '有效期截止日。'),
    guidance: text('What the product department wants to be heeded.', '产品部的指导意见。'),
    oa,
    artefact: text('File name of the artefact.', '制品文件名。'),
    sha256: formatted('sha256', 'SHA-256 of the artefact.', '制品的 SHA-256。'),
  },
  'Leave to use a build within limits.',
  '一项使用授权。',
);

const handOut = entry(
  ['to', 'build'],
  {
    to: text('Who got it: a department or a customer.', '接收方：部门或客户。'),
    build: formatted('build', 'Name of the build.', '构建名称。'),
    authorisation: formatted('authorisation', 'Id of the authorisation.', '授权编号。'),
    quantity: count(1, 'How many.', '数量。'),
    area: text('Where it is used.', '使用区域。'),
  },
  'A build that was given to somebody.',
  '一次交付。',
);

const publication = entry(
  ['to', 'build'],
  {
    to: choice(
      ['website', 'business', 'test-site', 'external-net'],
      'Where it was put.',
      '发布位置：website（官网）、business（业务部门）、test-site（测试站点）、external-net（外网）。',
    ),
    build: formatted('build', 'Name of the build.', '构建名称。'),
  },
  'A build that was put where others get it.',
  '一次发布。',
);

/** Who got what. */
export const handOutShapes: Readonly<Record<string, RecordShape>> = {
  rollout: list(
    entry(
      ['step'],
      {
        step: text('Such as `canary`, `10 %` or `all`.', '如 `canary`、`10 %`、`all`。'),
        build: formatted('build', 'Name of the build.', '构建名称。'),
        verified: flag('Whether it looked well there.', '是否验证正常。'),
      },
      'A step of the rollout.',
      '一步放量。',
    ),
    'The progressive rollout, step by step.',
    '逐步放量的过程。',
  ),
  publicTest: list(
    entry(
      ['sites'],
      {
        sites: count(0, 'How many sites are added.', '新增的公测网吧数。'),
        area: text('Where they are.', '所在区域。'),
      },
      'Sites that join.',
      '新增公测网吧。',
    ),
    'Sites that test the final version in public; the numbers of all entries add up.',
    '最终版本的公测网吧，各条数量累加。',
  ),
  authorisations: list(
    authorisation,
    'Leave to use a temporary or emergency build, within limits.',
    '临时版本或紧急版本的使用授权。',
  ),
  handOuts: list(
    handOut,
    'Builds that were given to departments or customers.',
    '向部门或客户的交付记录。',
  ),
  publications: list(publication, 'Where builds were put for others.', '对外发布记录。'),
};
