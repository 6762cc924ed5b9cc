@story w2-tsauni-flood
@topic Flood after the Kaure dam spilled in Tsauni State, Nigeria: the first day to the fifth week
@subject F = Tsauni flood | the flood | floods | the disaster | the water | the deluge | Tsauni
@subject R = Rafinda | Rafinda local government | Rafinda town
@subject K = Kaure | Kaure local government
@subject M = Mashiga | Mashiga local government
@subject S = Tsauni State Emergency Management Agency | TSEMA | the state agency
@subject C = Red Cross | Nigerian Red Cross
@subject D = Kaure dam | the dam | the reservoir
@subject W = federal ministry of water resources | the ministry | Abuja
@subject G = Governor Lawal Dikko-Bature | the governor | Dikko-Bature | the state government
@subject U = United Nations | UN | OCHA
@subject O = flood of 2022 | 2022 | seven years ago
@fact d1 = 17 | deaths | F | people killed in the flood | 2029-09-09 noon | cumulative
@fact d2 = 41 | deaths | F | people killed in the flood | 2029-09-09 night | cumulative
@fact d3 = 88 | deaths | F | people killed in the flood | 2029-09-10 evening | cumulative
@fact d4 = 121 | deaths | F | people killed in the flood | 2029-09-12 | cumulative
@fact d5 = 139 | deaths | F | people killed in the flood | 2029-10-10 | cumulative
@fact dr = 74 | deaths | R | people killed in the flood | 2029-09-12 | cumulative
@fact dk = 32 | deaths | K | people killed in the flood | 2029-09-12 | cumulative
@fact dm = 15 | deaths | M | people killed in the flood | 2029-09-12 | cumulative
@fact dc = 52 | deaths | F | children killed in the flood | 2029-09-12 | cumulative
@fact dcs = 43 | other | F | percent of the dead who were children | 2029-09-12 | cumulative
@fact do = 33 | deaths | O | people killed in the flood | 2022 final | constant
@fact m1 = 200 | missing | F | people missing | 2029-09-09 night | snapshot
@fact m2 = 164 | missing | F | people missing | 2029-09-10 evening | snapshot
@fact m3 = 63 | missing | F | people missing | 2029-09-12 | snapshot
@fact m5 = 22 | missing | F | people missing | 2029-10-10 | snapshot
@fact e1 = 12000 | evacuated | F | people driven from their homes | 2029-09-09 night | cumulative
@fact e2 = 36400 | evacuated | F | people driven from their homes | 2029-09-10 evening | cumulative
@fact e3 = 48700 | evacuated | F | people driven from their homes | 2029-09-12 | cumulative
@fact er = 27300 | evacuated | R | people driven from their homes | 2029-09-12 | cumulative
@fact ek = 14900 | evacuated | K | people driven from their homes | 2029-09-12 | cumulative
@fact em = 6500 | evacuated | M | people driven from their homes | 2029-09-12 | cumulative
@fact eo = 9000 | evacuated | O | people driven from their homes | 2022 final | constant
@fact c2 = 9 | other | F | relief camps open | 2029-09-10 evening | snapshot
@fact c3 = 14 | other | F | relief camps open | 2029-09-12 | snapshot
@fact p3 = 21000 | evacuated | F | people living in relief camps | 2029-09-12 | snapshot
@fact q3 = 27700 | evacuated | F | people staying with relatives | 2029-09-12 | snapshot
@fact p5 = 13600 | evacuated | F | people living in relief camps | 2029-10-10 | snapshot
@fact h1 = 2100 | homes | F | houses destroyed | 2029-09-09 night | cumulative
@fact h3 = 5340 | homes | F | houses destroyed | 2029-09-12 | cumulative
@fact g3 = 8060 | homes | F | houses damaged | 2029-09-12 | cumulative
@fact ht = 13400 | homes | F | houses destroyed or damaged | 2029-09-12 | cumulative
@fact a3 = 18500 | area | F | hectares of farmland under water | 2029-09-12 | snapshot
@fact r1 = 310 | rescued | S | people rescued by boat | 2029-09-09 night | cumulative
@fact r3 = 742 | rescued | S | people rescued by boat | 2029-09-12 | cumulative
@fact rc = 268 | rescued | C | people rescued by boat | 2029-09-12 | cumulative
@fact rt = 1010 | rescued | F | people rescued by boat | 2029-09-12 | cumulative
@fact rain = 164 | other | F | millimetres of rain in a day | 2029-09-08 | constant
@fact gate = 6 | other | D | spillway gates | - | constant
@fact gw = 2 | other | D | spillway gates that worked | 2029-09-08 night | constant
@fact b = 2400000000 | budget | D | naira voted to repair the spillway | 2028 budget | plan
@fact br = 900000000 | spending | D | naira released to repair the spillway | 2028 | cumulative
@fact bs = 37.5 | other | D | percent of the repair vote released | 2028 | constant
@fact bu = 1500000000 | budget | D | naira of the repair vote not released | 2028 | constant
@fact pf = 6000000000 | budget | W | naira of relief | 2029-09-12 | plan | pledged
@fact pg = 1500000000 | budget | G | naira of relief | 2029-09-12 | plan | pledged
@fact pt = 7500000000 | budget | F | naira of relief from both governments | 2029-09-12 | plan | pledged
@fact ua = 14500000 | fundraising | U | dollars of aid appealed for | 2029-09-21 | plan
@fact ur = 5800000 | fundraising | U | dollars of aid received | 2029-10-10 | cumulative
@fact us = 40 | other | U | percent of the appeal received | 2029-10-10 | cumulative
@fact k3 = 86 | cases | F | suspected cholera cases | 2029-09-12 | cumulative
@fact k5 = 1310 | cases | F | suspected cholera cases | 2029-10-10 | cumulative
@fact kd = 29 | deaths | F | deaths from cholera | 2029-10-10 | cumulative
@rel sum d4 = dr + dk + dm
@rel sum e3 = er + ek + em
@rel sum e3 = p3 + q3
@rel sum ht = h3 + g3
@rel sum rt = r3 + rc
@rel share dcs = dc / d4
@rel share bs = br / b
@rel diff bu = b - br
@rel sum pt = pf + pg
@rel share us = ur / ua
@trap d1 d2 :: the count rose between noon and night
@trap d2 d3 :: another day
@trap d4 d5 :: five weeks on against the Wednesday count
@trap dr d4 :: one local government against the state
@trap pg bu :: relief promised by the state and dam money kept back are both 1.5 billion
@trap p3 q3 :: camp dwellers and those with relatives
@trap kd do :: cholera deaths against the drowned of another flood
@trap r3 rt :: one agency's rescues against all
@trap h3 ht :: destroyed against destroyed or damaged
@trap k3 k5 :: a month's growth of the outbreak

