@story ya-bangladesh-launch
@topic Sinking of the passenger launch Mayer Doa-3 on a Bangladesh river: from the collision to the inquiry committee
@subject L = Mayer Doa-3 | the launch | ferry | double-decker | vessel
@subject C = sand carrier Bismillah Poribohon | the cargo vessel | bulkhead | sand carrier | carrier
@subject S = launch sinking | capsize | sinking | disaster
@subject F = Fire Service and Civil Defence | fire service | divers
@subject G = Coast Guard | coastguard
@subject B = BIWTA | Bangladesh Inland Water Transport Authority | the authority
@subject P = river police | police | Chandirghat naval police
@subject D = district administration | deputy commissioner | DC office
@subject I = inquiry committee | committee | probe body
@subject R = MV Rustomjee | salvage ship | rescue ship
@subject U = Upazila Health Complex | health complex | hospital
@fact d1 = 7 | deaths | S | bodies recovered | 2027-06-03 night | cumulative
@fact d2 = 26 | deaths | S | bodies recovered | 2027-06-04 evening | cumulative
@fact d3 = 38 | deaths | S | bodies recovered | 2027-06-06 | cumulative
@fact dw = 17 | deaths | S | bodies of women recovered | 2027-06-06 | cumulative
@fact dm = 13 | deaths | S | bodies of men recovered | 2027-06-06 | cumulative
@fact dc = 8 | deaths | S | bodies of children recovered | 2027-06-06 | cumulative
@fact din = 21 | deaths | L | bodies found inside the hull | 2027-06-06 | cumulative
@fact drv = 17 | deaths | L | bodies found in the river | 2027-06-06 | cumulative
@fact ms2 = 19 | missing | S | people missing | 2027-06-04 evening | snapshot
@fact ms3 = 7 | missing | S | people missing | 2027-06-06 | snapshot
@fact sv = 85 | rescued | S | people who survived | 2027-06-04 evening | cumulative
@fact sw = 60 | rescued | S | people who swam ashore | 2027-06-04 evening | cumulative
@fact pk = 25 | rescued | S | people picked up by boats | 2027-06-04 evening | cumulative
@fact onb = 130 | other | L | people on board | 2027-06-03 | constant
@fact cap = 85 | other | L | passengers allowed | - | constant | threshold
@fact own = 70 | other | L | people on board according to the owner | 2027-06-03 | constant
@fact hos = 14 | injuries | U | people admitted | 2027-06-04 | cumulative
@fact tc = 18:20 | clock | S | time of the collision | 2027-06-03 | constant
@fact sk = 2 | duration | L | minutes that the vessel took to sink | 2027-06-03 | constant
@fact dep = 55 | distance | L | feet of water above the wreck | 2027-06-04 | snapshot
@fact ln = 62 | distance | L | feet from bow to stern | - | constant
@fact bu = 1998 | other | L | year in which the vessel was built | - | constant
@fact age = 29 | age | L | age of the vessel | 2027-06-03 | snapshot
@fact lj = 40 | other | L | life jackets required | - | constant | threshold
@fact lf = 12 | other | L | life jackets found | 2027-06-05 | cumulative
@fact lb = 30 | other | L | share of the required life jackets that was found | 2027-06-05 | snapshot
@fact ct = 900 | other | C | tonnes of sand carried | 2027-06-03 | snapshot
@fact dv = 18 | officers | F | divers at work | 2027-06-04 | snapshot
@fact cg = 6 | officers | G | divers at work | 2027-06-04 | snapshot
@fact tdv = 24 | officers | S | divers at work | 2027-06-04 | snapshot
@fact lift = 250 | other | R | tonnes that the ship can lift | - | constant
@fact wt = 110 | other | L | tonnes that the wreck weighs | - | constant
@fact hr = 41 | duration | R | hours until the wreck was raised | 2027-06-05 | constant
@fact ar = 5 | arrests | P | crew members arrested | 2027-06-05 | cumulative
@fact acc = 8 | other | P | people named in the case | 2027-06-05 | constant
@fact abs = 3 | other | P | accused who are in hiding | 2027-06-05 | snapshot
@fact c25 = 25000 | damages | D | taka paid to each family for burial | 2027-06-04 | constant
@fact c150 = 150000 | damages | B | taka promised to each family | 2027-06-05 | plan | pledged
@fact ctot = 5700000 | damages | B | taka promised to all the families | 2027-06-06 | plan | pledged
@fact cdt = 950000 | damages | D | taka paid for burials in all | 2027-06-06 | cumulative
@fact im = 7 | other | I | members of the committee | 2027-06-04 | constant
@fact id = 10 | duration | I | working days given to report | 2027-06-04 | plan
@fact y27 = 9 | cases | B | launch accidents this year | 2027-06-06 | cumulative
@fact y26 = 14 | cases | B | launch accidents in a year | 2026 | cumulative
@fact dy26 = 52 | deaths | B | deaths in launch accidents in a year | 2026 | cumulative
@fact sur = 2 | duration | L | months since the survey certificate ran out | 2027-06-03 | snapshot
@fact fr = 60 | price | L | taka for a deck ticket | - | constant
@fact lights = 1 | other | C | navigation lights that worked | 2027-06-03 | snapshot
@rel sum d3 = dw + dm + dc
@rel sum d3 = din + drv
@rel sum sv = sw + pk
@rel sum onb = d2 + ms2 + sv
@rel sum onb = d3 + ms3 + sv
@rel sum tdv = dv + cg
@rel share lb = lf / lj
@rel diff abs = acc - ar
@rel product ctot = c150 * d3
@rel product cdt = c25 * d3
@trap cap sv :: eighty-five allowed, eighty-five alive
@trap onb own :: the district's count against the owner's claim
@trap dw drv :: seventeen women, seventeen in the river
@trap d2 d3 :: later count
@trap ms2 ms3 :: later count
@trap im ms3 :: seven members, seven missing
@trap c25 c150 :: burial money against compensation
@trap lift wt :: what the crane lifts against what the wreck weighs
@trap y27 y26 :: part of a year against a whole one
@trap dv tdv :: one service's divers against all

