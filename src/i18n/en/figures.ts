/** What a ban on return says in each column of the figure, and how its gate is drawn. */
export interface BanRow {
  name: string;
  covers: string;
  against: string;
  from: string;
  says: string;
  exceptions: string;
  binds: string;
  /** open: there are exceptions · closed: there are none · debated. */
  gate: 'open' | 'closed' | 'debated';
  /** Drawn double: a committee reads it so. */
  read?: true;
  cites: string[];
}

/** The words of the figure ‘return-bans’. */
export const returnBans = {
  title: 'Four bans on return: whom they cover, which harm, which exceptions, whom they bind',
  caption: 'Outside one rule is not outside all: go through all four.',
  heads: {
    covers: 'Covers',
    against: 'Against',
    from: 'From',
    says: 'Says ‘return’?',
    exceptions: 'Exceptions',
    binds: 'Binds',
  },
  rows: [
    {
      name: 'Refugee Convention, article 33',
      covers: 'Refugees; recognition not needed, asylum seekers too (experts’ reading)',
      against: 'Threat to life or freedom, for one of five reasons',
      from: 'The State; others too, if it does not protect (general reading)',
      says: 'Yes, in its text',
      exceptions:
        'Danger to security; particularly serious crime and danger to the community. Article 1F: outside the Convention',
      binds: 'Parties to the Convention or its 1967 Protocol',
      gate: 'open',
      cites: ['refugee-convention:33-1', 'nr-custom:roundtable-c', 'refugee-convention:33-2', 'refugee-convention:1f'],
    },
    {
      name: 'Convention against Torture, article 3',
      covers: 'Everyone',
      against: 'Torture',
      from: 'An official, or another acting officially, who inflicts, instigates, consents or acquiesces',
      says: 'Yes, in its text',
      exceptions: 'None',
      binds: 'Its parties',
      gate: 'closed',
      cites: ['cat:3-1', 'cat:1-1', 'cat-gc-4:9'],
    },
    {
      name: 'Covenant (ICCPR), articles 7 and 6',
      covers: 'Everyone',
      against: 'Torture; cruel, inhuman or degrading treatment; arbitrary loss of life: a real and personal risk',
      from: 'Officials or private people',
      says: 'No: the Human Rights Committee reads it in',
      exceptions: 'None for article 7',
      binds: 'Its parties, for everyone in their power or effective control',
      gate: 'closed',
      read: true,
      cites: ['iccpr:7', 'iccpr:6-1', 'ccpr-gc-31:12', 'ccpr-gc-20:2', 'ccpr-gc-20:9', 'ccpr-gc-20:3', 'ccpr-gc-31:10'],
    },
    {
      name: 'Customary law',
      covers: 'Refugees; how far beyond is debated',
      against: 'Grave harm; the list is debated',
      from: 'Debated',
      says: 'Unwritten',
      exceptions: 'Debated',
      binds: 'States in general, also those that joined no treaty',
      gate: 'debated',
      cites: ['nr-custom:roundtable', 'nr-custom:scholars'],
    },
  ] satisfies BanRow[] as readonly BanRow[],
};
