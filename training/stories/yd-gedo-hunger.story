@story yd-gedo-hunger
@topic Hunger and displacement in Gedo, Somalia: phases, rations, livestock, a famine that was not declared
@subject G = Gedo region | Gedo
@subject D = Dollow district | Dollow
@subject L = Luuq district | Luuq
@subject F = Food Security Analysis Unit | FSAU | the analysts
@subject W = World Food Programme | WFP
@subject U = UN humanitarian office | OCHA | the UN
@subject S = Somali federal government | Mogadishu | the government
@subject R = Ruqia Sheikh Abdirahman | Ruqia Sheikh | the aid coordinator
@subject C = Kabasa camp | Kabasa
@subject H = stabilisation centre in Luuq | the stabilisation centre
@subject B = baby formula charity Milk First | Milk First
@fact p3 = 412000 | other | G | people in crisis or worse | 2034-03-31 | snapshot
@fact p4 = 168000 | other | G | people in emergency | 2034-03-31 | snapshot
@fact p5 = 19000 | other | G | people in catastrophe | 2034-03-31 | snapshot
@fact p33 = 225000 | other | G | people in crisis | 2034-03-31 | snapshot
@fact p3s = 50 | other | G | share of the people in crisis or worse | 2034-03-31 | snapshot
@fact pop = 824000 | other | G | inhabitants | 2034 | constant
@fact p5j = 61000 | other | G | people in catastrophe | 2034-06 | plan | projected
@fact g1 = 22.8 | rate | D | share of children acutely malnourished | 2034-03 | snapshot
@fact g2 = 29.4 | rate | L | share of children acutely malnourished | 2034-03 | snapshot
@fact gf = 30 | rate | F | share of acutely malnourished children that means famine | - | constant | threshold
@fact m1 = 1.6 | rate | L | deaths per 10,000 people and day | 2034-03 | snapshot
@fact mf = 2 | rate | F | deaths per 10,000 people and day that mean famine | - | constant | threshold
@fact rn = 38 | other | G | rain of the season in percent of the normal | 2034-05-20 | snapshot
@fact fs = 4 | other | G | failed rainy seasons in a row | 2034-03 | snapshot
@fact d1 = 54000 | evacuated | G | people displaced in the year | 2034-03-31 | cumulative
@fact d2 = 131000 | evacuated | G | people displaced in the year | 2034-05-31 | cumulative
@fact et = 26000 | evacuated | G | people who crossed into Ethiopia | 2034-05-31 | cumulative
@fact k1 = 23500 | other | C | people in the camp | 2034-01 | snapshot
@fact k2 = 47000 | other | C | people in the camp | 2034-05 | snapshot
@fact kg = 100 | rate | C | growth of the camp | 2034-05 | constant
@fact kl = 116 | other | C | latrines | 2034-05 | snapshot
@fact st = 268 | injuries | H | children admitted in the month | 2034-04 | constant
@fact st2 = 415 | injuries | H | children admitted in the month | 2034-05 | constant
@fact stg = 54.9 | rate | H | growth of children admitted | 2034-05 | constant
@fact sd = 31 | deaths | H | children dead in the month | 2034-05 | constant
@fact sds = 7.5 | rate | H | share of admitted children who died | 2034-05 | constant
@fact sb = 90 | other | H | beds | 2034 | constant
@fact cm = 390000 | other | G | camels, goats and cattle dead | 2034-05 | cumulative | projected
@fact gp = 24 | price | D | dollars for a goat | 2034-05 | snapshot
@fact gp0 = 65 | price | D | dollars for a goat | 2033-05 | snapshot
@fact gpg = -63.1 | rate | D | change in the price of a goat | 2034-05 | constant
@fact wp = 9 | price | L | dollars for a barrel of water | 2034-05 | snapshot
@fact sg = 1.15 | price | L | dollars for a kilo of sorghum | 2034-05 | snapshot
@fact ct = 70 | damages | W | dollars of cash per household and month | 2034-05 | constant
@fact ctn = 115 | price | W | dollars of a minimum food basket per month | 2034-05 | constant
@fact cts = 60.9 | other | W | share of the food basket that the cash buys | 2034-05 | constant
@fact wr = 210000 | other | W | people who got food or cash | 2034-05 | constant
@fact wrp = 350000 | other | W | people who were to get food or cash | 2034-05 | plan
@fact wrs = 60 | other | W | share of the planned people reached | 2034-05 | constant
@fact an = 186000000 | budget | U | dollars of the appeal | 2034-04-10 | plan
@fact af = 44640000 | fundraising | U | dollars received | 2034-06-05 | cumulative
@fact as = 24 | other | U | share of the appeal funded | 2034-06-05 | snapshot
@fact ag = 141360000 | other | U | dollars lacking | 2034-06-05 | snapshot
@fact gv = 10000000 | budget | S | dollars promised by the government | 2034-05-02 | plan | pledged
@fact dh = 212 | deaths | G | hunger deaths counted by elders | 2034-05-31 | cumulative
@fact ch = 3150 | cases | G | cholera cases | 2034-05-31 | cumulative
@fact chd = 58 | deaths | G | people dead of cholera | 2034-05-31 | cumulative
@fact old = 88000 | deaths | - | people dead in the famine of 2027 | 2027 | constant
@fact rd = 5 | other | - | roadblocks between Mogadishu and Luuq | 2034-05 | snapshot
@rel sum p3 = p33 + p4 + p5
@rel share p3s = p3 / pop
@rel change kg = k1 -> k2
@rel change stg = st -> st2
@rel share sds = sd / st2
@rel change gpg = gp0 -> gp
@rel share cts = ct / ctn
@rel share wrs = wr / wrp
@rel share as = af / an
@rel diff ag = an - af
@trap p3 p4 :: crisis or worse, and emergency
@trap p5 p5j :: counted now and feared for June
@trap g2 gf :: measured and famine line
@trap m1 mf :: measured death rate and famine line
@trap d1 d2 :: displaced by March and by May
@trap d2 et :: displaced at home and gone abroad
@trap dh chd :: hunger and cholera
@trap wr wrp :: reached and planned
@trap ct ctn :: cash and basket
@trap wrs cts :: two shares of about sixty percent
@trap an af :: asked and given

