import {
  approved,
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
import type { Process } from './types';

const product = ['product-manager'];

/** Planned releases of a natural quarter, released on the website and announced by mail (000 §4.1). */
export const normal: Process = {
  id: 'normal',
  kind: 'normal',
  title: { en: 'Normal release', 'zh-cn': '正常发布' },
  stages: [
    planStage([
      ...planNeeds,
      need(
        { id: 'plan/quarter', basis: ['REL-2'], who: product, severity: 'warning' },
        { need: 'alone-in-quarter' },
      ),
    ]),
    developStage(buildNeeds('DEV-1', 'DEV-2')),
    testStage(testNeeds),
    approveStage('APP-1'),
    stage('publish', { en: 'Release', 'zh-cn': '官网发布' }, 'deployment', {
      owner: 'product-manager',
      node: 'release',
      needs: [
        need(
          { id: 'publish/website', basis: ['FIN-1', 'BIZ-1', 'LC-4'], who: product },
          { need: 'published', to: ['website'] },
        ),
      ],
    }),
    stage('announce', { en: 'Announce', 'zh-cn': '发布通知' }, 'deployment', {
      owner: 'product-manager',
      needs: [need({ id: 'announce/sent', basis: ['ANN-1'], who: product }, { need: 'announced' })],
    }),
    stage('follow-up', { en: 'Follow up', 'zh-cn': '跟踪' }, 'monitoring', {
      owner: 'product-manager',
      needs: [incidentsResolved],
    }),
    closeStage,
  ],
  gates: gates({
    'submit-build': submitGate('DEV-2'),
    'request-approval': requestGate,
    'enter-repository': enterGate(approved('APP-1')),
    tag: tagGate(entered('tag')),
    'hand-out': { after: [], needs: [entered('hand-out')], pass: product },
    deploy: deployGate,
    publish: { after: ['test'], needs: [entered('publish')], pass: product },
    'publish-stage': cycleGate,
    website: websiteGate(),
    announce: announceGate,
    close: {
      after: ['plan', 'develop', 'test', 'approve', 'publish', 'announce', 'follow-up'],
      needs: [],
      pass: product,
    },
  }),
};
