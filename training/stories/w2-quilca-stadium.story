@story w2-quilca-stadium
@topic Crush at the Ladislao Farfan stadium in Quilca, Peru: the evening, the week and the charges
@subject E = Quilca stadium crush | the crush | the tragedy | the stadium disaster | Quilca
@subject T = north stair | the staircase | the stair | the stairs
@subject G = gate seven | Gate 7
@subject F = Ladislao Farfan stadium | the Farfan | the stadium | the ground
@subject A = Atletico Quilca | Atletico | the home club | the club
@subject P = National Police | the police | police
@subject W = stewards | the stewarding company
@subject M = Dos de Mayo Hospital | Dos de Mayo | the regional hospital
@subject S = Santa Rosa clinic | Santa Rosa | the clinic
@subject I = Ministry of the Interior | the ministry | the minister | the interior minister
@subject Y = Puerto Yanca crush | Puerto Yanca
@subject X = football federation | the federation
@subject J = public prosecutor Milagros Ccori-Tanaka | Ccori-Tanaka | the prosecutor
@fact d1 = 21 | deaths | E | people killed in the crush | 2032-03-14 19:00 | cumulative
@fact d2 = 32 | deaths | E | people killed in the crush | 2032-03-14 midnight | cumulative
@fact d3 = 38 | deaths | E | people killed in the crush | 2032-03-16 | cumulative
@fact d4 = 40 | deaths | E | people killed in the crush | 2032-09-20 | cumulative
@fact dt = 26 | deaths | T | people killed in the crush | 2032-03-16 | cumulative
@fact dg = 12 | deaths | G | people killed in the crush | 2032-03-16 | cumulative
@fact dm = 9 | deaths | E | minors killed in the crush | 2032-03-16 | cumulative
@fact dy = 14 | deaths | Y | people killed in the crush | 2011 | constant
@fact i1 = 90 | injuries | E | people injured | 2032-03-14 19:00 | cumulative
@fact i2 = 187 | injuries | E | people injured | 2032-03-14 midnight | cumulative
@fact i3 = 214 | injuries | E | people injured | 2032-03-16 | cumulative
@fact im = 139 | injuries | M | people injured | 2032-03-16 | cumulative
@fact is = 75 | injuries | S | people injured | 2032-03-16 | cumulative
@fact c3 = 17 | injuries | E | people in intensive care | 2032-03-16 | snapshot
@fact cap = 18500 | other | F | places licensed | - | constant | threshold
@fact tix = 17900 | other | A | tickets sold | 2032-03-14 | constant
@fact att = 23600 | crowd | F | people inside | 2032-03-14 17:38 | snapshot
@fact over = 5100 | crowd | F | people above the licence | 2032-03-14 17:38 | snapshot
@fact less = 600 | other | A | tickets sold below the licence | 2032-03-14 | constant
@fact dl = 2 | deaths | E | people who died in the months after | 2032-09-20 | cumulative
@fact gasw = 9 | other | P | tear gas canisters thrown over the wall | 2032-09 indictment | constant
@fact fake = 3200 | other | E | false tickets | 2032-03-14 | constant
@fact gts = 12 | other | F | gates | - | constant
@fact gop = 8 | other | F | gates open | 2032-03-14 | snapshot
@fact glk = 4 | other | F | gates locked | 2032-03-14 | snapshot
@fact pp = 340 | officers | P | officers promised for the match | 2032-03-10 plan | plan | pledged
@fact pd = 212 | officers | P | officers present at the match | 2032-03-14 | constant
@fact ps = 62.4 | other | P | percent of the promised officers who were present | 2032-03-14 | constant
@fact st = 95 | officers | W | stewards present at the match | 2032-03-14 | constant
@fact gas0 = 6 | other | P | tear gas canisters fired | 2032-03-15 claim | constant
@fact gas = 28 | other | P | tear gas canisters fired | 2032-09 indictment | constant
@fact t1 = 17:38 | clock | E | time when the barrier gave way | 2032-03-14 | constant
@fact ko = 18:00 | clock | A | time of the kick-off | 2032-03-14 | plan
@fact amb = 26 | duration | E | minutes until the second ambulance came | 2032-03-14 | constant
@fact ar1 = 7 | arrests | E | people arrested | 2032-03-14 midnight | cumulative
@fact ar3 = 15 | arrests | E | people arrested | 2032-03-16 | cumulative
@fact yo = 8 | age | E | age of the youngest of the dead | 2032-03-16 | constant
@fact ol = 71 | age | E | age of the oldest of the dead | 2032-03-16 | constant
@fact tp = 40 | price | A | soles for a ticket | 2032-03-14 | constant
@fact tr = 716000 | revenue | A | soles from tickets | 2032-03-14 | constant
@fact cf = 60000 | damages | I | soles for each family of the dead | 2032-03-20 | plan | pledged
@fact ct = 2400000 | damages | I | soles for the families of the dead | 2032-09-20 | cumulative
@fact cd = 640000 | damages | I | dollars for the families of the dead | 2032-09-20 | cumulative
@fact fine = 1200000 | sentence | A | soles of the fine | 2032-04-02 | constant
@fact ban = 10 | sentence | A | home matches behind closed doors | 2032-04-02 | constant
@fact ap = 5 | sentence | A | home matches behind closed doors after the appeal | 2032-05 | constant
@fact wd = 2.4 | distance | T | metres of width | - | constant
@fact wl = 4.8 | distance | T | metres of width demanded by the code | - | constant | threshold
@fact den = 7 | other | T | people on a square metre | 2032-03-14 17:38 | snapshot
@fact denl = 4 | other | T | people on a square metre allowed by the code | - | constant | threshold
@fact chp = 4 | other | P | officers charged | 2032-09-20 | cumulative
@fact cha = 5 | other | A | directors and staff charged | 2032-09-20 | cumulative
@fact chm = 2 | other | J | city inspectors charged | 2032-09-20 | cumulative
@fact cht = 11 | other | J | people charged | 2032-09-20 | cumulative
@fact pen = 12 | sentence | J | years in prison asked for | 2032-09-20 | plan | hypothetical
@rel sum d3 = dt + dg
@rel sum i3 = im + is
@rel diff over = att - cap
@rel sum gts = gop + glk
@rel diff less = cap - tix
@rel diff dl = d4 - d3
@rel share ps = pd / pp
@rel product tr = tix * tp
@rel product ct = cf * d4
@rel convert cd = ct
@rel sum cht = chp + cha + chm
@trap d1 d2 :: five hours apart
@trap d3 d4 :: two died in the months after
@trap tix cap :: sold against licensed
@trap att cap :: inside against licensed
@trap pp pd :: promised against present
@trap gas0 gas :: what the police first admitted and what the indictment says
@trap dg gts :: twelve dead and twelve gates
@trap ban ap :: before and after the appeal
@trap ar1 ar3 :: arrests on two days
@trap glk denl :: four gates and four to the metre

