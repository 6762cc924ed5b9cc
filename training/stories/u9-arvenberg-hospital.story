@story u9-arvenberg-hospital
@topic Votes on a new central hospital and on keeping the one in Zell, canton of Arvenberg, Switzerland, 27 September 2026
@subject H = hospital credit | the credit | central hospital | new hospital | the loan | Yes | the proposal
@subject HN = opponents of the credit | opponents | No
@subject Z = Zell initiative | the initiative | "Zell stays" | second question
@subject ZN = opponents of the initiative
@subject V = Oberau valley | Oberau | the valley
@subject A = Arvstadt | the city | the capital
@subject U = Unterland
@subject ZE = Zell hospital | Zell | hospital of Zell
@subject AH = Arvstadt cantonal hospital | Arvstadt site
@subject CA = canton of Arvenberg | Arvenberg | the canton | voters
@subject PA = Arvenberg Grand Council | the Grand Council | the parliament
@subject CY = Committee for One Hospital | One Hospital | the Yes camp
@subject CN = Heart of the Valley | the No camp
@subject PL = Demopuls poll | Demopuls | the poll
@subject O4 = project of 2014 | 2014
@fact hy = 41236 | vote_count | H | votes for the hospital credit | final | snapshot
@fact hn = 38917 | vote_count | HN | votes against the hospital credit | final | snapshot
@fact ht = 80153 | votes_cast | H | valid votes on the hospital credit | final | snapshot
@fact hm = 2319 | margin | H | lead in votes | final | snapshot
@fact hs = 51.4 | vote_share | H | share of the vote | final | snapshot
@fact iy = 22904 | vote_count | H | votes for the hospital credit | 14:30 | snapshot
@fact in = 24310 | vote_count | HN | votes against the hospital credit | 14:30 | snapshot
@fact im = 1406 | margin | HN | lead in votes | 14:30 | snapshot
@fact ic = 48 | other | CA | municipalities counted | 14:30 | snapshot
@fact it = 76 | other | CA | municipalities | - | constant
@fact vy = 9870 | vote_count | V | votes for the hospital credit | final | snapshot
@fact vn = 14355 | vote_count | V | votes against the hospital credit | final | snapshot
@fact ay = 21402 | vote_count | A | votes for the hospital credit | final | snapshot
@fact an = 14118 | vote_count | A | votes against the hospital credit | final | snapshot
@fact uy = 9964 | vote_count | U | votes for the hospital credit | final | snapshot
@fact un = 10444 | vote_count | U | votes against the hospital credit | final | snapshot
@fact zz = 88.4 | vote_share | ZE | share of the local vote against the hospital credit | final | snapshot
@fact zy = 35648 | vote_count | Z | votes for the initiative | final | snapshot
@fact zn = 43970 | vote_count | ZN | votes against the initiative | final | snapshot
@fact zt = 79618 | votes_cast | Z | valid votes on the initiative | final | snapshot
@fact zs = 44.8 | vote_share | Z | share of the vote | final | snapshot
@fact zm = 8322 | margin | ZN | lead in votes | final | snapshot
@fact to = 52.8 | turnout | CA | share of eligible voters who voted | final | snapshot
@fact bc = 80573 | votes_cast | CA | ballots handed in | final | snapshot
@fact el = 152600 | other | CA | eligible voters | 2026-09-27 | constant
@fact c = 284000000 | budget | H | cost in francs | 2026 | plan
@fact cc = 190000000 | budget | CA | share of the cost in francs | 2026 | plan
@fact ch = 94000000 | budget | AH | share of the cost in francs | 2026 | plan
@fact bn = 240 | other | H | beds | 2032 | plan
@fact bz = 86 | other | ZE | beds | 2026 | constant
@fact ba = 198 | other | AH | beds | 2026 | constant
@fact bt = 284 | other | CA | beds | 2026 | constant
@fact bd = 44 | other | CA | beds fewer than today | 2032 | plan
@fact sf = 412 | jobs | ZE | staff | 2026 | snapshot
@fact bi = 318 | other | ZE | births | 2025 | cumulative
@fact em = 9640 | other | ZE | emergency patients | 2025 | cumulative
@fact df = 6200000 | budget | ZE | deficit in francs | 2025 | cumulative
@fact t0 = 9 | duration | V | average minutes to a hospital | 2026 | snapshot
@fact t1 = 34 | duration | V | average minutes to a hospital | 2032 | plan | projected
@fact pc = 18000000 | budget | CA | money for a health centre in Zell in francs | 2032 | plan | pledged
@fact pb = 12 | other | CA | beds in the health centre in Zell | 2032 | plan | pledged
@fact gy = 62 | votes_cast | PA | votes for the hospital credit | 2026-03 | constant
@fact gn = 41 | votes_cast | PA | votes against the hospital credit | 2026-03 | constant
@fact ga = 7 | votes_cast | PA | abstentions | 2026-03 | constant
@fact gs = 110 | seats | PA | members | - | constant
@fact qy = 54 | poll_share | PL | share for the hospital credit | August 2026 | snapshot
@fact qn = 39 | poll_share | PL | share against the hospital credit | August 2026 | snapshot
@fact qu = 7 | poll_share | PL | share undecided | August 2026 | snapshot
@fact qs = 1204 | sample_size | PL | people asked | August 2026 | constant
@fact my = 640000 | spending | CY | campaign spending in francs | 2026 campaign | cumulative
@fact mn = 215000 | spending | CN | campaign spending in francs | 2026 campaign | cumulative
@fact mk = 2.98 | other | CY | campaign spending as a multiple of the rival's | 2026 campaign | cumulative
@fact o4 = 56.3 | vote_share | O4 | share of the vote against the project | 2014 | constant
@rel sum ht = hy + hn
@rel diff hm = hy - hn
@rel share hs = hy / ht
@rel diff im = in - iy
@rel sum hy = vy + ay + uy
@rel sum hn = vn + an + un
@rel sum zt = zy + zn
@rel share zs = zy / zt
@rel diff zm = zn - zy
@rel share to = bc / el
@rel sum c = cc + ch
@rel sum bt = bz + ba
@rel diff bd = bt - bn
@rel sum gs = gy + gn + ga
@race credit-final = hy hn
@race credit-interim = iy in
@race initiative = zy zn
@trap hy iy :: final count and the one at half past two
@trap hm zm :: leads in two votes
@trap hs zs :: shares in two votes
@trap ht bc :: valid votes and ballots handed in
@trap c bt :: 284 million francs and 284 beds
@trap bn bt :: beds planned and beds now
@trap gn bd :: forty-one deputies and forty-four beds
@trap t0 t1 :: minutes now and later
@trap hs qy :: result and poll
@trap my mn :: two campaigns

