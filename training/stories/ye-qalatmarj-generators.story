@story qalatmarj-generators
@topic Qalat Marj, Lebanon: generator fees, a landfill fire and a municipality with eleven policemen, 2031
@subject M = Qalat Marj municipality | Qalat Marj | the municipality
@subject G = generator owners | the owners | generator cartel
@subject P = municipal police
@subject F = landfill fire at Wadi Simaan | the fire | Wadi Simaan
@subject R = residents' committee Noor | Noor | the committee
@subject H = Qalat Marj government hospital | the government hospital | the hospital
@subject B = roadblock at the roundabout | the roadblock
@subject Y = Mayor Hanan Abi-Zeid Karroum | Karroum | the mayor
@fact gn = 27 | other | G | owners | 2031 | snapshot
@fact gm = 46 | other | G | generators | 2031 | snapshot
@fact gk = 0.34 | price | M | dollars a kilowatt-hour at the official rate | 2031-07 | constant
@fact gc = 0.51 | price | G | dollars a kilowatt-hour charged | 2031-07 | snapshot
@fact gd = 0.45 | price | G | dollars a kilowatt-hour charged | 2031-10 | snapshot
@fact gp = 50 | rate | G | overcharge in percent | 2031-07 | snapshot
@fact gs = 9400 | other | G | subscribers | 2031 | snapshot
@fact ga = 85 | price | G | dollars of average monthly bill | 2031-07 | snapshot
@fact gr = 799000 | revenue | G | dollars a month | 2031-07 | snapshot
@fact gx = 11 | other | M | owners fined | 2031-08-15 | cumulative
@fact gf = 5000 | price | M | dollars of fine for each owner | 2031-08 | constant
@fact gt = 55000 | damages | M | dollars of fines | 2031-08-15 | cumulative
@fact sh = 4 | duration | M | hours of state electricity a day | 2031-07 | snapshot
@fact s2 = 2 | duration | M | hours of state electricity a day | 2031-08-20 | snapshot
@fact hc = 18 | duration | G | hours of generator current a day | 2031-07 | snapshot
@fact of = 7 | duration | G | hours for which the owners switched off | 2031-08-18 | cumulative
@fact po = 11 | officers | P | officers | 2031-08 | snapshot
@fact pq = 40 | officers | P | officers in the staffing plan | 2031 | constant | threshold
@fact pv = 29 | officers | P | officers missing | 2031-08 | snapshot
@fact pw = 140 | price | P | dollars of monthly pay | 2031-08 | snapshot
@fact fd = 6 | duration | F | days | 2031-08-28 | cumulative
@fact fa = 3.5 | area | F | hectares on fire | 2031-08-23 | snapshot
@fact fi = 92 | injuries | F | people treated for smoke | 2031-08-24 | cumulative
@fact f2 = 163 | injuries | F | people treated for smoke | 2031-08-28 | cumulative
@fact fh = 14 | other | F | people kept in hospital | 2031-08-28 | snapshot
@fact fe = 310 | evacuated | F | families that left | 2031-08-25 | cumulative
@fact fv = 17 | other | F | fire engines | 2031-08-24 | snapshot
@fact fy = 2018 | other | F | year in which the landfill was to close | 2015 | plan
@fact ft = 130 | other | F | tonnes dumped a day | 2031 | snapshot
@fact hb = 120 | other | H | beds | 2031 | constant
@fact ho = 52 | other | H | beds open | 2031-08 | snapshot
@fact hx = 68 | other | H | beds closed | 2031-08 | snapshot
@fact hd = 9 | duration | H | days of diesel left | 2031-08-16 | snapshot
@fact h2 = 2 | duration | H | days of diesel left | 2031-08-22 | snapshot
@fact bp = 600 | crowd | B | people by the committee's count | 2031-08-19 | snapshot
@fact bq = 250 | crowd | B | people by the police estimate | 2031-08-19 | snapshot
@fact ba = 8 | arrests | B | people arrested | 2031-08-19 | cumulative
@fact bh = 5 | duration | B | hours | 2031-08-19 | cumulative
@fact bu = 2400000 | budget | M | dollars in the budget | 2031 | plan
@fact bc = 720000 | revenue | M | dollars of fees collected | January to July 2031 | cumulative
@fact bs = 30 | other | M | fees collected as a share of the budget | January to July 2031 | snapshot
@fact so = 1900000 | budget | M | dollars for a solar field | 2032 | plan | pledged
@fact sm = 2.5 | other | M | megawatts of the solar field | 2032 | plan
@fact pop = 68000 | other | M | residents | 2031 | snapshot | projected
@fact re = 21000 | other | M | refugees among the residents | 2031 | snapshot | projected
@fact vy = 10 | votes_cast | M | councillors for the tender | 2031-09-09 | snapshot
@fact vn = 8 | votes_cast | M | councillors against the tender | 2031-09-09 | snapshot
@fact vs = 18 | seats | M | councillors | - | constant
@fact nt = 0.37 | price | M | dollars a kilowatt-hour bid | 2031-10 | plan
@trap gk gc :: official and charged
@trap gn gm :: owners and generators
@trap gn gx :: owners and those fined
@trap gf gt :: each fine and all
@trap sh hc :: state and generator hours
@trap sh s2 :: July and August
@trap po pq :: officers there and planned
@trap fi f2 :: two dates
@trap f2 fh :: treated and kept in
@trap hb ho :: all beds and open ones
@trap hd h2 :: diesel on two days
@trap bp bq :: two counts
@trap pop re :: all residents and refugees
@rel change gp = gk -> gc
@rel product gr = gs * ga
@rel product gt = gx * gf
@rel diff pv = pq - po
@rel diff hx = hb - ho
@rel share bs = bc / bu
@rel sum vs = vy + vn

