@story corbenita-mayor
@topic Mayoral election in Corbenița, Romania: exit poll, count, council seats and partial recount
@subject E = Corbenița mayoral election | the election | mayoral race | the vote | vote
@subject Y = Corbenița | the city | the town
@subject V = Ruxandra Vâlceanu | Vâlceanu | Ruxandra | the challenger | the lawyer | Civic Union candidate
@subject H = Dorin Haralambie | Haralambie | Dorin | the mayor | the incumbent | mayor
@subject C = Teofil Crăsnaru | Crăsnaru
@subject S = Emőke Balla-Szentgyörgyi | Balla-Szentgyörgyi | Balla
@subject R = the other candidates | the others | the rest
@subject CU = Civic Union | the Union | USC
@subject SA = Social Alliance | the Alliance
@subject PN = New Homeland | Patria Nouă
@subject SL = Solidarity List | Solidarity
@subject L = city council | the council | council
@subject B = county electoral bureau | the bureau | bureau
@subject P = Sondaria | exit poll
@fact xh = 36 | poll_share | H | percent in the exit poll | 2032-06-06 21:00 | snapshot
@fact xv = 34 | poll_share | V | percent in the exit poll | 2032-06-06 21:00 | snapshot
@fact xc = 15 | poll_share | C | percent in the exit poll | 2032-06-06 21:00 | snapshot
@fact xs = 11 | poll_share | S | percent in the exit poll | 2032-06-06 21:00 | snapshot
@fact xn = 2380 | sample_size | P | voters asked | 2032-06-06 | snapshot
@fact xe = 2.1 | margin_of_error | P | points of error | 2032-06-06 | snapshot
@fact pc = 43.1 | counted_share | E | percent of protocols counted | 2032-06-06 23:30 | snapshot
@fact ph = 36.4 | vote_share | H | percent of the valid votes | 43.1% counted | snapshot
@fact pv = 34.69 | vote_share | V | percent of the valid votes | 43.1% counted | snapshot
@fact phv = 14902 | vote_count | H | valid votes | 43.1% counted | snapshot
@fact pvv = 14201 | vote_count | V | valid votes | 43.1% counted | snapshot
@fact pm = 701 | margin | H | votes ahead | 43.1% counted | snapshot
@fact qc = 88.7 | counted_share | E | percent of protocols counted | 2032-06-07 02:15 | snapshot
@fact qh = 30214 | vote_count | H | valid votes | 88.7% counted | snapshot
@fact qv = 30102 | vote_count | V | valid votes | 88.7% counted | snapshot
@fact qm = 112 | margin | H | votes ahead | 88.7% counted | snapshot
@fact fv = 34126 | vote_count | V | valid votes | all counted | snapshot
@fact fh = 33871 | vote_count | H | valid votes | all counted | snapshot
@fact fc = 15042 | vote_count | C | valid votes | all counted | snapshot
@fact fs = 9937 | vote_count | S | valid votes | all counted | snapshot
@fact fo = 3442 | vote_count | R | valid votes | all counted | snapshot
@fact ft = 96418 | votes_cast | E | valid votes | all counted | snapshot
@fact nu = 2284 | votes_cast | E | void votes | all counted | snapshot
@fact vt = 98702 | votes_cast | E | voters who came | 2032-06-06 21:00 | cumulative
@fact re = 213640 | other | Y | registered voters | 2032-06-06 | constant
@fact fm = 255 | margin | V | votes ahead | all counted | snapshot
@fact sv = 35.39 | vote_share | V | percent of the valid votes | all counted | snapshot
@fact sh = 35.13 | vote_share | H | percent of the valid votes | all counted | snapshot
@fact sc = 15.6 | vote_share | C | percent of the valid votes | all counted | snapshot
@fact ss = 10.31 | vote_share | S | percent of the valid votes | all counted | snapshot
@fact sm = 0.26 | margin | V | points ahead | all counted | snapshot
@fact rv = 34119 | vote_count | V | valid votes | after the recount 2032-06-09 | snapshot
@fact rh = 33878 | vote_count | H | valid votes | after the recount 2032-06-09 | snapshot
@fact rm = 241 | margin | V | votes ahead | after the recount 2032-06-09 | snapshot
@fact t17 = 33.9 | turnout | E | percent of the voters who came | 2032-06-06 17:00 | cumulative
@fact to = 46.2 | turnout | E | percent of the voters who came | 2032-06-06 21:00 | cumulative
@fact t28 = 43.8 | turnout | E | percent of the voters who came | 2028 | constant
@fact m28 = 5120 | margin | H | votes ahead | 2028 | constant
@fact s28 = 41.2 | vote_share | H | percent of the valid votes | 2028 | constant
@fact ns = 142 | other | Y | polling stations | 2032-06-06 | constant
@fact rq = 11 | other | H | polling stations asked to be recounted | 2032-06-07 | plan
@fact rg = 4 | other | B | polling stations recounted | 2032-06-09 | snapshot
@fact nc = 9 | candidates | E | candidates on the ballot | 2032-06-06 | constant
@fact cn = 27 | seats | L | seats in all | - | constant
@fact mj = 14 | seats | L | seats for a majority | - | constant | threshold
@fact ccu = 10 | seats | CU | council seats | 2032 | snapshot
@fact csa = 10 | seats | SA | council seats | 2032 | snapshot
@fact cpn = 4 | seats | PN | council seats | 2032 | snapshot
@fact csl = 3 | seats | SL | council seats | 2032 | snapshot
@fact csa28 = 13 | seats | SA | council seats | 2028 | constant
@fact eh = 1240000 | spending | H | lei spent on the campaign | 2032-06-06 | cumulative
@fact ev = 870000 | spending | V | lei spent on the campaign | 2032-06-06 | cumulative
@fact cap = 1500000 | spending | E | lei that a candidate may spend | - | constant | threshold
@fact tr = 48 | units_pledged | V | trams to be bought | 2036 | plan | pledged
@fact tp = 2000000 | price | V | euros for one tram | - | plan | projected
@fact tb = 96000000 | budget | V | euros for the trams | 2036 | plan | projected
@fact db = 61000000 | budget | Y | euros of debt | 2031 end | snapshot
@fact hg = 7 | other | H | votes gained in the recount | 2032-06-09 | snapshot
@fact rj = 7 | other | B | polling stations refused a recount | 2032-06-09 | snapshot
@fact fw = 52 | other | H | percent chance of winning | 2032-06-03 | snapshot | projected
@fact ta = 40 | turnout | E | percent of the voters who came | 2032-06-03 | plan | projected
@fact br = 85 | other | V | percent of the tram bill paid by Brussels | - | plan | hypothetical
@fact ni = 37 | other | E | complaints to the police | 2032-06-06 | cumulative
@fact nf = 5 | other | E | fines given | 2032-06-06 | cumulative
@rel diff pm = phv - pvv
@rel diff qm = qh - qv
@rel diff fm = fv - fh
@rel diff sm = sv - sh
@rel diff rm = rv - rh
@rel sum ft = fv + fh + fc + fs + fo
@rel sum vt = ft + nu
@rel share to = vt / re
@rel share sv = fv / ft
@rel share sh = fh / ft
@rel share sc = fc / ft
@rel share ss = fs / ft
@rel sum cn = ccu + csa + cpn + csl
@rel product tb = tr * tp
@rel diff hg = rh - fh
@rel diff rj = rq - rg
@trap ta to :: expected and real turnout
@trap hg rj :: votes and stations
@race exit = xh xv xc xs
@race night1 = ph pv
@race night1votes = phv pvv
@race night2 = qh qv
@race final = fv fh fc fs
@race finalshares = sv sh sc ss
@race recount = rv rh
@trap xh ph :: exit poll and a part of the count
@trap fv rv :: before and after four stations were counted again
@trap fm rm :: before and after four stations were counted again
@trap t17 to :: five o'clock and the close
@trap to t28 :: this election and the last one
@trap rq rg :: asked and granted
@trap ft vt :: valid votes and all who came
@trap eh cap :: spent and allowed
@trap csa csa28 :: the new council and the old one
@trap tb db :: trams and debt

