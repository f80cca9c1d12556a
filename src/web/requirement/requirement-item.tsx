import { Tag } from '@digdir/designsystemet-react';
import { today } from '../day/today';
import { writeDay } from '../language/write';
import { SourceLine } from '../source/source-line';
import { wordForAuthority, wordForScope, wordForStrength } from '../vocabulary/requirement';
import { Demand } from './demand';
import type { ShownRequirementFragment } from './requirement.generated';
import { say } from './requirement-texts';

interface RequirementItemProps {
  readonly requirement: ShownRequirementFragment;
  /** The day that it is looked at on; undefined is today. */
  readonly day: string | undefined;
}

/** A demand: for what, how strong, what, on whose authority, when and where. */
export const RequirementItem = ({ requirement, day = today() }: RequirementItemProps) => {
  const { scope, strength, authority, legalBasis, jurisdiction, respite, note, nodes } = requirement;
  return (
    <div className="requirement">
      <p className="requirement-head">
        <Tag data-color={strength === 'MANDATORY' ? 'accent' : 'neutral'}>{wordForStrength[strength]}</Tag>
        <span>{wordForScope[scope]}</span>
      </p>
      <Demand nodes={nodes} />
      {note !== null && <p className="requirement-note">{note}</p>}
      <ul className="requirement-facts">
        {respite && (
          <li>
            {say('respite', { count: respite.months })}{' '}
            {respite.roles.length > 0 && say('respiteAs', { roles: respite.roles.map(({ name }) => name).join(', ') })}
          </li>
        )}
        <li>
          {wordForAuthority[authority]}
          {legalBasis && (
            <>
              : <SourceLine source={legalBasis} />
            </>
          )}
        </li>
        {jurisdiction && <li>{say('jurisdiction', { name: jurisdiction.name })}</li>}
        <Dates {...requirement} day={day} />
      </ul>
    </div>
  );
};

const Dates = ({
  validFrom,
  validTo,
  day,
}: Pick<ShownRequirementFragment, 'validFrom' | 'validTo'> & { readonly day: string }) => (
  <>
    {validFrom !== null && <li>{say(validFrom > day ? 'from.ahead' : 'from.past', { day: writeDay(validFrom) })}</li>}
    {validTo !== null && <li>{say(validTo < day ? 'to.past' : 'to.ahead', { day: writeDay(validTo) })}</li>}
  </>
);