@doc a-analysis | food security alert | 2034-04-08
Gedo: Acute food insecurity snapshot, January–March 2034

About {412,000|p3|t=end of March} people, {half|p3s|v=50} of the region's {824,000|pop}, faced Crisis (Phase 3) or worse outcomes at the end of March. Of these {168,000|p4|^} were in Emergency (Phase 4) and {19,000|p5|^} in Catastrophe (Phase 5).

Acute malnutrition among children under five was {29.4 percent|g2} in Luuq and {22.8 percent|g1} in Dollow. A famine classification requires at least {30 percent|gf} together with a crude death rate of {2|mf} per 10,000 per day; in Luuq, {1.6|m1} was measured. Famine is therefore not classified.

Should the April–June rains fail, up to {61,000|p5j} people may be in Phase 5 by June. {Four|fs} seasons in a row have failed.

Suggested citation: FSAU Technical Series VII.{88|-}

@doc b-wire | wire agency | 2034-06-02
Somalia hunger spreads as rains fail again, UN says

NAIROBI, June 2 (East African Dispatch) - The number of people driven from their homes by drought in Somalia's Gedo region has more than doubled in two months to {131,000|d2|t=by the end of May|by=the UN} by the end of May, the UN said on Friday. At the end of March it had been {54,000|d1|t=At the end of March}. Another {26,000|et} walked into Ethiopia.

Rain so far this season comes to {38|rn|t=this season} percent of the usual amount, the agency for water said.

WFP reached {210,000|wr|t=in May} people with food or cash in May instead of {350,000|wrp}, for want of money.

Cholera has infected {3,150|ch} people in the region and killed {58|chd}, aid coordinator Ruqia Sheikh Abdirahman told reporters. Elders in two districts gave her a list of {212|dh|by=Elders} people who they say starved.

The famine of 2027 killed about {88,000|~old|t=2027} Somalis, half of them small children.

@doc c-long | British magazine | 2034-06-07
Waiting for a word

By Imogen Tarrant-Ali, Luuq

