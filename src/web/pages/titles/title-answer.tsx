import { Tag } from '@digdir/designsystemet-react';
import { dayInSweden } from '../../day/day-in-sweden';
import { writeDay } from '../../language/write';
import { statusOf, type ResultStatus, type TitleResult } from '../../title-work/result-rows';
import { say } from './titles-texts';

interface TitleAnswerProps {
  readonly resolution: {
    readonly title: TitleResult['resolution']['title'];
    readonly mapping: Pick<NonNullable<TitleResult['resolution']['mapping']>, 'state' | 'decidedAt'> | null;
  };
}

const colours = { DECIDED: 'success', AGREED: 'info', NONE_FITS: 'neutral', UNDECIDED: 'warning' } as const;

/** What is decided of a title, and when. */
export const TitleAnswer = ({ resolution }: TitleAnswerProps) => {
  const status: ResultStatus = statusOf(resolution);
  const decidedAt = resolution.mapping?.decidedAt;
  return (
    <>
      <Tag data-color={colours[status]}>{say(`status.${status}`)}</Tag>
      {decidedAt && <small> {say('on', { day: writeDay(dayInSweden(decidedAt)) })}</small>}
    </>
  );
};
