import { Paragraph } from '@digdir/designsystemet-react';
import { useAnswer } from '../../api/use-answer';
import { useDay } from '../../day/use-day';
import { apiLanguage } from '../../language/language';
import { Answered } from '../../states/answered';
import { LevelForm } from './level-form';
import { laddersOf, offeredScales, type LevelLadder } from './offered-scales';
import { say } from './person-texts';
import { LevelScalesDocument, type ShownPersonFragment } from './person.generated';

interface GiveLevelProps {
  readonly person: ShownPersonFragment;
  /** Told whether some demand asks for the level. */
  readonly whenGiven: (isDemanded: boolean) => void;
}

/** Gives a person a level of a ladder that concerns them, in one of their roles; or says why there is none to give. */
export const GiveLevel = ({ person, whenGiven }: GiveLevelProps) => {
  const { day } = useDay();
  const answer = useAnswer(LevelScalesDocument, { person: person.id, asOf: day ?? null, language: apiLanguage });
  const roles = rolesOf(person);
  if (roles.length === 0) return <Paragraph>{say('levels.noRole')}</Paragraph>;
  return (
    <Answered answer={answer}>
      {({ levelScales, node }) => {
        const ladders = laddersOf(node);
        const scales = offeredScales(levelScales, ladders);
        if (scales.length === 0) return <NothingToGive ladders={ladders} />;
        return <LevelForm person={person.id} roles={roles} scales={scales} whenGiven={whenGiven} />;
      }}
    </Answered>
  );
};

const NothingToGive = ({ ladders }: { readonly ladders: readonly LevelLadder[] }) => (
  <Paragraph>
    {ladders.length === 0
      ? say('levels.noLadder')
      : say('levels.noScale', {
          count: ladders.length,
          ladders: ladders.map(({ name }) => name).join(', '),
          record: say('record.title'),
        })}
  </Paragraph>
);

interface Named {
  readonly slug: string;
  readonly name: string;
}

/** The roles of a person's work, each once. */
const rolesOf = ({ employments }: ShownPersonFragment): readonly Named[] => {
  const roles = employments.flatMap(({ role }) => (role ? [role] : []));
  return [...new Map(roles.map((role) => [role.slug, role])).values()];
};
