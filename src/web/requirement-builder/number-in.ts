/**
 * The number that is written in a place, also with a decimal comma: 0 while the place is empty, NaN where it holds
 * anything but a number above 0.
 *
 * @param isWhole True where only whole numbers fit.
 */
export const numberIn = (text: string, isWhole = false): number => {
  const written = text.trim().replace(',', '.');
  if (written === '') return 0;
  const number = Number(written);
  const fits = Number.isFinite(number) && number > 0 && (!isWhole || Number.isInteger(number));
  return fits ? number : Number.NaN;
};