@doc a-agency | national news agency | 2027-06-03
Launch sinks off Chandirghat, {7|d1} bodies found

CHANDIRGHAT, June 3 (DBN) - A passenger launch sank in the Kirtonkhali on Thursday evening after a sand-laden carrier rammed it from behind, the river police said. {Seven|d1|t=till 11pm|by=river police} bodies had been fished out till 11pm.

The double-decker Mayer Doa-3 was going to Hularpara with a home-bound crowd when the collision took place at around {6:20pm|tc}. Witnesses on the ghat said it rolled on its left side and was gone in {two|sk} minutes.

Officer-in-Charge Shafin Mridha said nobody could say yet how many had been aboard. The launch is licensed for {85|cap} passengers. Its owner, Haji Lokman Talukder, told DBN over the phone he had sold tickets to {70|own|by=owner}.

Divers of the Fire Service were unable to go down at night for the current. The rescue ship MV Rustomjee, which can pull up {250|lift} tonnes, has set off from Narayanganj.

Deck fare on the route is Tk {60|fr}.

DBN/SM/2318hrs

@doc b-english-daily | English-language daily | 2027-06-05
A river gives back its dead

{Twenty-six|d2|t=By Friday's last light} bodies lie in rows; {19|ms2|^} names are still called

By Farhana Tarafdar, Chandirghat

They are laid on the veranda of the primary school, under numbers chalked on slates. By Friday's last light there were {26|d2}, and in the yard the families of {19|ms2|t=By Friday's last light} others who had not been found.

The district administration, comparing its own list of the missing with those who walked away, now believes {130|onb} people were on board the Mayer Doa-3, which was certified to take {85|cap}. As it happens, the same number lived: {sixty|sw} by swimming, and {25|pk} because country boats and a brick trawler turned back for them. {Fourteen|hos} of these are at the Upazila Health Complex.

"My wife cannot swim. I held her plait," said Abdul Mannaf Sikder. He would not say more.

