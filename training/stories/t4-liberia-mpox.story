@story t4-liberia-mpox
@topic Mpox outbreak in two Liberian counties, from the first week to the start of vaccination
@subject L = Liberia | the country | nationwide | national
@subject G = Garbleh County | Garbleh
@subject K = Konwea County | Konwea
@subject M = Monrovia | Montserrado | the capital
@subject S = Sinkor-Plah hospital | the treatment unit | Sinkor-Plah | the unit
@subject I = National Public Health Institute | NPHI | the institute | the health institute
@subject U = Unity Health Relief | UHR | the charity
@subject H = health workers | nurses | medical staff
@subject C = children | under-15s | pupils
@subject W = World Health Organization | WHO
@subject D = first consignment of vaccine | first consignment | the doses | the shipment
@fact a1 = 348 | cases | L | suspected cases | 2036-02-09 | cumulative
@fact a2 = 526 | cases | L | suspected cases | 2036-02-16 | cumulative
@fact b1 = 127 | cases | L | confirmed cases | 2036-02-09 | cumulative
@fact b2 = 214 | cases | L | confirmed cases | 2036-02-16 | cumulative
@fact nw = 87 | cases | L | confirmed cases in a week | week to 2036-02-16 | snapshot
@fact nwp = 68.5 | rate | L | percent more confirmed cases than a week before | 2036-02-16 | snapshot
@fact g1 = 78 | cases | G | confirmed cases | 2036-02-09 | cumulative
@fact g2 = 129 | cases | G | confirmed cases | 2036-02-16 | cumulative
@fact k1 = 41 | cases | K | confirmed cases | 2036-02-09 | cumulative
@fact k2 = 68 | cases | K | confirmed cases | 2036-02-16 | cumulative
@fact m1 = 8 | cases | M | confirmed cases | 2036-02-09 | cumulative
@fact m2 = 17 | cases | M | confirmed cases | 2036-02-16 | cumulative
@fact gs = 60.28 | other | G | percent of the confirmed cases | 2036-02-16 | snapshot
@fact d1 = 3 | deaths | L | people killed by the disease | 2036-02-09 | cumulative
@fact d2 = 7 | deaths | L | people killed by the disease | 2036-02-16 | cumulative
@fact dg = 4 | deaths | G | people killed by the disease | 2036-02-16 | cumulative
@fact dk = 3 | deaths | K | people killed by the disease | 2036-02-16 | cumulative
@fact dm = 0 | deaths | M | people killed by the disease | 2036-02-16 | cumulative
@fact dd = 4 | deaths | L | people killed by the disease in a week | week to 2036-02-16 | snapshot
@fact cfr = 3.27 | rate | L | percent of confirmed patients who died | 2036-02-16 | snapshot
@fact ch = 96 | cases | C | confirmed cases | 2036-02-16 | cumulative
@fact chs = 44.86 | other | C | percent of the confirmed cases | 2036-02-16 | snapshot
@fact chd = 2 | deaths | C | children killed by the disease | 2036-02-16 | cumulative
@fact hw = 19 | cases | H | confirmed cases | 2036-02-16 | cumulative
@fact hw1 = 11 | cases | H | confirmed cases | 2036-02-09 | cumulative
@fact bed = 60 | other | S | beds | 2036-02-16 | snapshot
@fact beda = 24 | other | S | beds | 2036-02-01 | snapshot
@fact bedp = 110 | other | S | beds | 2036-02-29 | plan | pledged
@fact adm = 73 | other | S | patients in beds | 2036-02-16 | snapshot
@fact over = 13 | other | S | patients beyond the number of beds | 2036-02-16 | snapshot
@fact dis = 58 | other | S | patients sent home healed | 2036-02-16 | cumulative
@fact dose = 43200 | other | D | doses of vaccine | 2036-02-17 | constant
@fact vial = 2160 | other | D | boxes | 2036-02-17 | constant
@fact per = 20 | other | D | doses in a box | - | constant
@fact ask = 150000 | other | I | doses of vaccine asked for | 2036-02 | plan
@fact dosep = 28.8 | other | D | percent of the doses asked for | 2036-02-17 | snapshot
@fact dog = 26000 | other | G | doses of vaccine allotted | 2036-02-17 | plan
@fact dok = 13200 | other | K | doses of vaccine allotted | 2036-02-17 | plan
@fact dom = 4000 | other | M | doses of vaccine allotted | 2036-02-17 | plan
@fact ppl = 21600 | other | D | people who can be fully vaccinated | 2036-02-17 | plan | projected
@fact ap = 11400000 | budget | I | dollars asked of donors | 2036-02-18 | plan
@fact got = 2600000 | fundraising | I | dollars received from donors | 2036-02-18 | cumulative
@fact gotp = 22.81 | rate | I | percent of the dollars asked that was received | 2036-02-18 | cumulative
@fact pop = 182000 | other | G | people who live there | 2034 census | constant
@fact popk = 121500 | other | K | people who live there | 2034 census | constant
@fact con = 1862 | other | G | contacts being traced | 2036-02-16 | snapshot
@fact conr = 1117 | other | G | contacts reached in the last day | 2036-02-16 | snapshot
@fact conp = 60 | rate | G | percent of contacts reached in the last day | 2036-02-16 | snapshot
@fact sch = 34 | other | G | schools closed | 2036-02-18 | snapshot
@fact old = 63 | cases | L | confirmed cases | whole of 2035 | cumulative
@fact max = 1000 | cases | L | confirmed cases by the end of March | 2036-03-31 | plan | projected
@fact rg = 7.09 | rate | G | confirmed cases per ten thousand people | 2036-02-16 | snapshot
@fact rk = 5.6 | rate | K | confirmed cases per ten thousand people | 2036-02-16 | snapshot
@fact vg = 11.87 | other | G | percent of people who can be fully vaccinated with the first doses | 2036-02-17 | plan | hypothetical
@trap rg rk :: two counties
@trap a2 b2 :: suspected and confirmed
@trap b1 b2 :: a week apart
@trap d2 dg :: the country and one county
@trap dg dd :: a county's dead and the week's dead
@trap bed adm :: beds and patients
@trap bed bedp :: beds now and promised
@trap dose ppl :: doses and people
@trap dose ask :: came and asked for
@trap gs conp :: two shares of about sixty percent
@trap k2 adm :: one county's cases and the patients in the unit
@rel diff nw = b2 - b1
@rel change nwp = b1 -> b2
@rel sum b1 = g1 + k1 + m1
@rel sum b2 = g2 + k2 + m2
@rel share gs = g2 / b2
@rel sum d2 = dg + dk + dm
@rel diff dd = d2 - d1
@rel share cfr = d2 / b2
@rel share chs = ch / b2
@rel diff over = adm - bed
@rel product dose = vial * per
@rel share dosep = dose / ask
@rel sum dose = dog + dok + dom
@rel share gotp = got / ap
@rel share vg = ppl / pop
@rel share conp = conr / con

