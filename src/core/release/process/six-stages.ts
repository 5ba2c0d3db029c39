import {
  announceable,
  entered,
  approved,
  incidentsResolved,
  rollbackTrigger,
} from './common-needs';
import { enterGate, tagGate } from './common-stages';
import { gates, need, stage } from './make';
import type { Need, NeedOf, Process, Stage } from './types';

const product = ['product-manager'];
const development = ['development-manager', 'developer'];
const testing = ['test-manager', 'tester'];

const deploy: Stage = stage(
  'deploy',
  { en: 'Deploy & verify', 'zh-cn': '部署与验证' },
  'deployment',
  {
    owner: 'development-manager',
    node: 'release',
    needs: [
      rollbackTrigger,
      need(
        { id: 'deploy/rollback-plan', basis: ['S6-3'], who: development, severity: 'warning' },
        { need: 'filled', fields: ['rollback.plan'] },
      ),
      need(
        { id: 'deploy/progressive', basis: ['S6', 'LC-5'], who: development, severity: 'warning' },
        { need: 'some', list: 'rollout', where: { verified: true }, atLeast: 1 },
      ),
      need(
        { id: 'deploy/dashboards', basis: ['S6', 'LC-5'], who: development, severity: 'warning' },
        { need: 'checklist', items: ['slo-dashboards'] },
      ),
      need({ id: 'deploy/tag', basis: ['S6', 'S6-4'], who: development }, { need: 'tag' }),
    ],
  },
);

const tips: NeedOf = { need: 'checklist', items: ['smallest-increment', 'expand-contract'] };

/** The five boxes of the final review (S6-3). */
const finalReview: Need = need(
  { id: 'post/review', basis: ['S6-3'], who: [...product, ...development] },
  {
    need: 'checklist',
    items: [
      'review-versioning',
      'review-strategy',
      'review-checklist',
      'review-rollback',
      'review-hotfix',
    ],
  },
);

const postRelease: Stage = stage(
  'post-release',
  { en: 'Post-release & hotfixes', 'zh-cn': '发布后与热修复' },
  'feedback',
  {
    owner: 'product-manager',
    needs: [
      need(
        { id: 'post/retro', basis: ['S6', 'LC-6'], who: product },
        { need: 'filled', fields: ['retro'] },
      ),
      need(
        { id: 'post/merged', basis: ['S6', 'S6-4'], who: development },
        { need: 'merged-forward' },
      ),
      incidentsResolved,
      need(
        { id: 'post/flags', basis: ['S6-7'], who: development, severity: 'warning' },
        { need: 'checklist', items: ['flag-cleanup'] },
      ),
      finalReview,
      need(
        { id: 'close/closed', basis: ['LC-6'], who: product },
        { need: 'filled', fields: ['closed'] },
      ),
    ],
  },
);

const branching: Stage = stage(
  'branching',
  { en: 'Branching & tags', 'zh-cn': '分支与标签' },
  'planning',
  {
    owner: 'development-manager',
    needs: [
      need(
        { id: 'branching/strategy', basis: ['S6', 'S6-3'], who: development },
        { need: 'checklist', items: ['branch-strategy'] },
      ),
    ],
  },
);

const candidate: Stage = stage(
  'candidate',
  { en: 'Release candidate & checklist', 'zh-cn': '候选版本与检查单' },
  'testing',
  {
    owner: 'test-manager',
    needs: [
      need(
        {
          id: 'candidate/freeze',
          basis: ['S6', 'LC-2', 'LC-3'],
          who: [...testing, ...development],
        },
        {
          need: 'checklist',
          items: ['qa-scope', 'migrations-dry-run', 'feature-flags', 'config-diffs', 'load-smoke'],
        },
      ),
      need(
        { id: 'candidate/tips', basis: ['S6-6'], who: development, severity: 'information' },
        tips,
      ),
    ],
  },
);

const versioning: Stage = stage(
  'policy',
  { en: 'Versioning policy', 'zh-cn': '版本策略' },
  'planning',
  {
    owner: 'product-manager',
    needs: [
      need({ id: 'policy/written', basis: ['S6'], who: product }, { need: 'policy' }),
      need(
        { id: 'policy/deployment', basis: ['S6-2'], who: product },
        { need: 'filled', fields: ['deployment'] },
      ),
      need({ id: 'policy/version', basis: ['S6', 'LC-1'], who: product }, { need: 'version' }),
      need(
        { id: 'policy/start', basis: ['S6-1'], who: product, severity: 'information' },
        { need: 'checklist', items: ['start-conditions'] },
      ),
    ],
  },
);

const communication: Stage = stage(
  'communication',
  { en: 'Communication', 'zh-cn': '沟通' },
  'deployment',
  {
    owner: 'product-manager',
    needs: [
      need(
        { id: 'communication/notes', basis: ['S6'], who: product },
        { need: 'notes', of: ['internal', 'external'] },
      ),
      need(
        { id: 'communication/migration', basis: ['S6'], who: development },
        { need: 'each', list: 'changes.breaking', fields: ['migration'] },
      ),
    ],
  },
);

const ready = ['policy', 'branching', 'candidate'];

/** The six stages of a release of software as a service (002). */
export const sixStages: Process = {
  id: 'six-stages',
  kind: 'normal',
  title: { en: 'Six stages', 'zh-cn': '六阶段发布' },
  stages: [versioning, branching, candidate, communication, deploy, postRelease],
  gates: gates({
    'submit-build': { after: ['policy'], needs: [], pass: [] },
    'request-approval': { after: ready, needs: [], pass: [...product, ...development] },
    'enter-repository': { ...enterGate(approved('S6')), after: ready },
    tag: tagGate(entered('tag')),
    'hand-out': { after: ready, needs: [entered('hand-out')], pass: product },
    deploy: {
      after: [...ready, 'communication'],
      needs: [entered('deploy'), rollbackTrigger],
      pass: [...product, ...development],
    },
    publish: { after: ready, needs: [entered('publish')], pass: product },
    'publish-stage': { after: [], needs: [], pass: [] },
    website: { after: ready, needs: [entered('website')], pass: product },
    announce: {
      after: [...ready, 'communication'],
      needs: [entered('announce'), announceable],
      pass: product,
    },
    close: { after: [...ready, 'communication', 'deploy'], needs: [], pass: product },
  }),
};
