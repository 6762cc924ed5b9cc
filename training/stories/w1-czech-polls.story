@story czech-polls
@topic Three Czech polls within a week of the autumn election, and the average of them
@subject F = Forum of Regions | Fórum krajů | the Forum | FK | Zubák's movement | the opposition
@subject N = New Course | Nový kurz | NK | the prime minister's party
@subject J = Unity of Labour | Jednota práce | the Unity | JP | the leftists
@subject S = Sovereignty | Suverenita | the nationalists
@subject Z = Greens and Mayors | Zelení a starostové
@subject L = Liberal Initiative | Liberální iniciativa | the Liberals
@subject C = present coalition | coalition | the government camp
@subject V = Vektor Research | Vektor
@subject P = Polaris
@subject K = Kompas
@subject H = Radka Holubová | Holubová | the prime minister | the premier
@subject Q = Matěj Zubák | Zubák | the opposition leader
@subject CZ = Czech Republic | Czechia | Czechs | the Chamber of Deputies | the Chamber | the lower house
@fact fv8 = 31.0 | poll_share | F | voting intention in the Vektor poll | August 2029 | snapshot
@fact fv = 29.5 | poll_share | F | voting intention in the Vektor poll | September 2029 | snapshot
@fact nv8 = 23.5 | poll_share | N | voting intention in the Vektor poll | August 2029 | snapshot
@fact nv = 24.0 | poll_share | N | voting intention in the Vektor poll | September 2029 | snapshot
@fact jv = 12.5 | poll_share | J | voting intention in the Vektor poll | September 2029 | snapshot
@fact sv = 9.0 | poll_share | S | voting intention in the Vektor poll | September 2029 | snapshot
@fact zv = 7.5 | poll_share | Z | voting intention in the Vektor poll | September 2029 | snapshot
@fact lv = 5.5 | poll_share | L | voting intention in the Vektor poll | September 2029 | snapshot
@fact fp7 = 28.5 | poll_share | F | voting intention in the Polaris poll | July 2029 | snapshot
@fact fp = 27.0 | poll_share | F | voting intention in the Polaris poll | September 2029 | snapshot
@fact np7 = 23.0 | poll_share | N | voting intention in the Polaris poll | July 2029 | snapshot
@fact np = 25.5 | poll_share | N | voting intention in the Polaris poll | September 2029 | snapshot
@fact sp = 10.5 | poll_share | S | voting intention in the Polaris poll | September 2029 | snapshot
@fact lp = 4.5 | poll_share | L | voting intention in the Polaris poll | September 2029 | snapshot
@fact npp = 33.0 | poll_share | N | voting intention in the Polaris poll, Prague only | September 2029 | snapshot
@fact fpp = 18.5 | poll_share | F | voting intention in the Polaris poll, Prague only | September 2029 | snapshot
@fact fk = 31.2 | poll_share | F | voting intention in the Kompas poll | September 2029 | snapshot
@fact nk = 22.8 | poll_share | N | voting intention in the Kompas poll | September 2029 | snapshot
@fact jk = 11.4 | poll_share | J | voting intention in the Kompas poll | September 2029 | snapshot
@fact fa = 29.2 | poll_share | F | average of the three polls | September 2029 | snapshot
@fact na = 24.1 | poll_share | N | average of the three polls | September 2029 | snapshot
@fact la = 5.1 | margin | F | lead over the second party in the average, in points | September 2029 | snapshot
@fact ldv = 5.5 | margin | F | lead over the second party in the Vektor poll, in points | September 2029 | snapshot
@fact ldp = 1.5 | margin | F | lead over the second party in the Polaris poll, in points | September 2029 | snapshot
@fact ldp7 = 5.5 | margin | F | lead over the second party in the Polaris poll, in points | July 2029 | snapshot
@fact ldk = 8.4 | margin | F | lead over the second party in the Kompas poll, in points | September 2029 | snapshot
@fact chf = 1.5 | margin | F | loss since the August poll in the Vektor series, in points | September 2029 | snapshot
@fact chn = 2.5 | margin | N | gain since the July poll in the Polaris series, in points | September 2029 | snapshot
@fact chnv = 0.5 | margin | N | gain since the August poll in the Vektor series, in points | September 2029 | snapshot
@fact kosh = 67.0 | other | K | share of the sample interviewed online | September 2029 | snapshot
@fact f25 = 26.8 | vote_share | F | share of the vote | 2025 election | snapshot
@fact n25 = 27.4 | vote_share | N | share of the vote | 2025 election | snapshot
@fact t25 = 66.1 | turnout | CZ | turnout | 2025 election | snapshot
@fact cert = 61 | turnout | V | respondents certain to vote | September 2029 | snapshot
@fact und = 14 | poll_share | V | respondents undecided | September 2029 | snapshot
@fact nv_n = 1012 | sample_size | V | people interviewed | September 2029 | snapshot
@fact np_n = 1504 | sample_size | P | people interviewed | September 2029 | snapshot
@fact np_pr = 210 | sample_size | P | people interviewed in Prague | September 2029 | snapshot
@fact nk_n = 2208 | sample_size | K | people interviewed | September 2029 | snapshot
@fact nk_o = 1480 | sample_size | K | people interviewed online | September 2029 | snapshot
@fact nk_t = 728 | sample_size | K | people interviewed by telephone | September 2029 | snapshot
@fact mev = 3.1 | margin_of_error | V | margin of error, in points | September 2029 | snapshot
@fact mep = 2.5 | margin_of_error | P | margin of error, in points | September 2029 | snapshot
@fact mepr = 6.8 | margin_of_error | P | margin of error in Prague, in points | September 2029 | snapshot
@fact fse = 74 | seats | F | seats in the Chamber | September 2029 | snapshot | projected
@fact nse = 60 | seats | N | seats in the Chamber | September 2029 | snapshot | projected
@fact jse = 30 | seats | J | seats in the Chamber | September 2029 | snapshot | projected
@fact zse = 15 | seats | Z | seats in the Chamber | September 2029 | snapshot | projected
@fact sse = 21 | seats | S | seats in the Chamber | September 2029 | snapshot | projected
@fact cse = 105 | seats | C | seats in the Chamber | September 2029 | snapshot | projected
@fact all = 200 | seats | CZ | seats in the Chamber | - | constant
@fact maj = 101 | seats | CZ | seats needed for a majority | - | constant | threshold
@fact bar = 5 | vote_share | CZ | share of the vote needed by a party to enter | - | constant | threshold
@fact ht = 34 | poll_share | H | people who trust the politician | September 2029 | snapshot
@fact qt = 41 | poll_share | Q | people who trust the politician | September 2029 | snapshot
@fact euro = 38 | poll_share | V | respondents who would adopt the euro | September 2029 | snapshot
@fact eurono = 53 | poll_share | V | respondents who would keep the koruna | September 2029 | snapshot
@rel diff ldv = fv - nv
@rel diff ldp = fp - np
@rel diff ldk = fk - nk
@rel diff ldp7 = fp7 - np7
@rel diff la = fa - na
@rel diff chf = fv8 - fv
@rel diff chn = np - np7
@rel diff chnv = nv - nv8
@rel share kosh = nk_o / nk_n
@rel sum nk_n = nk_o + nk_t
@rel sum all = fse + nse + jse + zse + sse
@rel sum cse = nse + jse + zse
@race vektor = fv nv
@race polaris = fp np
@race kompas = fk nk
@race prague = npp fpp
@race last = n25 f25
@trap fv fp :: two pollsters in the same week
@trap np npp :: the country and Prague
@trap ldv ldp7 :: 5.5 points in another poll and another month
@trap chf ldp :: 1.5 points lost, and a lead of 1.5 points
@trap mep chn :: 2.5 points of error and of gain
@trap lv ldv :: a share of 5.5% and a lead of 5.5 points
@trap lv lp :: in by one poll, out by another
@trap f25 fp :: election and poll
@trap fv8 fk :: 31.0 in August with one pollster, 31.2 in September with another
@trap t25 cert :: turnout and intention
@trap fse cse :: biggest party and biggest bloc

