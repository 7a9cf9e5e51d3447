import type { Relationship } from '../../utils/model/person';
import { managerPeople } from '../calendar/manager-week';

/** One person of the demo's year: how they are met, and what is said, over and over in another order. */
export interface DemoPerson {
  name: string;
  addresses: string[];
  relationship: Relationship;
  team: string;
  aliases: string[];
  /** Days after Monday, and the time of day. */
  weekday: number;
  time: string;
  /** In weeks, and in minutes. */
  every: number;
  minutes: number;
  notes: string[];
  /** Mine, then theirs, in turn. */
  promises: string[];
  points: string[];
}

const [amara, luca, mei, jonas] = managerPeople.reports;
const [samir, carla] = managerPeople.peers;
const { manager, design } = managerPeople;
const one = ({ email, name }: { email: string; name: string }) => ({ name, addresses: [email], aliases: [] });

export const DEMO_PEOPLE: DemoPerson[] = [
  {
    ...one(amara),
    aliases: ['Ama'],
    relationship: 'report',
    team: 'Platform',
    weekday: 1,
    time: '10:00',
    every: 1,
    minutes: 30,
    notes: [
      '**Migration**: wants to lead it, a little nervous about the database part.\n\n- [x] draft of the plan\n- [ ] ask Samir who knows the old schema\n- [ ] dry run before the freeze\n\nOn-call was hard: three nights in a row.',
      'Good week. The *dry run* took 40 minutes instead of 90.\n\n1. tell the team why\n2. write it down\n3. then switch over\n\n↗ Thanked Jonas for staying late.',
      '## Growth\nWants to speak more in the architecture group.\n> I know the answer and somebody else says it first.\n\n- goes second, not last\n- sends two sentences the day before',
      'Short one. Tired from on-call, otherwise all right.\n⊘ Thinks about moving to Porto in summer.',
      'Interviews: asks better questions than last spring. Candidate no. 3 stays in mind: [notes](https://wiki.example/hiring/platform).',
    ],
    promises: [
      'Ask Ruth about on-call pay',
      'Draft the migration plan',
      'Send the feedback from the architecture group',
      'Write down how the dry run went',
      'Find a second person for the night rota',
      'Prepare the talk for the guild',
      'Book the course on databases',
      'Pair with Mei on the importer',
    ],
    points: ['Who else could take nights?', 'The conference in March', 'How was the first interview?'],
  },
  {
    ...one(luca),
    relationship: 'report',
    team: 'Platform',
    weekday: 2,
    time: '14:00',
    every: 1,
    minutes: 45,
    notes: [
      'Shipped the new search. Two bugs since, both found by customers.\n\n- test with real data next time\n- Luca shows it at the demo',
      'Feels that reviews take too long.\n- [ ] measure it for two weeks\n- [x] talk to Carla',
      'Wants more say in what is built. Will join the customer calls on Thursdays.',
      'Back from the offsite with ideas. **One of them**: fewer meetings on Monday.',
    ],
    promises: [
      'Invite Luca to the customer calls',
      'Measure how long reviews wait',
      'Ask Noor for time with a designer',
      'Clean up the alerts nobody reads',
      'Give feedback on the demo',
      'Write the note on testing with real data',
    ],
    points: ['Fewer meetings on Monday', 'What would make reviews quicker?'],
  },
  {
    ...one(mei),
    relationship: 'report',
    team: 'Data',
    weekday: 3,
    time: '09:30',
    every: 1,
    minutes: 30,
    notes: [
      'Third month. Knows the house, now wants to own something.\n- importer\n- or the nightly reports',
      'Took over the importer. 田中さん mentored her well: say so to her old team.',
      'Worried that questions look stupid. They do not: two of them found real faults.',
    ],
    promises: [
      'Introduce Mei to the data group',
      'List what the importer does not handle',
      'Say thank you to her mentor',
      'Write the first part of the guide',
    ],
    points: ['What do you want to own?', 'A mentor from another team'],
  },
  {
    ...one(jonas),
    relationship: 'report',
    team: 'Data',
    weekday: 4,
    time: '11:00',
    every: 2,
    minutes: 30,
    notes: [
      'Thinks about the staff role. We looked at the ladder together:\n\n1. scope: yes\n2. writing: needs two more\n3. mentoring: yes',
      'The report generator is stable now. ~~Rewrite~~ not needed.\n`p95` from 9 s to 2 s.',
    ],
    promises: [
      'Read the proposal for the staff role',
      'Write the second design note',
      'Mentor Mei on the importer',
      'Ask Ruth when the committee meets',
    ],
    points: ['When does the committee meet?'],
  },
  {
    ...one(manager),
    relationship: 'manager',
    team: 'Engineering',
    weekday: 0,
    time: '15:00',
    every: 1,
    minutes: 30,
    notes: [
      'Budget: two positions, not three.\n- [ ] say which two until Friday\n\nShe wants *fewer surprises* from the vendor.',
      'Happy with the migration plan. Asked who stands in for Amara: Jonas.',
      'Strategy for next year: **reliability first**, then reports.\n> If it is not on one page, it is not a strategy.',
    ],
    promises: [
      'Say which two positions',
      'Send the page on reliability',
      'Bring figures on night calls',
      'Name a deputy for the migration',
      'Ask the vendor for a date',
    ],
    points: ['On-call pay', 'Staff role for Jonas', 'What do you hear about the team?'],
  },
  {
    ...one(samir),
    relationship: 'peer',
    team: 'Payments',
    weekday: 2,
    time: '11:30',
    every: 2,
    minutes: 30,
    notes: [
      'Their freeze is a week before ours. We share one list of risks.\n- [x] list\n- [ ] who decides on the day',
      'Swapped notes on hiring. He sends two candidates our way.',
    ],
    promises: ['Share the list of risks', 'Send the two profiles', 'Read his page on incident reviews'],
    points: ['Who decides on the day?', 'One rota for both teams?'],
  },
  {
    ...one(carla),
    relationship: 'peer',
    team: 'Mobile',
    weekday: 4,
    time: '14:00',
    every: 1,
    minutes: 30,
    notes: [
      'Both of us want to say no more often. We count until Christmas.',
      'Their reviews: a day at most. How?',
    ],
    promises: ['Show Carla our rota', 'Send the checklist for reviews', 'Say no to one meeting a week'],
    points: ['How do you get reviews done in a day?'],
  },
  {
    ...one(design),
    relationship: 'cross-functional',
    team: 'Design',
    weekday: 1,
    time: '16:00',
    every: 1,
    minutes: 30,
    notes: [
      'Needs decisions on the empty states.\n1. first week\n2. nobody found\n3. offline',
      'Usability tests: 4 of 6 found the new search. The label was the problem, not the place.',
    ],
    promises: [
      'Decide on the empty states',
      'Test the new label with three people',
      'Give Noor access to staging',
    ],
    points: ['When do you need us in the next project?'],
  },
  {
    ...one({ email: 'priya.raman@example.com', name: 'Priya Raman' }),
    relationship: 'report',
    team: 'Platform',
    weekday: 0,
    time: '11:00',
    every: 2,
    minutes: 30,
    notes: [
      'Handover of the deployment tools to Luca.',
      'Last talk before the new role in Lisbon. Stay in touch.',
    ],
    promises: ['Hand over the deployment tools', 'Write the reference'],
    points: ['What should we have done better?'],
  },
];