@doc a-wire1 | wire agency | 2036-02-10
Liberia confirms {127|b1} mpox infections, most of them in one county

MONROVIA, Feb 10 — Laboratory tests have confirmed {127|b1|t=as of Saturday|by=the National Public Health Institute} cases of mpox in Liberia as of Saturday, the National Public Health Institute said, twice the {63|old|t=in all of last year} recorded in all of last year.

{Seventy-eight|g1|t=as of Saturday} of the patients live in Garbleh County, on the Ivorian border, and {41|k1|s=neighbouring Konwea} in neighbouring Konwea. The remaining {eight|m1|s=Monrovia} were found in Monrovia, all of them traders who had come from the east.

{Three|d1} people have died. {Eleven|hw1} of the infected are nurses or other medical staff.

The institute is following a further group: with suspected cases included, the number is {348|a1|t=so far|by=The institute} so far. "A rash is a rash until the laboratory has spoken," its director, Dr Musu Kpadeh-Toe, told reporters.

The treatment unit at Sinkor-Plah had {24|beda|t=at the start of the month|s=Sinkor-Plah} beds at the start of the month; it has been enlarged with tents. The government has asked the WHO for {150,000|ask} doses of vaccine.

@doc b-wire2 | wire agency | 2036-02-17
Mpox infections in Liberia up by more than {two-thirds|>nwp|v=67} in a week

