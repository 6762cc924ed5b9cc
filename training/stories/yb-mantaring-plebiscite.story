@story yb-mantaring-plebiscite
@topic Plebiscite on splitting the Philippine province of Mantaring in two, from the last survey to the proclamation
@subject MN = Mantaring | the province | the undivided province
@subject NT = Mantaring del Norte | the north | the northern towns
@subject ST = south | the southern towns | the south
@subject Y = Yes | Yes side | division | the governor's side
@subject X = No | No side | unity | those who wanted to stay together
@subject G = Crisanto Villaruz | Villaruz | the governor
@subject BT = Bagong Tinig | the No campaign
@subject CE = Comelec | the poll body | the commission
@subject PN = police
@subject AR = soldiers | the army
@fact rg = 641300 | other | MN | registered voters | - | constant
@fact vc = 333476 | votes_cast | MN | ballots cast | final | snapshot
@fact to = 52 | turnout | MN | turnout | final | snapshot
@fact y = 171904 | vote_count | Y | votes in the province | final | snapshot
@fact x = 158230 | vote_count | X | votes in the province | final | snapshot
@fact iv = 3342 | vote_count | MN | blank or invalid ballots | final | snapshot
@fact m = 13674 | margin | Y | lead in votes in the province | final | snapshot
@fact yp = 52.1 | vote_share | Y | share of valid votes | final | snapshot
@fact xp = 47.9 | vote_share | X | share of valid votes | final | snapshot
@fact yn = 118420 | vote_count | Y | votes in the north | final | snapshot
@fact xn = 41066 | vote_count | X | votes in the north | final | snapshot
@fact ys = 53484 | vote_count | Y | votes in the south | final | snapshot
@fact xs = 117164 | vote_count | X | votes in the south | final | snapshot
@fact mn = 77354 | margin | Y | lead in votes in the north | final | snapshot
@fact ms = 63680 | margin | X | lead in votes in the south | final | snapshot
@fact y9 = 96310 | vote_count | Y | votes in the province | 9 p.m. | cumulative
@fact x9 = 97045 | vote_count | X | votes in the province | 9 p.m. | cumulative
@fact m9 = 735 | margin | X | lead in votes in the province | 9 p.m. | snapshot
@fact m12 = 10000 | margin | Y | lead in votes in the province | 11:58 p.m. | snapshot
@fact pr = 1204 | other | MN | clustered precincts | - | constant
@fact p9 = 734 | other | MN | clustered precincts canvassed | 9 p.m. | cumulative
@fact c9 = 61 | counted_share | MN | share of precincts canvassed | 9 p.m. | cumulative
@fact tn = 12 | other | NT | towns | - | constant
@fact ts = 9 | other | ST | towns | - | constant
@fact tt = 21 | other | MN | towns | - | constant
@fact ppn = 512000 | other | NT | inhabitants | 2029 census | snapshot
@fact pps = 461000 | other | ST | inhabitants | 2029 census | snapshot
@fact ppt = 973000 | other | MN | inhabitants | 2029 census | snapshot
@fact th = 250000 | other | - | inhabitants that a new province must have | - | constant | threshold
@fact bd = 12 | seats | MN | provincial board seats | 2034 | constant
@fact bn = 10 | seats | NT | provincial board seats | 2037 | plan | projected
@fact bu = 118000000 | budget | CE | pesos set aside for the plebiscite | 2034 | plan
@fact sp = 104600000 | spending | CE | pesos spent on the plebiscite | final | cumulative
@fact sv = 13400000 | other | CE | pesos left over from the plebiscite | final | snapshot
@fact gy = 38200000 | spending | G | pesos spent on campaigning | 20 June | cumulative
@fact gx = 11700000 | spending | BT | pesos spent on campaigning | 20 June | cumulative
@fact of = 2150 | officers | PN | officers on plebiscite duty | plebiscite day | snapshot
@fact so = 640 | officers | AR | soldiers on plebiscite duty | plebiscite day | snapshot
@fact fo = 2790 | officers | - | officers and soldiers on plebiscite duty | plebiscite day | snapshot
@fact ar = 3 | arrests | PN | people arrested for buying votes | plebiscite day | cumulative
@fact ca = 214000 | other | PN | pesos seized | plebiscite day | cumulative
@fact qy = 55 | poll_share | Y | share of respondents | early June survey | snapshot
@fact qx = 38 | poll_share | X | share of respondents | early June survey | snapshot
@fact qu = 7 | poll_share | - | share of respondents undecided | early June survey | snapshot
@fact qn = 1200 | sample_size | - | people surveyed | early June survey | snapshot
@fact qe = 2.8 | margin_of_error | - | margin of error | early June survey | snapshot
@fact y0 = 44.6 | vote_share | Y | share of valid votes | 2019 plebiscite | snapshot
@fact cap = 300000000 | budget | G | pesos promised for a new capitol | by 2037 | plan | pledged
@rel sum vc = y + x + iv
@rel share to = vc / rg
@rel diff m = y - x
@rel sum y = yn + ys
@rel sum x = xn + xs
@rel diff mn = yn - xn
@rel diff ms = xs - ys
@rel diff m = mn - ms
@rel diff m9 = x9 - y9
@rel share c9 = p9 / pr
@rel sum tt = tn + ts
@rel sum ppt = ppn + pps
@rel diff sv = bu - sp
@rel sum fo = of + so
@race all = y x
@race nine = x9 y9
@race north = yn xn
@race south = xs ys
@trap y y9 :: the final count and the count at nine
@trap m mn :: lead in the province and in the north
@trap m12 m :: a lead still growing
@trap m9 m :: a partial lead of the other side
@trap yp y0 :: two plebiscites
@trap yp qy :: result and survey
@trap bu sp :: budget and outlay
@trap sp gy :: the commission's cost and the governor's campaign
@trap bd bn :: the board of the old province and of the new one
@trap ppn th :: inhabitants and the minimum
@trap rg ppt :: voters and inhabitants

