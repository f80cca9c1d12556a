import { labelKey } from '../../title/mapping/label-key';
import type { PersonFact, ToldEvidence } from './people-fact';

/**
 * What two facts of one person share that are the same fact told twice, though other things may have changed since: a
 * person; an employment with its employer, title (as `labelKey` reads it) and first day; a merit with what it is (of
 * credits area and unit) and the day it was issued; an assignment with its level, role and first day.
 */
export const factKey = (fact: PersonFact): string => JSON.stringify([fact.kind, ...partsOf(fact)]);

const partsOf = (fact: PersonFact): readonly string[] => {
  switch (fact.kind) {
    case 'PERSON':
      return [];
    case 'EMPLOYMENT':
      return [fact.employment.organization, labelKey(fact.employment.label), fact.employment.from];
    case 'EVIDENCE':
      return [fact.evidence.kind, ...subjectOf(fact.evidence), fact.evidence.issued];
    case 'ASSIGNMENT':
      return [
        fact.assignment.organization,
        fact.assignment.scale,
        fact.assignment.level,
        fact.assignment.role,
        fact.assignment.from,
      ];
  }
};

const subjectOf = (evidence: ToldEvidence['evidence']): readonly string[] => {
  switch (evidence.kind) {
    case 'QUALIFICATION':
      return [evidence.qualification];
    case 'CREDITS':
      return [evidence.area, evidence.unit];
    case 'COMPETENCE':
      return [evidence.competence];
  }
};
