/** The colours of a picture, as SVG takes them: `#388a34`, or `var(--vscode-charts-green)` in a page. */
export interface Theme {
  readonly background: string;
  readonly foreground: string;
  readonly muted: string;
  readonly border: string;
  /** What lines take turns in. */
  readonly lines: readonly string[];
  readonly main: string;
  /** Forward merges. */
  readonly merged: string;
  readonly missing: string;
  readonly problem: string;
  readonly focus: string;
  /** What a search found. */
  readonly match: string;
  readonly fontFamily: string;
}

/** For a picture that stands by itself, such as one in a document. */
export const lightTheme: Theme = {
  background: '#ffffff',
  foreground: '#1f2328',
  muted: '#6a737d',
  border: '#d8dee4',
  lines: ['#1a6fc9', '#2f8a3b', '#7a3fb4', '#b8650b', '#0b7f8c', '#b0306a'],
  main: '#57606a',
  merged: '#2f8a3b',
  missing: '#cf222e',
  problem: '#b8650b',
  focus: '#0969da',
  match: '#bf8700',
  fontFamily: "system-ui, 'Segoe UI', 'Microsoft YaHei', 'PingFang SC', sans-serif",
};
