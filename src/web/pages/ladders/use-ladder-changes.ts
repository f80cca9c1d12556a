import { useEffect, useState } from 'react';
import { useClient, type Client } from 'urql';
import { today } from '../../day/today';
import { apiLanguage } from '../../language/language';
import { LadderOnDayDocument } from './ladder-change-days.generated';
import { changesBetween, firstDays, turningDays, type LadderChange, type LadderOnDay } from './ladder-changes';
import type { RevisionDates } from './standing';

/** More days than any ladder turns on; ends a search that would not end. */
const MOST_DAYS = 60;

/** What changes in a ladder on which days; undefined until it is known, or where it could not be asked for. */
export const useLadderChanges = (
  slug: string,
  revisions: readonly RevisionDates[],
): readonly LadderChange[] | undefined => {
  const client = useClient();
  const [known, setKnown] = useState<{ readonly slug: string; readonly changes: readonly LadderChange[] }>();
  useEffect(() => {
    let isLeft = false;
    void answersOnAllDays(client, slug, revisions).then((answers) => {
      if (!isLeft && answers) setKnown({ slug, changes: changesBetween(answers, revisions) });
    });
    return () => {
      isLeft = true;
    };
  }, [client, slug, revisions]);
  return known?.slug === slug ? known.changes : undefined;
};

/** Asks for the days that are known to matter, then for those that the answers name, until they name no new one. */
const answersOnAllDays = async (
  client: Client,
  slug: string,
  revisions: readonly RevisionDates[],
): Promise<readonly LadderOnDay[] | undefined> => {
  const asked = new Set<string>();
  const answers: LadderOnDay[] = [];
  let open = firstDays(revisions, today());
  while (open.length > 0 && asked.size < MOST_DAYS) {
    for (const day of open) asked.add(day);
    const found = await Promise.all(open.map((day) => answerOn(client, slug, day)));
    if (found.includes(undefined)) return undefined;
    answers.push(...found.filter((answer) => answer !== undefined));
    open = turningDays(answers).filter((day) => !asked.has(day));
  }
  return answers;
};

const answerOn = async (client: Client, slug: string, day: string): Promise<LadderOnDay | undefined> => {
  const { data } = await client
    .query(LadderOnDayDocument, { slug, asOf: day, language: apiLanguage }, { requestPolicy: 'cache-first' })
    .toPromise();
  return data?.ladder ? { day, ladder: data.ladder } : undefined;
};
