import type { Requirement } from '../../../requirement/requirement';
import type { Respite } from '../../../requirement/respite';
import type { Source } from '../../../source';
import type { Step } from '../../step';
import { anything, type Check, each, fields } from './check';
import { expression } from './expressions';
import { amount } from './numbers';
import { repeated } from './repeated';
import { day, line, localizedText, slug, webAddress } from './texts';

export const source: Check<Source> = fields<Source>({
  title: line,
  reference: line,
  url: webAddress,
  inForceFrom: day,
});

const respite: Check<Respite> = fields<Respite>({ months: amount, roles: each(slug) });

export const requirement: Check<Requirement> = fields<Requirement>({
  slug,
  scope: anything,
  strength: anything,
  authority: anything,
  validFrom: day,
  validTo: day,
  jurisdiction: slug,
  legalBasis: source,
  expression,
  respite,
  note: localizedText,
});

/** A whole step, whose requirements and activities differ in name. */
export const step: Check<Step> = (value, path) => [
  ...wellFormed(value, path),
  ...repeated(value.requirements, (one) => one.slug, [...path, 'requirements']),
  ...repeated(value.activities, (one) => one, [...path, 'activities']),
];

const wellFormed: Check<Step> = fields<Step>({
  slug,
  role: slug,
  level: slug,
  title: slug,
  description: localizedText,
  requirements: each(requirement),
  demandsUnknown: anything,
  activities: each(slug),
});
