@story ub-tarapuhi-gold
@topic Consent for an open-cast gold mine in Tarapuhi district, New Zealand: submissions, hearing, decision
@subject C = Kea Gold | the company | the applicant | the miner
@subject M = Reef Creek gold mine | the mine | the project | the pit
@subject A = first application | 2026 application | the earlier application
@subject D = Tarapuhi District | Tarapuhi | the district | Tarapuhi District Council | council
@subject T = Reef Creek | the township | town
@subject S = submissions | submitters | written submissions
@subject Z = local submitters | submitters with a local address | locals
@subject P = Leave It Buried | opponents' petition | the conservation petition
@subject Q = Yes to Reef Creek | supporters' petition | the yes petition
@subject H = hearing panel | panel | commissioners
@subject O = Department of Conservation | DOC
@subject G = Mayor Wiremu Stanaway | Stanaway | the mayor
@subject K = great spotted kiwi | roroa | kiwi
@fact s0 = 847 | other | S | written views | 2028-05-12 | cumulative
@fact sf = 391 | other | S | written views in favour | 2028-05-12 | cumulative
@fact sa = 428 | other | S | written views against | 2028-05-12 | cumulative
@fact sn = 28 | other | S | written views taking no side | 2028-05-12 | cumulative
@fact sap = 50.53 | other | S | share of written views against | 2028-05-12 | snapshot
@fact sfp = 46.16 | other | S | share of written views in favour | 2028-05-12 | snapshot
@fact z0 = 512 | other | Z | written views | 2028-05-12 | cumulative
@fact zf = 322 | other | Z | written views in favour | 2028-05-12 | cumulative
@fact za = 190 | other | Z | written views against | 2028-05-12 | cumulative
@fact zp = 62.89 | other | Z | share of written views in favour | 2028-05-12 | snapshot
@fact w1 = 163 | other | H | people asking to speak | 2028-05-12 | snapshot
@fact w2 = 118 | other | H | people who spoke | 2028-08-11 | cumulative
@fact wd = 5 | duration | H | sitting days | 2028-08-11 | cumulative
@fact p1 = 9340 | other | P | names | 2028-08-07 | cumulative
@fact q1 = 1285 | other | Q | names | 2028-08-07 | cumulative
@fact m1 = 230 | crowd | P | people at the protest | 2028-08-07 | snapshot
@fact m2 = 150 | crowd | Q | people at the counter-rally | 2028-08-07 | snapshot
@fact oz = 41000 | other | M | ounces a year | - | plan | projected
@fact ot = 492000 | other | M | ounces over the life | - | plan | projected
@fact yl = 12 | duration | M | years of mining | - | plan | projected
@fact gp = 7850 | price | M | dollars an ounce | 2028-08 | snapshot
@fact rv = 321850000 | revenue | M | sales in a year | - | plan | projected
@fact cx = 310000000 | budget | C | cost of building | 2028 | plan | projected
@fact j1 = 140 | jobs | M | permanent workers | - | plan | projected
@fact j2 = 60 | jobs | M | workers during building | - | plan | projected
@fact j0 = 210 | jobs | A | permanent workers | 2026 | plan | projected
@fact ha = 214 | area | M | hectares in all | - | plan
@fact hp = 86 | area | M | hectares of the open cut | - | plan
@fact hc = 37 | area | M | hectares of conservation land | - | plan
@fact hs = 17.29 | other | M | share on conservation land | - | plan
@fact t1 = 44 | other | M | truck trips a day | 2028 | plan
@fact t0 = 72 | other | A | truck trips a day | 2026 | plan
@fact td = 38 | distance | M | metres of dam height | - | plan
@fact tw = 3.2 | distance | T | kilometres to the open cut | - | constant
@fact l1 = 95 | other | C | litres a second of water asked for | 2028 | plan
@fact l2 = 60 | other | H | litres a second of water allowed | 2028-10-03 | plan
@fact b1 = 22000000 | budget | C | rehabilitation bond | 2028-08 | plan | pledged
@fact b2 = 65000000 | budget | O | rehabilitation bond | 2028-08 | plan
@fact b3 = 48000000 | budget | H | rehabilitation bond | 2028-10-03 | plan
@fact cd = 94 | other | H | conditions | 2028-10-03 | constant
@fact v1 = 2 | votes_cast | H | panel members in favour | 2028-10-03 | snapshot
@fact v2 = 1 | votes_cast | H | panel members against | 2028-10-03 | snapshot
@fact cf = 6 | votes_cast | D | council votes in favour of closing the road | 2028-10-25 | snapshot
@fact ca = 4 | votes_cast | D | council votes against closing the road | 2028-10-25 | snapshot
@fact rr = 1300000 | revenue | D | yearly rates from the mine | - | plan | projected
@fact rb = 14900000 | revenue | D | yearly rates from everybody | 2027-28 | cumulative
@fact rs = 8.72 | other | D | mine rates as a share of all rates | - | plan | projected
@fact po = 7960 | other | D | people living there | 2028 | snapshot
@fact pt = 1020 | other | T | people living there | 2028 | snapshot
@fact uw = 6.8 | rate | D | unemployment | 2028 June quarter | snapshot
@fact k1 = 29 | other | K | birds living on the site | 2028 | snapshot
@fact k2 = 16 | other | K | birds to be moved | 2028 | plan
@fact ap = 15 | duration | H | working days to appeal | - | constant
@trap sf sa :: for and against
@trap s0 z0 :: all submitters and locals
@trap sfp zp :: support among all and among locals
@trap p1 q1 :: two petitions
@trap m1 m2 :: two crowds on one day
@trap oz ot :: a year and the whole life
@trap j1 j0 :: this application and the one before
@trap t1 t0 :: trips now and in the first plan
@trap b1 b3 :: offered and set
@trap l1 l2 :: water asked and allowed
@trap ha hp :: whole site and pit
@trap w1 w2 :: asked to speak and spoke
@rel sum s0 = sf + sa + sn
@rel share sap = sa / s0
@rel share sfp = sf / s0
@rel sum z0 = zf + za
@rel share zp = zf / z0
@rel product ot = oz * yl
@rel product rv = oz * gp
@rel share hs = hc / ha
@rel share rs = rr / rb
@rel diff sd = sa - sf
@rel diff bd = b3 - b1
@rel diff wz = w1 - w2
@fact wz = 45 | other | H | people who asked to speak and did not | 2028-08-11 | snapshot
@fact sd = 37 | margin | S | written views between the two sides | 2028-05-12 | snapshot
@fact bd = 26000000 | budget | H | bond above what was offered | 2028-10-03 | plan