MONROVIA, Feb 17 — Confirmed mpox infections in Liberia rose to {214|b2|t=by Saturday night|by=health officials} by Saturday night from {127|b1|t=seven days earlier} seven days earlier, health officials said on Sunday, an increase of {68.5%|nwp}. Deaths more than doubled to {seven|d2|t=by Saturday night}.

Garbleh County accounts for {60%|gs} of the total with {129|g2|s=Garbleh County}. Konwea has {68|k2|s=Konwea} and the capital {17|m2|s=the capital}. {Four|dg} of the dead were from Garbleh and {three|dk|s=Konwea} from Konwea; Monrovia has recorded {none|dm|v=0|s=Monrovia}.

Including those who have symptoms but no test result, the count stands at {526|a2}.

A plane carrying {43,200|dose|t=on Sunday|s=first consignment} doses of vaccine, the first consignment, landed at Roberts airport on Sunday. That is {29%|dosep|round} of what Liberia had asked for. As each person needs two shots, they are enough for {21,600|ppl|s=they} people. {Twenty-six thousand|dog} go to Garbleh, {13,200|dok|s=Konwea} to Konwea and {4,000|dom|s=Monrovia} to Monrovia.

An internal projection seen by this agency puts the number of confirmed infections at {1,000|max|t=by the end of March|m=projected} by the end of March if contacts are not traced faster. On Saturday {1,117|conr|t=On Saturday} of the {1,862|con|^} people on Garbleh's contact lists were reached.

@doc c-daily | national daily | 2036-02-18
No bed, no floor: inside the tents of Sinkor-Plah

By Comfort Sieh-Wollor, our reporter in Garbleh
ADVERTISEMENT | Page 4 | L$150

The mattress that Deddeh shares with her two boys lies between two tent poles. It is not on any list. The unit has {60|bed} beds. On Saturday, when the last count was done, {73|adm|t=On Saturday|s=it} patients were lying in it, {thirteen|over|^} too many, and nobody sends away a mother.

"They tell us there will be {110|bedp|t=at the end of the month|m=pledged} at the end of the month," says the head nurse, Emmanuel Gbarwea. He counts on his fingers those of his colleagues who have caught it. In the whole country, {19|hw|s=health workers} health workers have tested positive.

It is children, more than any others, who fill these tents: {96|ch|by=the institute} of the {214|b2|^} confirmed cases are below the age of fifteen, according to the institute, or {45 percent|chs|round|^}. {Two|chd} of the {seven|d2} dead were children. Since Monday {34|sch|t=Since Monday} schools have been shut in Garbleh.

And yet people walk out of here. {Fifty-eight|dis|s=here} have been discharged. They get a bucket, soap and a certificate, which some of them are said to burn.

The vaccine came on Sunday, {2,160|vial} boxes of it. Each holds {20|per} doses. In Plahville a town crier announced that {46,200|!dose|by=a town crier} injections were on their way; the county health officer, Titus Nyanfor, prefers to speak of the {26,000|dog|by=Titus Nyanfor|s=his county} meant for his county, where {182,000|pop|s=his county} people live.

MORE: Rubber price up US$0.12 | 3 held over Ganta gold | Lone Star squad of 26 named

@doc d-charity | appeal of a charity | 2036-02-18
UNITY HEALTH RELIEF — EMERGENCY APPEAL

