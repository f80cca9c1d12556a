import { List } from '@digdir/designsystemet-react';
import { nameOfStep } from '../../staircase/step-name';
import { wordForScope } from '../../vocabulary/requirement';
import type { LadderChange } from './ladder-changes';
import { say } from './ladders-texts';

/** Changes, each in a sentence or two. */
export const ChangeWords = ({ changes }: { readonly changes: readonly LadderChange[] }) => (
  <List.Unordered>
    {changes.map((change) => (
      <List.Item key={[change.kind, change.scope, change.text].join(' ')}>
        <strong>{say(`changes.${change.kind}`, { text: change.text })}</strong>{' '}
        {change.scope !== undefined && say('changes.demand', { scope: wordForScope[change.scope], text: change.text })}{' '}
        {change.steps.length > 0 && say('changes.steps', { steps: change.steps.map(nameOfStep).join('; ') })}
      </List.Item>
    ))}
  </List.Unordered>
);
