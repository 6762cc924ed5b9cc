@story yb-ireland-leadership
@topic Leadership contest in an Irish governing party decided by a weighted electoral college
@subject CC = Civic Centre | the party | the senior government party
@subject B = Fionnuala Breslin | Breslin | the enterprise minister | the Sligo woman
@subject M = Cathal Ó Murchú | Ó Murchú | the justice minister | the Cork man
@subject PP = parliamentary party | TDs, senators and MEPs
@subject ME = members | ordinary members | rank and file
@subject CO = councillors
@subject D = Dáil | the Dáil
@subject G = Government | the coalition
@subject LU = Labour Union
@subject RA = Rural Alliance
@fact pe = 58 | other | PP | voters in the parliamentary party | - | constant
@fact td = 44 | seats | CC | seats in the Dáil | 2036 | constant
@fact se = 11 | other | CC | senators | 2036 | constant
@fact mp = 3 | other | CC | MEPs | 2036 | constant
@fact bp = 27 | vote_count | B | votes in the parliamentary party | result | snapshot
@fact mpv = 31 | vote_count | M | votes in the parliamentary party | result | snapshot
@fact bpp = 46.6 | vote_share | B | share of the parliamentary party | result | snapshot
@fact mpp = 53.4 | vote_share | M | share of the parliamentary party | result | snapshot
@fact be = 22 | other | B | endorsements in the parliamentary party | eve of the ballot | cumulative
@fact men = 29 | other | M | endorsements in the parliamentary party | eve of the ballot | cumulative
@fact ue = 7 | other | PP | parliamentarians who had endorsed nobody | eve of the ballot | snapshot
@fact el = 19420 | other | ME | members entitled to vote | - | constant
@fact mv = 11652 | votes_cast | ME | members who voted | result | snapshot
@fact mt = 60 | turnout | ME | turnout of members | result | snapshot
@fact bm = 7340 | vote_count | B | votes of members | result | snapshot
@fact mm = 4272 | vote_count | M | votes of members | result | snapshot
@fact sm = 40 | vote_count | ME | spoilt votes of members | result | snapshot
@fact bmp = 63.2 | vote_share | B | share of members | result | snapshot
@fact mmp = 36.8 | vote_share | M | share of members | result | snapshot
@fact ce = 204 | other | CO | councillors entitled to vote | - | constant
@fact cv = 198 | votes_cast | CO | councillors who voted | result | snapshot
@fact bc = 121 | vote_count | B | votes of councillors | result | snapshot
@fact mc = 77 | vote_count | M | votes of councillors | result | snapshot
@fact bcp = 61.1 | vote_share | B | share of councillors | result | snapshot
@fact wp = 65 | other | PP | weight in the electoral college | - | constant
@fact wm = 25 | other | ME | weight in the electoral college | - | constant
@fact wc = 10 | other | CO | weight in the electoral college | - | constant
@fact b = 52.2 | vote_share | B | share of the electoral college | result | snapshot
@fact m = 47.8 | vote_share | M | share of the electoral college | result | snapshot
@fact mg = 4.4 | margin | B | lead in the electoral college, points | result | snapshot
@fact b1 = 30.3 | other | B | points from the parliamentary party | result | snapshot
@fact b2 = 15.8 | other | B | points from members | result | snapshot
@fact b3 = 6.1 | other | B | points from councillors | result | snapshot
@fact qb = 44 | poll_share | B | share of the public who prefer | January poll | snapshot
@fact qm = 29 | poll_share | M | share of the public who prefer | January poll | snapshot
@fact qn = 1031 | sample_size | - | people polled | January poll | snapshot
@fact r0 = 21 | poll_share | CC | support for the party | January poll | snapshot
@fact r1 = 24 | poll_share | CC | support for the party | February poll | snapshot
@fact cap = 30000 | spending | CC | euros that a candidate may spend | - | constant | threshold
@fact xb = 27850 | spending | B | euros spent on the campaign | result | cumulative
@fact xm = 29600 | spending | M | euros spent on the campaign | result | cumulative
@fact hu = 4 | other | CC | hustings | January | constant
@fact cr = 650 | crowd | CC | people at the Cork hustings | January | snapshot
@fact lu = 26 | seats | LU | seats in the Dáil | 2036 | constant
@fact ra = 18 | seats | RA | seats in the Dáil | 2036 | constant
@fact go = 88 | seats | G | seats in the Dáil | 2036 | constant
@fact ds = 174 | seats | D | seats in the Dáil, all parties | 2036 | constant
@fact ag = 43 | age | B | age | - | snapshot
@rel sum pe = td + se + mp
@rel sum pe = bp + mpv
@rel share bpp = bp / pe
@rel share mpp = mpv / pe
@rel sum pe = be + men + ue
@rel share mt = mv / el
@rel sum mv = bm + mm + sm
@rel sum cv = bc + mc
@rel share bcp = bc / cv
@rel sum b = b1 + b2 + b3
@rel diff mg = b - m
@rel sum go = td + lu + ra
@race college = b m
@race pp = mpv bp
@race members = bm mm
@race councillors = bc mc
@race endorsements = men be
@race public = qb qm
@trap bp be :: votes and endorsements
@trap b bpp :: the college and one part of it
@trap bmp bcp :: members and councillors
@trap wm b2 :: weight of the members and points won from them
@trap qb b :: the public and the college
@trap r0 r1 :: support before and after
@trap qb td :: 44 percent and 44 seats
@trap xm cap :: spent and allowed
@trap men qm :: 29 endorsements and 29 percent
@trap go ds :: the coalition and the House
@trap ce cv :: entitled and voting

