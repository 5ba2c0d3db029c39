import type { Picture } from '../../../../core/family/canvas';
import type { Layout } from '../../../../core/family/layout';
import { svgOf } from '../../../../core/family/svg';
import { wholeView } from '../../../../core/family/view';
import { themeNow } from './page-theme';

/** The whole picture as an SVG that stands by itself, in the colours that it has now. */
export function wholeSvg(layout: Layout, { texts, days }: Pick<Picture, 'texts' | 'days'>): string {
  const view = wholeView(layout);
  return svgOf({ layout, view, theme: themeNow(), texts, ...(days && { days }) });
}

/** Neither side of a canvas may be longer in any browser that VS Code runs in. */
const longestSide = 16_000;
/** The most pixels of a PNG. */
const mostPixels = 80_000_000;

/** The same as a PNG in Base64, twice as fine where it is not too large. */
export async function wholePng(
  layout: Layout,
  picture: Pick<Picture, 'texts' | 'days'>,
): Promise<string> {
  const svg = wholeSvg(layout, picture);
  const { width, height } = wholeView(layout);
  const scale = Math.min(
    2,
    longestSide / Math.max(width, height),
    Math.sqrt(mostPixels / (width * height)),
  );
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').replace(/^[^,]*,/, '');
}