Mpox is spreading in the east of Liberia faster than at any time since the virus was first found here.

In one week, {87|nw|t=In one week} people were added to the list of the confirmed. {Four|dd|^} died. Behind each of them is a family that now eats alone.

Three things would break the chain.

Tracing. Garbleh's volunteers have to visit {1,862|con} people every day and manage {60%|conp}. They share nine motorbikes.

Beds. At Sinkor-Plah {73|adm|s=Sinkor-Plah} patients lie in a space made for {60|bed}.

Vaccine. Liberia asked for {150,000|ask|s=Liberia} doses. A little over a {quarter|~>dosep|v=28} of that has come.

The government's response plan costs {US$11.4 million|ap|s=The government's}. Donors have so far given {US$2.6 million|got|t=so far}, which is {32 percent|!gotp|by=our} by our reckoning. UHR has pledged to run two mobile laboratories from its own funds.

US$25 pays for a contact tracer's fuel for a week. Give at unityhealthrelief.example or send a text to 4400.

@doc e-radio | radio bulletin, simple English | 2036-02-18
This is Radio Lofa Rainbow, 98.1 FM. The time is six o'clock. We start with the monkeypox news.

The institute has checked the blood again. It says that the sickness is now sure in {two hundred fourteen|b2|by=The institute} people. Last week it was {one hundred twenty-seven|b1|t=Last week|by=The institute}. In Garbleh there are {one hundred twenty-nine|g2|s=Garbleh}. In Konwea, {eighty-six|!k2|s=Konwea}. In Monrovia, {seventeen|m2|s=Monrovia}.

{Five hundred twenty-six|a2} people have been written down as maybe having it. Please do not mix up the two numbers.

{Seven|d2} have died. No one has died in Monrovia.

Injections begin on Thursday. First the nurses, then those who touched a sick person, then teachers. There are {four thousand|dom|s=Monrovia} for Monrovia and {thirteen thousand two hundred|dok|s=Konwea} for Konwea. One person needs two. If you hear that it costs money, that is a lie.

In Garbleh {thirty-four|sch|s=Garbleh} schools stay closed. Konwea's schools are open.

And now the market prices. A bag of rice, 25 kilos, was eighteen US dollars in Ganta this morning.

@doc f-blog | public health blog | 2036-02-22
Reading the Liberian numbers

Posted by Iphigenia Quarshie-Lund | 12 comments | 4 min read

I have been asked whether mpox in Liberia kills {three percent|~cfr} of those it infects. Divide {seven|d2|t=as of 16 February} deaths by {214|b2|^} confirmed cases, as of 16 February, and you do get {3.3|cfr|^}. But the denominator is only those who got a swab. Put the {526|a2|t=as of 16 February} in its place and the figure is closer to one. Neither is the truth.

Better to look at place. A total of {129|g2|s=Garbleh} in Garbleh sounds worse than {68|k2|s=Konwea} in Konwea, but then Garbleh has {182,000|pop|s=Garbleh} people and Konwea {121,500|popk|s=Konwea}, so the rates, {7|rg|round|s=Garbleh} against {5.6|rk|s=Konwea} per ten thousand, are not so far apart. A week before, when the former had {78|g1|t=A week before|s=the former} and the latter {41|k1|^|s=the latter}, they were further from each other.

What of the response? The {US$2.6 million|got|t=by Monday} that had come in by Monday is {23 percent|gotp|round} of the {11.4|ap|x=1000000} million requested. The share of contacts seen each day is {three in five|conp|v=60}. In an outbreak that added {87|nw|t=in seven days} cases in seven days, both should be higher. The modellers inside the institute speak of {1,000|max|t=by Easter|by=The modellers inside the institute|m=projected} confirmed by Easter; I would not print that number without its conditions, and I see that some have.

As for the vaccine, {43,200|dose} doses will protect {21,600|ppl} people, fewer than {one in eight|<vg|v=12} of Garbleh alone.
