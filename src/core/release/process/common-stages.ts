import {
  announceable,
  closeNeeds,
  cycle,
  entered,
  managers,
  rollbackTrigger,
} from './common-needs';
import { need, stage } from './make';
import type { Gate, Need, Stage } from './types';

/** Those who may carry a release into the repository and tag it. */
const keepers = ['product-manager', 'configuration-manager', 'librarian'];

export function planStage(needs: readonly Need[]): Stage {
  return stage('plan', { en: 'Plan', 'zh-cn': '制定计划' }, 'planning', {
    owner: 'product-manager',
    needs,
  });
}

export function developStage(needs: readonly Need[]): Stage {
  return stage('develop', { en: 'Develop', 'zh-cn': '研发' }, 'build', {
    owner: 'developer',
    node: 'iteration',
    needs,
  });
}

export function testStage(needs: readonly Need[]): Stage {
  return stage('test', { en: 'Test', 'zh-cn': '测试' }, 'testing', {
    owner: 'tester',
    node: 'defectReport',
    needs,
  });
}

export function approveStage(basis: string): Stage {
  return stage('approve', { en: 'Entry approval', 'zh-cn': '入库审批' }, 'testing', {
    owner: 'product-manager',
    needs: [
      need(
        { id: 'approve/entered', basis: [basis, 'APP-4'], who: [...managers] },
        { need: 'approval', state: 'in-repository', by: managers },
      ),
    ],
  });
}

export const closeStage: Stage = stage('close', { en: 'Close', 'zh-cn': '总结关闭' }, 'feedback', {
  owner: 'product-manager',
  needs: closeNeeds,
});

export const requestGate: Omit<Gate, 'id' | 'title'> = {
  after: ['plan', 'develop', 'test'],
  needs: [],
  pass: ['product-manager', 'development-manager', 'test-manager'],
};

export function enterGate(approval: Need): Omit<Gate, 'id' | 'title'> {
  return { after: ['plan', 'develop', 'test'], needs: [approval], pass: keepers };
}

export function tagGate(...needs: readonly Need[]): Omit<Gate, 'id' | 'title'> {
  return { after: [], needs, pass: [...keepers, 'development-manager'] };
}

/** Of builds that are tried in a cycle of alpha and beta. */
export const cycleGate: Omit<Gate, 'id' | 'title'> = { after: [], needs: [cycle], pass: [] };

export const deployGate: Omit<Gate, 'id' | 'title'> = {
  after: [],
  needs: [entered('deploy'), rollbackTrigger],
  pass: ['product-manager', 'development-manager', 'developer'],
};

/** The final version on the website, for everybody. */
export function websiteGate(...needs: readonly Need[]): Omit<Gate, 'id' | 'title'> {
  return {
    after: ['plan', 'develop', 'test'],
    needs: [entered('website'), ...needs],
    pass: ['product-manager'],
  };
}

export const announceGate: Omit<Gate, 'id' | 'title'> = {
  after: ['test'],
  needs: [entered('announce'), announceable],
  pass: ['product-manager'],
};
