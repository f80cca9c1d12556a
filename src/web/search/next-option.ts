/**
 * Which option of a list a key leads to, from the one that is chosen; undefined stands for none, the field itself.
 * Down from the last and up from the first lead back to the field, as the ARIA practice for comboboxes has it.
 *
 * @param count How many options there are.
 */
export const nextOption = (
  key: 'ArrowDown' | 'ArrowUp',
  chosen: number | undefined,
  count: number,
): number | undefined => {
  if (count === 0) return undefined;
  const next = key === 'ArrowDown' ? (chosen ?? -1) + 1 : (chosen ?? count) - 1;
  return next < 0 || next >= count ? undefined : next;
};