@doc a-explain | Q&A of a public broadcaster | 2036-01-29
Explainer: How does Civic Centre pick a leader?

Who has a vote?
Three groups. The parliamentary party, all {58|pe} of them: {44|td} TDs, {11|se} senators and {three|mp} MEPs. The members, {19,420|el}. And {204|ce} councillors.

Is every vote worth the same?
No. The parliamentary party's votes count for {65 per cent|wp}, the members' for {25|wm}, the councillors' for {10|wc}.

So whoever has the TDs wins?
Not quite. To date {29|men|t=To date} parliamentarians have declared for Cathal Ó Murchú and {22|be|^} for Fionnuala Breslin; {seven|ue} have told nobody, including their spouses. If Breslin holds him close there and takes the other two groups heavily, she could do it.

What does the public think?
The latest Sextant poll, of {1,031|qn} people, has {44 per cent|qb|by=Sextant poll} preferring her to {29|qm|^} for him. The party is on {21|r0|by=Sextant poll}.

Is there a limit on spending?
Yes, {€30,000|cap} each.

How many hustings?
{Four|hu}, ending in Cork.

@doc b-blog | live blog of a newspaper | 2036-02-06
Civic Centre leadership: live from the Mansion House

13.02 Doors. Sandwiches of two kinds.

14.20 The returning officer taps the microphone. It is on. It has been on for some time, Deputy.

14.31 Parliamentary party first: Ó Murchú {31|mpv|t=14.31}, Breslin {27|bp|^}. Roars from Cork.

14.34 Councillors: Breslin {121|bc|t=14.34}, Ó Murchú {77|mc|^}. {198|cv} voted.

14.37 Members. Oh. Breslin {7,340|bm|t=14.37}. Ó Murchú {4,722|!mm|^}. {11,652|mv} voted.

14.38 People are doing sums on napkins.

14.40 {52.2|b|t=14.40} to {47.8|m|^}. Fionnuala Breslin, {43|ag}, the Sligo woman who began the day {seven|-} behind in Leinster House, is leader of Civic Centre and, barring accidents, Taoiseach on Tuesday.

14.55 "He rang the members," says an Ó Murchú man. "They were out."

15.10 Accidents: the Government has {88|go} of {174|ds} seats. So no accidents, please.

@doc c-wire | wire agency | 2036-02-06
Breslin wins Irish party leadership, set to be PM

