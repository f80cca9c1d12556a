/** A merit as far as its end goes. */
interface EndingMerit {
  readonly id: string;
  readonly expires: string | null;
  readonly verification: string;
}

/** Something of a person that ends. */
export interface Ending<Merit, Lapse> {
  /** The last day, as 2027-03-31. */
  readonly lastDay: string;
  /** The paper that expires, where it is one. */
  readonly merit?: Merit;
  /** The steps that are lost with it; none where a paper expires that nothing rests on. */
  readonly lapses: readonly Lapse[];
}

interface PersonWithEndings<Merit, Lapse> {
  readonly evidence: readonly Merit[];
  readonly lapses: readonly Lapse[];
}

/**
 * What ends for a person from one day to another, in the order of time: papers that expire, each with the steps that
 * are lost that day, and steps that are lost for another reason.
 */
export const endingsOf = <
  Merit extends EndingMerit,
  Lapse extends { readonly lastDay: string; readonly evidence: readonly { readonly id: string }[] },
>(
  { evidence, lapses }: PersonWithEndings<Merit, Lapse>,
  from: string,
  until: string,
): readonly Ending<Merit, Lapse>[] => {
  const papers = evidence
    .filter(
      ({ expires, verification }) =>
        expires !== null && from <= expires && expires <= until && verification !== 'REFUTED',
    )
    .map((merit) => {
      const lastDay = merit.expires ?? until;
      return { lastDay, merit, lapses: lapses.filter((lapse) => rests(lapse, merit.id, lastDay)) };
    });
  const explained = new Set(papers.flatMap((paper) => paper.lapses));
  const others = lapses
    .filter((lapse) => !explained.has(lapse))
    .map((lapse) => ({ lastDay: lapse.lastDay, lapses: [lapse] }));
  return [...papers, ...others].toSorted((one, other) => one.lastDay.localeCompare(other.lastDay));
};

const rests = (
  { lastDay, evidence }: { readonly lastDay: string; readonly evidence: readonly { readonly id: string }[] },
  merit: string,
  expires: string,
): boolean => lastDay === expires && evidence.some(({ id }) => id === merit);
