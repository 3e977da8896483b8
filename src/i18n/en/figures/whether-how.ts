/** The words of the figure ‘whether-how’. */
export const whetherHow = {
  title: 'Two questions of every return, in their order',
  caption: 'The second question never answers the first.',
  whether: { label: 'Whether', more: 'May this return happen at all?' },
  barred: { label: 'Something bars it', more: 'No return. Protect; look for another solution' },
  unasked: { label: 'Nobody has asked', more: 'Stop, hear, pass on; then ask again' },
  how: { label: 'How', more: 'Is it safe, and does it respect the person?' },
  notSo: { label: 'Not like this', more: 'Change the plan, take another day' },
  result: { label: 'Return', more: 'Safe, with dignity, voluntary wherever possible' },
  ways: {
    free: 'nothing bars it',
    danger: 'a danger',
    unknown: 'not known',
    yes: 'yes',
    no: 'no',
    fear: 'a fear can be voiced at any point',
    fearBack: 'A fear can be voiced at any point and leads back from how to whether.',
  },
  inWords: [
    {
      says: 'First question: whether. May this return happen at all? If something bars it, there is no return; the person is protected and another solution is sought. If nobody has asked, stop, hear, pass on, and ask again.',
    },
    {
      says: 'If nothing bars it, the second question follows: how. Is it safe, and does it respect the person? If not, change the plan or take another day. If yes, the person returns, safely, with dignity, and voluntarily wherever possible.',
    },
    { says: 'A fear can be voiced at any point and leads back from how to whether.' },
  ],
};
