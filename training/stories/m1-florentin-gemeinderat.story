@story florentin-gemeinderat
@topic Municipal council election in the Austrian town of Sankt Florentin an der Raab
@subject F = Sankt Florentin an der Raab | Sankt Florentin | Florentin | the town | the municipality | die Stadtgemeinde
@subject B = Bürgerliste Raab | Bürgerliste | BLR | the citizens' list | the mayor's list
@subject V = Volksbund | the Volksbund | VB
@subject S = Soziale Mitte | Soziale Mitte Florentin | SMF
@subject J = Junges Florentin | the youth list | the newcomers | JF
@subject H = Mathilde Prašnikar | Prašnikar | the mayor | Bürgermeisterin Prašnikar
@subject G = the council | the municipal council | Gemeinderat
@fact b = 2486 | vote_count | B | votes | 2032-03-14 final | snapshot
@fact v = 1677 | vote_count | V | votes | 2032-03-14 final | snapshot
@fact s = 1134 | vote_count | S | votes | 2032-03-14 final | snapshot
@fact j = 803 | vote_count | J | votes | 2032-03-14 final | snapshot
@fact val = 6100 | vote_count | F | valid votes | 2032-03-14 final | snapshot
@fact inv = 94 | vote_count | F | invalid votes | 2032-03-14 final | snapshot
@fact cast = 6194 | votes_cast | F | ballots cast | 2032-03-14 final | snapshot
@fact reg = 9180 | other | F | people entitled to vote | March 2032 | constant
@fact to = 67.5 | turnout | F | turnout | 2032-03-14 final | snapshot
@fact to27 = 71.3 | turnout | F | turnout | 2027 election | constant
@fact bp = 40.8 | vote_share | B | share of valid votes | 2032-03-14 final | snapshot
@fact vp = 27.5 | vote_share | V | share of valid votes | 2032-03-14 final | snapshot
@fact sp = 18.6 | vote_share | S | share of valid votes | 2032-03-14 final | snapshot
@fact jp = 13.2 | vote_share | J | share of valid votes | 2032-03-14 final | snapshot
@fact bs = 13 | seats | B | seats | after 2032-03-14 | constant
@fact vs = 8 | seats | V | seats | after 2032-03-14 | constant
@fact ss = 6 | seats | S | seats | after 2032-03-14 | constant
@fact js = 4 | seats | J | seats | after 2032-03-14 | constant
@fact all = 31 | seats | G | seats | - | constant
@fact maj = 16 | seats | G | seats needed for a majority | - | constant | threshold
@fact bs27 = 17 | seats | B | seats | after the 2027 election | constant
@fact vs27 = 7 | seats | V | seats | after the 2027 election | constant
@fact ss27 = 7 | seats | S | seats | after the 2027 election | constant
@fact bp27 = 52.9 | vote_share | B | share of valid votes | 2027 election | constant
@fact flats = 86 | units_pledged | H | flats promised on the tannery site | by 2035 | plan | pledged
@fact flatv = 40 | units_pledged | V | flats wanted on the tannery site | by 2035 | plan | pledged
@fact rent = 9.4 | price | F | euros of rent a square metre | 2031 | constant
@fact debt = 23700000 | other | F | euros of debt | end of 2031 | snapshot
@fact jage = 24 | age | J | average age of its councillors | March 2032 | snapshot
@fact post = 1420 | votes_cast | F | postal ballots | 2032-03-14 final | snapshot
@fact pool = 6300000 | budget | F | euros for the indoor pool | - | plan
@fact b27 = 3364 | vote_count | B | votes | 2027 election | constant
@fact bv = 21 | seats | G | seats of Bürgerliste and Volksbund | after 2032-03-14 | constant
@fact bsm = 19 | seats | G | seats of Bürgerliste and Soziale Mitte | after 2032-03-14 | constant
@fact bj = 17 | seats | G | seats of Bürgerliste and Junges Florentin | after 2032-03-14 | constant
@fact oth = 18 | seats | G | seats of all but Bürgerliste | after 2032-03-14 | constant
@fact postp = 22.9 | other | F | share of postal ballots | 2032-03-14 final | snapshot
@fact rentp = 7.9 | price | F | euros of rent a square metre at most, tannery flats | by 2035 | plan | pledged
@rel sum bv = bs + vs
@rel sum bsm = bs + ss
@rel sum bj = bs + js
@rel sum oth = vs + ss + js
@rel share postp = post / cast
@rel sum val = b + v + s + j
@rel sum cast = val + inv
@rel share to = cast / reg
@rel share bp = b / val
@rel share vp = v / val
@rel share sp = s / val
@rel share jp = j / val
@rel sum all = bs + vs + ss + js
@rel sum all = bs27 + vs27 + ss27
@race result = b v s j
@race seats = bs vs ss js
@trap bs bs27 :: two elections
@trap bp bp27 :: two elections
@trap to to27 :: two elections
@trap vs27 ss27 :: two lists with as many seats
@trap flats flatv :: two lists' promises
@trap maj all :: majority and all seats

@doc a-agency | news agency | 2032-03-14
Citizens' list loses absolute majority in Sankt Florentin

Sankt Florentin/Graz – In Sankt Florentin an der Raab the Bürgerliste Raab of Bürgermeisterin Mathilde Prašnikar lost its absolute majority on Sunday. According to the final result including {1,420|post|by=the final result} postal votes, it obtained {40.8|bp|t=on Sunday|by=the final result} per cent (2027: {52.9|bp27|t=2027}) and {13|bs|t=on Sunday} mandates (2027: {17|bs27|t=2027}).

