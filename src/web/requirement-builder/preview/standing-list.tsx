import { Tag } from '@digdir/designsystemet-react';
import { colorForDeviation, signForDeviation, wordForDeviation } from '../../vocabulary/deviation';
import { sayPreview } from './preview-texts';
import type { Preview } from './use-preview';

const comparisons = ['toDraft', 'toPublished', 'toBase'] as const;

/** How the step stands with the requirement to what it demanded before, and why. */
export const StandingList = ({ preview }: { readonly preview: Preview }) => (
  <ul className="standing-list">
    {comparisons.map((name) => {
      const standing = preview[name];
      if (!standing) return null;
      const { kind, reasons } = standing;
      return (
        <li key={name}>
          <Tag data-color={colorForDeviation[kind]}>
            <span aria-hidden>{signForDeviation[kind]}</span> {wordForDeviation[kind]}
          </Tag>{' '}
          {sayPreview(name)}
          {reasons.length > 0 && (
            <ul>
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          )}
        </li>
      );
    })}
  </ul>
);
