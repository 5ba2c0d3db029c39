import {
  approved,
  authorised,
  buildNeeds,
  entered,
  incidentsResolved,
  planNeeds,
  submitGate,
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
const testing = ['tester', 'test-manager'];

const focusTests: readonly Need[] = [
  need(
    { id: 'test/focus', basis: ['TEST-5', 'LC-3'], who: testing },
    {
      need: 'report',
      kind: 'focus',
      result: 'passed',
      of: 'last',
      coverage: ['basic', 'special'],
    },
  ),
  need(
    { id: 'test/final', basis: ['TEST-5', 'DEV-3'], who: ['developer', ...testing] },
    { need: 'build', final: true },
  ),
  need(
    { id: 'test/complete', basis: ['TEST-5'], who: testing, severity: 'warning' },
    { need: 'report', kind: 'test', result: 'passed', of: 'final', coverage: ['complete'] },
  ),
  need(
    { id: 'test/defects', basis: ['ROLE-3', 'DEV-3'], who: testing },
    { need: 'defects', state: 'fixed', of: 'all' },
  ),
];

/** Releases that cannot wait: iteration builds go to business departments, and what is heard goes into the next normal one (000 §4.3). */
export const emergency: Process = {
  id: 'emergency',
  kind: 'emergency',
  title: { en: 'Emergency release', 'zh-cn': '紧急发布' },
  stages: [
    planStage([
      ...planNeeds,
      need(
        { id: 'plan/delay', basis: ['EMG-1'], who: product, severity: 'warning' },
        { need: 'filled', fields: ['delay'] },
      ),
    ]),
    developStage(buildNeeds('DEV-3', 'DEV-3')),
    testStage(focusTests),
    approveStage('APP-3'),
    stage('publish', { en: 'Release to business', 'zh-cn': '发布给业务部门' }, 'deployment', {
      owner: 'product-manager',
      node: 'release',
      needs: [
        need(
          { id: 'publish/business', basis: ['FIN-3', 'BIZ-2', 'LC-4'], who: product },
          { need: 'published', to: ['business'] },
        ),
      ],
    }),
    stage('follow-up', { en: 'Follow up', 'zh-cn': '跟踪反馈' }, 'monitoring', {
      owner: 'product-manager',
      needs: [
        need(
          { id: 'follow-up/feedback', basis: ['FIN-3', 'LC-5'], who: product },
          { need: 'some', list: 'feedback', atLeast: 1 },
        ),
        need(
          { id: 'follow-up/target', basis: ['FIN-3', 'LC-6'], who: product },
          { need: 'each', list: 'feedback', fields: ['target'] },
        ),
        incidentsResolved,
      ],
    }),
    closeStage,
  ],
  gates: gates({
    'submit-build': submitGate('DEV-3'),
    'request-approval': { ...requestGate, after: ['plan', 'develop'] },
    'enter-repository': {
      ...enterGate(approved('APP-3')),
      after: ['plan', 'develop'],
    },
    tag: tagGate(entered('tag')),
    'hand-out': {
      after: [],
      needs: [
        entered('hand-out'),
        need(
          { id: 'hand-out/traversal', basis: ['EMG-2', 'EMG-3'], who: testing },
          { need: 'report', result: 'passed', of: 'last', coverage: ['traversal'] },
        ),
        authorised('hand-out'),
      ],
      pass: product,
    },
    deploy: deployGate,
    publish: {
      after: ['plan', 'develop', 'test'],
      needs: [entered('publish'), authorised('publish')],
      pass: product,
    },
    'publish-stage': cycleGate,
    website: websiteGate(),
    announce: announceGate,
    close: {
      after: ['plan', 'develop', 'test', 'approve', 'publish', 'follow-up'],
      needs: [],
      pass: product,
    },
  }),
};
