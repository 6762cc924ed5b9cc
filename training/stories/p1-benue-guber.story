@story p1-benue-guber
@topic Governorship election in Benue State, Nigeria: collation from Saturday night to Monday
@subject O = Terver Orngu-Hassan | Orngu-Hassan | the Unity Congress candidate | the surveyor
@subject I = Ifeyinwa Abaagu | Abaagu | the Peoples Front candidate | the former commissioner
@subject Y = Yakubu Ochekwu | Ochekwu | the Labour Renewal candidate
@subject B = Benue | the state | the governorship election
@subject C = the electoral commission | the commission | the electoral body | the collation officer
@subject G = Gboko | Gboko LGA
@subject M = Makurdi | Makurdi LGA | the capital
@subject W = WatchVote Nigeria | observers | the observers
@fact lg = 23 | units_pledged | B | local government areas | - | constant
@fact l1 = 9 | counted_share | B | local government areas collated | Saturday midnight | cumulative
@fact l2 = 21 | counted_share | B | local government areas collated | Sunday noon | cumulative
@fact o1 = 118402 | vote_count | O | votes | Saturday midnight | cumulative
@fact i1 = 126730 | vote_count | I | votes | Saturday midnight | cumulative
@fact o2 = 301115 | vote_count | O | votes | Sunday noon | cumulative
@fact i2 = 287964 | vote_count | I | votes | Sunday noon | cumulative
@fact of = 341906 | vote_count | O | votes | final | constant
@fact if = 319388 | vote_count | I | votes | final | constant
@fact yf = 54710 | vote_count | Y | votes | final | constant
@fact mg = 22518 | margin | O | votes ahead | final | constant
@fact m2 = 13151 | margin | O | votes ahead | Sunday noon | snapshot
@fact reg = 2778000 | other | B | registered voters | 2031 | constant
@fact acc = 751200 | votes_cast | B | accredited voters | final | constant
@fact tn = 27 | turnout | B | turnout of registered voters | final | constant
@fact can = 31600 | votes_cast | B | votes in cancelled polling units | final | constant
@fact pu = 5102 | units_pledged | B | polling units | 2031 | constant
@fact pc = 86 | units_pledged | B | polling units cancelled | final | constant
@fact og = 48220 | vote_count | O | votes in Gboko | final | constant
@fact ig = 29175 | vote_count | I | votes in Gboko | final | constant
@fact om = 25340 | vote_count | O | votes in Makurdi | final | constant
@fact im = 37812 | vote_count | I | votes in Makurdi | final | constant
@fact up = 91 | rate | C | share of result sheets uploaded | Sunday noon | snapshot
@fact up0 = 64 | rate | C | share of result sheets uploaded | Saturday midnight | snapshot
@fact ob = 640 | other | W | observers sent out | 2031-03-15 | constant
@fact po = 17400 | officers | B | police deployed | 2031-03-15 | constant
@fact ps = 12 | arrests | B | people arrested for vote buying | 2031-03-15 | cumulative
@fact pm = 38 | rate | W | share of polling units that opened on time | 2031-03-15 | constant
@fact ca = 18 | candidates | B | candidates | 2031 | constant
@fact age = 51 | age | O | age | 2031 | snapshot
@fact lgw = 20 | units_pledged | O | local government areas with a quarter of the votes | final | constant
@fact vb = 16.67 | rate | W | share of polling units where money changed hands | 2031-03-15 | constant
@fact lgq = 25 | vote_share | B | share of votes in two-thirds of the areas that a winner needs | - | constant | threshold
@rel diff mg = of - if
@rel diff m2 = o2 - i2
@rel share tn = acc / reg
@race midnight = i1 o1
@race sunday = o2 i2
@race final = of if yf
@trap o1 i1 :: the order at midnight was another
@trap can mg :: cancelled votes above the margin
@trap og of :: one area against the state
@trap m2 mg :: Sunday's lead against the final one
@trap up up0 :: uploaded a day later
@trap acc reg :: accredited against registered

@doc naijawire | news agency | 2031-03-16
Abaagu takes early lead in Benue as collation goes into the night