All Friday {24|tdv} divers took turns at the wreck, {18|dv} from the fire service and {six|cg} from the Coast Guard. It lies beneath {55|dep} feet of brown water. Each can stay {20|-} minutes.

The authority's own register says the boat was built in {1998|bu} and that its survey certificate had lapsed {two|sur} months earlier. BIWTA recorded {14|y26|t=last year} launch accidents last year, in which {52|dy26|t=last year} people died. This is the {ninth|y27|t=of 2027} of 2027.

The DC office gave each family Tk {25,000|c25} for burial.

(See also: Metro Page 4; Editorial Page 8; Photo story online)

@doc c-tv | private TV channel, on-air script | 2027-06-05
CHANNEL PADMA / NOON BULLETIN / VO + SOT

ANCHOR: She's up. The salvage ship Rustomjee has brought the Mayer Doa-3 to the surface this forenoon, {forty-one|hr} hours after she went down.

VO: Chains under the hull. The wreck weighs {one hundred and ten|~wt} tonnes or so, the captain tells us, well within what Rustomjee is built for, but the silt would not let go.

What was inside? Bodies, bags, a sewing machine. And life jackets: {a dozen|lf}. Our reporter counted {twelve|lf}. Under the rules a launch of {sixty-two|ln} feet must carry {forty|lj}. Do the sum, viewers: {thirty percent|lb}.

SOT POLICE (12 sec): "We have {five|ar} persons in custody, all crew. The case names {eight|acc}. The other {three|abs}, including the sarang of the cargo vessel, are absconding."

VO: The bulkhead was hauling {nine hundred|ct} tonnes of sand and, survivors say, showing just {one|lights} lamp.

ANCHOR: Coming up - gold at Tk 1,42,000 a bhori, and Abahani 3, Sheikh Jamal 3.

@doc d-notice | district information office handout | 2027-06-06
Government of the People's Republic of Bangladesh
District Information Office, Chandirghat
Handout No. 417

Subject: Final situation report on the sinking of ML Mayer Doa-3

It is informed for general knowledge that, up to 4pm today, {38|d3|t=up to 4pm today} dead bodies have been recovered and handed over, comprising {17|dw} female, {13|dm} male and {8|dc} children. Of these, {21|din} were found within the vessel and {17|drv} at different points of the river. {Seven|ms3|t=up to 4pm today} persons are still missing. {Eighty-five|sv} persons survived.

An amount of Tk {9,50,000|cdt} has been disbursed for burial. In addition the honourable State Minister has announced Tk {1,50,000|c150} for each family of the deceased from the BIWTA fund, amounting to Tk {57 lakh|ctot} in total at present.

A {7-member|im|v=7} inquiry committee headed by the Additional District Magistrate will report within {10|id} working days.

Search by the Coast Guard will go on for two days more. The control room (0491-66XXX) is open round the clock.

@doc e-explainer | news site explainer | 2027-06-07
Five questions about the Mayer Doa-3

Updated: 07 Jun 2027, 10:05 | 6 min read | Follow us, 2.1m fans

1. How many died?
{Thirty-eight|d3|t=as of Sunday afternoon} confirmed as of Sunday afternoon, when the list of the missing had shrunk to {seven|ms3|^}. Friday night's figures were {26|d2|t=Friday night} and {19|ms2|^}.

2. Was it overloaded?
Yes, by the official reckoning: {130|onb|by=the official reckoning} people against a ceiling of {85|cap}. The owner insisted on {70|own|by=The owner}.

3. Was it old?
It was {29|age}. That isn't rare: a third of the fleet is older.

4. Who is being charged?
{Eight|acc} people, {five|ar} of them held so far. The sand carrier's owner isn't among them.

5. What do families get?
Burial money of Tk {25,000|c25}, already paid; another Tk {1.5 lakh|c150} promised. Families of those never found get neither until a court says so, which can take {seven|-} years.

What happens next: the probe body, whose {seven|im} members include a naval architect from BUET, must file in {ten|id} working days. Of 21 such reports since 2010, two have been published.