@doc a-wire | wire agency | 2032-03-14
Stampede at Peru football derby kills {21|d1}, injures dozens

QUILCA, Peru, March 14 (Andes Wire) - A crowd barrier collapsed on a staircase at a stadium in southern Peru on Sunday as thousands without tickets pushed to get in to a championship derby, killing {21|d1|t=by 7 p.m.|by=the regional health director} people by 7 p.m., the regional health director said.

He put the number of injured at {90|~i1|t=by 7 p.m.|by=the regional health director} or so and appealed for blood.

The barrier gave way at {5:38 p.m.|t1}, less than half an hour before Atletico Quilca were to meet Union Chala at {six|ko|v=18:00}. The match was called off. Of the ground's {12|gts} gates, {four|glk} were locked, fans told Andes Wire; the club said it could not confirm that.

A police spokesman denied that officers had fired tear gas at the queues. Video seen by this agency shows at least {two|-} clouds of white smoke by the north turnstiles.

The Farfan, built in 1958, is licensed for {18,500|cap}. How many were inside was not clear.

"I went up by the stairs and I came down by the people," said Hernan Mamani, a baker, who lost both shoes.

The country's last such disaster was in Puerto Yanca in 2011, when {14|dy} spectators suffocated.

(Reporting by Yolanda Inca-Rosas. Editing by Paddy Mulhearn)