@doc a-survey | press release of a pollster | 2034-06-11
TANGLAW: DIVISION AHEAD, BUT THE SOUTH IS NOT FOR IT

A survey of {1,200|qn} adults in all {21|tt} towns of Mantaring finds {55 percent|qy|t=on 3-7 June} ready to vote Yes on 3-7 June and {38 percent|qx|^} ready to vote No. {Seven percent|qu|^} have not decided. The margin of error is {±2.8|qe} percentage points for the whole sample and {±4|-} for each half.

In the {12|tn} northern towns Yes leads by more than {four to one|-}; in the {nine|ts} southern towns No leads by nearly {two to one|-}.

For reference: when the same question was asked at the polls in 2019, {44.6 percent|y0|t=in 2019} said Yes and the proposal died.

Media: (044) 555 0190, ext. 12. Tanglaw accepts no commissions from candidates.

@doc b-blog | live blog of a TV network | 2034-06-25
LIVE: Mantaring decides

6:12 p.m. Precincts have closed. A reminder of what is at stake: {973,000|ppt} people live in the province. If it is cut in two, {512,000|ppn} will be in Mantaring del Norte. The law asks for {250,000|th}.

7:40 p.m. Police say it was peaceful. {2,150|of} of their own were out, with {640|so} from the army. {Three|ar} people were caught buying votes in Sta. Brigida with {P214,000|ca} in a rice sack.

9:05 p.m. The first bulletin. At 9 p.m., {734|p9|t=At 9 p.m.} of {1,204|pr} clustered precincts had been canvassed, {61%|c9|^}. No has {97,045|x9|^}, Yes {96,310|y9|^}. A gap of {735|m9|^}! The governor's side has gone quiet; at the cathedral they are ringing bells.

9:20 p.m. Hold the bells, says our election desk: nearly everything outstanding is in the north.

11:58 p.m. And there it is. Yes is ahead now, by {ten thousand|m12|t=now} and climbing, and the bishop has left the stage.

WATCH: Miss Mantaring, Q&A round | Gilas 79, Jordan 74

@doc c-wire | wire agency | 2034-06-26
Philippine province votes to split in two

