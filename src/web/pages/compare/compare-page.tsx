import { useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer';
import { DayControl } from '../../day/day-control';
import { useDay } from '../../day/use-day';
import { queryNames } from '../../frame/addresses';
import { Page } from '../../frame/page';
import { apiLanguage } from '../../language/language';
import { WithSwedish } from '../../language/with-swedish';
import { Answered } from '../../states/answered';
import { Empty } from '../../states/empty';
import { sidesOf } from './comparable';
import { ComparableLaddersDocument, type ComparableLadderFragment } from './compare.generated';
import './compare.css';
import { say } from './compare-texts';
import { Comparison } from './comparison';
import { FirstExamples } from './first-examples';
import { LadderChoices } from './ladder-choices';

/** Two ladders side by side on a day; the address names them. */
export const ComparePage = () => {
  const [query] = useSearchParams();
  const { day } = useDay();
  const answer = useAnswer(ComparableLaddersDocument, { day: day ?? null, language: apiLanguage });
  const ladders = answer.state === 'ANSWERED' ? answer.data.ladders.nodes : [];
  const inAddress = (name: string) => ladders.find(({ slug }) => slug === query.get(name));
  const left = inAddress(queryNames.left);
  const right = inAddress(queryNames.right);
  const sides = left && right && sidesOf(left, right);
  const title = sides ? say('titleOf', { left: sides.left, right: sides.right }) : say('title');
  return (
    <Page title={title} heading={<WithSwedish text={title} words={sides?.swedish ?? []} />} lead={say('lead')}>
      <Answered answer={answer}>
        {({ ladders: { nodes } }) => (
          <>
            <LadderChoices ladders={nodes} />
            <Compared left={left} right={right} />
          </>
        )}
      </Answered>
    </Page>
  );
};

interface ComparedProps {
  readonly left: ComparableLadderFragment | undefined;
  readonly right: ComparableLadderFragment | undefined;
}

const Compared = ({ left, right }: ComparedProps) => {
  const chosen = useDay();
  if (!left || !right) return <FirstExamples />;
  if (left.slug === right.slug) return <Empty title={say('same.title')}>{say('same.body')}</Empty>;
  return (
    <>
      <DayControl {...chosen} />
      <Comparison left={left} right={right} day={chosen.day} />
    </>
  );
};
