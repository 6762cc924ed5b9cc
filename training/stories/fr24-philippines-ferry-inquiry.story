@story fr24-philippines-ferry-inquiry
@topic Capsizing of the motorbanca Reyna Soledad in the Philippines: first days and the inquiry report
@subject B = M/B Reyna Soledad | Reyna Soledad | the boat | the motorbanca | the vessel | the ferry
@subject G = Philippine Coast Guard | Coast Guard | PCG | the coastguards
@subject M = Maritime Industry Authority | Marina
@subject R = Special Board of Marine Inquiry | the board | the inquiry | the report | the panel
@subject S = Wilfredo Magbuhat | Magbuhat | the skipper
@subject O = Lourdes Abrenica-Uy | Abrenica-Uy | the owner
@subject T = the sister boats | motorbancas | outrigger boats | wooden-hulled boats
@subject L = Lantawan Star
@fact ab = 97 | other | B | people aboard | 2031-06-14 | constant
@fact px = 91 | other | B | passengers aboard | 2031-06-14 | constant
@fact cr = 6 | other | B | crew aboard | 2031-06-14 | constant
@fact mf = 58 | other | B | people on the manifest | 2031-06-14 | constant
@fact off = 39 | other | B | people aboard who were not on the manifest | 2031-06-14 | constant
@fact cap = 60 | other | B | people allowed aboard | 2031 | constant
@fact ov = 37 | other | B | people aboard above the number allowed | 2031-06-14 | constant
@fact ovp = 61.7 | other | B | percentage by which people aboard exceeded the number allowed | 2031-06-14 | constant
@fact abs = 110 | other | B | people aboard, by a survivors' list | 2031-06-14 | constant | denied
@fact d1 = 19 | deaths | B | people killed | 2031-06-14 evening | cumulative
@fact d2 = 27 | deaths | B | people killed | 2031-06-15 noon | cumulative
@fact dd = 33 | deaths | B | people killed | 2031-06-21, search ended | cumulative
@fact r1 = 52 | rescued | B | people rescued | 2031-06-14 evening | cumulative
@fact r2 = 61 | rescued | B | people rescued | 2031-06-15 noon | cumulative
@fact m2 = 9 | missing | B | people missing | 2031-06-15 noon | snapshot
@fact mi = 3 | missing | B | people missing | 2031-06-21, search ended | snapshot
@fact kd = 9 | deaths | B | children killed | 2031-06-21, search ended | cumulative
@fact lj = 48 | other | B | life jackets aboard | 2031-06-14 | constant
@fact lju = 31 | other | B | usable life jackets aboard | 2031-06-14 | constant
@fact ljs = 49.5 | other | B | life jackets aboard as a share of people aboard | 2031-06-14 | constant
@fact ljr = 17 | other | B | unusable life jackets aboard | 2031-06-14 | constant
@fact ljw = 22 | other | B | people wearing a life jacket | 2031-06-14 | constant
@fact cg = 4.2 | other | B | tonnes of cargo aboard | 2031-06-14 | constant
@fact cgr = 3.1 | other | B | tonnes of rice aboard | 2031-06-14 | constant
@fact cgc = 0.7 | other | B | tonnes of cement aboard | 2031-06-14 | constant
@fact cgo = 0.4 | other | B | tonnes of other cargo aboard | 2031-06-14 | constant
@fact cgd = 1.2 | other | B | tonnes of cargo declared | 2031-06-14 | constant
@fact cgl = 1.5 | other | B | tonnes of cargo allowed | 2031 | constant | threshold
@fact cgt = 2.8 | other | B | cargo aboard as a multiple of the cargo allowed | 2031-06-14 | constant
@fact wv = 2.6 | other | B | height of the waves in metres | 2031-06-14 | constant
@fact wi = 46 | speed | B | wind in kilometres an hour | 2031-06-14 | constant
@fact kw = 05:10 | clock | B | time of the gale warning | 2031-06-14 | constant
@fact kd1 = 07:40 | clock | B | time of departure | 2031-06-14 | constant
@fact kc = 08:25 | clock | B | time of the capsizing | 2031-06-14 | constant
@fact kx = 08:31 | clock | B | time of the distress call | 2031-06-14 | constant
@fact kr = 09:50 | clock | G | time when the first patrol boat arrived | 2031-06-14 | constant
@fact wt = 79 | waiting | G | minutes from the distress call to the first patrol boat | 2031-06-14 | constant
@fact ds = 7 | distance | B | kilometres from shore | 2031-06-14 | constant
@fact h0 = 17.4 | other | B | length of the hull in metres | 2028 survey | constant
@fact h1 = 20.1 | other | B | length of the hull in metres | 2031 | constant
@fact hd = 2.7 | other | B | metres added to the hull | 2031 | constant
@fact ins = 12 | duration | G | minutes of the inspection before departure | 2031-06-14 | constant
@fact chg = 7 | other | R | people whom it wants charged | 2031-11-20 | snapshot
@fact chg1 = 3 | other | R | coastguards whom it wants charged | 2031-11-20 | snapshot
@fact chg2 = 2 | other | R | inspectors whom it wants charged | 2031-11-20 | snapshot
@fact chg3 = 2 | other | R | owner and skipper whom it wants charged | 2031-11-20 | snapshot
@fact rel = 4 | other | G | coastguards relieved of their posts | July 2031 | constant
@fact rc = 24 | other | R | recommendations | 2031-11-20 | constant
@fact pg = 212 | other | R | pages of the report | 2031-11-20 | constant
@fact dy = 120 | duration | R | days to carry out the recommendations | 2031-11-20 | plan | threshold
@fact cm = 250000 | damages | O | payment for each death | 2031 | constant | pledged
@fact cmt = 8250000 | damages | O | payment for all deaths | 2031 | constant | pledged
@fact cmp = 60 | other | O | share of the payment for all deaths made so far | 2031-11-20 | cumulative
@fact fa = 180 | price | B | fare | 2031 | constant
@fact fa2 = 240 | price | T | fare | 2031-11-21 | snapshot
@fact fb = 214 | other | T | boats inspected after the accident | 2031-11-20 | cumulative
@fact fg = 68 | other | T | boats grounded after the accident | 2031-11-20 | cumulative
@fact fgp = 31.8 | other | T | share of inspected boats grounded | 2031-11-20 | cumulative
@fact d27 = 11 | deaths | L | people killed | 2027 | constant
@fact ag = 58 | age | S | age of the skipper | 2031 | snapshot
@rel sum ab = px + cr
@rel sum ab = dd + mi + r2
@rel sum ab = d2 + m2 + r2
@rel share ljs = lj / ab
@rel diff ljr = lj - lju
@rel product cg = cgl * cgt
@rel diff off = ab - mf
@rel diff ov = ab - cap
@rel share ovp = ov / cap
@rel sum cg = cgr + cgc + cgo
@rel diff hd = h1 - h0
@rel sum chg = chg1 + chg2 + chg3
@rel product cmt = cm * dd
@rel share fgp = fg / fb
@trap ab px :: everyone aboard and passengers only
@trap fa fa2 :: the fare before and now
@trap ab abs :: the board's number and a survivors' list
@trap mf cap :: people listed and people allowed
@trap mf ag :: 58 on the manifest and a skipper of 58
@trap off ov :: not listed and too many
@trap d1 d2 :: the toll rose
@trap d2 dd :: the toll rose again
@trap m2 kd :: nine missing and nine children dead
@trap m2 mi :: missing on two days
@trap lju ljw :: jackets fit for use and jackets worn
@trap chg rel :: charges proposed and officers relieved
@trap cgd cgl :: cargo declared and cargo allowed
@trap cap cmp :: sixty people and sixty per cent
@trap d27 dd :: another sinking
@trap kc kx :: the capsizing and the call
@trap fb pg :: boats inspected and pages of the report
@trap r1 r2 :: rescued on two days

