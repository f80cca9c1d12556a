/** What a step is called by. */
export interface NamedStep {
  readonly title: { readonly label: string } | null;
  readonly role: { readonly name: string };
  readonly level: { readonly name: string } | null;
}

/** What a step is called: its title, or else its role; and its level where it has one. */
export const stepWords = ({ title, role, level }: NamedStep): string => {
  const name = title?.label ?? role.name;
  return level && !name.toLowerCase().includes(level.name.toLowerCase()) ? `${name}, ${level.name}` : name;
};