@doc a-live | live coverage of a Swiss news site | 2026-09-27
Sunday vote: Arvenberg's hospital question, as it happened

16:55 | It's done. The credit has passed with {41,236|hy} in favour and {38,917|hn} against. The initiative to keep Zell open went down more clearly, {35,648|zy} to {43,970|zn}.

16:20 | Arvstadt is in, and everything flips. {21,402|ay} Yes, {14,118|an} No from the capital alone.

15:10 | A groan at the Lion in Zell, where the health director has just sat down at the wrong table. The village said No with {88.4 percent|zz}.

14:30 | With {48|ic} of {76|it} municipalities counted the No is ahead: {24,310|in|t=14:30} against {22,904|iy|^}. That's a cushion of {1,406|im|^}, but the city always comes last.

13:05 | What did the polls say? Demopuls asked {1,204|qs|by=Demopuls} people in August and had {54|qy|t=in August} percent for, {39|qn|^} against and {7|qu|^} undecided.

12:00 | Urns are closed. A reminder of what it's about: {284 million|c} francs for a central hospital with {240|bn} beds, to open in 2032.

Most viewed: Cow escapes via car wash | Gotthard: 8 km jam | The 5 best backhands of the summer

@doc b-wire | news agency | 2026-09-27
Swiss canton narrowly approves new hospital

ARVSTADT, Switzerland - Voters in the canton of Arvenberg approved on Sunday a {284-million|c}-franc hospital that will replace {two|-} existing ones, by a majority of just {2,391|!hm} votes.

The proposal won {51.4%|hs} of {80,153|ht} valid votes, final results showed. An initiative that would have written the survival of the hospital of Zell into the constitution was rejected by a wider margin of {8,322|zm}.

In a similar vote in 2014, {56.3%|o4|t=in 2014} had said No.

The outcome laid bare a split between town and mountain. In the valley of Oberau, which will lose its hospital, {14,355|vn} people were against and {9,870|vy} for. Arvstadt voted the other way, and the Unterland was almost evenly divided with {10,444|un} against and {9,964|uy} for.

"I don't feel like a winner," said health director Ladina Capaul-Mensah. "{One in two|~hs|v=50} believed us."

The canton pays {190 million|cc} francs. The hospital company must borrow the other {94 million|ch}.

@doc c-valley | valley newspaper | 2026-09-28
The city decides, the valley drives

From our editor, Gion Andri Thöny-Kiplagat

Well. Turnout was {58.2 per cent|!to}, of whom a hair over {half|hs|v=51.4} think it right that a woman in labour in Hinterzell should spend {34|t1|t=in future} minutes on the road in future. Today she spends {nine|t0|t=Today}.

We publish the figures without comment, or nearly. In our valley {9,870|vy} Yes, {14,355|vn} No. In the city {21,402|ay} Yes. There are more of them.