@doc a-tagbaros-now | provincial news site, running updates | 2031-06-15
UPDATES: Search goes on off Tagbaros after boat overturns

12:15 p.m. Coast Guard district commander Capt. Bituin Salazar-Reyes says {27|d2|t=12:15 p.m.|by=Coast Guard district commander Capt. Bituin Salazar-Reyes} bodies are now at the gym of Tagbaros Central School. {61|r2|^} people have been brought out alive. She puts the missing at {nine|m2|^}, "if the families' list is right."

11:05 a.m. Divers are back in the water. Visibility one arm, says one.

9:40 a.m. Do the sum and it is already well past the {58|mf} names on the paper the crew handed in at Dalagit pier. Relatives are writing their own list on the blackboard at Grade 4–Sampaguita. By their tally there were {110|abs|by=Relatives} on board.

8:30 a.m. Good morning. Last night's count, for those waking up: {19|d1|t=Last night's} dead, {52|r1|^} rescued. The Reyna Soledad left Dalagit for Tagbaros at {7:40|kd1|t=yesterday} yesterday and went over at around {8:25|~kc|t=yesterday}, roughly {seven|~ds} kilometers out.

6:00 a.m. Survivor Jun-jun Palanca, 23, tells us he paid his {P180|fa} and sat on a rice sack. "There was no more bench. When the big wave came everybody stood up on one side."

