import { CarefulPainter } from './careful-painter.ts';
import { ElementPainter } from './element-painter.ts';
import type { NewElements } from './new-painter.ts';

/** Makes the painter that paints with elements, and with highlights what cannot bear elements. */
export const newElements: NewElements = (write, highlights) => {
  const elements = new ElementPainter(write);
  return highlights ? new CarefulPainter(elements, highlights) : elements;
};