@doc a-night | live blog of a national daily | 2032-06-07
Romania votes, as it happened: Corbenița on a knife edge

Gazeta de Răsărit, English desk | 41 updates | Refresh: auto (30 s)

02.31 | Going to bed, sort of. With {88.7%|qc|t=at a quarter past two} of protocols entered at a quarter past two, the mayor's lead in Corbenița had melted to {112|qm|t=at a quarter past two} votes: {30,214|qh|^} for Dorin Haralambie, {30,102|qv|^} for Ruxandra Vâlceanu. What is missing is mostly the railway district, and the railway district is hers. We said at nine that this one was done. We were wrong.

00.12 | The Haralambie people have stopped handing out sparkling wine. Nobody announced it. The trays just went back.

23.44 | First real numbers from Corbenița. At half past eleven, with {43.1%|pc|t=At half past eleven} of protocols in, the incumbent has {14,902|phv|^} votes and Vâlceanu {14,201|pvv|^}, or {36.4|ph|^} against {34.7|pv|^} percent. A gap of {701|pm|^}, then, with the flats still to come.

22.05 | Police report {37|ni|by=Police} complaints in the city and {five|nf|^} fines, one for a man who ate his ballot (200 lei).

21.02 | The polls are shut and Sondaria's exit poll gives it to the Social Alliance man, {36|xh|t=21.02|by=Sondaria} to {34|xv|^}, with Teofil Crăsnaru on {15|xc|^} and Emőke Balla-Szentgyörgyi on {11|xs|^}. Sondaria asked {2,380|xn|by=Sondaria} people outside the schools and admits to an error of {2.1|xe|by=Sondaria} points, so do the sums yourselves.

