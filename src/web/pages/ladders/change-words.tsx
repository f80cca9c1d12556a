import { List } from '@digdir/designsystemet-react';
import { today } from '../../day/today';
import { addresses, queryNames } from '../../frame/addresses';
import { SiteLink } from '../../frame/site-link';
import { nameOfStep } from '../../staircase/step-name';
import { wordForScope } from '../../vocabulary/requirement';
import type { LadderChange } from './ladder-changes';
import { say } from './ladders-texts';
import { RevisionChanges } from './revision-changes';

interface ChangeWordsProps {
  /** The slug of the ladder. */
  readonly ladder: string;
  readonly changes: readonly LadderChange[];
}

/** Changes, each in a sentence or two. */
export const ChangeWords = ({ ladder, changes }: ChangeWordsProps) => (
  <List.Unordered>
    {changes.map((change) => (
      <List.Item key={[change.kind, change.scope, change.text].join(' ')}>
        <strong>
          <What ladder={ladder} change={change} />
        </strong>{' '}
        {change.scope !== undefined && say('changes.demand', { scope: wordForScope[change.scope], text: change.text })}{' '}
        {change.steps.length > 0 && say('changes.steps', { steps: change.steps.map(nameOfStep).join('; ') })}
        {change.replaces !== undefined && (
          <RevisionChanges slug={ladder} from={change.replaces} to={Number(change.text)} />
        )}
      </List.Item>
    ))}
  </List.Unordered>
);

interface WhatProps {
  readonly ladder: string;
  readonly change: LadderChange;
}

/** What happens; a revision that takes over from another leads to what tells the two apart. */
const What = ({ ladder, change: { day, kind, text, replaces } }: WhatProps) => {
  const words = say(`changes.${day < today() ? 'past' : 'ahead'}.${kind}`, { text });
  if (replaces === undefined) return words;
  const query = new URLSearchParams({ [queryNames.from]: String(replaces), [queryNames.to]: text }).toString();
  return <SiteLink to={`${addresses.ladderHistory(ladder)}?${query}`}>{words}</SiteLink>;
};