Hotline: 0917-555-0182. Classes suspended in {11|-} barangays. 3.4K shares

@doc b-meridian | international wire | 2031-11-20
Philippine boat that killed {33|dd} was far over its limit, inquiry finds

MANILA, Nov 20 (Meridian) - A wooden-hulled ferry that capsized in the central Philippines in June, killing {33|dd} people, was carrying {97|ab|by=a government inquiry} although it was licensed for {60|cap|^}, a government inquiry said on Thursday.

The Special Board of Marine Inquiry recommended criminal charges against {seven|chg|by=The Special Board of Marine Inquiry} people, among them the skipper and the owner of the Reyna Soledad, in a {212-page|pg} report. {Three|chg1|^} are members of the coast guard.

{Three|mi} of those on board have never been found.

The boat sailed from Dalagit two and a half hours after a gale warning and met waves of {2.6|wv} metres. It carried {4.2|cg} tonnes of cargo, mostly rice, nearly {three times|~cgt} what its certificate permitted. Its hull had been lengthened to {20.1|h1} metres without a new stability test.

{Thirty-nine|off} of those aboard did not appear on the passenger list. Their families had been refused compensation.

The owner, Lourdes Abrenica-Uy, denied wrongdoing through a lawyer, who said she had pledged {250,000 pesos|cm|by=a lawyer|m=pledged} for every victim.

Sea accidents are frequent in the archipelago of more than {7,000|-} islands. A similar boat, the Lantawan Star, sank on the same route in 2027 with the loss of {11|d27|t=in 2027} lives.

@doc c-katipunan-post | Manila broadsheet, long report | 2031-11-21
Twelve minutes at the pier
Inquiry into the Reyna Soledad tells a story of signatures

By Corazon Dela Peña-Ibrahim

TAGBAROS — The inspection took {12|ins} minutes. A boy filmed part of it, because he was bored and the man in uniform had a whistle. On the film, which has become Annex Q of a report made public on Thursday, Seaman Second Class R. counts heads from the pier by pointing his pen. He stops when a woman offers him coffee.

Had he gone on, according to the Special Board of Marine Inquiry, he would have got to {97|ab|by=the Special Board of Marine Inquiry}. What he signed for was {58|mf}. What the law allowed was {60|cap}, so that on paper the M/B Reyna Soledad put to sea on June 14 with room to spare.

In truth it was loaded {61.7 percent|ovp} beyond its certificate: {91|px} paying passengers and a crew of {six|cr}. Under the benches lay {3.1|cgr} tons of rice for a school feeding program. {Seven hundred|cgc|x=0.001} kilos of cement stood at the bow, and there were {400|cgo|x=0.001} of sundries, including a coffin, empty, for a funeral in Tagbaros that would be joined by many others. The skipper had written down {1.2|cgd|by=The skipper} tons. He may carry {1.5|cgl|m=threshold}.

The weather bureau's warning went out by text message at {5:10 a.m.|kw} It reached the Dalagit substation, where it was printed and, the board found, pinned over the previous one. The boat cast off at {7:40|kd1}. Winds by then were at {46|wi} kilometers an hour.

At {8:25|kc} a swell took the left outrigger and people slid. Those who could swim held on to those who could not. Of the {48|lj} life jackets on the inventory, {31|lju} were fit for use, and the investigators believe {22|ljw|by=the investigators} persons had one on. {Nine|kd} of the drowned were children; the youngest, Althea, had been carried in a sling.

Conductor Marivic Tandoc found a phone that worked. Her call was logged at {8:31|kx}. Then there was nothing to do but sing, she told the board, and so they did. Fishermen from Sitio Balud picked up most of those who lived. The first patrol boat, whose battery had been lent to a basketball scoreboard, came into view at {9:50|kr}.

It was too late for {33|dd}, counting those who washed up during the week. {Three|mi} have no grave.

The panel wants {seven|chg|by=The panel} persons charged: {three|chg1} coastguards, {three|!chg2} inspectors of the Maritime Industry Authority who had renewed the papers from a desk, and {two|chg3} who lived off the boat, its skipper and its owner. The hull that Marina surveyed in 2028 measured {17.4|h0|t=in 2028} meters. The one that the sea turned over had {2.7|hd} meters more.

"They cut her in half and put a piece in, like a bus," said shipwright Mang Ambo Villaruz, who was not asked to do it and would have refused, he says, at any price.

