/** Dutch names under which people know the values of the closed lists. Ids are English, so a Dutch name is no typo of one. */
const DUTCH: Readonly<Record<string, RegExp>> = {
  'well-substantiated': /^(theoretisch )?goed onderbouwd$/,
  'first-indications': /^(effectief volgens )?eerste aanwijzingen$/,
  'good-indications': /^(effectief volgens )?goede aanwijzingen$/,
  'strong-indications': /^(effectief volgens )?sterke aanwijzingen$/,
  preconception: /^(vóór de zwangerschap|voor de zwangerschap|preconceptie)$/,
  pregnancy: /^(tijdens de )?zwangerschap$/,
  'first-year': /^eerste (levens)?jaar$/,
  'second-year': /^tweede (levens)?jaar$/,
  'healthy-lifestyle': /^gezonde leefstijl$/,
  'cognitive-development': /^cognitieve ontwikkeling$/,
  'parenting-support': /^opvoed(ing|steun|ondersteuning|ingsondersteuning)$/,
  attachment: /^((ge)?hechting|gehechtheid)$/,
};

/** The allowed value that a Dutch name stands for. */
export const dutchValue = (text: string, allowed: readonly string[]): string | undefined =>
  allowed.find((value) => DUTCH[value]?.test(text.trim().toLowerCase()));
