import type { OrganizationKind } from '../../vocabulary/organization-kind.generated';

/** Kinds of organisations, those that people look for first. */
export const organizationKinds: readonly OrganizationKind[] = [
  'MUNICIPALITY',
  'REGION',
  'MUNICIPAL_ASSOCIATION',
  'AUTHORITY',
  'HIGHER_EDUCATION',
  'TRAINING_PROVIDER',
  'COMPANY',
  'OTHER',
];

/** The kind with the name, where there is one. */
export const kindNamed = (name: string | null): OrganizationKind | undefined =>
  organizationKinds.find((kind) => kind === name);
