import { Details } from '@digdir/designsystemet-react';
import { say } from '../editor-texts';
import type { WorkHistory } from '../history/work-history';

/** What was done in this session, the latest last; what was undone is marked. */
export const Deeds = ({ history: { done, undone } }: { readonly history: WorkHistory<string> }) =>
  done.length + undone.length === 0 ? null : (
    <Details>
      <Details.Summary>{say('deeds.title')}</Details.Summary>
      <Details.Content>
        <ol>
          {done.map(({ what }, index) => (
            <li key={index}>{what}</li>
          ))}
          {undone.map(({ what }, index) => (
            <li key={`undone ${index}`}>
              <s>{what}</s> {say('deeds.undone')}
            </li>
          ))}
        </ol>
      </Details.Content>
    </Details>
  );