@doc a-wire | wire agency | 2029-09-09
Dozens dead as dam spill floods towns in north-west Nigeria

RAFINDA, Nigeria, Sept 9 (Continental Press) - {Forty-one|d2|t=by nightfall on Sunday|by=TSEMA} bodies had been recovered by nightfall on Sunday from mud and drifting thatch downstream of the Kaure dam, the emergency agency TSEMA said, and boatmen were still pulling people off rooftops when the light failed.

The count stood at {17|d1|t=at midday} at midday. About {200|~m1|t=by nightfall on Sunday|by=spokeswoman Hadiza Yelwa} residents could not be accounted for, spokeswoman Hadiza Yelwa told reporters by telephone, warning that lists from the villages were "full of double entries".

Some {12,000|~e1} people have fled their homes, most of them on foot along the raised road to the market town of Zambuk-Tudu, and {2,100|>h1} houses at the least are gone. TSEMA boats had lifted {310|r1|t=by dusk} people to dry ground by dusk.

The weather service measured {164|rain|t=on Saturday} millimetres of rain at Kaure on Saturday, more than it usually expects in three weeks. Staff at the reservoir, speaking on condition that they not be named, said only {two|gw|t=that night} of the {six|gate} spillway gates would open that night.

Water came over the crest shortly before {one|-} in the morning. "I held my mother by the wrapper, then I held only the wrapper," said Sani Bako, a miller.

A flood in the same valley in 2022 killed {33|do} people and displaced {9,000|eo}.

(Reporting by Ebere Nwachukwu-Hale; editing by Ruth Solheim)

@doc b-paper | national broadsheet | 2029-09-11
Tsauni counts its dead; governor begs Abuja for soldiers

By Musa Garkuwa, Rafinda
Photo 1 of 18: A fisherman ferries schoolchildren past the drowned mosque. CREDIT: Garkuwa

Grave-diggers at Rafinda worked by generator light on Monday as the toll from the Kaure dam disaster climbed to {88|d3|t=on Monday|by=state agency}, more than double the {41|d2|t=the night before} announced the night before. The state agency put the number of persons still unaccounted for at {146|!m2|^}, down from roughly {200|~m1|t=the day before} the day before.

