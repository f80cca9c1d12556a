import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { today } from '../../day/today';
import { useDay } from '../../day/use-day';
import { addresses } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { writeDay } from '../../language/write';
import type { ShownLadder } from './ladder-view';
import { say } from './ladders-texts';
import { standingOn } from './standing';

/** Says so where what is shown is not in force on the day. */
export const LadderStanding = ({ ladder }: { readonly ladder: ShownLadder }) => {
  const { day = today() } = useDay();
  const standing = standingOn(day, ladder, ladder.revisions);
  if (standing === 'IN_FORCE') return null;
  return (
    <Alert data-color="warning">
      <Heading level={2} data-size="2xs">
        {say(`standing.${standing}.title`)}
      </Heading>
      <Paragraph>
        {say(`standing.${standing}.body`, {
          day: writeDay(day),
          from: ladder.validFrom === null ? '' : writeDay(ladder.validFrom),
        })}
      </Paragraph>
      {standing === 'REPLACED' && (
        <Paragraph>
          <SiteLink to={addresses.ladder(ladder.slug)}>{say('standing.newer')}</SiteLink>
        </Paragraph>
      )}
    </Alert>
  );
};
