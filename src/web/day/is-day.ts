/** True of a day that there is, written as 2023-07-01. The years begin with 0001, as those of the API do. */
export const isDay = (text: string): boolean => {
  const [match] = /^(?!0000)\d{4}-\d{2}-\d{2}$/u.exec(text) ?? [];
  if (match === undefined) return false;
  const date = new Date(`${match}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(match);
};
