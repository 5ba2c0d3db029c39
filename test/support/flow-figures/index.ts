import { builtInProcesses } from '../../../src/core/release/process/built-in';
import { languages } from '../../../src/core/text/language';
import { drawFigure } from './draw';
import { figureOf } from './figure';

/** The built-in processes as figures in both languages, by their file names in `docs/images`. */
export function flowFigures(): ReadonlyMap<string, string> {
  return new Map(
    builtInProcesses.flatMap((process) =>
      languages.map((language) => {
        const name = `flow-${process.id}${language === 'en' ? '' : `-${language}`}.svg`;
        return [name, drawFigure(figureOf(process, language), language)] as const;
      }),
    ),
  );
}
