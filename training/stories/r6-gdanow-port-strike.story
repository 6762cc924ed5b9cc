@story r6-gdanow-port-strike
@topic Poland: dockers' strike at the container port of Mierzynek
@subject S = dock strike | the strike | walkout | dockers | strikers | crane crews
@subject U = Portowiec union | the union | Portowiec | union leader Beata Wilk | Wilk
@subject C = Mierzynek Container Terminal | MCT | the terminal | management | the company
@subject V = vessels | ships
@subject G = government | Labour ministry | voivode
@fact n = 1180 | other | S | workers who took part | 2030-10-07 | snapshot
@fact em = 1420 | jobs | C | workers on the payroll | - | constant
@fact sh = 83 | rate | S | share of workers who took part | 2030-10-07 | snapshot
@fact de = 14 | rate | U | pay rise demanded in percent | 2030-10-07 | plan
@fact of = 8 | rate | C | pay rise offered in percent | 2030-10-07 | plan | pledged
@fact fin = 10.5 | rate | C | pay rise agreed in percent | 2030-10-11 | plan | pledged
@fact ve = 27 | other | V | ships waiting off the port | 2030-10-08 | snapshot
@fact vm = 41 | other | V | ships waiting off the port | 2030-10-11 | snapshot
@fact lo = 3600000 | damages | C | zlotys lost a day | - | constant
@fact du = 5 | duration | S | days it lasted | 2030-10-11 | constant
@fact bo = 5200 | price | C | one-off bonus in zlotys | 2030-10-11 | plan | pledged
@fact ba = 91 | vote_share | U | share of members who voted to strike | 2030-09-26 | snapshot
@fact tb = 64 | vote_share | U | share of members who accepted the deal | 2030-10-12 | snapshot
@fact co = 7100 | other | C | containers handled a day in normal times | - | constant
@fact pk = 350 | crowd | S | pickets at the main gate | 2030-10-07 | snapshot
@rel share sh = n / em
@trap de of :: demand and offer
@trap of fin :: the offer and what was agreed
@trap ba tb :: two ballots
@trap ve vm :: the queue grew
@trap n pk :: strikers and pickets

@doc a-pap | wire agency | 2030-10-07
Dockers stop work at Mierzynek

WARSAW – The container port of Mierzynek came to a halt at six on Monday when {1,180|n|t=on Monday} of its {1,420|em} workers, or {83 percent|sh|^}, walked out in a row over pay, the Portowiec union said.

The union wants {14 percent|de|by=The union}; management offers {8 percent|of}. A ballot in September backed a strike with {91 percent|ba|t=in September}.

The terminal, which handles {7,100|co} containers a day, put its loss at {3.6 million|lo|by=The terminal} zlotys a day. About {350|~pk} pickets stood at the main gate.

@doc b-local | city website | 2030-10-08
Queue in the bay: {27|ve} ships

Anyone taking the morning ferry saw them: {twenty-seven|ve|t=yesterday afternoon} ships were at anchor by yesterday afternoon, with nobody to unload them. Inside the fence the cranes hung motionless and some {600|!~pk} pickets had a bonfire going.

"We asked for {fourteen|de}. We were offered {eight|of}," said Portowiec's Beata Wilk, in a helmet sprayed pink. "You do the sum." The staff she speaks for, {1,420|em} people, are mostly local. By her count {1,180|n|by=By her count} of them stayed out. In September {91|ba|t=In September} in a hundred had voted for it. What it costs the firm, she read out from a newspaper: {3.6 million|lo} zlotys a day.

Weather: rain, 11°C · Fuel 6.89 zł

@doc c-trade | shipping trade paper | 2030-10-09
Mierzynek backlog builds

MCT remains shut. Operators have diverted {six|-} services to Klaipėda. {27|ve|t=on Tuesday} vessels were in the roads on Tuesday according to our tracker.

The box terminal normally moves {7,100|co} units a day. Losses, say company sources, run to {4.4 million|!lo|by=company sources} zlotys for every idle day. {83%|sh} of staff are out, {1,180|n} in figures. Demand and offer stand at {14%|de} and {8%|of}. {350|~pk} or so pickets hold the gate.

The voivode has invited both sides to talks. A compromise close to {11|~fin|m=projected} percent is thought likely.

@doc d-agency | business wire | 2030-10-11
Strike at Polish box port ends

The stoppage at Mierzynek ended on Friday after {five|du} days with a deal on {10.5%|fin}, halfway between {14|de} and {8|of} more or less. Every worker also gets {5,200|bo} zlotys once.

By then {41|vm|t=By then} ships had been waiting. "We'll need a fortnight to clear them," said terminal chief Janusz Okrasa. He declined to repeat his estimate of {3.6 million|lo} zlotys a day in missed income. {Eighty-three|sh} per cent of his people had stayed away, he said, {1,180|n} of {1,420|em}.

Members vote on Saturday.

@doc e-union | union bulletin | 2030-10-13
WE HAVE A CONTRACT

{64%|tb|t=on Saturday} of you said yes on Saturday. In the September ballot {91%|ba|t=In the September ballot} of you were for a strike; nobody forgets the {five|du} days that followed.

What's in it: {10.5%|fin} from January, {5,500|!bo} zł in one go, no dismissals of the {1,180|n} who struck. What isn't: the {14%|de} we wanted.

To the {36|-} in a hundred who voted no: we hear you. Meeting at the canteen, hall 4, 17:30. Ships still at anchor when the cranes restarted: {41|vm|t=when the cranes restarted}. At the gate you were nearly {350|~pk}, in the rain, with Beata Wilk.

@doc f-tabloid | tabloid | 2030-10-12
Peace at the port. And {five thousand|~bo} for your pocket!

Crane driver Zdzisław, {49|-}, will buy a washing machine. He and {1,179|-} mates laid down their gloves on Monday, and on Friday it was over. The bosses had begun at {8|of} per cent and finished at {10.5|fin}. On top of that come {5,200|bo} zlotys in the hand.

At the height of it {41|vm|t=on Friday} ships lay in the bay like ducks in a bath. There had been {27|ve|t=on Tuesday} on Tuesday. The owners were losing {3.6 million|lo} a day; the port does {7,100|co} boxes when it's awake. Members have voted {64|tb} per cent in favour.
