/**
 * The addresses of the pages, without what tells the language. They can be shared: the day, filters and choices stand
 * in the query, by the names in `queryNames`.
 */
export const addresses = {
  front: '/',
  search: '/sok',
  ladders: '/trappor',
  ladder: (slug: string) => `/trappor/${slug}`,
  ladderHistory: (slug: string) => `/trappor/${slug}/historik`,
  roles: '/roller',
  role: (slug: string) => `/roller/${slug}`,
  organizations: '/organisationer',
  organization: (code: string) => `/organisationer/${code}`,
  compare: '/jamfor',
  myWay: '/min-vag',
  myRoutes: (step: string) => `/min-vag/steg/${encodeURIComponent(step)}`,
  myPlan: '/min-vag/plan',
  handIn: '/min-vag/lamna-in',
  storedAboutMe: '/min-vag/uppgifter',
  people: '/chef',
  person: (externalId: string) => `/chef/${encodeURIComponent(externalId)}`,
  admin: '/admin',
  adminLadders: '/admin/trappor',
  adminLadder: (slug: string) => `/admin/trappor/${slug}`,
  adoptions: '/admin/inforanden',
  adaptation: (slug: string) => `/admin/inforanden/${slug}`,
  adaptationConflicts: (slug: string) => `/admin/inforanden/${slug}/konflikter`,
  adopt: '/admin/infor',
  goOver: (adoption: string) => `/admin/infor/${encodeURIComponent(adoption)}`,
  equivalences: '/admin/likvardigheter',
  titles: '/admin/titlar',
  titleQueue: '/admin/titlar/ko',
  access: '/admin/atkomst',
  trail: '/admin/spar',
  integrators: '/integration',
  accessibility: '/tillganglighet',
} as const;

/** Names of choices in the query of an address. */
export const queryNames = {
  day: 'datum',
  text: 'q',
  organization: 'organisation',
  left: 'vanster',
  right: 'hoger',
  from: 'fran',
  to: 'till',
  step: 'steg',
  objective: 'mal',
  status: 'status',
  after: 'efter',
} as const;
