import { Field, Heading, Label, Select } from '@digdir/designsystemet-react';
import { useSearchParams } from 'react-router';
import {
  LadderToPairDocument,
  LaddersToPairDocument,
  type LaddersToPairQuery,
} from '../../adaptation/equivalences.generated';
import { say } from '../../adaptation/equivalence-texts';
import { ProposeForm } from '../../adaptation/propose-form';
import { useAnswer } from '../../api/use-answer';
import { queryNames } from '../../frame/addresses';
import { queryWith } from '../../frame/query-with';
import { apiLanguage } from '../../language/language';
import { Answered } from '../../states/answered';

type LadderToChoose = LaddersToPairQuery['ladders']['nodes'][number];

/** Chooses two ladders, of which one must concern the organisation, and proposes which of their steps correspond. */
export const ProposeEquivalence = ({ organization }: { readonly organization: string }) => {
  const answer = useAnswer(LaddersToPairDocument, { language: apiLanguage });
  return (
    <section className="adoption-section">
      <Heading level={2} data-size="sm">
        {say('propose')}
      </Heading>
      <Answered answer={answer}>
        {({ ladders: { nodes } }) => <LadderChoices organization={organization} ladders={nodes} />}
      </Answered>
    </section>
  );
};

interface LadderChoicesProps {
  readonly organization: string;
  readonly ladders: readonly LadderToChoose[];
}

const LadderChoices = ({ organization, ladders }: LadderChoicesProps) => {
  const [query, setQuery] = useSearchParams();
  const left = query.get(queryNames.left) ?? '';
  const right = query.get(queryNames.right) ?? '';
  const concerned = ladders.filter(
    ({ organization: { code, memberOf } }) =>
      code === organization || memberOf.some((whole) => whole.code === organization),
  );
  const choose = (name: string) => (slug: string) =>
    setQuery((before) => queryWith(before, { [name]: slug }), { replace: true });
  return (
    <>
      <div className="adoption-fields">
        <LadderChoice label={say('left')} ladders={concerned} value={left} choose={choose(queryNames.left)} />
        <LadderChoice
          label={say('right')}
          ladders={ladders.filter(({ slug }) => slug !== left)}
          value={right}
          choose={choose(queryNames.right)}
        />
      </div>
      {left !== '' && right !== '' && (
        <Pairing key={`${left} ${right}`} organization={organization} left={left} right={right} />
      )}
    </>
  );
};

interface LadderChoiceProps {
  readonly label: string;
  readonly ladders: readonly LadderToChoose[];
  readonly value: string;
  readonly choose: (slug: string) => void;
}

const LadderChoice = ({ label, ladders, value, choose }: LadderChoiceProps) => (
  <Field>
    <Label>{label}</Label>
    <Select value={value} onChange={({ target }) => choose(target.value)}>
      <Select.Option value="">{say('choose')}</Select.Option>
      {ladders.map(({ id, slug, name, organization }) => (
        <Select.Option key={id} value={slug}>
          {name} ({organization.name})
        </Select.Option>
      ))}
    </Select>
  </Field>
);

interface PairingProps {
  readonly organization: string;
  readonly left: string;
  readonly right: string;
}

const Pairing = ({ organization, left, right }: PairingProps) => {
  const leftAnswer = useAnswer(LadderToPairDocument, { slug: left, language: apiLanguage });
  const rightAnswer = useAnswer(LadderToPairDocument, { slug: right, language: apiLanguage });
  return (
    <Answered answer={leftAnswer}>
      {(ofLeft) => (
        <Answered answer={rightAnswer}>
          {(ofRight) =>
            ofLeft.ladder && ofRight.ladder ? (
              <ProposeForm organization={organization} left={ofLeft.ladder} right={ofRight.ladder} />
            ) : null
          }
        </Answered>
      )}
    </Answered>
  );
};