The word is famine, and it is not mine to use. It belongs to a committee. The committee wants three numbers, of which Luuq had two and nine-tenths when they were last taken.

I'll give them as they were given to me, in a room with a map and a fan that did not turn. Children too thin for their height: {29.4|g2} in a hundred. The line is at {30|gf}. Deaths: {1.6|m1} a day in every ten thousand. That line is at {two|mf}. "You can see it from here," said the young man from the analysis unit. He meant the line.

In the stabilisation centre, where the air smells of milk and bleach, {415|st2|t=in May} children were admitted in May, after {268|st|t=in April} in April. There are {ninety|sb} beds; the arithmetic of that is done on mats. {Thirty-one|sd} died. I asked the doctor, Faduma Hirsi, whether {seven and a half|sds} in a hundred was a lot. "For thin children it is little," she said. "For children it is a lot."

Outside Dollow is Kabasa. In January {23,500|k1|t=In January} people lived there in domes of cloth and thorn; now it's twice as many, {47,000|k2|t=now}, with {116|kl} latrines. A woman called Habiba let me count her goats, and there were two. A goat fetched {sixty-five|gp0|t=a year ago} dollars a year ago. She'd been offered {twenty-four|gp}. The rest of her herd is among the {390,000|~cm|v=390000} animals that the region has lost, if anyone knows.

Each month she's paid {seventy|ct} dollars on her telephone. The basket of food that this should buy costs {115|ctn}. And a barrel of water in Luuq is {nine|wp} dollars; the sorghum, {1.15|sg} a kilo.

Mogadishu has promised {ten million|gv|by=Mogadishu}. Between here and there are {five|rd} roadblocks, each with its own exchange rate.

"When they say the word," Habiba asked through my interpreter, "what comes?" I said lorries. "And if they don't?" I looked at the fan.

@doc d-sitrep | UN-style situation report | 2034-06-06
SOMALIA – Gedo Drought Response, Situation Report No. 9 (31 May 2034)

Needs: {412,000|p3|t=end-March} people in IPC 3+ (end-March), of whom {225,000|p33} IPC 3, {168,000|p4} IPC 4, {19,000|p5} IPC 5.

Displacement: {131,000|d2|t=31 May 2034} since January. Kabasa site doubled (up {100%|kg}) to {47,000|k2}.

Food: {60 per cent|wrs} of the planned caseload reached in May. Cash transfer {US$70|ct} = {61 per cent|cts|round} of the minimum basket.

Nutrition: admissions in Luuq up by {55 per cent|stg|round} to {415|st2|t=in May} in May.

Health: {3,150|ch} cholera cases, {58|chd} deaths.

Livelihoods: goat price in Dollow down {63 per cent|gpg|round|v=-63} on the year.

Funding: {US$186 million|an} sought; {24 per cent|as} received; shortfall {US$141.4 million|ag}.

Next report: {21|-} June. Access map: SO-GED-{114|-}

@doc e-radio | radio interview, transcript | 2034-06-08
THE MORNING LEDGER

PRESENTER: Ruqia Sheikh, you've coordinated aid in Gedo since 2029. Is it famine?

SHEIKH: I count funerals, I don't name them. The elders gave me {two hundred and twelve|dh|by=The elders} names.

PRESENTER: The analysts feared {sixty-one thousand|p5j|t=by this month|by=The analysts|m=projected} people in the worst category by this month. Has it come true?

SHEIKH: We don't know. Their last count was {nineteen thousand|p5|t=in March} in March. The next one is out on the {twentieth|-}.

PRESENTER: Who's paying?

SHEIKH: Out of {a hundred and eighty-six million|an} we've had {forty-four point six|af|x=1000000|t=as of Monday} as of Monday. It's {a quarter|~as|v=25}, and they call it pledging.

PRESENTER: And Mogadishu's {ten million|gv}?

SHEIKH: I've a letter about it.

PRESENTER: {Half|p3s|v=50} the region, then.

SHEIKH: Half. {Four hundred and twelve thousand|p3}. The other half shares its supper with them; that's why there's no word yet.

PRESENTER: It is {eight twenty-six|-}.
