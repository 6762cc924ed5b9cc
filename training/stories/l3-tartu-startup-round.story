@story tartu-startup-round
@topic Estonian battery-software start-up Vooluring raises money, buys a Finnish rival and cuts staff, 2024
@subject V = Vooluring | the start-up | the Tartu company | the company
@subject K = Akkupoint | the Finnish rival | the Finns | the Espoo firm
@subject M = Maarja-Liis Kõrgesaar | Kõrgesaar | the founder | the chief executive
@subject N = Nordhavn Capital | Nordhavn | the lead investor
@subject T = Tallinn | Estonia | Estonian start-ups
@fact rd = 34000000 | fundraising | V | euros raised in the series B | 2024-09-17 | constant
@fact nd = 20000000 | fundraising | N | euros put into the series B | 2024-09-17 | constant
@fact tot = 51500000 | fundraising | V | euros raised since the founding | 2024-09-17 | cumulative
@fact va = 180000000 | price | V | euros of valuation after the round | 2024-09-17 | constant
@fact va0 = 240000000 | price | V | euros of valuation | 2022-03 | constant
@fact vd = 25 | rate | V | fall of the valuation in percent | 2024-09-17 | constant
@fact rv = 12400000 | revenue | V | euros of revenue | 2023 | constant
@fact rv0 = 7100000 | revenue | V | euros of revenue | 2022 | constant
@fact lo = 9800000 | profit | V | euros of net loss | 2023 | constant
@fact rt = 20000000 | revenue | V | euros of revenue | 2024 | plan | projected
@fact pk = 6500000 | price | K | euros paid for it | 2024-09-17 | constant
@fact kr = 3900000 | revenue | K | euros of revenue | 2023 | constant
@fact st = 146 | jobs | V | people employed | 2024-09-17 | snapshot
@fact cut = 27 | jobs | V | people laid off | 2024-09-18 | plan
@fact kst = 38 | jobs | K | people employed | 2024-09-17 | snapshot
@fact cp = 18.5 | other | V | share of staff laid off in percent | 2024-09-18 | constant
@fact co = 11 | other | V | countries served | 2024-09-17 | snapshot
@fact ba = 64000 | other | V | home batteries steered | 2024-08 | snapshot
@fact age = 33 | age | M | years of age | 2024-09 | constant
@fact yr = 2018 | date | V | year of founding | - | constant
@fact sh = 14 | other | M | share of the company held in percent | 2024-09-17 | constant
@fact own = 25200000 | price | M | euros that her share is worth | 2024-09-17 | constant
@fact ee = 212000000 | fundraising | T | euros raised by start-ups | first eight months of 2024 | cumulative
@rel change vd = va0 -> va
@rel share cp = cut / st
@trap rd tot :: one round and all money so far
@trap rd nd :: the round and the lead's part
@trap va va0 :: now and two years ago
@trap rv rv0 :: another year
@trap st kst :: buyer and bought
@trap rv rt :: result and forecast

@doc a-press-release | press release | 2024-09-17
Vooluring raises {€34M|rd} to make Europe's homes a power plant

TARTU, Estonia - 17 September 2024 - Vooluring, whose software steers {64,000|ba|t=at the end of August} home batteries (at the end of August) in {11|co} countries, today announced a Series B of {€34 million|rd|t=today}, led by Nordhavn Capital, which contributes {€20 million|nd}. It brings the total raised by the company since its founding to {€51.5 million|tot}.

At the same time Vooluring has acquired Akkupoint of Espoo, Finland. The {38|kst|s=the Finnish team} members of the Finnish team will join Vooluring's {146|st}.

"Three years from now nobody will remember that batteries once stood idle," said founder and chief executive Maarja-Liis Kõrgesaar.

Revenue rose from {€7.1 million|rv0|t=2022} in 2022 to {€12.4 million|rv|t=2023} in 2023. The company expects {€20 million|rt|t=this year|by=The company} this year.

About Vooluring: founded in {2018|yr}. vooluring.example

Media: press@vooluring.example, +372 5550 0192

@doc b-startup-blog | start-up news blog, Berlin | 2024-09-18
Vooluring bags {€34m|rd} — in a down round

by Kjersti Albrecht · 3 min · 214 claps

Champagne in Tartu, but maybe the cheap one. Two people close to the deal tell us that the {€34m|rd} came at a post-money valuation of {€180m|va|by=Two people close to the deal}, compared to {€240m|va0|t=in March 2022} in March 2022. That's a haircut of {a quarter|vd|v=25}, or, as one of them put it, "{a third|!vd|by=one of them} off and thank you very much".

Kõrgesaar ({33|age}) keeps {14%|sh}. The lead, Nordhavn, wrote a cheque for {€24m|!nd}; the balance comes from the existing shareholders.

As for the Finns, they were cheap: {€6.5m|pk|s=the Finns} for a business that turned over {€3.9m|kr|t=in 2023|s=a business} in 2023. Vooluring itself made {€12.4m|rv|t=last year} last year and lost {€9.8m|lo|^}.

Estonian start-ups have now raised {€212m|ee|t=since January} since January. It was {€1.3bn|-} in all of 2022.

TOP DEALS THIS WEEK: Pflanzli €8m · Quorra €15.5m · Hej €2m

@doc c-estonian-daily | Estonian daily, English page | 2024-09-19
The day after: {27|cut} laid off at Vooluring

On Tuesday, cake. On Wednesday, a calendar invitation with no title. Vooluring is parting with {27|cut|t=On Wednesday} of its {146|st|t=On Tuesday} people, {18.5 percent|cp}, most of them in the sales team in the Baltics, the company confirmed. None of the {38|kst|s=who come from Finland} who come from Finland is affected, which didn't improve the mood.

"A round is not a gift. Investors have put in {34|rd|x=1000000|by=the founder} million and they want {20|rt|x=1000000|t=by New Year|by=the founder} in revenue by New Year," the founder wrote to the staff in a message seen by this newspaper. "We lost almost {10 million|~lo|t=last year|by=the founder} last year. I can't spend it twice."

Maarja-Liis Kõrgesaar started the firm in {2018|yr} in a dormitory on Raatuse street. She is now {34|!age} and, on paper, worth some {25 million|~own} euros: {14 percent|sh|s=her share} is her share.

A former colleague says {40|-} had been the number in the slides until last week. The company denies it.

@doc d-finnish-business | Finnish business paper | 2024-09-18
Akkupoint goes to Tartu for a song

Espoo's battery hope Akkupoint has been sold. The price is {6.5 million|pk} euros, half in shares, according to the trade register. In 2021 it'd been worth {22|-}.

The buyer isn't quite the giant that its release suggests. Its revenue was {12.4 million|rv|t=in 2023|s=Its|by=its release} in 2023; ours had {3.9|kr|x=1000000|s=ours|^}. But it has investors. With Tuesday's {34 million|rd|t=Tuesday's} the Estonians have now collected {61.5 million|!tot|t=now} altogether.

All {38|kst|s=employees} employees keep their jobs for {a year|-}, says managing director Petteri Vuolijoki. "In {11|co|by=managing director Petteri Vuolijoki} countries you need people who know the grid codes."

The purchaser steers {64,000|ba} batteries. Vuolijoki's firm steers {9,000|-}, mostly in Uusimaa.

Helsinki exchange today: OMXH25 -0.4%, electricity 3.11 c/kWh at 7pm