@doc a-wire | wire agency | 2029-09-18
Poll: Forum of Regions loses ground but still leads Czech race

PRAGUE (ČZA) - Support for the opposition Forum of Regions has slipped to {29.5 percent|fv|t=Tuesday|by=a Vektor Research survey} from {31|fv8|t=in August} in August, but it would still comfortably win next month's general election, a Vektor Research survey showed on Tuesday.

The New Course of Prime Minister Radka Holubová edged up {half a point|chnv|v=0.5} to {24 percent|nv|t=Tuesday|by=a Vektor Research survey}, leaving it {5.5 points|ldv} adrift. Third came the Unity of Labour with {12.5 percent|jv}, ahead of Sovereignty ({9 percent|sv}), Greens and Mayors ({7.5 percent|zv}) and the Liberal Initiative ({5.5 percent|lv}). Parties need {five percent|bar} to enter the lower house.

Vektor questioned {1,012|nv_n} people in person between Sept 8 and 15. The statistical error is up to {3.1 percentage points|mev}. Some {14 percent|~und} could not say whom they would choose, and {61 percent|cert} described themselves as certain to vote; in 2025 turnout was {66.1 percent|t25|t=in 2025}.

In that election New Course beat the Forum by a nose, {27.4 percent|n25|t=in 2025} to {26.8 percent|f25|^}.