STA. BRIGIDA, Mantaring (Agence Pacifique) -- Voters in the Philippine province of Mantaring have approved its division into two, with {171,904|y|by=the Commission on Elections} in favor and {158,230|x|^} against, the Commission on Elections proclaimed on Monday.

{Fifty-two percent|to|v=52} of the {641,300|rg} registered voters cast ballots. {3,342|iv} were blank or invalid.

Division won {52.1 percent|yp} of valid votes, a lead of {13,674|m}. It was the second attempt: in 2019 it got {44.6 percent|y0|t=in 2019}.

Gov. Crisanto Villaruz, who leads the campaign for the split, said the new northern province would elect a board of {10|bn} members in 2037. The present one has {12|bd}. He pledged {300 million pesos|cap} for a capitol building.

The No campaign, Bagong Tinig, said it would ask the Supreme Court to void the vote.

@doc d-analysis | broadsheet analysis | 2034-06-28
Two provinces before the ink was dry

By Honorata Quimpo

Strip away the bunting and the arithmetic of Sunday is brutal. The north gave Yes {118,420|yn} votes and No {41,066|xn}. The south returned the compliment: {117,164|xs} for unity, {53,484|ys} against it. One side won its half by {77,354|mn}, the other by {63,680|ms}, and the difference, {13,674|m}, is the new map.

It follows that those who wanted to stay together lost with {47.9 percent|xp} although they carried every one of the {nine|ts} towns that will be left behind, with their {461,000|pps} people. No provision of the Local Government Code gives the losers a veto. Perhaps one should.

Money did some of the work. By 20 June the governor had declared {P38.2 million|gy|t=By 20 June}; Bagong Tinig, whose treasurer is a seminary librarian, had declared {P11.7 million|gx|^}. That is better than {three|-} to one. Neither figure includes the {P118 million|bu} of public money that Comelec was given to hold the vote, of which it used {P104.6 million|sp}.

For two hours on Sunday evening the result looked otherwise. At nine o'clock, with {six in ten|~c9|v=60|t=At nine o'clock} precincts in, the south had counted fast, and No led by {hundreds|>m9|v=700|^}. Those who went to bed then woke up in a different province.

The survey firms, mocked in April, may take a bow. Tanglaw had it {55|qy|by=Tanglaw}-{38|qx|^}. Distribute its undecided evenly and you are some {six|-} points out, but on the right side of the river.

@doc e-weekly | local weekly paper | 2034-07-01
Ang Batingaw: Southern mayors ask, what do we keep?

The mayors of the southern towns met at the Sta. Brigida gymnasium on Thursday. All {nine|ts} came. On the wall someone had taped the tally of our half: {117,164|xs} No, {53,484|ys} Yes.

"Here we won by more than {sixty thousand|>ms}," said Mayor Lualhati Pangan, 67. "There they outdid us. I congratulate the {333,476|vc} who voted. It is the {three hundred thousand|-} who stayed home I want to talk to."

The commission told the meeting that it has {P13.4 million|sv} left from the plebiscite and that the sum goes back to Manila, not to the towns.

Also present: {two|-} of the {2,790|fo} men and women who kept order on the day, to collect plates. The cash from the rice sack, {P214,000|ca}, is in the court's safe. Those arrested, {three|ar} brothers from Barangay 6, posted bail of {P36,000|-} each.

FIESTA: Grand draw July 9, tickets P50, first prize one carabao.

@doc f-editorial | editorial | 2034-07-03
What a bare majority may do

We opposed the division of Mantaring and we shall not now pretend otherwise. {171,904|y} of our neighbors disagreed with us; {158,230|x} did not. A change of {6,838|-} minds would have reversed it.

But we hold the bishop's petition to be mistaken. His lawyers say that a province must be split by majorities on both sides of the line. If that were the rule, the {12|tn} towns of the north could never leave unless the rest, who live off their quarries, agreed to it.

Let the governor instead keep what he offered. He said {P300 million|cap|by=He said} for a capitol; his own party's estimate, given to this newspaper, is {twice|-} that. He said a board of {ten|bn|^} for {half a million|~ppn|v=500000} people. He had {P38 million|~gy} to spend on persuading us. We should like to see what he spends on governing.
