import { Tag } from '@digdir/designsystemet-react';
import { today } from '../../../day/today';
import { writeDay } from '../../../language/write';
import { say } from '../steps/steps-texts';
import { whenInForce, type DemandDates } from './when-in-force';

/** From and to which days a requirement is in force, and a mark where today is not one of them. */
export const DemandDays = ({ demand }: { readonly demand: DemandDates }) => {
  const { validFrom, validTo } = demand;
  const when = whenInForce(demand, today());
  return (
    <>
      {(validFrom !== null || validTo !== null) && (
        <span>
          {validFrom !== null && say('demands.from', { day: writeDay(validFrom) })}{' '}
          {validTo !== null && say('demands.to', { day: writeDay(validTo) })}
        </span>
      )}
      {when !== 'NOW' && <Tag data-color="neutral">{say(`demands.${when}`)}</Tag>}
    </>
  );
};