17.20 | {A third|~t17|t=five o'clock} of the city has voted: {33.9%|t17|t=five o'clock} by five o'clock. There are {nine|nc} names on the paper, it's 31 degrees and two schools have run out of stamps.

MOST READ: 1. Why your pension letter is late. 2. Six lakes to swim in. 3. Liga 2: Corbenița 1, Dorna 4

@doc b-wire | wire agency | 2032-06-07
Opposition lawyer unseats mayor of Romanian rail city by {255|fm} votes

CORBENIȚA, Romania, June 7 (Presa Carpatică) - Ruxandra Vâlceanu, a labour lawyer who had never held office, has beaten the mayor of Corbenița, Dorin Haralambie, by {255|fm|t=all 142 polling stations|by=the county electoral bureau} votes, complete returns from all {142|ns} polling stations showed on Monday.

The Civic Union candidate received {34,126|fv|by=the county electoral bureau} votes to Haralambie's {33,871|fh|^}, the county electoral bureau said. New Homeland's Teofil Crăsnaru came third with {15,042|fc|^}. In percentage terms she took {35.4|sv} and the Social Alliance incumbent {35.1|sh}.

Haralambie, who won by {5,120|m28|t=four years ago} votes four years ago, had led the exit poll by {two|-} points and most of the night's count. "We will ask for {11|rq|by=Haralambie} stations to be opened and recounted," he told reporters at dawn, without taking questions.

Turnout was {46.2%|to}, up from {43.8%|t28|t=2028} in 2028. Romanian mayors are elected in a single round.

The new mayor will face a divided chamber. Her party and the Alliance each won {10|ccu+csa} seats on the {27|cn}-member council, with {five|!cpn} for New Homeland and {three|csl} for the Solidarity List of the Hungarian minority, so that nobody is near the {14|mj} needed to pass a budget.

Vâlceanu has promised {48|tr|by=Vâlceanu} new trams by the end of her term.

(Reporting by Ionuț Werzfeld; +40 555 017 220)

@doc c-daily | local daily, English page | 2032-06-08
She did it by a tram-load

Ecoul Corbeniței - Tuesday - page 1, continued on 4 - 3.50 lei

It took until twenty to seven on Monday morning, and station 88, the railwaymen's kindergarten, was the last to be typed in. By then Ruxandra Vâlceanu had {34,126|fv|t=twenty to seven on Monday morning} votes and Dorin Haralambie {33,871|fh|^}. Our reader Mrs. Ghițulescu points out that {255|fm} people fit in a single long tram with the windows open. In points it is {0.26|sm}, if you like it small.

How the city voted: of {213,640|re} on the rolls, {98,702|vt} came, which makes a turnout of {42.6%|!to}. Some {2,284|nu} of the papers were void, many of them with remarks. That left {96,418|ft} that counted. After the leading pair, Crăsnaru took {15.6%|sc}, Balla-Szentgyörgyi {10.3%|ss}, and the other five shared {3,442|fo} between them.

The surprise is where he lost it. In 2028 the mayor took {41.2%|s28|t=2028} and every district but one; this time he fell to {35.13%|sh}. "I built them a stadium," he said on the steps of the town hall. He then said that he did not accept the figures and would seek a recount in {eleven|rq} stations, all of them in Gara and Fabricii.

His party lost seats too: {ten|csa} on the council after {13|csa28|t=until now} until now. Patria Nouă has {four|cpn}.

And the money? According to the declarations filed on Friday, which both camps call final, the mayor's campaign cost {1.24 million|eh|by=the declarations filed on Friday} lei and hers {870,000|ev|^}. The law allows {1.5 million|cap|by=The law}.

Vâlceanu, asked what she would do first, said "sleep". Asked second, she came back to the trams: {forty-eight|tr|by=Vâlceanu}, at {two million|tp} euros apiece.

Also on page 4: Storks return to the 110 kV line. Burst main on Str. Teilor 19-27.

@doc d-tabloid | tabloid | 2032-06-08
LIGHTS OUT, DORIN!

By our night reporter Costel "Cos" Armanca

