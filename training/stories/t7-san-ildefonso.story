@story san-ildefonso
@topic Mayoral race in a Philippine port city, 2030-31: filings, debate, count, spending statements
@subject V = San Ildefonso del Mar | San Ildefonso | the city | mayoral race | the race
@subject T = Malou Tanchangco | Tanchangco | the mayor | the incumbent | Mayor Malou | Maria Lourdes Tanchangco
@subject A = Rodel Abubakar | Abubakar | the retired coast guard commander | the commander | Commander Rodel
@subject Y = Kristoffer Yap-Sarmiento | Yap-Sarmiento | the councilor | Councilor Yap-Sarmiento
@subject O = the other three | minor candidates | the rest
@subject P = Pulso Kanluran | the survey | the pollster
@subject C = Comelec | the poll body | the election officer
@subject PN = provincial police | police | the police
@fact reg = 187240 | other | V | registered voters | 2031 | constant
@fact fil = 9 | candidates | V | people who filed for mayor | 2030-10-08 | cumulative
@fact nui = 2 | candidates | V | people declared nuisance candidates | 2030-11 | cumulative
@fact wd = 1 | candidates | V | people who withdrew | 2030-11 | cumulative
@fact bal = 6 | candidates | V | names for mayor on the ballot | 2031-05-12 | constant
@fact cou = 38 | candidates | V | people who filed for the council | 2030-10-08 | cumulative
@fact cse = 10 | seats | V | council seats | 2031 | constant
@fact rp = 3 | price | C | pesos a party candidate may spend per voter | - | constant | threshold
@fact ri = 5 | price | C | pesos an independent may spend per voter | - | constant | threshold
@fact lp = 561720 | spending | T | spending limit in pesos | 2031 | constant | threshold
@fact li = 936200 | spending | A | spending limit in pesos | 2031 | constant | threshold
@fact ts = 548300 | spending | T | campaign spending in pesos | statement 2031-06 | cumulative
@fact as = 903450 | spending | A | campaign spending in pesos | statement 2031-06 | cumulative
@fact ys = 120600 | spending | Y | campaign spending in pesos | statement 2031-06 | cumulative
@fact tc = 610000 | fundraising | T | contributions received in pesos | statement 2031-06 | cumulative
@fact tl = 61700 | fundraising | T | contributions left over in pesos | statement 2031-06 | constant
@fact fine = 30000 | damages | C | largest fine in pesos for a late statement | - | constant | threshold
@fact a1 = 41 | poll_share | A | share in the survey | February 2031 | snapshot
@fact t1 = 38 | poll_share | T | share in the survey | February 2031 | snapshot
@fact y1 = 12 | poll_share | Y | share in the survey | February 2031 | snapshot
@fact a2 = 44 | poll_share | A | share in the survey | April 2031 | snapshot
@fact t2 = 43 | poll_share | T | share in the survey | April 2031 | snapshot
@fact y2 = 8 | poll_share | Y | share in the survey | April 2031 | snapshot
@fact sn = 600 | sample_size | P | respondents | April 2031 | constant
@fact me = 4 | margin_of_error | P | points of error | April 2031 | constant
@fact aud = 1400 | crowd | V | people in the hall | debate 2031-04-22 | constant
@fact ap = 300 | units_pledged | A | village watchmen | by 2034 | plan | pledged
@fact tp = 1000 | units_pledged | T | row houses | by 2034 | plan | pledged
@fact tdone = 640 | homes | T | row houses built in the first term | 2031-04 | cumulative
@fact yp = 5 | units_pledged | Y | health centers | by 2034 | plan | pledged
@fact pr = 214 | other | V | clustered precincts | 2031-05-12 | constant
@fact pr1 = 168 | other | V | clustered precincts received | 2031-05-12 23:50 | cumulative
@fact pr2 = 46 | other | V | clustered precincts outstanding | 2031-05-12 23:50 | snapshot
@fact ps1 = 78.5 | counted_share | V | share of clustered precincts received | 2031-05-12 23:50 | cumulative
@fact an = 52310 | vote_count | A | votes | 168 precincts | cumulative
@fact tn = 49872 | vote_count | T | votes | 168 precincts | cumulative
@fact mn = 2438 | margin | A | votes ahead | 168 precincts | snapshot
@fact tf = 66418 | vote_count | T | votes | final | cumulative
@fact af = 66127 | vote_count | A | votes | final | cumulative
@fact yf = 12480 | vote_count | Y | votes | final | cumulative
@fact of = 2115 | vote_count | O | votes | final | cumulative
@fact mf = 291 | margin | T | votes ahead | final | snapshot
@fact tot = 147140 | votes_cast | V | votes for mayor | final | cumulative
@fact und = 4820 | vote_count | V | ballots without a vote for mayor | final | cumulative
@fact vo = 151960 | votes_cast | V | people who voted | final | cumulative
@fact tu = 81.2 | turnout | V | share of registered voters that voted | final | snapshot
@fact tsh = 45.1 | vote_share | T | share of votes for mayor | final | snapshot
@fact ash = 44.9 | vote_share | A | share of votes for mayor | final | snapshot
@fact m28 = 9304 | margin | T | votes ahead | 2028 | snapshot
@fact mac = 12 | other | V | counting machines that failed | 2031-05-12 | cumulative
@fact gun = 23 | arrests | PN | arrests under the gun ban | January to May 2031 | cumulative
@fact vb = 41 | other | V | complaints of vote buying | January to May 2031 | cumulative
@fact vb28 = 19 | other | V | complaints of vote buying | 2028 | cumulative
@fact ta = 61 | age | T | age | 2031 | constant
@fact aa = 47 | age | A | age | 2031 | constant
@fact ya = 34 | age | Y | age | 2031 | constant
@fact cl = 02:17 | clock | V | proclamation of the winner | 2031-05-14 | constant
@fact rev = 80 | other | A | clustered precincts to be recounted | protest 2031-05-23 | constant | hypothetical
@rel product lp = reg * rp
@rel product li = reg * ri
@fact gap = 0.2 | margin | T | points ahead | final | snapshot
@fact ch = 2 | cases | V | complaints of vote buying that led to charges | 2031-06 | cumulative
@rel diff gap = tsh - ash
@fact tpo = 1000 | units_pledged | T | row houses | pledge of 2028 | plan | pledged
@fact m2 = 1 | margin | A | points ahead in the survey | April 2031 | snapshot
@fact st = 4 | candidates | V | candidates for mayor who stated their spending in time | 2031-06 | constant
@rel diff m2 = a2 - t2
@rel diff mn = an - tn
@rel diff mf = tf - af
@rel sum tot = tf + af + yf + of
@rel sum vo = tot + und
@rel share tu = vo / reg
@rel share tsh = tf / tot
@rel share ash = af / tot
@rel sum pr = pr1 + pr2
@rel share ps1 = pr1 / pr
@rel diff tl = tc - ts
@rel sum fil = bal + nui + wd
@race feb = a1 t1 y1
@race apr = a2 t2 y2
@race night = an tn
@race final = tf af yf
@trap an af :: votes with 168 precincts and at the end
@trap mn mf :: the lead changed hands
@trap mf m28 :: two elections
@trap lp li :: limits of a party candidate and an independent
@trap a1 a2 :: two surveys
@trap fil bal :: filed and on the ballot
@trap tot vo :: votes for mayor and people who voted
@trap vb vb28 :: complaints of two elections
@trap tp tdone :: houses promised and built
@trap a1 vb :: a share and a number of complaints
@trap ts tc :: spent and received

