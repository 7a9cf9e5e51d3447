import type { LookUp } from '../../../texts';
import { numberText } from './number-text';

/** Says that something is no figure, with an example in the language's own way of writing. */
export function wrongFigure(t: LookUp, language: string): string {
  return t('measure_figure_wrong', [numberText(12.5, '', language)]);
}
