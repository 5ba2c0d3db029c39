import * as vscode from 'vscode';
import { SampleState } from './support/sample';
import { until } from '../support/until';

describe('Explain Name', () => {
  const sample = new SampleState();
  afterEach(() => sample.restore());

  it('shows how a scheme reads the name', async () => {
    const running = vscode.commands.executeCommand('stemma.explainName', 'V100R001C01B023');
    await until('the explanation', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
      return tabs.find(({ label }) => label.includes('V100R001C01B023'));
    });
    await running;
  });
});
