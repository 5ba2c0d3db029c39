import type { Rewrite } from '../pattern';
import { costs } from './costs';

/** A text of the template put in where nothing of it stands. */
export function missingText(label: string): Rewrite {
  const first = label.charAt(0).toLowerCase();
  return (text, position) =>
    text.charAt(position).toLowerCase() === first
      ? []
      : [{ length: 0, text: label, cost: costs.insertLiteral }];
}
