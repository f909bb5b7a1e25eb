import type { ElementGroup } from '../core/generated/schema-types.ts';
import { didYouMean, many } from './phrases.ts';
import type { Saying } from './said.ts';

export const list = () => ({
  factors: { nl: 'Factoren', en: 'Factors' },
  interventions: { nl: 'Interventies', en: 'Interventions' },
  levels: { nl: 'Niveaus van erkenning', en: 'Levels of recognition' },
  elements: { nl: 'Werkzame elementen', en: 'Active elements' },
  explanations: { nl: 'Uitleg bij de eerste 1000 dagen', en: 'The first 1000 days explained' },
  claims: { nl: 'Wat het TNO-rapport van 2019 zegt', en: 'What the TNO report of 2019 says' },
  sources: { nl: 'Bronnen', en: 'Sources' },
  caveats: { nl: 'Kanttekeningen', en: 'Caveats' },
  care: { nl: 'Gewone zorg', en: 'Regular care' },
  phases: { nl: 'Fasen', en: 'Phases' },
  themes: { nl: 'Thema’s', en: 'Themes' },
  traits: { nl: 'Kenmerken van de doelgroep', en: 'Traits of the target group' },
  settings: { nl: 'Plekken', en: 'Settings' },
  deliverers: { nl: 'Uitvoerders', en: 'Deliverers' },
  elementGroups: {
    'intervention-characteristics': {
      nl: 'Kenmerken van de interventie zelf',
      en: 'Characteristics of the intervention itself',
    },
    multimodality: { nl: 'Multimodaliteit van de interventie', en: 'Multimodality of the intervention' },
    content: { nl: 'Inhoud van de interventie', en: 'Content of the intervention' },
    implementation: { nl: 'Implementatie van de interventie', en: 'Implementation of the intervention' },
    'parenting-support': { nl: 'Speciaal voor opvoedingsondersteuning', en: 'Specific to parenting support' },
    context: { nl: 'Beleid van de gemeente', en: 'Municipal policy' },
  } satisfies Saying<Record<ElementGroup, string>>,
  safe: { nl: (letter: string): string => `${letter} van SAFE`, en: (letter: string): string => `${letter} of SAFE` },
  columns: {
    id: { nl: 'id', en: 'id' },
    name: { nl: 'naam', en: 'name' },
    label: { nl: 'factor', en: 'factor' },
    date: { nl: 'datum', en: 'date' },
    phases: { nl: 'fasen', en: 'phases' },
    interventions: { nl: 'interventies', en: 'interventions' },
    care: { nl: 'gewone zorg', en: 'regular care' },
  },
  none: {
    nl: (meant?: string): string => `Niets gevonden.${didYouMean.nl(meant)}`,
    en: (meant?: string): string => `Nothing found.${didYouMean.en(meant)}`,
  },
  noneFor: { nl: 'niets gevonden', en: 'nothing found' },
  count: {
    nl: (count: number): string => `${String(count)} gevonden.`,
    en: (count: number): string => `${String(count)} found.`,
  },
  sourcesInShort: {
    intro: {
      nl: (count: number): string =>
        `${many(count, 'bron', 'bronnen')}, per soort en naar het jaar waarin zij uitkwamen.`,
      en: (count: number): string => `${many(count, 'source', 'sources')}, by kind and by the year of publication.`,
    },
    kind: { nl: 'soort', en: 'kind' },
    count: { nl: 'bronnen', en: 'sources' },
    decade: {
      nl: (first: number): string => `${String(first)}-${String(first + 9).slice(2)}`,
      en: (first: number): string => `${String(first)}-${String(first + 9).slice(2)}`,
    },
    undated: { nl: 'zonder jaar', en: 'no year' },
    total: { nl: 'totaal', en: 'total' },
    citing: { nl: 'Waar zij genoemd worden', en: 'Where they are cited' },
    citedIn: { nl: 'genoemd bij', en: 'cited in' },
    mostCited: { nl: 'Het vaakst genoemd', en: 'Cited most often' },
    times: {
      nl: (records: number): string => `Bij ${many(records, 'record', 'records')}.`,
      en: (records: number): string => `In ${many(records, 'record', 'records')}.`,
    },
    more: {
      nl: (id: string): string => `Meer: --details (alle bronnen) · --search taal · kiem show ${id}`,
      en: (id: string): string => `More: --details (every source) · --search language · kiem show ${id}`,
    },
  },
  table1Note: {
    nl: 'De tabel van TNO is niet volledig. Wij vulden aan uit de tekst; die factoren hebben geen *.',
    en: "TNO's table is not complete. We added from its text; those factors have no *.",
  },
});