The Volksbund follows with {27.5|vp} per cent and {eight|vs|v=8} mandates, Soziale Mitte with {18.6|sp} and {six|ss|v=6}. Junges Florentin, standing for the first time, enters the council with {13.2|jp} per cent and {four|js|v=4}.

{16|maj} of {31|all} seats are required for a majority.

Of {9,180|reg} people entitled to vote {6,194|cast} went to the polls; {94|inv} votes were invalid. Turnout was {67.5|to} per cent, in 2027 it had been {71.3|to27|t=in 2027}.

(Series, continued from 0412) ra/kk

@doc b-regional | regional daily | 2032-03-15
{Four|js|v=4} young people spoil the mayor's strudel

REPORTAGE. By Dragana Unterweger

The strudel was cut into {thirty-one|all|v=31} slices, one for each seat, and for an hour nobody dared to touch it.

In the back room of the Gasthof Zur Brücke it had been assumed that there would be at least {sixteen|maj|v=16} for the house. There were {13|bs}. {Two thousand four hundred and eighty-six|b|v=2486} Florentiner stuck with Mathilde Prašnikar's list; five years ago more than {3,300|>b27|t=five years ago} had.

Where did they go? Not to the Volksbund, which picked up {one|-} seat, making {eight|vs|v=8} out of {seven|vs27|v=7}, with {1,677|v} votes. Not to Soziale Mitte: {1,289|!s}, a seat fewer.

They went to the room next door, where the music was. Junges Florentin, average age of its new councillors {24|jage}, collected {803|j} crosses with a single subject, the rent. "My friends pay {9.40|rent} euros a square metre and sleep above the tyre shop," said top candidate Elvedin Hochleitner.

The mayor has promised {86|flats|by=The mayor} flats on the tannery grounds by 2035. The Volksbund prefers {40|flatv|by=The Volksbund} and a car park.

Late at night, someone ate slice number seventeen.

→ All results of the district: page 22/23
→ Quiz: 10 questions about your town

@doc c-blog | politics blog | 2032-03-16
Coalition arithmetic on the Raab

A quick one before the train.

Seats in Florentin's new Gemeinderat: BLR {13|bs}, VB {8|vs}, SMF {6|ss}, JF {4|js}. You need {16|maj}.

So BLR + VB ({21|bv}) works but they loathe each other. BLR + SMF ({19|bsm}) works and is dull. BLR + JF ({17|bj}) works and would be fun. Everybody against BLR: {18|oth}. Works as well, on paper, and on paper only.

Percentages for the archive, since the town's website has crashed: {40.8|bp}, {27.5|vp}, {18.6|sp}, {15.2|!jp}. Yes, I know what they add up to, but that is what the slide in the assembly hall said.

Postal ballots made up nearly {a quarter|~postp} of everything. Overall participation slid to {67.5|to}, from {71.3|to27|t=last time} last time.

My tip is {17|bj}. The youngsters want the {6.3|pool|x=1000000} million euros for the indoor pool moved to housing. Prašnikar hates swimming.

Filed under: Styria (231), municipalities (1,087). RSS. Buy me a Verlängerter: €4.80.

@doc d-paper | national tabloid | 2032-03-15
Shock for Mayor Mathilde!

Her majority: gone. Her smile: frozen. From {53|bp27|round|t=before} per cent before to {41|bp|round|t=now} now!

The once almighty mayor's list holds just {12|!bs|t=now} chairs. The {four|js|v=4} whippersnappers of the youth list laugh. "We'll be very polite," says one.

What went wrong? Insiders blame the swimming pool ({6.3|pool|x=1000000} million euros!) and a mountain of debt: {27.3|!debt|x=1000000|t=at the end of last year} million at the end of last year, according to the municipal accountant. For a place with {9,180|reg} voters!

Even grandmothers stayed home. Only about {two in three|~to|v=66.67} bothered at all.

The Volksbund, at {27.5|vp} per cent, is already dreaming of the mayor's office. For that it would need the youngsters plus Soziale Mitte: {eight|vs|v=8} plus {six|ss|v=6} plus {four|js|v=4}.

Vote now! Should Mathilde go? Yes 61% No 39% (2,014 clicks)

@doc e-gazette | municipal gazette | 2032-04-02
From your town hall

Official notice. Election to the municipal council of 14 March 2032. Entitled to vote: {9,180|reg}. Votes cast: {6,194|cast|t=14 March 2032}, of which valid {6,100|val|^}.

Bürgerliste Raab {2,486|b}. Volksbund {1,677|v}. Soziale Mitte Florentin {1,134|s}. Junges Florentin {803|j}.

The debt of die Stadtgemeinde on 31 December was {23.7|debt|x=1000000|t=on 31 December} million euros; a report in another medium is to be corrected accordingly.

The inaugural session of the council ({31|all} members) takes place on 9 April at 18:30. A working agreement between Bürgerliste ({13|bs}) and Junges Florentin ({4|js}) has been communicated to us. It provides for {86|flats} flats at a net rent of at most {7.90|rentp} euros a square metre.

Green waste: every second Thursday. Dog licences: 60 euros. Hotline 0 31 55 / 555-12.
