import { Fieldset } from '@digdir/designsystemet-react';
import type { ComponentProps } from 'react';
import { DecisionFields } from '../../decision/decision-fields';
import { say } from './adopt-texts';

/** The decision by which a ladder is used. */
export const AdoptionDecision = (props: Omit<ComponentProps<typeof DecisionFields>, 'words'>) => (
  <Fieldset>
    <Fieldset.Legend>{say('decision')}</Fieldset.Legend>
    <DecisionFields
      {...props}
      words={{
        body: say('body'),
        bodyMeans: say('bodyMeans'),
        date: say('date'),
        reference: say('reference'),
        missing: say('missing'),
      }}
    />
  </Fieldset>
);