Wilfredo Magbuhat, {58|ag}, the skipper, lost a nephew. He has been in the provincial jail since June and pleaded that passengers "came over the side like crabs." A survivors' group holds that even the board has counted too few and that there were {110|abs|by=A survivors' group|m=denied} that morning. The board spent a chapter on this and found the same persons listed under nicknames.

The first item among its {24|rc} recommendations is that heads be counted twice, once ashore and once afloat. Agencies have {120|dy} days to comply.

Abrenica-Uy, the owner, has so far paid {60 percent|cmp|t=so far} of the {P8.25 million|cmt} that she promised to the bereaved. None of it has gone to the {39|off} whose names nobody wrote down, or to their kin.

The Lantawan Star, which sank on this run, took {11|d27}. There was a report then, too. It had recommendations.

@doc d-pcg | press statement | 2031-11-20
PHILIPPINE COAST GUARD
Office of the Spokesperson
PRESS STATEMENT NO. 31-417

The PCG welcomes the release of the findings of the Special Board of Marine Inquiry on the M/B Reyna Soledad and extends anew its sympathies to the families of the {33|dd} fatalities and {three|mi} still unaccounted for.

For the record:

a. The distress message was received at {0831H|kx|v=08:31}. The first PCG floating asset was on scene at {0915H|!kr|v=09:15}, or {44|!wt} minutes thereafter, and took part in the rescue of {61|r2} persons.

b. {Four|rel|t=in July} personnel of Station Dalagit were relieved in July, ahead of the board's conclusions. The {three|chg1|by=the board} now named by the board will be afforded due process.

c. Pre-departure inspection covers safety equipment. On the day, {48|lj} life jackets were presented, a number sufficient for the declared load of {58|!mf|force} passengers exclusive of crew.

d. Since the incident the PCG and Marina have jointly inspected {214|fb|t=Since the incident} motorbancas, of which {68|fg|^} have been barred from sailing.

The PCG will implement all recommendations addressed to it within {120|dy} days.

@doc e-bulgar-express | tabloid | 2031-11-21
{79|!ab} SOULS ON A BOAT FOR {60|cap}!

SAKSAK-PUNO! That's how the doomed Reyna Soledad was packed when it flipped last June, probers have found. And get this: a whopping {42|!cg} tons of cargo was squeezed under the passengers' feet!

{Thirty-three|dd} died in the tragedy off Tagbaros. {Nine|kd} of them were only kids.

Owner Lourdes Abrenica-Uy, who drives a pink SUV, faces charges with skipper Wilfredo "Wily" Magbuhat, {58|ag}. All in all {7|chg} are in hot water, including {2|chg2} papers-for-sale "inspectors" from Marina.

"I want to see her in jail, not on Facebook," sobbed widow Nenita Cabrillas, who lost a husband and says she got nothing out of the promised {P250,000|cm|m=pledged}.

The {P180|fa} ride had jackets for less than {half|<ljs} the folks on board, and just {22|ljw} were wearing one. Thing is, {17|ljr} of the vests were rotten!

The coastguards took {79|wt} minutes to show up after the S.O.S. What were they doing, karaoke?

Lotto 6/49: 04-11-19-27-33-45. Your lucky color: green.

@doc f-dyks | provincial radio, newscast script | 2031-11-21
DYKS Balita, seven-thirty. Ako si Tiyo Dodong, in English for our friends on the hill.

Main story, the Soledad. The board has spoken. {Thirty-six|!dd|by=The board} bodies recovered, it says, out of {ninety-seven|ab|by=The board} who boarded. And {thirty-seven|ov} of those should never have been let on, because the license stops at {sixty|cap}.

Who will answer for it? {Seven|chg} people, if the Ombudsman agrees. The fellow with the whistle is one. {Four|rel|t=in the rainy season} had already lost their posts in the rainy season, you remember.

The boat was longer than its papers by {two point seven|hd} meters. Cargo allowed, {one and a half|cgl} tons. Cargo found, well, more than {four|>cg}.

Meanwhile at the pier this morning. Of the outrigger boats that were checked since June, nearly {a third|~fgp|t=since June} can't sail, that is {sixty-eight|fg|^}, and the line for Tagbaros goes all the way to the ice plant. The fare is now {two hundred forty|fa2|t=now}. Before, it was {one-eighty|fa|t=Before|v=180}.

The board made {twenty-four|rc|by=The board} recommendations. We have read them. Number nineteen is a new scoreboard battery. I am not joking.

Weather: gale warning up since five. Stay home, mga suki.
