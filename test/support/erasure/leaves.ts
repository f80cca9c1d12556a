/** Every plain value in it, however deep. */
export const leavesOf = (value: unknown): ReadonlySet<unknown> =>
  new Set(
    typeof value === 'object' && value !== null ? Object.values(value).flatMap((part) => [...leavesOf(part)]) : [value],
  );
