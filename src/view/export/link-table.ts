import type { Catalogue, PlacedLink } from '../../core/catalogue.ts';
import { boolean, ids, required, source, string, tableOf, text, to } from './table.ts';

const linksOf = ({ interventions }: Catalogue): readonly PlacedLink[] =>
  [...interventions.values()].flatMap((intervention) =>
    intervention.links.map((link, index) => ({ intervention, link, index })),
  );

export const linkTable = tableOf<PlacedLink>({
  name: 'links',
  about: 'What ties an intervention to a factor.',
  primaryKey: ['intervention', 'factor', 'relation'],
  foreignKeys: [to('intervention', 'interventions'), to('factor', 'factors'), to('source', 'sources')],
  rows: linksOf,
  columns: [
    required(string('intervention', 'id of the intervention', ({ intervention }) => intervention.id)),
    required(string('factor', 'id of the factor', ({ link }) => link.factor)),
    required(string('relation', 'works-on, meant-for or studied-with', ({ link }) => link.relation)),
    required(string('claim', 'studied, stated or plausible (our own inference)', ({ link }) => link.claim)),
    string('result', 'of what was studied: favourable, mixed, none, negative or unknown', ({ link }) => link.result),
    boolean(
      'only_together',
      'whether it admits families on this only together with other grounds',
      ({ link }) => link.onlyTogether === true,
    ),
    ids('studies', 'ids of the studies, within the intervention', ({ link }) => link.studies),
    ...text('result_note', 'why a result is mixed', ({ link }: PlacedLink) => link.resultNote),
    ...text('evidence', 'what is known', ({ link }: PlacedLink) => link.evidence),
    ...text('because', 'why it is inferred', ({ link }: PlacedLink) => link.because),
    ...source(({ link }: PlacedLink) => link.source),
  ],
});