What goes: {86|bz} beds, {412|sf} jobs, a delivery room where {318|bi|t=last year} children were born last year and an emergency ward that saw {9,640|em|^} patients. What comes: a "health centre" at {18 million|pc|m=pledged} francs with {twelve|pb|m=pledged} beds. Promised, at any rate. We were promised a tunnel, too.

Heart of the Valley fought with {215,000|mn} francs, cake stalls included. The committee on the other side had {640,000|my} and a helicopter over our roofs.

In the parliament, in March, {41|gn|t=in March} deputies stood by us and {62|gy|^} did not. The {seven|ga|^} who abstained live here and will, I trust, be asked about it at the butcher's.

Service: snow from 1,900 m. Pharmacy on duty 081 555 01 46. Wrestling: Thöny II beats Caduff 10.00–8.75.

@doc d-tv | regional TV, transcript in English | 2026-09-28
"Arvenberg aktuell", Monday

HOST: Ladina Capaul-Mensah, {fifty-one point four|hs|v=51.4} percent. Is that enough to close a hospital?

CAPAUL-MENSAH: It's enough in a democracy. Take turnout, {fifty-three|to|round}. People cared. And on the second question, whether to keep Zell for ever, {almost forty-four thousand|~zn|v=44000} said no.

HOST: Zell delivered {381|!bi|t=last year} babies last year. Where will those women go?

CAPAUL-MENSAH: To a ward that has a paediatrician at night. Zell hasn't. And it lost {six point two million|df|t=last year|v=6200000} francs last year, which we all pay.

HOST: You're going from {284|bt} beds to {240|bn}. That's {44|bd} fewer, in an ageing canton.

CAPAUL-MENSAH: People stay shorter. In 1998 a hip meant {16|-} days. Today it's {five|-}.

HOST: Your own poll in August promised you {54|qy|t=in August}.

CAPAUL-MENSAH: It promised me nothing. And it wasn't mine.

HOST: The staff, {412|sf} people?

CAPAUL-MENSAH: Everyone will get an offer. I can say that because we already can't fill {90|-} posts in the city.

HOST: After the break: the marmot count. It's up.

@doc e-english | English-language Swiss paper | 2026-09-30
How a hospital was won in the last two hours

By Philippa Zgraggen-Roy

At half past two on Sunday the Committee for One Hospital had begun to put its wine back in the boxes. It was {1,406|im|t=At half past two on Sunday} votes behind. In the end it was {2,319|hm|t=In the end} ahead, and the wine came out.

The story is in {three|-} sets of numbers. The Oberau gave the credit {9,870|vy} votes. The Unterland gave it {9,964|uy}, which nobody had expected, since it lies nearer to Zürich than to any bed in Arvenberg. Arvstadt gave {21,402|ay}, more than the other {two|-} put together.

The valley's own text fared worse than its cause. "Zell stays" got {35,648|zy} votes out of {79,618|zt}, or {47.8%|!zs}; some who voted against the new building evidently did not want to be bound to the old one.

Money does not seem to have been decisive. The Yes camp spent {three times|~mk} what its rival did, {CHF640,000|my} to {215,000|mn}, and lost {three points|-} between August and September.

What now? The plan is that the present Arvstadt site, with {198|ba} beds, and Zell, with {86|bz}, continue until 2032. Then both move. The canton's {CHF190 million|cc} will be raised by a bond; taxes go up by {1.2 points|-} from 2028. The hospital company's {CHF94 million|ch} is between it and its banks.

In Zell they will have {a dozen|pb} beds and {CHF18 million|pc} to be grateful for. The doctor who delivered most of the valley, Fadri Okonjo, retires at Christmas.

@doc f-official | official communiqué of the canton | 2026-10-02
Cantonal votes of 27 September 2026: results established

The Government has established the following results (RRB 2026-0911).

1. Decree on a credit for the central hospital: Yes {41,236|hy}, No {38,917|hn}. Valid votes {80,153|ht}. The decree is adopted.

2. Popular initiative "Zell stays": Yes {35,648|zy}, No {43,970|zn}. Valid votes {79,618|zt}. The initiative is rejected.

Eligible to vote were {152,600|el} persons. Ballots handed in: {80,573|bc}. Participation: {52.8 %|to}.

Results by region for 1: Arvstadt Yes {21,402|ay}, No {14,118|an}; Oberau Yes {9,870|vy}, No {14,355|vn}; Unterland Yes {9,964|uy}, No {10,444|un}.

The Grand Council, of {110|gs} members, had recommended adoption on 18 March by {62|gy|t=on 18 March} to {41|gn|^} with {7|ga|^} abstentions.

The difference on the first item, {2,319|hm}, is greater than the threshold of {0.3 %|-} at which the law provides for a recount. Appeals may be lodged within three days of publication. Chancellery, Postfach 12, 7999 Arvstadt.
