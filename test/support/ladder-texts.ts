/** A ladder file that holds only what it must. */
export const shortestLadder = `slug: forskola
revision: 1
status: DRAFT
name: Trappan
organization: '1480'
field: förskola
progression: EARNED
`;

/** A ladder file with one step that has one requirement; the demand is given, indented by ten. */
export const ladderDemanding = (demand: string): string => `${shortestLadder}steps:
  - slug: barnskotare
    role: barnskotare
    requirements:
      - slug: utbildning
        scope: ENTER_STEP
        strength: MANDATORY
        authority: EMPLOYER
        demand:
${demand
  .split('\n')
  .map((line) => `          ${line}`)
  .join('\n')}
`;

/** The line on which the demand begins. */
export const DEMAND_LINE = 17;