Asked about the single currency, {38 percent|euro} favoured adopting it and {53 percent|eurono} would rather keep the koruna.

@doc b-tabloid | tabloid | 2029-09-20
Six weeks ago she was finished. Now look at HER!

Premier Holubová's comeback is making the Forum sweat

By Denisa Rybářová

What a difference a summer makes. In July the Polaris agency had Holubová's New Course on a miserable {23 percent|np7|t=In July|by=the Polaris agency}, {5.5 points|ldp7|^} behind Matěj Zubák's movement. Yesterday the same agency put them within {1.5|ldp|t=Yesterday|by=the same agency} of each other!

The Forum is down to {27|fp|t=Yesterday}, the premier's lot up to {25.5|np|^}. That is {2.5 points|chn} in eight weeks for a woman whose own deputies were measuring her office for curtains.

And in Prague she is wiping the floor with him: {33 percent|npp|t=Yesterday|by=the same agency} of the capital wants her, while a mere {18.5|fpp|^} can stomach Zubák.

"I do not read polls," she grinned at the mushroom festival in Kolín. We bet she does.

Zubák was in no mood for jokes. "My mother trusts me, and so do {41 percent|qt|by=Zubák} of Czechs. Who trusts Holubová? {Thirty-four|ht}!" he snapped, quoting another survey. As for Suverenita, {10.5 percent|sp} is the best it has had all year.

ALSO IN TODAY'S PAPER: 7 soups against a cold • Horoscope • Sparta 3, Olomouc 1

@doc c-polaris-release | press release | 2029-09-19
Polaris, September wave: first two parties within the margin of error

Prague, 19 September. If elections to the Chamber of Deputies had been held in the second week of September, they'd have been won by Fórum krajů with {27.0 %|fp|t=in the second week of September} before Nový kurz with {25.5 %|np|^}. The lead of {1.5 points|ldp} lies within the statistical error of the survey, which at this size is ±{2.5 points|mep}. In our July wave the two had {28.5 %|fp7|t=In our July wave} and {23.0 %|np7|^}.

Suverenita improves to {10.5 %|sp}. Liberální iniciativa, at {4.5 %|lp}, would fail to reach the {5 %|bar} clause.

Regional breakdowns should be handled with care. In Prague, Nový kurz has {33.0 %|npp} and Fórum krajů {18.5 %|fpp}, but only {210|np_pr} interviews were made there, so that the error rises to {6.8 points|mepr}.