@doc b-radio | radio script | 2032-03-15
WORLD MORNING / 0600 / PERU STADIUM / DUR 2'20"

IN: Peru's president has declared three days of mourning after the disaster at a football ground in the southern city of Quilca. {Thirty-two|d2|t=at midnight|v=32} people were known to have died at midnight, up from {twenty-one|d1|t=in the early evening|v=21} in the early evening, and {one hundred and eighty-seven|i2|t=at midnight|v=187|s=had been treated} had been treated. Here's Sorrel Whitcombe.

SW: When the club opened its books last night it had sold {nineteen thousand seven hundred|!tix|v=19700} tickets. That's legal, just. But no one who stood in that stadium believes that number was the number inside. The city's engineer told me he thought {twenty-three thousand|~att|v=23000|by=The city's engineer|s=inside} or more.

The stand they call El Corral has one way up. It's {two point four|wd|v=2.4|s=one way up} metres across. I paced it: {three|-} strides. At its foot somebody had left hundreds of scarves, folded.

CLIP (translated): "The police opened gate seven and then they shut it again. You can't shut a thing like that. It is like shutting a river."

SW: The interior minister says {six|gas0|v=6|by=The interior minister|s=canisters of gas} canisters of gas were used, all of them outside. Last evening his own police had said none. {Seven|ar1|t=overnight|v=7|s=under arrest} people are under arrest overnight, among them the head steward.

At Dos de Mayo, the regional hospital, they've run out of splints. They do have a queue for the mortuary.

OUT: Sorrel Whitcombe in Quilca. Cricket next, and England need 311.

@doc c-tabloid | London tabloid | 2032-03-17
BOY OF 8 IS YOUNGEST VICTIM OF 'CORRAL OF DEATH'

• Death toll up to {38|d3} with {17|c3} fighting for life
• Fans paid £8 for a seat that didn't exist
• {Nine|dm|s=kids} of the dead were kids

By BRAD SALTER in Quilca, Peru

THIS is the grin of little Yeison Apaza, {eight|yo}, who went to his first match on Sunday in his uncle's jersey and never came home.

He is the youngest of {38|d3|t=last night|by=officials} people confirmed dead last night by officials in this dusty Andean city. The oldest was great-grandad Fortunato Choque, {71|ol}, an Atletico season-ticket holder since the stadium had grass on one side only.

Grim details emerged of HOW they died. {Twenty-six|!dg} were crushed at gate seven when cops slammed it shut. The other {12|!dt} fell on the stair.

Two hospitals have taken a total of {214|i3|t=last night|s=hurt} hurt: {139|im} at Dos de Mayo and {75|is} at the Santa Rosa clinic.

Touts were flogging fakes outside for as little as 15 soles. Police seized {3,200|fake|by=Police} counterfeit tickets — AFTER the crush.

And we can reveal that only {eight|gop} of the ground's gates were open at all.

Police have nicked {15|ar3|t=last night|s=nicked} people.

£££ WIN a family holiday worth £5,000 — see Page 23
MORE: Ref gets 9-game ban for headbutt | 10 best retro shirts

@doc d-statement | press release of the club | 2032-03-18
ATLETICO QUILCA SAD — OFFICIAL STATEMENT No. 3

The Board, in mourning, sets out the facts that it has delivered to the prosecutor.

First. The Club put on sale {17,900|tix|s=put on sale} tickets at {40|tp|s=tickets} soles each and took {716,000|tr|s=took} soles. That is {600|less|s=That} fewer than the {18,500|cap} persons for whom the ground is licensed.

Second. Turnstile data and camera counts show {23,600|att|t=at 17:38|by=Turnstile data and camera counts} persons inside at {17:38|t1}. The excess of {5,100|over|t=at 17:38|s=The excess} did not buy from us. The stewarding company reports {3,200|fake|by=The stewarding company} forged tickets; the rest climbed or were let in.

Third. By letter of 10 March the National Police undertook to send {340|pp|t=By letter of 10 March} officers. Those who came were {122|!pd|s=Those who came}. Our {95|st|s=stewards} stewards, who are not police and are forbidden to act as such, were at their posts.

Fourth. Of the {12|gts} gates, {four|glk|s=sealed} were sealed on the written order of the city, dated 2 March, pending repairs. The Club asked {three|-} times for this to be reviewed.

Fifth. The Club will pay for the funerals of all {38|d3|t=at the date of this statement|s=who had died} who had died at the date of this statement, {nine|dm|s=children} children among them. It makes no admission.

For the Board: Gerardo Villafuerte-Okada, President. Av. Independencia 1120, Quilca. RUC 20455501877

@doc e-magazine | weekly magazine | 2032-05-30
Letter from Quilca: the stair

By Ignacia del Solar

Take a tape measure. The tread of the north stair in the Farfan is {2.4|wd} metres wide. The national code has wanted {4.8|wl|s=The national code} since 1999. An old stadium is exempt until it is "substantially altered," and painting, a judge once found, is not altering.

Now put people on it. Experts who looked at the cameras counted {seven|den|by=Experts|s=a square metre} to a square metre, on the worst landing, in the second before the rail went. The code allows {four|denl|s=The code}. At seven one does not fall; at seven one is held up by one's neighbours and stops breathing.

There, on the landing, {26|dt|t=by the third day} had lost their lives by the third day. At gate seven it was {twelve|dg|^}. I add the two because the city has not yet put up a stone that does: {thirty-eight|d3|^|s=I add the two}.

{Twenty-six|amb|s=minutes} minutes. I mention another twenty-six, the minutes from the first ambulance to the second.

The police had promised {340|pp} men and sent {212|pd}. {Sixty-two per cent|ps|v=62|round|s=of a promise} of a promise. Their general told Congress that the others were guarding a mine.

And punishment? In April the federation fined Atletico {1.2 million|fine|t=In April} soles, more than half as much again as that afternoon's takings of {716,000|tr|s=that afternoon's takings}, and ordered {ten|ban|t=In April} home matches played to empty seats. On appeal the ten became {five|ap|t=On appeal|s=became}. I went to the first. A man had brought a radio and sat outside the wall of the ground and shouted at the right moments.