Makurdi, March 16 (NNS) – Former commissioner Mrs Ifeyinwa Abaagu of the Peoples Front was leading in the Benue governorship election as of midnight on Saturday, with {nine|l1|t=as of midnight on Saturday} of {23|lg} Local Government Areas collated.

Figures announced by the State Collation Officer, Prof. Danladi Ukpong, showed that Abaagu scored {126,730|i1|t=as of midnight on Saturday|by=the State Collation Officer} votes, while her closest opponent, Mr Terver Orngu-Hassan of the Unity Congress, polled {118,402|o1|^}.

The NNS reports that the {nine|l1|^} areas include Makurdi, the former's stronghold, where she got {37,812|im|s=she} to his {25,340|om|s=his}.

Sheets from {64 per cent|up0|t=at that hour} of polling units had been uploaded to the viewing portal at that hour.

{Eighteen|ca} candidates are contesting. Police said {17,400|po|by=Police} personnel were on ground and {12|ps|by=Police} persons were picked up with bundles of wrapped notes.

@doc middlebelt | daily paper | 2031-03-17
Gboko swings it for the surveyor

By Comfort Iorliam, Makurdi

The tide turned at about breakfast on Sunday, and it turned in Gboko.

When the returning officer for that council read {48,220|og|s=Unity Congress} for Unity Congress and {29,175|ig|s=Peoples Front} for Peoples Front, a groan went through {one half|-} of the hall. By noon, {21|l2|t=By noon} areas were in. Terver Orngu-Hassan, the {51|age}-year-old surveyor, now had {301,115|o2|^}, Ifeyinwa Abaagu {287,964|i2|^}; he was {13,151|m2|^|s=he} to the good.

Agents of the Front at once pointed at the cancelled units. {Eighty-six|pc} of {5,102|pu} had been struck out for over-voting or violence.

"You cannot declare. Those units hold more people than the gap," their chief agent, Barr. Sule Adaikwu, shouted.

On the commission's portal {91 per cent|up|t=By noon|by=the commission's portal} of sheets could be seen.

{Two|-} things he did not say. The voided units had, on the register of accredited voters, {31,600|can|s=The voided units}; and most of them are in Gboko.

Page 5: Fuel at N2,140 in Otukpo

@doc watch | observer statement | 2031-03-17
PRELIMINARY STATEMENT

WatchVote Nigeria deployed {640|ob} trained observers on 15 March.

1. Opening. {38 per cent|pm} of polling units observed had begun accreditation by 8.30 a.m. Officials came late chiefly because of fuel.

2. Participation. The commission accredited {751,200|acc|by=The commission} voters of {2.778 million|reg|by=The commission}, that is {27 per cent|tn|by=The commission}. It is the lowest figure in five cycles.

3. Integrity. Our parallel tabulation is consistent with the officially announced order of candidates. We note {86|pc|s=We} cancellations and urge that the reasons for each be published.

4. Inducement. Our people saw money change hands at {one in six|vb|by=Our people} units. Only {a dozen|ps} arrests were reported.

Signed: Hajiya Rekiya Ode-Martins, Chair. Not for broadcast before 10:00 WAT.

@doc savannah | national news site | 2031-03-18
How Orngu-Hassan won Benue: the numbers behind the numbers

Posted 18 Mar 2031, 06:41 · 4 min · 1.2k shares

DECLARED at 2.10 a.m. on Monday: Orngu-Hassan, {341,906|of|t=at 2.10 a.m. on Monday}. Abaagu, {319,388|if|^}. Ochekwu of Labour Renewal, {54,710|yf|^}. The difference at the top is {22,518|mg|^}.

It helps to recall how it looked on Saturday midnight. At that point, {nine|l1|t=on Saturday midnight} councils in, the woman led, {126,730|i1|^|s=the woman} against {118,402|o1|^}. Then the Tiv heartland reported.

Can the loser go to court? She can and will. The votes in voided units, {31,600|can}, exceed what separates the two. But the law asks the winner also for {25 per cent|lgq|by=the law} in two-thirds of the councils, and he got that in {20|lgw}.

And turnout? {27 percent|tn}, of a register of {2.778 million|reg} that everybody knows is bloated. We have {18|ca} names on a ballot and {three|-} people who matter.