Method: {1,504|np_n} respondents aged 18 and over, quota sampling, CATI and CAWI. Client: none; financed from own resources. Contact for media: Ing. Bohdan Szewczyk, +420 222 000 418.

@doc d-data-newsletter | data newsletter | 2029-09-23
Průměr #38: three polls walk into a bar

Zubák leads by {8.4|ldk}, by {5.5|ldv} or by {1.5|ldp}. Pick the house you like. Here at Průměr we do not pick, we divide by three.

**What came in.** On Friday Kompas published its own numbers: FK {31.2|fk|t=On Friday|by=Kompas}, NK {22.8|nk|^}, JP {11.4|jk|^}. It is the largest sample of the bunch, {2,208|nk_n}, though {two-thirds|~kosh} of that ({1,480|nk_o}) was a web panel and the remaining {728|nk_t} were phoned. On Tuesday Vektor reported FK {29.5|fv|t=On Tuesday|by=Vektor}, NK {24|nv|^}, JP {12.5|jv|^}. On Wednesday it was the turn of Polaris with {27|fp|t=On Wednesday|by=Polaris} and {25.5|np|^}.

**The average.** FK {29.2|fa}, NK {24.1|na}, which makes a lead of {5.1 points|la}. Unweighted, yes; readers have asked.

**Seats.** Our model currently turns this into {74|fse|by=Our model} mandates for the Forum and {60|nse|^} for Nový kurz, then {30|jse|^} for the leftists, {21|sse|^} for Suverenita and {15|zse|^} for the Greens and Mayors. The Liberals are under the line in more than half of our simulations, so they get none. All told that's {200|all}.

**So who governs?** Careful. First isn't enough. Nový kurz, JP and the Greens and Mayors together would have {105|cse|by=Our model}, and {101|maj} makes a majority. The Forum with the nationalists wouldn't get there.

**Error bars.** Vektor gives {3.1 points|mev}, Polaris {2.5|mep}. Kompas, being partly a panel, gives none.

You are one of 41,870 readers. Reply to this mail and both of us will see it.

@doc e-expat-paper | English-language weekly | 2029-09-26
Explainer: Why do Czech opinion polls disagree so much?

By Fionnuala Marchetti-Dvořák

*What do the polls say?* That the Forum of Regions is ahead. Beyond that they part company. A face-to-face study of {about a thousand|~nv_n|v=1000} people had it at {29.5%|fv|by=A face-to-face study}; one with half as many again, {1,504|np_n}, at {27%|fp}; a hybrid of online and phone interviews, released by Kompas, at {31.2%|fk|by=Kompas}.

*And the prime minister's party?* Anything from {22.8%|nk|by=Kompas} in the last of these to {25.5%|np|by=Polaris} from Polaris. In the middle, Vektor's {24%|nv|by=Vektor} barely differs from the {23.5%|nv8|t=a month earlier|^} it measured a month earlier.

*Is the Forum falling?* Vektor thinks so: down {1.5 points|chf}, after peaking at {31%|fv8|t=in August} in August. Kompas reports no such dip, but its work is paid for by a foundation close to Zubák.

*Should small parties worry?* Ask the Liberals. One institute has them safely home with {5.5%|lv}, the next one sends them packing with {4.5%|lp}. The bar for a single party is {5%|bar}.

*Could the government survive?* Possibly. A model by the newsletter Průměr gives the present coalition {105|cse|by=A model by the newsletter Průměr} of {200|all} deputies, although the Forum alone would fill {74|fse|^} chairs.

*Who's more popular, Holubová or Zubák?* The opposition leader is trusted by {41%|qt} and the premier by {34%|ht}. Neither figure would impress a president.

*Do polls get it right?* Before the last vote every institute had the Forum in front. It ended up with {26.8%|f25|t=the last vote}, New Course with {27.4%|n25|^}.

The Vltava Weekly, 60 Kč. Letters: letters@vltavaweekly.example. Classified: 2+kk in Vinohrady, 29,500 Kč
