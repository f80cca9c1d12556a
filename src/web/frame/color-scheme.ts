/** Light or dark; auto follows the system. */
export const colorSchemes = ['auto', 'light', 'dark'] as const;

/** One of them. */
export type ColorScheme = (typeof colorSchemes)[number];

const KEY = 'trappa-color-scheme';

const isColorScheme = (text: string | null): text is ColorScheme => colorSchemes.some((scheme) => scheme === text);

/** What was chosen in this browser. */
export const chosenColorScheme = (): ColorScheme => {
  const kept = localStorage.getItem(KEY);
  return isColorScheme(kept) ? kept : 'auto';
};

/** Shows the pages so, now and when they are opened again. */
export const showColorScheme = (scheme: ColorScheme): void => {
  document.documentElement.dataset.colorScheme = scheme;
  localStorage.setItem(KEY, scheme);
};