@doc a-regional-filing | regional newspaper | 2030-10-09
{Nine|fil} want to be San Ildefonso mayor; two may be strangers to the truth

SAN ILDEFONSO DEL MAR — Filing closed at 5 p.m. Tuesday with {nine|fil|t=Tuesday} certificates of candidacy for mayor and {38|cou|^} for the {10|cse} seats of the city council.

Mayor Malou Tanchangco, {61|ta|t=next year}, who turns that age next year, filed on the first day in a convoy of tricycles. She seeks a second term under the Kusog Kanluran party. Her chief rival arrived on the last, by boat: Rodel Abubakar, a retired coast guard commander who is running as an independent.

The distinction matters for the wallet. By law a party candidate may spend {three pesos|rp} for every registered voter and one without a party {five|ri}. As there are {187,240|reg} voters in the city, the mayor will be allowed P{561,720|lp} and the commander P{936,200|li}, election officer Faustino Gementiza said.

Councilor Kristoffer Yap-Sarmiento, youngest of the lot at {34|ya|t=on election day} on election day, also joined the fray.

Gementiza has asked the commission to strike out {two|nui|m=hypothetical|by=Gementiza} filers as nuisance candidates: a faith healer who gave his occupation as "prophet," and a man who shares the mayor's surname and not her family.

