import type { ReactNode } from 'react';
import { language } from '../language/language';
import { writeDay } from '../language/write';
import { wordForEmploymentForm } from '../vocabulary/evidence';
import { say } from './evidence-texts';
import type { ListedEmploymentFragment } from './listed-evidence.generated';
import { VerificationTag } from './verification-tag';
import './evidence.css';

interface EmploymentListProps {
  readonly employments: readonly ListedEmploymentFragment[];
  /** What can be done with an employment, such as to verify or withdraw it. */
  readonly act?: (employment: ListedEmploymentFragment) => ReactNode;
}

/** Employments: as what, with whom, in which form, from when, and how sure it is. */
export const EmploymentList = ({ employments, act }: EmploymentListProps) =>
  employments.length === 0 ? (
    <p>{say('noEmployments')}</p>
  ) : (
    <ul className="record-list">
      {employments.map((employment) => (
        <li key={employment.id}>
          <p className="record-name">
            <span lang={language === 'en' ? 'sv' : undefined}>
              {say('employmentAt', { label: employment.label, employer: employment.organization.name })}
            </span>{' '}
            <VerificationTag verification={employment.verification} />
          </p>
          <p className="record-facts">{factsOf(employment).join(' · ')}</p>
          {act?.(employment)}
        </li>
      ))}
    </ul>
  );

const factsOf = ({ label, title, form, percent, from, to }: ListedEmploymentFragment): readonly string[] => [
  wordForEmploymentForm[form],
  say('percent', { percent }),
  to === null ? say('since', { from: writeDay(from) }) : say('period', { from: writeDay(from), to: writeDay(to) }),
  ...(title.label.toLowerCase() === label.toLowerCase() ? [] : [say('standsFor', { title: title.label })]),
];