He had the sausages. He had the band. He had a {36|xh|t=nine o'clock} to {34|xv|^} lead in the nine o'clock poll and a cake in the shape of the stadium, and by breakfast Dorin Haralambie had nothing but the cake.

THE RED-HEADED lawyer nobody had heard of at Christmas stuffed him by {255|fm}. That's it. In a city with more than {200,000|>re} voters!

Our man saw the moment it turned. With almost {nine-tenths|~qc|t=2.15 in the morning|v=90} of the stations typed in, at {2.15|-} in the morning, a girl with a laptop shouted the score across the ballroom: {30,214|!qv|t=at 2.15 in the morning|by=a girl with a laptop} to Ruxandra, {30,102|!qh|^} to the boss. You could have heard a sausage drop.

Three hours before he'd been {701|pm|t=Three hours before} up and singing.

HER: {34,126|fv}. HIM: {33,871|fh}. THE ANGRY ONE, Crăsnaru: {15,042|fc}. MRS. BALLA: {9,937|fs}.

In all, {96,418|ft} of you picked somebody and {2,284|nu} drew something rude.

She got there on {870,000|ev} lei, too. His posters alone were bigger than that!! But the trams she's dreaming of cost {€96 million|tb|m=projected}, and the town already owes the banks {€61 million|db|t=at New Year} as of the books at New Year. Good luck, doamna.

VOTE NOW: Should the cake go to the children's hospital? Yes 83% No 17%

@doc e-bureau | communiqué of an electoral bureau | 2032-06-09
Communiqué no. 31/09.06.2032 on the recounting of votes

County Electoral Bureau No. 43, Corbenița section

1. By application no. 212 of 7 June the Social Alliance requested that the votes be recounted in {11|rq|by=the Social Alliance} polling stations. The Bureau admitted the application for {4|rg|by=The Bureau} stations (nos. 17, 61, 88, 90) and rejected it for {7|rj|by=The Bureau}.

2. Following the recount, completed today at 16:40, the results for the office of mayor are corrected as follows:

Vâlceanu Ruxandra, Civic Union: {34 119|rv|t=today at 16:40|v=34119} valid votes (previously {34 126|fv|t=previously|v=34126})
Haralambie Dorin, Social Alliance: {33 878|rh|t=today at 16:40|v=33878} valid votes (previously {33 871|fh|t=previously|v=33871})

3. The results of the other candidates are unchanged (Crăsnaru Teofil: {15 042|fc|v=15042}; Balla-Szentgyörgyi Emőke: {9 937|fs|v=9937}; others: {3 442|fo|v=3442}).

4. The total of valid votes remains {96 418|ft|v=96418}, and that of void votes {2 284|nu|v=2284}.

5. The difference between the first two candidates is {241|rm} votes. The mandate of mayor is attributed to Ms. Vâlceanu.

6. The distribution of the {27|cn} council mandates is not affected: Civic Union {10|ccu}, Social Alliance {10|csa}, New Homeland {4|cpn}, Solidarity List {3|csl}.

7. The participation rate communicated on 6 June ({46,20%|to|t=on 6 June|v=46.2}) is maintained.

Art. 94 (2) of Law 115 applies. Displayed at 17:05. Votes within the Bureau: 5 for, 2 against.

@doc f-letter | business newsletter | 2032-06-10
Lower Danube Desk: what a new mayor means for Corbenița paper

Issue 418 - Thursday - for subscribers

The recount came and went. Dorin Haralambie asked for {11|rq} polling stations, got {four|rg}, and gained {seven|hg} votes from them; Ruxandra Vâlceanu lost as many and will be sworn in on the 21st. Her cushion is still some {300|?~rm} votes, and Social Alliance lawyers tell us that they are done. "We lost. Write that," one said.

For holders of the city's 2037 bonds there are three things to watch.

First, the trams. She has pledged {48|tr|by=She} of them. The {€96 million|tb|by=her team|m=projected} bill, her team says, would be met largely by Brussels. If Brussels pays {85%|br}, fine. If not, set it beside debt of {€61 million|db|t=at the end of last year} at the end of last year.

Second, arithmetic. It takes {14|mj} hands to carry a budget. Her party holds {ten|ccu}. The Hungarian list's {three|csl} are hers for the asking, according to Emőke Balla-Szentgyörgyi, who finished on {10.3%|ss} and is nobody's fool. That leaves her short by one, and New Homeland's {four|cpn} are not for renting.

Third, the loser. Haralambie was not outspent, whatever he has been telling friends: his return shows {124,000|!eh|by=his return} lei, hers {870,000|ev}. He was out-walked. The last {two|-} boxes in were from streets where he got {35.1%|-} in 2028 and a good deal less on Sunday.

We had this race wrong. Our note of 3 June had him at {52%|fw|t=3 June|by=Our note} to hold on, on the strength of a {5,120|m28|t=last time}-vote win last time and a feeble opposition. Turnout of {46.2%|to|t=on Sunday}, when we assumed {40|ta}, did for both of us.

Corbenița 6.15% 2037s: bid 98.40, down 0.35. Lower Danube Desk is not advice.