Tanchangco won in 2028 by {9,304|m28|t=in 2028} votes.

Sidebar: Mayon alert level 1 | Rice at P52/kg | Lotto 6/42: 03 11 19 22 37 40

@doc b-radio-site | website of a radio network | 2031-04-23
Debate: sparks over houses as survey shows dead heat

Tricia Mae Lacson, DZIM 1143

Some {1,400|~aud} residents packed the cathedral gym last night for the only debate in the race for mayor, and they got their money's worth.

The loudest exchange was over roofs. "You promised {a thousand|tpo|by=Rodel Abubakar} in your first term. I walked the site. I counted," said Rodel Abubakar. Mayor Malou Tanchangco answered that {640|tdone|by=Mayor Malou Tanchangco} row houses stand where there was mud, and that {1,000|tp|by=Mayor Malou Tanchangco} more will follow if she is returned.

Abubakar said he would hire {300|ap|by=Abubakar} watchmen for the villages. Yap-Sarmiento, who had the best jokes, offered {five|yp|by=Yap-Sarmiento} health centers and a promise not to sing.

Hours earlier Pulso Kanluran released its second survey. It has Abubakar on {44 percent|a2|by=Pulso Kanluran}, Tanchangco on {43|t2|^} and Yap-Sarmiento on {8|y2|^}. The pollster spoke to {6,000|!sn|by=The pollster} residents, giving it an error of {four|me|^} points. In February the order was the same, with the retired officer on {41|a1|t=In February}, the incumbent on {38|t1|^} and the councilor on {12|y1|^}.

With {nine|fil|t=in October} having filed in October, {two|nui} declared nuisances and {one|wd} withdrawn for his health, {six|bal} names will be printed. Those of the other three were not invited.

LISTEN LIVE | Text DZIM (space) 2948

@doc c-wire-night | national news agency | 2031-05-13
Coast guard man leads in San Ildefonso with islands still out

MANILA — A political newcomer was ahead of the incumbent in the hard-fought mayoral race in San Ildefonso del Mar early Tuesday, but the votes of its outer islands had not arrived.

As of 11:50 p.m. Monday, returns from {168|pr1|t=As of 11:50 p.m. Monday} of {214|pr} clustered precincts, or {78.5 percent|ps1|^}, gave Rodel Abubakar {52,310|an|^} votes and Mayor Maria Lourdes Tanchangco {49,872|tn|^}, a cushion of {2,438|mn|^}.

The remaining {46|pr2|^} precincts are nearly all on the islands of Panobolon and Little Dagat, which backed Tanchangco three years ago. Boats carrying the memory cards were held in port by a squall.

{Twelve|mac} counting machines failed in the course of the day and had to be replaced, the poll body said, without loss of ballots.

Abubakar, {74|!aa}, told supporters not to celebrate. The mayor, {61|ta}, did not appear.

Police said the campaign was noisier than violent. They made {23|gun|t=since January|by=Police} arrests under the gun ban since January. Complaints of vote buying, on the other hand, more than doubled to {41|vb|t=since January} from {19|vb28|t=three years ago} in the previous contest.

@doc d-tabloid | Manila tabloid | 2031-05-15
MALOU BY A WHISKER! Islands save mayor, commander cries foul

IT took two boats, one squall and 30 hours, but the islands delivered.

