@story kuusiranta-tax
@topic Municipal income tax, school closures and a savings plan in Kuusiranta, Finland
@subject K = Kuusiranta | the town of Kuusiranta | the town | the municipality
@subject J = Town Manager Riikka Nousiainen-Haddad | Nousiainen-Haddad | the town manager | Riikka Nousiainen-Haddad
@subject C = Kuusiranta town council | the council | councillors
@subject L = Left Circle | the Left Circle group | Left Circle's Eino Paasilinna | Paasilinna | Eino Paasilinna
@subject W = wellbeing county | the wellbeing county | the county
@subject S = Myllylä school | Myllylä | the village school
@fact t1 = 9.8 | rate | K | municipal income tax | 2034 | plan | pledged
@fact t0 = 9.1 | rate | K | municipal income tax | 2033 | snapshot
@fact ti = 0.7 | margin | K | rise of municipal income tax in points | 2034 | plan | pledged
@fact tp = 9.5 | rate | J | municipal income tax | 2034, first proposal | plan
@fact av = 7.6 | rate | - | municipal income tax on average nationwide | 2033 | snapshot
@fact in = 4200000 | revenue | K | yearly income in euros from the rise | 2034 | plan | projected
@fact df = 7900000 | budget | K | deficit in euros | 2033 | snapshot | projected
@fact sv = 3700000 | budget | K | savings in euros | 2034 | plan | pledged
@fact to = 118400000 | budget | K | spending in euros | 2034 | plan
@fact de = 96300000 | budget | K | debt in euros | end of 2033 | plan | projected
@fact dp = 5350 | budget | K | debt per resident in euros | end of 2033 | plan | projected
@fact po = 18000 | other | K | residents | 2033 | snapshot
@fact sc = 2 | other | K | schools to close | August 2034 | plan
@fact sc0 = 4 | other | J | schools to close | first proposal | plan
@fact pu = 63 | enrolment | S | pupils | autumn 2033 | snapshot
@fact pu2 = 41 | enrolment | S | pupils | 2040 | plan | projected
@fact di = 17 | distance | S | kilometres to the next school | - | constant
@fact jb = 34 | jobs | K | jobs to go | 2034 | plan
@fact jb0 = 52 | jobs | J | jobs to go | first proposal | plan
@fact vy = 26 | vote_count | C | councillors for | 2033-11-14 | snapshot
@fact vn = 17 | vote_count | C | councillors against | 2033-11-14 | snapshot
@fact nb = 7.2 | rate | - | municipal income tax in the town across the lake | 2034 | plan
@fact rt = 21 | jobs | K | retirements | 2034 | plan
@fact ry = 30 | vote_count | C | councillors against halting all school closures | 2033-11-14 | snapshot
@fact rn = 13 | vote_count | C | councillors for halting all school closures | 2033-11-14 | snapshot
@fact cs = 43 | seats | C | seats | - | constant
@fact du = 7 | duration | C | hours of the meeting | 2033-11-14 | snapshot
@fact pe = 2870 | other | S | signatures on a petition | November 2033 | cumulative
@fact co = 290 | price | K | euros a year that the rise costs a median earner | 2034 | plan | projected
@fact pk = 7.5 | other | W | minutes that the ambulance takes on average | 2033 | snapshot
@rel diff ti = t1 - t0
@rel sum df = in + sv
@rel sum cs = vy + vn
@rel product de = dp * po
@rel sum cs = ry + rn
@race vote = vy vn
@trap t1 tp :: decided and first proposed
@trap t0 av :: the town and the country
@trap in sv :: two halves of the gap
@trap sc sc0 :: closures decided and first proposed
@trap jb jb0 :: jobs decided and first proposed
@trap de df :: debt and deficit
@trap pu pu2 :: now and forecast

@doc regional-daily | regional daily, before the meeting | 2033-10-24
Manager wants {four|sc0} schools shut, tax at {9.5|tp}