@doc a-council-newsletter | council newsletter | 2028-05-19
TARAPUHI TALK — news from your council

Reef Creek: what we've received

Submissions on the resource consents for the proposed Reef Creek gold mine closed last Friday at 5pm. We would like to thank everyone who took the time, including the Year 6 class that illustrated theirs.

Here's how they stack up. We have {847|s0|t=last Friday} in total. {391|sf} support granting consent, {428|sa} ask for it to be declined, and {28|sn} are neutral. {163|w1} people would like to be heard in person.

A good number of you have asked about local views. {512|z0} submitters gave an address in the district. Among them {322|zf} were in support and {190|za} opposed.

What is being applied for? Kea Gold wants to mine an open cut of {86|hp} hectares within a site of {214|ha}. Of the site, {37|hc} hectares is public conservation land. It would draw up to {95|l1} litres of water a second from the Otututu. Trucks would make {44|t1} trips a day along Reef Road. In the company's 2026 application, withdrawn that December, it was {72|t0}.

Three independent commissioners will hear everyone who wants a turn. Council isn't making this decision, so please don't bail up your councillor in the Four Square!

ALSO IN THIS ISSUE: The district now has {7960|po} residents, {1020|pt} of them at Reef Creek. Dog registration is due 30 June ($68, working dogs $32). Pool open till 7pm Thursdays.

@doc b-local-paper | local newspaper | 2028-08-08
Two camps, one bridge

Buller Valley News — Moana Fitzherbert

They managed not to meet. At half past eight yesterday {230|m1|t=yesterday|by=Police} people with painted kiwi on sticks lined the north end of the Reef Creek bridge; by ten, {150|m2|^} in hi-vis had the south. Police did the counting and a constable did the parking.

Day one of the mine hearing followed in the Oddfellows' Hall, {3.2|tw} kilometres from where the digging would be.

Leave It Buried handed in its petition of {9,340|p1|by=Leave It Buried}. "From Cape Rēinga to Bluff," said organiser Hinewai Brodie. Across the hall Yes to Reef Creek had {1,285|q1|by=Yes to Reef Creek}, each with a West Coast postcode, and organiser Dougal Petelo pointed out this was more than every man, woman and baby in the township, which has {1,020|pt}.

The applicant went first. General manager Saoirse Vandenberg promised {140|j1|by=General manager Saoirse Vandenberg} permanent jobs for {12|yl} years and another {60|j2|^} while the plant goes up. Why had it been {210|j0|t=two years ago} two years ago? "That was a bigger pit," she said. "People told us it was too big. So it's smaller and now you're asking me where the jobs went."

Asked about the tailings dam, {38|td} metres high, she said it would stand a one-in-10,000-year shake.

With unemployment in the district at {6.8 per cent|uw}, Mayor Wiremu Stanaway has made no secret of his view, though not in the hall.

Court news, page 6. Netball: Reefton A 41, Reef Creek 38.

@doc c-public-radio | public radio news website | 2028-08-14
Mine hearing: bond "should be three times higher"

Katalina Ovens, West Coast reporter
3:06 pm today

The Department of Conservation says Kea Gold ought to put up {$65 million|b2|by=The Department of Conservation} before it breaks ground at Reef Creek, about {three|-} times as much as the {$22m|b1|by=the miner} the miner has offered.

The bond would pay for clean-up if the company walked away. DOC's counsel, Te Rina Achterberg, told commissioners the Crown had been left with the bill at {two|-} West Coast sites already.

