/** A dialog gives the focus to what has the attribute, which React does not write by itself. */
export const focusFirst = (element: HTMLElement | null): void => element?.setAttribute('autofocus', '');
