import type { Intervention } from '../../core/generated/schema-types.ts';
import { ids, number, recordTable, required, string, text } from './table.ts';

export const interventionTable = recordTable<Intervention>({
  name: 'interventions',
  about: 'Interventions. What they work on stands in links, how effective they are in recognitions.',
  primaryKey: ['id'],
  foreignKeys: [],
  rows: ({ interventions }) => [...interventions.values()],
  columns: [
    required(string('id', 'id of the intervention', ({ id }) => id)),
    required(string('name', 'what people call it', ({ name }) => name)),
    required(string('theme', 'theme', ({ theme }) => theme)),
    ...text('summary', 'what it is', ({ summary }: Intervention) => summary),
    ...text('aim', 'what it aims at', ({ aim }: Intervention) => aim),
    ...text('audience', 'for whom it is', ({ target }: Intervention) => target.audience),
    ids('phases', 'phases that it is for', ({ target }) => target.phases),
    number(
      'age_min',
      'least age of the child in months; before birth below zero',
      ({ target }) => target.ageMonths?.min,
    ),
    number('age_max', 'greatest age of the child in months', ({ target }) => target.ageMonths?.max),
    ids('track', 'universal, selective or indicated', ({ target }) => target.track),
    ids('conditions', 'traits without which a family cannot take part', ({ target }) =>
      target.conditions?.map(({ trait }) => trait),
    ),
    ids('settings', 'where it takes place', ({ delivery }) => delivery?.settings),
    ids('deliverers', 'who delivers it', ({ delivery }) => delivery?.deliverers),
    string('owner', 'who owns it', ({ owner }) => owner),
    string('withdrawn', 'date on which its recognition was withdrawn', ({ withdrawn }) => withdrawn?.date),
    ids('sources', 'ids of its sources', ({ sources }) => sources.map(({ id }) => id)),
  ],
});
