import { Link } from '@digdir/designsystemet-react';
import { language } from '../language/language';
import { writeDay } from '../language/write';
import { wordForScope } from '../vocabulary/requirement';
import type { ShownCriterionFragment } from './shown-assessment.generated';
import { say } from './verdict-texts';

/** What there is to know of a demand beside the verdict: whether it counts, since when, until when, and by what right. */
export const RequirementFacts = ({ criterion }: { readonly criterion: ShownCriterionFragment }) => {
  const { requirement, counts, respiteUntil, verdict } = criterion;
  const { scope, strength, note, validFrom, validTo, legalBasis } = requirement;
  const facts = [
    scope === 'ENTER_STEP' ? undefined : `${wordForScope[scope]}.`,
    respiteUntil !== null && verdict !== 'MET' ? say('respite', { day: writeDay(respiteUntil) }) : undefined,
    counts ? undefined : say(strength === 'RECOMMENDED' ? 'recommended' : 'otherMatter'),
    validFrom === null ? undefined : say('from', { day: writeDay(validFrom) }),
    validTo === null ? undefined : say('until', { day: writeDay(validTo) }),
    note ?? undefined,
  ].filter((fact) => fact !== undefined);
  if (facts.length === 0 && legalBasis === null) return null;
  return (
    <p className="criterion-facts">
      {facts.join(' ')} {legalBasis && <LegalBasis {...legalBasis} />}
    </p>
  );
};

type Basis = NonNullable<ShownCriterionFragment['requirement']['legalBasis']>;

const LegalBasis = ({ title, reference, url }: Basis) => {
  const words = [title, reference].filter((part) => part !== null).join(', ');
  return (
    <span>
      {say('source')}
      <span lang={language === 'en' ? 'sv' : undefined}>{url === null ? words : <Link href={url}>{words}</Link>}</span>
    </span>
  );
};
