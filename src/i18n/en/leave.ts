/** Words of the way out: the button on pages with a care notice, the choice to wipe. */
export const leaveWords = {
  now: 'Leave now',
  keys: 'or Esc, three times',
  setting: 'The button ‘Leave now’',
  wipe: 'When I leave, also wipe the course from this device',
  wipeMeans: 'Answers, notes and settings are then gone for good',
  care: '‘Leave now’ stays at the top of every page of this case. It opens an empty page at once.',
  careBack:
    'The way back does not lead here. Your browser’s list of visited pages still names this one; only you can clear it.',
};

/** Words of the empty page: nothing in them may tell where its reader comes from. */
export const leftWords = {
  title: 'Empty page',
  text: 'This page is empty.',
  undone: 'Something could not be deleted. In the settings of your browser, clear the data of this site.',
};