{Two hundred and fourteen|i3|v=214|s=were hurt} were hurt. I have met eleven. Not one has been to a match.

@doc f-charges | wire agency | 2032-09-21
Peru charges police and club officials over deadly crush

QUILCA, Sept 21 (Pan-American News Service) - Prosecutors in southern Peru have filed manslaughter charges against {13|!cht|t=on Monday|s=people} people over the stadium disaster of March 14, which cost {40|d4} lives.

The indictment names {four|chp|t=on Monday} police officers, including a colonel, {five|cha|^|s=directors or employees} directors or employees of Atletico Quilca, and {two|chm|^|s=city inspectors} city inspectors, public prosecutor Milagros Ccori-Tanaka said on Monday. She is asking for up to {12|<pen|s=years} years in prison.

Police threw {28|gas|by=the indictment|s=canisters} tear gas canisters, according to the indictment, {nine|gasw|s=canisters} of them over the wall and on to the waiting crowd. The ministry had spoken of {six|gas0|t=at the time} at the time.

{Thirty-eight|d3|t=within two days} died within two days and {two|dl|s=more} more after months in hospital. The families have each received {60,000|cf|s=each} soles from the ministry, {2.4 million|ct|s=in all} in all, equal to about {$640,000|~cd|s=equal to}.

The charges say officers present numbered {212|pd|by=The charges|s=officers present}; {23,600|att|s=spectators} spectators had packed a ground meant for {18,500|cap}; and of the dozen gates {eight|gop} could be used.

Lawyers for the club and for the colonel said that their clients would plead not guilty. No date has been set for trial.
