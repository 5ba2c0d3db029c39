import { lightTheme, type Theme } from '../../../../core/family/theme';

/** The colours of the editor's theme, which the browser follows by itself when it changes. */
export const pageTheme: Theme = {
  background: 'var(--vscode-editor-background)',
  foreground: 'var(--vscode-editor-foreground, var(--vscode-foreground))',
  muted: 'var(--vscode-descriptionForeground)',
  border: 'var(--vscode-panel-border, var(--vscode-contrastBorder, transparent))',
  lines: [
    'var(--vscode-charts-blue)',
    'var(--vscode-charts-green)',
    'var(--vscode-charts-purple)',
    'var(--vscode-terminal-ansiCyan)',
    'var(--vscode-terminal-ansiMagenta)',
    'var(--vscode-terminal-ansiYellow)',
  ],
  main: 'var(--vscode-descriptionForeground)',
  merged: 'var(--vscode-charts-green)',
  missing: 'var(--vscode-errorForeground)',
  problem: 'var(--vscode-editorWarning-foreground)',
  focus: 'var(--vscode-focusBorder)',
  match: 'var(--vscode-charts-yellow)',
  fontFamily: 'var(--vscode-font-family)',
};

/** The same with the colours as they are now, for a picture that leaves the page. */
export function themeNow(): Theme {
  const probe = document.createElement('span');
  document.body.append(probe);
  const now = (colour: string): string => {
    probe.style.color = '';
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  };
  const { lines, fontFamily: _pageFont, ...colours } = pageTheme;
  const resolved = Object.fromEntries(
    Object.entries(colours).map(([key, colour]) => [key, now(colour)]),
  ) as Omit<Theme, 'lines' | 'fontFamily'>;
  const theme = { ...resolved, lines: lines.map(now), fontFamily: lightTheme.fontFamily };
  probe.remove();
  return theme;
}
