import {
  approved,
  authorised,
  buildNeeds,
  entered,
  incidentsResolved,
  planNeeds,
  submitGate,
  testNeeds,
} from './common-needs';
import {
  announceGate,
  approveStage,
  closeStage,
  cycleGate,
  deployGate,
  developStage,
  enterGate,
  planStage,
  requestGate,
  tagGate,
  testStage,
  websiteGate,
} from './common-stages';
import { gates, need, stage } from './make';
import type { Need, Process } from './types';

const product = ['product-manager'];

/** More sites than these test the final version in public before it stands on the website (FIN-2). */
const publicTest: Need = need(
  { id: 'website/public-test', basis: ['FIN-2'], who: [...product, 'business'] },
  { need: 'sum', list: 'publicTest', field: 'sites', moreThan: 500 },
);

const temporaryPlan: readonly Need[] = [
  need(
    { id: 'plan/length', basis: ['REL-3'], who: product },
    { need: 'working-days', node: 'release', atLeast: 1, atMost: 10 },
  ),
  need(
    { id: 'plan/special', basis: ['PLAN-3'], who: product },
    {
      need: 'each',
      list: 'requirements',
      where: { special: true },
      fields: ['reviewedBy', 'reviewedOn', 'control'],
    },
  ),
];

/** Releases within 1 to 10 working days, for a business of its own (000 §4.2). */
export const temporary: Process = {
  id: 'temporary',
  kind: 'temporary',
  title: { en: 'Temporary release', 'zh-cn': '临时发布' },
  stages: [
    planStage([...planNeeds, ...temporaryPlan]),
    developStage(buildNeeds('DEV-1', 'DEV-2')),
    testStage([
      ...testNeeds,
      need(
        { id: 'test/special', basis: ['TEST-4'], who: ['tester', 'test-manager'] },
        {
          need: 'report',
          kind: 'focus',
          result: 'passed',
          of: 'final',
          coverage: ['special'],
          special: true,
        },
      ),
    ]),
    approveStage('APP-2'),
    stage('publish', { en: 'Release to business', 'zh-cn': '发布给业务部门' }, 'deployment', {
      owner: 'product-manager',
      node: 'release',
      needs: [
        need(
          { id: 'publish/business', basis: ['FIN-2', 'BIZ-2', 'LC-4'], who: product },
          { need: 'published', to: ['business'] },
        ),
      ],
    }),
    stage('public-test', { en: 'Public test', 'zh-cn': '公测与官网发布' }, 'monitoring', {
      owner: 'product-manager',
      needs: [
        publicTest,
        need(
          { id: 'public-test/website', basis: ['FIN-2'], who: product },
          { need: 'published', to: ['website'] },
        ),
        incidentsResolved,
      ],
    }),
    closeStage,
  ],
  gates: gates({
    'submit-build': submitGate('DEV-2'),
    'request-approval': requestGate,
    'enter-repository': enterGate(approved('APP-2')),
    tag: tagGate(entered('tag')),
    'hand-out': {
      after: [],
      needs: [entered('hand-out'), authorised('hand-out')],
      pass: product,
    },
    deploy: deployGate,
    publish: {
      after: ['plan', 'develop', 'test'],
      needs: [entered('publish'), authorised('publish')],
      pass: product,
    },
    'publish-stage': cycleGate,
    website: websiteGate(publicTest),
    announce: announceGate,
    close: {
      after: ['plan', 'develop', 'test', 'approve', 'publish', 'public-test'],
      needs: [],
      pass: product,
    },
  }),
};
