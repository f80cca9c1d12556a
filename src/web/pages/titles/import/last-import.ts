/** An import that was begun in this browser. */
export interface LastImport {
  readonly key: string;
  /** The name of the file; empty for pasted rows. */
  readonly name: string;
}

const placeOf = (organization: string): string => `trappa-title-import ${organization}`;

const isLastImport = (value: unknown): value is LastImport =>
  typeof value === 'object' &&
  value !== null &&
  'key' in value &&
  typeof value.key === 'string' &&
  'name' in value &&
  typeof value.name === 'string';

/** The last one for the employer, so that its state shows also when the page is opened anew. */
export const lastImport = (organization: string): LastImport | undefined => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(placeOf(organization)) ?? 'null');
    return isLastImport(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
};

/** Remembers it as the last. */
export const keepLastImport = (organization: string, last: LastImport): void =>
  localStorage.setItem(placeOf(organization), JSON.stringify(last));
