/** The least power of two, from 2 on, that is not below a number. */
export const powerOfTwo = (least: number): number => 2 ** Math.ceil(Math.log2(Math.max(2, least)));