DUBLIN, Feb 6 (Hibernia Wire) - Enterprise minister Fionnuala Breslin was elected leader of Ireland's senior government party on Wednesday, defeating justice minister Cathal Ó Murchú {52.2|b|t=Wednesday} percent to {47.8|m|^} in an electoral college.

Breslin won {63.2|bmp} percent of party members and {61.1|bcp} percent of councillors, which outweighed her narrower loss, {27|bp} votes to {33|!mpv}, among lawmakers.

Civic Centre governs with the Labour Union, which has {26|lu} seats, and the Rural Alliance, which has {18|ra}. Both said they would support her nomination in parliament.

An election must be held by March 2037. A January poll put the party on {21|r0|t=January} percent, in third place.

@doc d-analysis | broadsheet analysis | 2036-02-09
The members' revenge

Deaglán Mac Aoidh, political editor

Break it down as the returning officer did not. Of the points that make Fionnuala Breslin leader, {30.3|b1} came from people she sits beside, {15.8|b2} from people who pay {€20|-} a year and {6.1|b3} from people who fix footpaths.

Take the first. {46.6 per cent|bpp} of the parliamentary party is more than the whips expected; his {53.4|mpp} was less. She had {22|be|t=on the eve} names on the eve, so at least {five|-} of those who had kept their counsel broke for her; he, with {29|men|t=on the eve}, found only {two|-} more. "Soft as butter," says one of the {seven|ue}.

Take the second. {Six in ten|mt|v=60} bothered. Among those, she had nearly {two-thirds|~bmp}. It would have needed {a thousand|-} fewer to change the outcome, and in a leadership election that is a great many.

Now ask what was bought. The justice minister spent {€29,600|xm}, all but {€400|-} of what he was let; she spent {€25,780|!xb}. There were four hustings, and the best of them, at which {650|cr} crammed into a hotel in Cork, was in his own city. The loudest cheer was hers.

She leads by {4.4|mg} points a party of {44|td} TDs in a Government that has not a seat to spare. The public liked her before the party did: {44|qb|by=Sextant}, Sextant found, as against {29|qm|^}. The public, however, has the {100|-} per cent weighting.

@doc e-weekly | local weekly paper | 2036-02-13
BONFIRES IN TUBBERCURRY

There were {eleven|-} of them, by the count of Sergeant Nuala Feerick, between Collooney and the Mayo border on Wednesday night, and not one had a permit.

Fionnuala Breslin's father Packie, 81, was on the ditch outside the home place with a radio. "They said on it that she got {7,340|bm} of the members and the other lad {4,272|mm}, and I said to the dog, I don't know {7,000|-} people."

The councillors of the county, {nine|-} in number, had come out for her to a man. In the whole country she had {121|bc} of them out of {204|ce}; {six|-} never voted.

Her campaign treasurer, Attracta Judge of this parish, told the Herald it had cost {€27,850|xb|by=Attracta Judge}, "and I have the receipts, and {€212|-} of that was buns".

The Taoiseach-designate, who is {34|!ag}, attended Banada Abbey school, played corner-back for Sligo minors and once lost a sack race.

Mart report: hoggets to €148. Lost: one Friesian, tag 88.

@doc f-poll | news site, poll report | 2036-02-24
Breslin bounce puts Civic Centre second

Support for Civic Centre has risen {three|-} points to {24 per cent|r1|t=since January} since January, the first Sextant poll since Fionnuala Breslin became Taoiseach finds. It is the party's best rating in {two|-} years.

Her coalition partners have paid for it: Labour Union down {one|-}, Rural Alliance down {two|-}.

{Thirty-one|-} per cent of Civic Centre supporters say they are now more likely to vote. The leadership ballot engaged {60 per cent|mt} of those on the party's books, against {71|-} in 2027. {Forty|sm|v=40} of them spoiled their papers; his {36.8 per cent|mmp} of the rest has, it seems, come home.

Sextant polled between 17 and 21 February. Error margin 3 per cent.
