/** A step, as far as naming it needs. */
interface NamedStep {
  readonly role: { readonly name: string };
  readonly level?: { readonly name: string } | null;
  readonly title?: { readonly label: string } | null;
}

/** What a step is called: by its title, else its role, with the level where it has one. */
export const stepName = ({ role, level, title }: NamedStep): string => {
  const name = title?.label ?? role.name;
  return level ? `${name}, ${level.name.toLowerCase()}` : name;
};
