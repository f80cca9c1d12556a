import { Heading, List } from '@digdir/designsystemet-react';
import { useRef } from 'react';
import { DayControl } from '../../day/day-control';
import { today } from '../../day/today';
import { useDay } from '../../day/use-day';
import { Page } from '../../frame/page';
import { writeDay } from '../../language/write';
import { Sources } from '../../source/sources';
import { Unknowns } from '../../source/unknowns';
import { ChangesOnDay } from './changes-on-day';
import { ChangeList } from './change-list';
import { LadderFacts } from './ladder-facts';
import { LadderLinks } from './ladder-links';
import type { LadderPageQuery } from './ladder-page.generated';
import { LadderStairs } from './ladder-stairs';
import { LadderStanding } from './ladder-standing';
import { say } from './ladders-texts';
import { useLadderChanges } from './use-ladder-changes';
import './ladders.css';

/** A ladder, as its page was answered. */
export type ShownLadder = NonNullable<LadderPageQuery['ladder']>;

/** What is known of a ladder on the day in the address. */
export const LadderView = ({ ladder }: { readonly ladder: ShownLadder }) => {
  const day = useDay();
  const top = useRef<HTMLDivElement>(null);
  const changes = useLadderChanges(ladder.slug);
  return (
    <Page title={ladder.name} lead={<span lang="sv">{`${ladder.organization.name} · ${ladder.field}`}</span>}>
      <div className="ladder-day" ref={top} tabIndex={-1}>
        <p className="print-only">{say('onPaper', { day: writeDay(day.day ?? today()) })}</p>
        <DayControl {...day} marked={[...new Set(changes?.map((change) => change.day))]} />
        <ChangesOnDay ladder={ladder.slug} changes={changes ?? []} day={day.day} />
      </div>
      <LadderStanding ladder={ladder} />
      <LadderStairs ladder={ladder} />
      {changes && (
        <ChangeList
          ladder={ladder.slug}
          changes={changes}
          choose={(wanted) => {
            day.choose(wanted);
            top.current?.focus();
          }}
        />
      )}
      {ladder.notes.length > 0 && (
        <section>
          <Heading level={2} data-size="sm">
            {say('notes')}
          </Heading>
          <List.Unordered>
            {ladder.notes.map((note) => (
              <List.Item key={note}>{note}</List.Item>
            ))}
          </List.Unordered>
        </section>
      )}
      <Unknowns unknowns={ladder.unknowns} />
      <LadderFacts ladder={ladder} />
      <Sources sources={ladder.sources} />
      <LadderLinks ladder={ladder} />
    </Page>
  );
};