Not fewer than {36,400|>e2|t=now|by=TSEMA} residents have now been uprooted, according to TSEMA, which has opened {nine|c2|^} camps in schools and in one disused textile mill. On Sunday the same office had spoken of {12,000|e1|t=On Sunday}.

Dikko-Bature, who toured Rafinda in waders, said that his men had {two|-} ambulances and "no helicopter, not even a promise of one". He asked the President for a battalion of army engineers.

The Minister of State for Water, Engr. Folake Adeosun-Briggs, said that it was "too early to speak of negligence". She confirmed, however, that of the {six|gate} gates fitted to the spillway just {two|gw|t=on Saturday night} responded on Saturday night.

The Nigerian Meteorological Agency says it issued {three|-} alerts last week. Its gauge at Kaure recorded {164mm|rain|v=164|t=in twenty-four hours} in twenty-four hours.

For older people here, the comparison is with 2022, when {33|do} persons perished. "That one came to the knee," said Malam Iliyasu, whose compound lost all of its {11|-} rooms. "This one came with trees."

READ ALSO:
* Fuel marketers give 14-day ultimatum
* Naira closes at 2,310 to the dollar
* 7 things to know about the new UTME

@doc c-release | press release of the state agency | 2029-09-12
TSAUNI STATE EMERGENCY MANAGEMENT AGENCY: SITUATION REPORT NO. 4

Date of issue: Wednesday 12 September 2029. All figures as at 16:00.

1. HUMAN IMPACT. The Agency regrets to confirm {121|d4|t=as at 16:00|by=The Agency|s=HUMAN IMPACT} deaths, distributed as follows: Rafinda LGA {74|dr|^}, Kaure LGA {32|dk|^}, Mashiga LGA {15|dm|^}. Of the deceased, {52|dc|^|s=the deceased} were below the age of eighteen. {Sixty-three|m3|^|s=Persons} Persons remain missing; tracing teams have reconciled the earlier lists.

2. DISPLACEMENT. {48,700|e3|^|s=DISPLACEMENT} persons: Rafinda {27,300|er|^}, Kaure {14,900|ek|^}, Mashiga {6,500|em|^}. The Agency runs {14|c3|^|s=The Agency} camps with a population of {21,000|p3|^}; the other {27,700|q3|^} are hosted by family.

3. SHELTER. Houses washed away: {5,340|h3|^|s=SHELTER}. Houses damaged but standing: {8,060|g3|^|s=SHELTER}. Total affected: {13,400|ht|^|s=SHELTER}.

4. LIVELIHOODS. An estimated {18,500|~a3|^|s=LIVELIHOODS} hectares of millet, rice and onion fields lie under water.

5. SEARCH AND RESCUE. TSEMA craft have brought {742|r3|^} persons to safety, Nigerian Red Cross volunteers a further {268|rc|^}.

6. HEALTH. {86|k3|^|s=HEALTH} suspected cases of cholera have been line-listed at the Rafinda General Hospital.

7. RESPONSE. His Excellency the Governor has approved {N1.5 billion|pg|v=1500000000|by=His Excellency the Governor} for relief; the Federal Government has announced {N6 billion|pf|v=6000000000|by=the Federal Government|s=Federal Government}, bringing the joint commitment to {N7.5 billion|pt|v=7500000000|s=the joint commitment}.

Signed: H. Yelwa, Head, Public Information. Toll-free: 0800-555-0112. Plot 9, Old Secretariat Road.

@doc d-radio | radio script | 2029-09-12
SAVANNAH FM 98.3: NEWS AT NINE, WEDNESDAY

Good evening. The flood that broke over the Kaure valley at the weekend has now taken {one hundred and twenty-one|d4|t=this evening|by=state officials|v=121} lives, state officials say this evening. {Seventy-four|dr|^} of those were in Rafinda, {thirty-two|dk|^} in Kaure town and its villages, and {fifteen|dm|^} in Mashiga. Better than {four in ten|~dcs|v=40|s=of the dead} of the dead were children.

Close to {forty-nine thousand|~e3|^|v=49000|s=people have no roof} people have no roof tonight. Of these, {twenty-one thousand|p3|t=tonight|v=21000} are sleeping in camps, and Kaure alone has sent out {nineteen thousand, four hundred|!ek|^|v=19400}.

