import { Tag } from '@digdir/designsystemet-react';
import { colorForDeviation, signForDeviation, wordForDeviation } from '../../vocabulary/deviation';
import { locale } from '../../language/language';
import { sayPreview } from './preview-texts';
import type { Preview } from './use-preview';

const comparisons = ['toDraft', 'toPublished', 'toBase'] as const;

/** A standing, and all that it is the same to. */
interface Shared {
  readonly standing: NonNullable<Preview['toDraft']>;
  readonly to: readonly (typeof comparisons)[number][];
}

/** The standings, those that are alike together. */
const sharedIn = (preview: Preview): readonly Shared[] =>
  comparisons.reduce<readonly Shared[]>((all, name) => {
    const standing = preview[name];
    if (!standing) return all;
    const alike = all.find((one) => JSON.stringify(one.standing) === JSON.stringify(standing));
    if (!alike) return [...all, { standing, to: [name] }];
    return all.map((one) => (one === alike ? { standing, to: [...one.to, name] } : one));
  }, []);

/** How the step stands with the requirement to what it demanded before, and why. */
export const StandingList = ({ preview }: { readonly preview: Preview }) => (
  <ul className="standing-list">
    {sharedIn(preview).map(({ standing: { kind, reasons }, to }) => (
      <li key={to.join(' ')}>
        <Tag data-color={colorForDeviation[kind]}>
          <span aria-hidden>{signForDeviation[kind]}</span> {wordForDeviation[kind]}
        </Tag>{' '}
        {sayPreview('comparedWith', { what: writeList(to.map((name) => sayPreview(name))) })}
        {reasons.length > 0 && (
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        )}
      </li>
    ))}
  </ul>
);

const lists = new Intl.ListFormat(locale, { type: 'conjunction' });

const writeList = (parts: readonly string[]): string => lists.format(parts);
