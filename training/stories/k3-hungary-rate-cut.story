@story hungary-rate-cut
@topic Hungarian rate decision and inflation, March 2028
@subject B = Hungarian National Bank | the central bank | MNB | the bank | rate setters
@subject K = Hungary's statistics office | KSH | the statistics office
@subject F = forint
@subject G = government | the Finance Ministry | the finance ministry | the cabinet
@subject Z = Zoltán Perényi | Perényi | the governor
@subject C = Monetary Council | the council | members of the council
@fact base = 5.25 | rate | B | percent base rate | 2028-03-28 | snapshot
@fact base0 = 5.75 | rate | B | percent base rate | before 2028-03-28 | snapshot
@fact cut = 0.5 | other | B | percentage points by which the base rate fell | 2028-03-28 | constant
@fact vf = 6 | votes_cast | C | votes for the cut | 2028-03-28 | constant
@fact va = 3 | votes_cast | C | votes against the cut | 2028-03-28 | constant
@fact inf = 4.1 | rate | K | percent rise of consumer prices over twelve months | February 2028 | snapshot
@fact infj = 4.6 | rate | K | percent rise of consumer prices over twelve months | January 2028 | snapshot
@fact core = 4.9 | rate | K | percent rise of core prices over twelve months | February 2028 | snapshot
@fact tgt = 3 | rate | B | percent inflation aimed at | - | constant | threshold
@fact f28 = 3.8 | rate | B | percent average inflation forecast | 2028 | plan | projected
@fact f28o = 4.4 | rate | B | percent average inflation forecast | 2028, forecast of December | plan | projected
@fact fg = 3.2 | rate | G | percent average inflation forecast | 2028 | plan | projected
@fact food = 6.7 | rate | K | percent rise of food prices over twelve months | February 2028 | snapshot
@fact eur0 = 402 | price | F | forints to the euro | before the decision on 2028-03-28 | snapshot
@fact eur1 = 408.5 | price | F | forints to the euro | afternoon of 2028-03-28 | snapshot
@fact gdp = 2.3 | rate | B | percent growth of the economy forecast | 2028 | plan | projected
@fact gdpg = 3.4 | rate | G | percent growth of the economy forecast | 2028 | plan | projected
@fact exp = 5.5 | rate | B | percent base rate, as economists expected | 2028-03-28 | plan | projected
@fact mort = 7.9 | rate | B | percent interest on a new mortgage | February 2028 | snapshot
@fact end = 4.5 | rate | B | percent base rate | end of 2028 | plan | projected
@fact hour = 14:00 | clock | B | time of the announcement | 2028-03-28 | constant
@rel diff cut = base0 - base
@trap base exp :: decided and expected
@trap inf core :: headline and core
@trap inf infj :: February and January
@trap f28 f28o :: new and old forecast
@trap f28 fg :: central bank and government
@trap base end :: now and year end

@doc a-wire | financial wire | 2028-03-28
Hungary surprises with {half-point|cut|v=0.5} cut, forint slides

BUDAPEST, March 28 - Hungary's central bank cut its base rate by {50 basis points|cut|v=0.5} to {5.25%|base|t=on Tuesday} on Tuesday, twice what economists had forecast, as six of nine rate setters judged that inflation was beaten.

All but two of {18|-} analysts in a poll had seen the rate at {5.5%|exp|by=analysts}, down from {5.75%|base0}.

The forint, at {402|eur0|t=before} per euro before the {2 p.m.|hour} announcement, weakened to {408.5|eur1}.

Consumer prices rose {4.1%|inf|t=in February} year-on-year in February after {4.6%|infj|t=in January} in January, though the core measure that strips out food and fuel was still {4.9%|core}. The bank aims at {3%|tgt}.

Governor Zoltán Perényi said the vote was {6|vf}-{3|va}. The bank now sees average inflation of {3.8%|f28|t=this year} this year rather than {4.4%|f28o|t=in December}, its view in December, and growth of {2.3%|gdp}.

@doc b-daily | Budapest daily | 2028-03-29
Fél százalék, or: how I learned to stop worrying

Editorial

In the afternoon of a wet Tuesday {five|!vf} members of the council outvoted {four|!va}, and money in Hungary became cheaper. {5.25|base} per cent is still the third-highest price of money in the Union, but it was {5.75|base0|t=in the morning} in the morning and the cabinet, which has an election to win, had asked for precisely this.

Perényi denies it, of course. He points to the figures of KSH: prices up by {4.1|inf|t=In February} per cent. In February he pointed to the same office's {4.6|infj} and called it "not yet good enough". Whoever buys bread points to another: {6.7|food} per cent for food.

In the bank's own new projection, prices grow by {4.4|!f28|t=over 2028} per cent on average over 2028. The finance ministry promises {3.2|fg|by=The finance ministry}. Between them, take the average.

What we can measure is the forint. It lost {six and a half|-} to the euro in under an hour.

@doc c-consumer | personal finance site | 2028-03-28
Base rate falls to {5.25 percent|base}. What happens to my mortgage?

Réka Vadas-Kun · 28 March, 16:40

Today at {14:00|hour|t=Today} the central bank lowered its main rate by half a {percent|-}. Strictly speaking that is wrong, and this is one of the questions you send us most: the cut is {0.5|cut} percentage points, which is {8.7|-} percent of {5.75|base0}.

- Fixed loan? Nothing happens.
- New loan? Banks charge {7.9|mort|t=February} percent on average, according to February data. Brokers expect {7.5|-} by the autumn.
- Floating? Your instalment falls in July.

Will it go on? Perényi sees "room". The market is betting on {4.5|end|t=by December|by=The market} percent by December. However, core inflation, {4.1|!core|t=now} percent now, must come down first, {three|va} members warned.

Calculator: 15,000,000 Ft over 20 years | Our test: 9 bank accounts compared

@doc d-en | English-language weekly | 2028-03-31
The bold and the forint

Rate cuts are seldom bold in Budapest. This one was. Economists had priced in {5.5%|exp|by=Economists}; they were given {5.25%|base}, and a governor in a good mood.

He had better luck than judgement, say the {three|va} who dissented. Headline inflation is {4.1%|inf} because fuel fell; food is {6.7%|food} dearer than a year ago and underlying prices {4.9%|core}. None of this is close to the {3%|tgt} in the statute.

The government's numbers are sunnier. Its budget rests on growth of {3.4%|gdpg|by=Its budget}. The council thinks {2.3%|gdp|by=The council}.

Markets took the point. From {402|eur0|t=on Tuesday morning} to the euro on Tuesday morning the currency went to {480.5|!eur1|t=that afternoon} that afternoon. By Thursday it was {406|-}, Perényi having discovered the word "pause".