There is some better news. Volunteers and agency crews between them have taken {one thousand and ten|rt|v=1010|s=Volunteers and agency crews} people off roofs and out of trees. {Two hundred and sixty-eight|rc|v=268} of the saved owe it to the Red Cross.

The farmers' union says {one thousand, eight hundred and fifty|!a3|by=The farmers' union|v=1850|s=fields} hectares of fields are drowned, and that onions will be dear by Christmas.

The missing on Monday night came to {one hundred and sixty-four|m2|t=on Monday night|v=164}. The hospital in Rafinda is treating {eighty-six|k3|v=86|s=patients} patients for what doctors believe to be cholera. Our reporter Jummai Okon counted {nine|-} drips hung from one curtain rail.

On money: the state promises {one and a half billion|pg|by=the state|v=1500000000|s=the state} naira, Abuja {six billion|pf|v=6000000000}. And {sixty-three|m3|v=63|s=families' lists} names are still without an answer on the families' lists.

After the break: sports, with the Tsauni Pillars two-nil up.

@doc e-enquiry | investigative site | 2029-09-15
The gates that did not open

Aisha Tondo and Celestine Obi-Wike
Updated 15 Sep, 08:14 · 11 min read · 214 comments

Four years before the night of 8 September, an engineer called Bitrus Danladi wrote on a form that the hoists of the Kaure dam were "finished". He had {six|gate} gates to lift. He could lift five. Last Saturday, when {164|rain} millimetres fell in a day, his successors could lift {two|gw|t=Last Saturday}.

The money was there on paper. The appropriation act for 2028 set aside {N2.4 billion|b|v=2400000000|t=The appropriation act for 2028} for the spillway of the dam. Treasury vouchers that we have seen show {N900 million|br|v=900000000|by=Treasury vouchers|s=the contractor} paid to the contractor, Zinaria Hydro. That is {27.5 per cent|!bs|s=That} of the vote. The other {N1.5 billion|bu|v=1500000000|s=The other} never left the capital.

The ministry disputes none of this. "Releases follow revenue," its permanent secretary, Mr Okpara Eze-Lund, told us. He would not say why a football academy in his home district got its N310 million in full.

By Wednesday {121|d4|t=By Wednesday|s=people} people were known to have died, {52|dc|^|s=minors} of them minors: {43%|dcs|^|s=them}. {5,340|h3|^|s=Homes} Homes no longer exist. Those that stand but cannot be lived in without repair number {8,060|g3|^|s=Those that stand}.

Abuja has since found {N6 billion|pf|v=6000000000} for relief, two and a half times the price of mending the gates. The governor, who once chaired the Senate committee on dams, offers {N1.5 billion|pg|v=1500000000} of his own and declined to meet us.

"They budgeted our lives," said Rakiya Sale, 44, who lost three daughters, "and then they did not pay."

MOST READ
1. How a 19-year-old beat the electricity cartel
2. Inside the N88bn airport with 4 flights a week

@doc f-newsletter | aid agency newsletter | 2029-10-10
Field notes from the north-west: week five

Dear friends,

I write from Mashiga, where the road came back last Tuesday. The official toll is now {139|d5|t=now}. {Twenty-two|m5|t=now|s=names} names stay open and, the imam tells me, will stay so. When I wrote in the first week the figures were {121|d4|t=in the first week} and {63|m3|^}.

Fewer people are under canvas: {13,600|p5|t=this week|s=canvas} this week as against {21,000|p3|t=at the first census} at the first census, when {48,700|e3|^|s=uprooted} were uprooted in all. Rafinda had the greatest share of them, {27,300|er|^}; here we took {6,500|em|^|s=here}.

What kills now is the well. From {86|k3|t=in mid-September|s=suspected cholera} suspected cholera patients in mid-September we have come to {1,310|k5|t=this morning|s=the ledger} on the ledger this morning, and {29|kd|^|s=graves} graves. Chlorine is the cheapest thing in this letter.

The UN asked the world for {$14.5 million|ua}. So far it has received {$5.8 million|ur|t=So far}, {two-fifths|us|v=40|s=of it} of it.

People ask me whether this was foreseen. In 2022, remember, the same valley flooded and {53|!do} people lost their lives; {nine thousand|eo|v=9000} were made homeless. Nothing was built afterwards except a monument. It, too, has gone.

We hope to roof {400|-} houses before the harmattan.

With thanks,
Perpetua Anjorin-Wells
Programme lead

You get this letter because you gave to Appeal 77. Unsubscribe.
