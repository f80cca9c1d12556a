/** What each of class-validator's constraints in use asks for; its own message, in English, names the limit. */
const demands: Readonly<Record<string, (limit: string) => string>> = {
  maxLength: (limit) => `får ha högst ${limit} tecken`,
  min: (limit) => `måste vara minst ${limit}`,
  max: (limit) => `får vara högst ${limit}`,
  arrayMinSize: (limit) => `måste ha minst ${limit} ${limit === '1' ? 'del' : 'delar'}`,
  arrayMaxSize: (limit) => `får ha högst ${limit} delar`,
  arrayUnique: () => 'får inte ha samma del två gånger',
  isNotEmpty: () => 'får inte vara tomt',
  isIn: () => 'har inget av de värden som går att ange',
  isUrl: () => 'måste vara en webbadress som börjar med https:// eller http://',
  isWrittenText: () => 'får varken vara tomt eller ha styrtecken eller tecken som vänder skrivriktningen',
  isWrittenLine: () =>
    'får varken vara tomt eller ha radbrytningar, styrtecken eller tecken som vänder skrivriktningen',
};

/** What the constraint asks of the field, in Swedish: `days får vara högst 730`. */
export const constraintInSwedish = (field: string, constraint: string, message: string): string => {
  const [limit = ''] = message.match(/\d+/gu)?.slice(-1) ?? [];
  const demand = demands[constraint];
  return `${field} ${demand === undefined ? 'har inte rätt form' : demand(limit)}`;
};
