import { Heading, Switch } from '@digdir/designsystemet-react';
import { useSearchParams } from 'react-router';
import { AdaptedStep, isToBeSeen, type AdaptingLadder } from '../../adaptation/adapted-step';
import { say } from '../../adaptation/adaptation-texts';
import { DeviationMark } from '../../adaptation/deviation-mark';
import { pairSteps } from '../../adaptation/pair-steps';
import { queryNames } from '../../frame/addresses';
import { queryWith } from '../../frame/query-with';
import { DeviationList } from '../../ladder-work/deviation-list';
import { Empty } from '../../states/empty';

interface SideBySideProps {
  readonly ladder: AdaptingLadder;
  readonly base: NonNullable<AdaptingLadder['basedOn']>;
  readonly reload: () => void;
}

/** The steps of a ladder beside those that they adapt; the address tells whether those alike show. */
export const SideBySide = ({ ladder, base, reload }: SideBySideProps) => {
  const [query, setQuery] = useSearchParams();
  const showsSame = query.has(queryNames.same);
  const toggleSame = () => setQuery((before) => queryWith(before, { [queryNames.same]: showsSame ? undefined : '1' }));
  const ofStep = new Map(ladder.deviations.flatMap((one) => (one.step ? [[one.step.slug, one] as const] : [])));
  const ofWhole = ladder.deviations.filter(({ step }) => step === null);
  const pairs = pairSteps(base.steps, ladder.steps);
  const shown = pairs.filter(({ slug }) => showsSame || ofStep.get(slug)?.kind !== 'SAME' || isToBeSeen(ladder, slug));
  const hasSame = pairs.some(({ slug }) => ofStep.get(slug)?.kind === 'SAME');
  const kinds = [...new Set([...ofStep.values()].map(({ kind }) => kind))];
  return (
    <>
      <section className="adoption-section" aria-label={say('figures')}>
        <ul className="adaptation-legend">
          {kinds.map((kind) => (
            <li key={kind}>
              <DeviationMark kind={kind} count={[...ofStep.values()].filter((one) => one.kind === kind).length} />
            </li>
          ))}
        </ul>
      </section>
      <section className="adoption-section">
        <Heading level={2} data-size="sm">
          {say('steps')}
        </Heading>
        {hasSame && <Switch label={say('showAll')} checked={showsSame} onChange={toggleSame} />}
        {shown.length === 0 && <Empty title={say('allSame')}>{say('allSameNext')}</Empty>}
        <ol className="adaptation-steps">
          {shown.map((pair) => (
            <AdaptedStep
              key={pair.slug}
              ladder={ladder}
              pair={pair}
              deviation={ofStep.get(pair.slug)}
              reload={reload}
            />
          ))}
        </ol>
      </section>
      {ofWhole.length > 0 && (
        <section className="adoption-section">
          <Heading level={2} data-size="sm">
            {say('whole')}
          </Heading>
          <DeviationList deviations={ofWhole} />
        </section>
      )}
    </>
  );
};
