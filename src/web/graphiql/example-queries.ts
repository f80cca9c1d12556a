/** The queries that GraphiQL opens with: each shows one thing that Trappa knows. */
export const exampleQueries: readonly string[] = [
  `# Vad krävs av en undersköterska, dagen före och dagen då titeln blev skyddad?
# What did it take to be an undersköterska, the day before and the day the title became protected?
query SkyddadTitel {
  innan: ladder(slug: "underskoterska-skyddad-titel", asOf: "2023-06-30") { ...Krav }
  efter: ladder(slug: "underskoterska-skyddad-titel", asOf: "2023-07-01") { ...Krav }
}

fragment Krav on Ladder {
  name
  steps {
    title { label }
    requirements { text strength validFrom validTo legalBasis { title reference } }
  }
}
`,
  `# En kompetenstrappa med steg, vägar och det som källorna lämnar öppet.
# A competence ladder with its steps, the ways between them, and what the sources leave open.
query Levla {
  ladder(slug: "goteborg-levla-kompetensmodellen") {
    name
    organization { name }
    progression
    scale { name levels { rank name } }
    steps {
      role { name }
      level { name }
      requirements { text }
      next { kind to { role { name } level { name } } }
    }
    unknowns
    sources { title url }
  }
}
`,
  `# Vad heter rollen hos olika arbetsgivare, och vilka koder har den?
# What is the role called by different employers, and which codes does it have?
query Barnskotare {
  role(slug: "barnskotare") {
    name
    field
    codes { scheme code match }
    titles { label kind organization { name } validFrom validTo replacedBy { label } }
  }
}
`,
  `# Vilka utbildningar saknar platser, och vad leder de till?
# Which programmes have no seats, and what do they lead to?
query UtanPlatser {
  learningOpportunities(filter: { hasSeats: false }) {
    totalCount
    nodes { name region { name } seats validFrom validTo awards { name } sources { title } }
  }
}
`,
];