@doc a-daily | English-language daily | 2031-08-17
Qalat Marj fines {11|gx} generator owners, who yawn

By Rouba Tannous-Eriksen

QALAT MARJ: The bill that Abu Elias taped to the bakery window is for {$85|~ga}, which is what most people in this town pay in a month to keep a fridge and two lamps alive.

The ministry's price for a kilowatt-hour is {34 cents|gk|v=0.34}. The {27|gn} men who own the town's {46|gm} generators charge {51|gc|v=0.51}. The municipality on Friday fined {11|gx} of them {$5,000|gf} each.

"With what will she collect it?" asked one of them, amiably, of Mayor Hanan Abi-Zeid Karroum. She's got {eleven|po} policemen, who earn {$140|pw} a month. There should be {40|pq}.

The state delivers {four|sh|t=in July} hours a day (that was in July). The owners provide {18|hc}. They've {9,400|gs} subscribers, which comes to {$800,000|~gr} a month, or more in a quarter than the municipality's whole budget of {$2.4 million|bu} for the year.

At the government hospital, with {52|ho} of {120|hb} beds open, the director said he had diesel for {nine|hd} days.

@doc b-tv | TV bulletin on a news site | 2031-08-19
Residents block roundabout after blackout

MTL News | 19 Aug 2031 22:04 | Arabic | English | Français

Angry residents cut the main road at Qalat Marj today after the generator owners, in reply to the fines, switched everything off for {17|!of|t=yesterday} hours yesterday.

Police say {250|bq|t=today|by=Police} people took part; the committee Noor says {600|bp|t=today|by=the committee Noor}. The road was shut for {five|bh} hours. {Eight|ba} people were arrested, among them a bride, who was released.

"I've got a fish in the freezer since Easter," a woman told our camera.

The owners' spokesman said the outage lasted {seven|of} hours "for maintenance".

Weather: 36. Dollar: unchanged. Your horoscope, with Maguy.

@doc c-committee | committee's WhatsApp broadcast, translated | 2031-08-24
*NOOR — broadcast 112*

Dear all

🔥 Wadi Simaan has been burning since Friday. {3.5|fa} hectares. {Seventeen|fv} engines, two of them from Saida. Keep the windows shut, those who have glass.

😷 Treated until tonight: {92|fi|t=until tonight}. If you wheeze go to the clinic of Dr. Aline, free.

🏥 The hospital has {two|h2|t=on Friday} days of diesel, as counted on Friday. Let's not pretend we don't know who sells diesel.

💡 State current is now {two|s2|t=now} hours. We remind the cartel that the price is {0.34|gk}, not {0.51|gc}. {Fifty|gp} per cent too much.

🗑 This dump was to be closed in {2018|fy}. It gets {130|ft} tonnes every day.

Forward. Don't forward the one about the mayor's cousin, it isn't true.

@doc d-wire | wire agency | 2031-08-28
Lebanon landfill fire out after {six|fd} days

QALAT MARJ, Lebanon, Aug 28 (LevantPress) - Firefighters on Thursday put out a blaze at a landfill that had covered the town of Qalat Marj in smoke for {six|fd} days.

The health ministry said {136|!f2|t=by Thursday} people had been treated for breathing trouble by Thursday and {14|fh} remained in hospital. Some {310|~fe} families left.

The town's {68,000|pop} inhabitants include {21,000|re} Syrian refugees.

Its hospital has closed {68|hx} of its beds for lack of staff and fuel.

Mayor Hanan Abi-Zeid Karroum called for the site to be shut, as had been planned for {2018|fy}.

@doc e-interview | weekly magazine interview | 2031-09-04
"I have eleven policemen and a stamp"

Weekly Ahwal, interview by Ziad Nasr-Lindholm

Q: Madam Mayor, is Qalat Marj governed?
A: By whom? {Twenty-seven|gn} gentlemen own the light. I own the stamp.

Q: You fined them.
A: {Eleven|gx}, {55,000|gt} dollars. One paid. With small notes.

Q: You've eleven policemen as well.
A: I'm missing {29|pv}. Would you work for {140|pw}?

Q: The smoke. {163|f2|t=by the end} people were treated by the end.
A: I was one. It's a landfill from before the landfill that was to replace it.

Q: What do you want?
A: A field. Solar, {two and a half|sm|v=2.5} megawatts. {1.9 million|so} dollars, from the Italians and the diaspora. On Tuesday I ask the council for a tender. There are {eighteen|vs} of us. I think I've got {ten|vy|m=projected}.

Q: And the money of the municipality?
A: From January to July we collected {720,000|bc|t=From January to July} in fees, thirty per cent of the budget. People pay whoever can switch them off.

@doc f-daily2 | English-language daily | 2031-10-12
Solar tender draws a bid, and a bullet

By Rouba Tannous-Eriksen

Only one company has bid to light Qalat Marj from a field of panels. It's asking {37 cents|nt|v=0.37} a kilowatt-hour. Three nights ago someone shot the company's signboard.

All {18|vs} councillors voted on the tender last month: {10|vy} in favour and {six|!vn} against, of whom four, it emerged, are related to owners.

The owners have lowered their price to {45 cents|gd|v=0.45|t=this month} this month. It's "a gesture", they said. The official rate's still {34|gk|v=0.34}.

Noor has called off a second roadblock. In August {eight|ba|t=In August} of its people were arrested.

The state gives {two|s2} hours. Abu Elias has taken the bill from the window and put up a candle.
