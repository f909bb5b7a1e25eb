export const banner = () => ({
  purpose: {
    nl: 'kiem helpt bij het kiezen van aanbod voor een gemeente, wijk of doelgroep. Niet voor het beoordelen van één gezin. Er gaat niets van uw computer af.',
    en: 'kiem helps to choose services for a municipality, district or target group. Not to judge one family. Nothing leaves your computer.',
  },
  data: {
    nl: (factors: number, interventions: number, rated: number): string =>
      `Gegevens: ${String(factors)} factoren, ${String(interventions)} interventies, waarvan ${String(rated)} met een erkenning. Niet live nagekeken bij NJi en RIVM.`,
    en: (factors: number, interventions: number, rated: number): string =>
      `Data: ${String(factors)} factors, ${String(interventions)} interventions, ${String(rated)} of them recognised. Not checked live with NJi and RIVM.`,
  },
});
