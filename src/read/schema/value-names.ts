import { asSlug } from '../../core/as-slug.ts';
import { isSlip } from '../../core/nearest.ts';

/**
 * What people call the values of the closed lists, in the form of an id: their labels in both languages, and what else is
 * written in Dutch. A value by its own name in capitals or with spaces needs no line here.
 */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'well-substantiated': ['goed-onderbouwd', 'theoretisch-goed-onderbouwd'],
  'first-indications': [
    'eerste-aanwijzingen',
    'effectief-volgens-eerste-aanwijzingen',
    'effective-according-to-first-indications',
  ],
  'good-indications': [
    'goede-aanwijzingen',
    'effectief-volgens-goede-aanwijzingen',
    'effective-according-to-good-indications',
  ],
  'strong-indications': [
    'sterke-aanwijzingen',
    'effectief-volgens-sterke-aanwijzingen',
    'effective-according-to-strong-indications',
  ],
  preconception: ['voor-de-zwangerschap', 'preconceptie', 'before-pregnancy'],
  pregnancy: ['zwangerschap', 'tijdens-de-zwangerschap', 'during-pregnancy'],
  'first-year': ['eerste-jaar', 'eerste-levensjaar', 'first-year-of-life'],
  'second-year': ['tweede-jaar', 'tweede-levensjaar', 'second-year-of-life'],
  child: ['kind'],
  parent: ['ouder', 'ouder-overig', 'parent-other'],
  'parent-prenatal': ['ouder-voor-en-tijdens-de-zwangerschap', 'parent-before-and-during-pregnancy'],
  environment: ['omgeving'],
  'healthy-lifestyle': ['gezonde-leefstijl', 'leefstijl', 'lifestyle'],
  'cognitive-development': ['cognitieve-ontwikkeling'],
  'parenting-support': ['opvoeding', 'opvoedsteun', 'opvoedondersteuning', 'opvoedingsondersteuning'],
  attachment: ['hechting', 'gehechtheid'],
  universal: ['universeel', 'voor-alle-gezinnen', 'for-all-families'],
  selective: ['selectief', 'voor-gezinnen-met-meer-risico', 'for-families-at-higher-risk'],
  indicated: ['geindiceerd', 'voor-gezinnen-met-een-probleem', 'for-families-with-a-problem'],
  risk: ['risico', 'risicofactor', 'risk-factor'],
  protective: ['beschermend', 'beschermende-factor', 'protective-factor'],
  'works-on': ['werkt-aan'],
  'meant-for': ['bedoeld-voor'],
  'studied-with': ['onderzocht-bij'],
  studied: ['onderzocht', 'effect-hierop-onderzocht', 'effect-on-this-was-studied'],
  stated: ['genoemd'],
  plausible: ['aannemelijk'],
  inferred: ['afgeleid'],
  favourable: ['gunstig', 'favorable', 'gunstig-verschil-gevonden', 'favourable-difference-found'],
  mixed: ['gemengd', 'wisselend', 'wisselende-of-samengestelde-uitkomst', 'mixed-or-composite-outcome'],
  none: ['geen', 'geen-verschil', 'geen-verschil-aangetoond', 'no-difference-shown'],
  negative: ['ongunstig', 'nadelig', 'ongunstig-verschil-gevonden', 'unfavourable-difference-found'],
  unknown: ['onbekend', 'niet-gevonden', 'weet-niet', 'don-t-know', 'uitkomst-niet-gevonden', 'result-not-found'],
  randomised: ['gerandomiseerd', 'randomized', 'met-loting'],
  controlled: ['gecontroleerd'],
  'before-after': ['voor-en-na'],
  qualitative: ['kwalitatief'],
  unclear: ['onduidelijk'],
  high: ['hoog'],
  medium: ['gemiddeld'],
  low: ['laag'],
  must: ['moet'],
  wish: ['wens'],
  figure: ['cijfer', 'een-cijfer', 'a-figure'],
  practice: ['praktijk', 'signalen-uit-de-praktijk', 'signals-from-practice'],
  policy: ['beleid', 'beleidskeuze', 'een-beleidskeuze', 'a-policy-choice'],
  most: ['meeste', 'meesten', 'de-meeste', 'de-meesten', 'de-meesten-wel', 'most-do'],
  few: ['weinig', 'weinige', 'de-meesten-niet', 'most-do-not'],
  evidence: ['bewijs', 'sterkste-bewijs', 'eerst-het-sterkste-bewijs', 'strongest-evidence-first'],
  breadth: ['breedte', 'breed', 'eerst-de-meeste-factoren', 'most-factors-first'],
  factors: ['factor', 'factoren'],
  interventions: ['intervention', 'interventie', 'interventies'],
  levels: ['level', 'niveau', 'niveaus'],
  elements: ['element', 'elementen', 'active-element'],
  explanations: ['explanation', 'uitleg'],
  claims: ['claim', 'uitspraak', 'uitspraken'],
  sources: ['source', 'bron', 'bronnen'],
  caveats: ['caveat', 'kanttekening', 'kanttekeningen'],
  care: ['zorg', 'gewone-zorg', 'regular-care'],
  phases: ['phase', 'fase', 'fases', 'fasen'],
  themes: ['theme', 'thema', 'themas', 'thema-s'],
  traits: ['trait', 'kenmerk', 'kenmerken'],
  settings: ['setting', 'plek', 'plekken'],
  deliverers: ['deliverer', 'uitvoerder', 'uitvoerders'],
  report: ['rapport'],
  guideline: ['richtlijn'],
};

/** The one of the allowed values that people call so; undefined when it is none of them, or several. */
export function namedValue<Value extends string>(text: string, allowed: readonly Value[]): Value | undefined {
  if (!isSlip(text)) return undefined;
  const slug = asSlug(text);
  const named = allowed.filter((value) => value === slug || NAMES[value]?.includes(slug) === true);
  return named.length === 1 ? named[0] : undefined;
}
