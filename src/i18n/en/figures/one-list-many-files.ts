/** The words of the figure ‘one-list-many-files’. */
export const oneListManyFiles = {
  title: 'One list, or forty-three files',
  caption: 'Forty-three people may get the same answer. Each needs a look of its own.',
  list: { label: 'One list, forty-three names', more: '‘To work’' },
  decision: { label: 'One decision', more: 'One signature – or forty-three' },
  expulsion: { label: 'Collective expulsion', more: 'Prohibited by several treaties' },
  tally: ['heard 0', 'informed 0', 'decided 1', 'remedies 0'],
  files: 'Forty-three files',
  stations: [
    { label: '1 · Heard', more: 'Alone, with an interpreter' },
    { label: '2 · Informed', more: 'Asylum, and who decides' },
    { label: '3 · Decided', more: 'On this person’s facts' },
    { label: '4 · Remedy', more: 'In time; does it stop the return?' },
  ],
  home: { label: 'Return', more: 'Row 12: nothing bars it' },
  asylum: { label: 'Asylum authority', more: 'Row 19: colleagues taken at night' },
  screening: { label: 'Screening for trafficking', more: 'Row 31: another man keeps his passport' },
  child: { label: 'Child protection', more: 'A child, or an age in doubt' },
  other: { label: 'Another solution', more: 'Stay, resettlement' },
  inWords: [
    {
      says: 'Above: one list of forty-three names leads to one decision, with one signature or forty-three, and so to collective expulsion, which several treaties prohibit.',
      cites: ['cmw:22-1', 'echr-p4:4'],
    },
    { says: 'Nobody was heard, nobody was informed, one thing was decided, no remedy was open.' },
    {
      says: 'Below: forty-three files that meet the same four stations: heard, alone and with an interpreter; informed about asylum and about who decides; decided on this person’s facts; a remedy in time, and the question whether it stops the return.',
    },
    {
      says: 'They come out at five doors. Row 12: nothing bars return. Row 19, whose colleagues were taken at night, goes to the asylum authority before any decision on return. Row 31, whose passport another man keeps, is screened for trafficking. A child, or whoever may be one, goes to child protection. For others another solution is sought, such as staying or resettlement.',
    },
    { says: 'Forty-three people may get the same answer; each needs a look of their own.' },
  ],
};