The town manager of Kuusiranta put her cards on the table on Monday. Riikka Nousiainen-Haddad proposes to raise the municipal income tax to {9.5|tp|t=on Monday|by=Riikka Nousiainen-Haddad} per cent from {9.1|t0|t=this year} this year, close {four|sc0|t=on Monday} schools and cut {52|jb0} jobs.

Without such steps, she warned, the deficit of {7.9 million|df|by=she|t=this year} euros expected this year would become a habit. The debt will stand at {96.3 million|de|t=at New Year} at New Year. That is {5,350|dp|^} euros for each of the {18,000|po} residents.

The village school of Myllylä is on the list. It has {63|pu|t=at present} pupils at present; the forecast for 2040 is {41|pu2|by=the forecast|t=2040}.

"A school is not a building, it is a bus timetable," said the manager. For Myllylä's children the timetable would be {17|di} kilometres long.

Also today: Elk hits van on highway 23 | Ilves 3–2 after overtime

@doc public-english | public broadcaster, English pages | 2033-11-14
Kuusiranta raises tax to one of Finland's highest after marathon meeting

After {seven|du} hours of debate, councillors in Kuusiranta voted late on Monday to raise the municipal income tax by {0.7|ti|t=late on Monday} percentage points to {9.8 percent|t1|t=next year} next year, among the highest rates in the country. The national average is {7.6 percent|av}.

The plan passed by {26|vy|t=late on Monday} votes to {17|vn|^}.

It is harsher on taxpayers than the {9.5 percent|tp|by=Riikka Nousiainen-Haddad|t=in October} that Town Manager Riikka Nousiainen-Haddad had put forward in October, and gentler on services. {Two|sc|s=the town} schools will close rather than {four|sc0}, and {34|jb|s=the town} jobs will go in place of {52|jb0}.

The increase is to bring in {4.2 million|in} euros a year. With savings of {3.7 million|sv} the town would wipe out its {7.9-million|df|t=this year}-euro shortfall of this year.

Myllylä, whose supporters gathered {2,870|pe} signatures, keeps its school.

"People told us that they'd rather pay," said Eino Paasilinna of the Left Circle. For someone on a median wage the bill is about {290|~co|by=Eino Paasilinna} euros a year.

@doc blog | resident's blog | 2033-11-16
So we are number three in Finland

I moved to Kuusiranta for the lake and the {9.1|t0|t=when I moved} that I paid when I moved. From January it's {9.8|t1|t=From January}. Neighbours on the other shore pay {7.2|nb|s=Neighbours on the other shore}. I can see their saunas from here.

Was there an alternative? The manager's: {9.5|tp|s=The manager} and {four|sc0|s=The manager} schools fewer. My daughter is one of {63|pu} at Myllylä, so you can guess what I signed. Me and nearly {3,000|~pe} others.

What I don't get is the debt. {Five thousand|>dp|v=5000} euros each? For a swimming hall that's closed on Mondays? They say next year's spending is {118.4 million|to|t=next year}, and {96.3|de|x=1000000} million is owed. If I ran my house that way...

Comments (27). Pekka59: "Sell the hall." Anon: "{9.8|-} is what Jumppanen got in the 1983 ski jump."

@doc municipal-release | municipal press release | 2033-11-14
Council approves economic programme 2034–2036

At its meeting of 14 November the town council approved the budget for 2034 and the economic programme by {26|vy|t=14 November}–{17|vn|^}. All {43|cs} members or their deputies were present.

Key figures:
Expenditure: EUR {118.4 million|to|t=2034}
Income tax: {9.8%|t1|t=2034} ({9.1%|t0|t=2033} in 2033)
Yield of the increase: EUR {4.2 million|in|t=2034}
Other adjustment measures: EUR {3.7 million|sv|t=2034}
Reduction of personnel: {34|jb|t=2034} person-years, of which retirements {21|rt}
School network: {two|sc} units to be discontinued in August 2034

The council rejected by {30|ry}–{13|rn} a motion by the Left Circle to halt all school closures.

Responsibility for health and rescue services lies with the wellbeing county and is not part of the programme. The county reports an average response time of {7.5|pk|by=The county} minutes for ambulances in our area.

Further information: Town Manager, tel. +358 40 555 0123
