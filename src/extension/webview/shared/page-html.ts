/** What the frame of the page needs. */
export interface PageFrame {
  /** Random, and another one each time. */
  readonly nonce: string;
  readonly script: string;
  /** The style sheets; a later one counts more. */
  readonly styles: readonly string[];
  readonly title: string;
  /** Where images may come from; nowhere when absent. */
  readonly images?: 'data:';
}

/** The frame: nothing runs or is loaded but this script and these style sheets. */
export function pageHtml({ nonce, script, styles, title, images }: PageFrame): string {
  const own = `style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  const policy = `default-src 'none'; ${own}${images ? `; img-src ${images}` : ''}`;
  const sheets = styles.map(
    (style) => `<link rel="stylesheet" nonce="${nonce}" href="${escapeHtml(style)}">`,
  );
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${sheets.join('\n')}
</head>
<body>
<script nonce="${nonce}" src="${escapeHtml(script)}"></script>
</body>
</html>
`;
}

/** A text as it stands in HTML, between tags or in quotes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