Mayor Malou Tanchangco, left for dead on Monday night when she trailed by {2,438|mn|t=on Monday night}, was proclaimed re-elected at {2:17|cl} Wednesday morning with just {219|!mf} votes to spare.

She got {66,418|tf}. Rodel Abubakar, {47|aa}, the handsome commander whom every survey had ahead, got {66,127|af}. In the last survey he'd been a point up, {44|a2|t=In the last survey} to {43|t2|^}.

"I have sailed in fog before," he told TODO! "When you cannot see, you stop the engine and count again." His lawyers are preparing to do just that.

The third man, Kristoffer Yap-Sarmiento, barely needed his {12,480|yf} votes, as he is to marry in June.

The mayor's people roasted four pigs. Somebody asked her about the {1,000|tp} houses. "Bukas," she said. Tomorrow.

In 2028 she'd romped home by {9,304|m28|t=In 2028}.

HOROSCOPE p. 11 • SABONG: Meron 7, Wala 5 • Showbiz: who's pregnant?

@doc e-statements | civic journalism site | 2031-06-20
Who spent what: San Ildefonso's election statements opened

The law gives candidates thirty days after an election to state their contributions and expenditures. Of the {six|bal} who ran for mayor of San Ildefonso, {four|st} met the date; the other two may be fined up to P{30,000|fine}.

We read the four.

TANCHANGCO. Received P{610,000|tc|s=TANCHANGCO}, of which P{548,300|ts|s=TANCHANGCO} was spent, leaving P{61,700|tl|s=TANCHANGCO}. Her ceiling as a party's candidate was P{936,200|!lp|s=Her},  so she is comfortably inside. Largest item: tarpaulins.

ABUBAKAR. Spent P{903,450|as|s=ABUBAKAR}, close to the maximum. Largest item: radio. All of it, he swears, from his retirement pay.

YAP-SARMIENTO. Spent P{120,600|ys|s=YAP-SARMIENTO}. Largest item: doughnuts.

For reference, the official canvass, as signed on 14 May:

Tanchangco {66,418|tf|t=as signed on 14 May} ({45.1%|tsh|^})
Abubakar {66,127|af|^} ({44.9%|ash|^})
Yap-Sarmiento {12,480|yf|^}
The other three {2,115|of|^}
All votes for mayor {147,410|!tot|^}
Ballots without a mark for that office {4,820|und|^}

Turnout reached {81.2%|tu} of {187,240|reg} registered voters. {Forty-one|vb} complaints of vote buying were lodged, of which {two|ch} have led to charges.

Got a tip? tips@bantayboto.example

@doc f-broadsheet-feature | national broadsheet | 2031-07-06
The counting that has not ended in San Ildefonso

By Hyacinth Dimaporo

From the seawall you can see the islands that decided it. On the night of 12 May, when {168|pr1|t=On the night of 12 May} of {214|pr} precincts had reported and Commander Rodel was ahead, {52,310|an|^} to {49,872|tn|^}, fishermen here already had the grill going.

Then the {46|pr2} came in from over the water, and he lost by {291|mf}.

His protest, filed on the 23rd, asks the court to open the boxes of {80|rev|t=on the 23rd|by=His protest} clustered precincts. He has three arguments. The {twelve|mac} machines that broke down; the memory cards that spent a night aboard a banca; and the {4,820|und} ballots, among {151,960|vo}, on which the scanners found no mayor at all.

The incumbent, who is {61|ta} and was proclaimed at {seventeen minutes past two|cl} in the morning in her house slippers, says that she'd rather build. By her own count {640|tdone|by=her own count} row houses exist. {A thousand|tp} others do not, yet.

Money will not explain the result. He outspent her, P{903,450|as|by=their statements} to P{548,300|ts|^}, according to their statements, and quite legally: a man without a party may lay out {five|ri} pesos a voter.

Nor will the surveys. Pulso Kanluran, whose {600|sn} respondents in April put him {one|m2|t=in April} point ahead, always said {four|me} points either way.

"It is {0.2|gap} percent of us," said a nun who had served at the polls. "You could fit them in the choir loft."