The hearing ended on Friday after {five|wd|t=on Friday} days and {118|w2|^} speakers. {Forty-five|wz} of those who had put their names down did not turn up, some because they had been moved to a Wednesday.

It heard there were {29|k1|by=an ecologist} roroa, or great spotted kiwi, on the site, according to an ecologist for the company; {16|k2} of them would be shifted.

Kea expects to recover {41,000|oz} ounces of gold a year. At yesterday's price of {$7850|gp|t=yesterday's price} an ounce that's {$322 million|rv|round=1000000} worth, against a construction cost of {$310m|cx}.

Of all the views lodged in May a slim majority, {50.5 percent|sap|t=in May}, opposed the mine and {46.2|sfp|^} backed it. A breakdown by the council found the reverse close to home, with {63 percent|zp|round|by=the council} of local submitters on the company's side.

A decision is expected by early October.

Listen: First Up, 8 minutes 14. More: Stoat numbers double in 3 valleys.

@doc d-national | national newspaper | 2028-10-04
Split panel gives Reef Creek the nod — with {94|cd} strings attached

Jasper Ngatai, The Southern Dominion

The West Coast will get its first new open-cast gold mine in a generation after commissioners voted {two|v1} to {one|v2} to grant Kea Gold its consents.

The {94|cd} conditions published yesterday lift the rehabilitation bond to {$48 million|b3}. That's {$26m|bd} more than the applicant wanted to pay and well short of what the Department of Conservation sought. They also pare the water take to {60|l2} litres per second; Kea had asked for {95|l1}.

Chairwoman Perpetua Maddox and engineer Lachie Singh found the benefits to a district of {7960|po} people "substantial and near". In dissent, ecologist Ru Takerei said the {37|hc} hectares of stewardship land, some {17 per cent|hs|round} of the footprint, held "a thing you can't put back": the {29|k1} roroa.

The panel gave short shrift to arithmetic from either camp. It noted {428|sa} submissions opposing and {391|sf} supporting, a gap of {37|sd}, and said it "was not running an election". It mentioned a petition of more than {9000|>p1} in a footnote and one of almost {1300|<q1} in the same footnote.

Over {12|yl} years the company plans to dig {492,000|ot} ounces. It has {15|ap} working days, like everybody, to decide whether to appeal.

Shares in Kea's parent closed at A$1.87, up 9 cents.

@doc e-company | company newsletter | 2028-10-12
KEA GOLD — Reef Creek Community Update 14

Kia ora koutou,

We got there. Thank you. On 3 October the panel granted our consents and we're not going to appeal any of it, even the bits that sting.

You've asked what changes. The bond doubles and a bit, from {$22 million|b1} to {$48 million|b3}. The water we may use goes down, so we are redesigning the process plant to recycle more and live within {60|l2} litres a second. The number of trucks stays at {44|t1} a day, none during school run.

What doesn't change: {140|j1} permanent roles, with the first {35|-} advertised before Christmas, and up to {60|<j2} for construction, starting with the road. The pit is {86|hp} hectares and it will be back in beech, not pasture, afterwards.

We expect to pay about {$1.3 million|~rr} in rates to Tarapuhi each year. For scale, the council's whole rates take last year was {$14.9 million|rb|t=last year}.

Our kiwi team (Hemi, Astrid and dog Biscuit) have fitted transmitters to the first {four|-} of the {16|k2} birds that will move.

{Ninety-four|cd} conditions sounds a lot. We've read all of them twice. Drop in for a scone and we'll read them to you: 22 Broadway, Tuesdays 10–2.

Ngā mihi, Saoirse

@doc f-blog | local politics blog | 2028-10-26
The Coaster's Ledger: road closed

So that's the last vote. Council met last night to stop the top of Reef Road, which the pit will swallow, and did it {six|cf|t=last night} to {four|ca|^}. Cr Amituanai sat out because her brother drives for Kea, and good on her.

The mayor said what mayors say, {$1.3m|rr|by=The mayor}. He didn't say that it's under {nine per cent|<rs} of what the rest of us stump up, because that sounds smaller.

I had a bet with myself that someone would claim "the people have spoken". Cr Hollis obliged. Which people, Ken? The {847|s0|t=in May} who wrote in May came out {428|sa} no. The ones with a letterbox in this district came out {322|zf} yes and {190|za} no. If you just want signatures it's {9340|p1} plays {1285|q1}. The panel, being {three|-} people, was {two|v1} to {one|v2}. You can have any answer you like as long as you choose who is asked.

Meanwhile {45|wz} people who wanted to talk never did, out of {163|w1}, and it was always going to be the ones on shift.

I'm not against it, by the way. {6.8 per cent|uw} unemployment isn't a statistic when it's at your table. But {210|j0|t=the first time round} jobs the first time round, then {140|j1}. And {$65m|b2|by=DOC} was what DOC wanted held back, and we've ended up at {48|b3|x=1000000}.

Comments are closed at 50. They were closed last time at 50 too and nobody learned anything.
