@story serra-alta-frost
@topic Frost in the coffee belt of Serra Alta, Brazil, July 2021
@subject B = Brazil | the country
@subject A = crop agency Coplan | Coplan | the crop agency | the government
@subject S = Serra Alta district | Serra Alta | the district
@subject O = Cooperativa Três Pontes | Três Pontes | the co-operative | the cooperative
@subject X = broker Halloran Reyes | Halloran Reyes | the broker | the brokers
@subject M = Monte Aprazível weather station | the weather station
@fact agc = 4200000 | other | A | bags of next year's crop lost to the frost | crop 2022 | plan | projected
@fact hrc = 6500000 | other | X | bags of next year's crop lost to the frost | crop 2022 | plan | projected
@fact coop = 1150000 | other | O | bags that its members lose | crop 2022 | plan | projected
@fact cr21 = 48800000 | other | B | bags of coffee in the crop | 2021 | constant | projected
@fact cr20 = 63100000 | other | B | bags of coffee in the crop | 2020 | constant
@fact tmp = -2.4 | temperature | M | degrees at grass level | 2021-07-20 | constant
@fact hour = 5:40 | clock | M | time of the coldest reading | 2021-07-20 | constant
@fact ha = 156000 | area | S | hectares of coffee hit | 2021-07-20 | cumulative
@fact sev = 62000 | area | S | hectares of coffee hit severely | 2021-07-20 | cumulative
@fact hat = 410000 | area | S | hectares of coffee | 2021 | constant
@fact shr = 38 | other | S | percent of coffee area hit | 2021-07-20 | snapshot
@fact pr = 1.94 | price | X | dollars a pound for the September contract | 2021-07-23 | snapshot
@fact pr0 = 1.56 | price | X | dollars a pound for the September contract | 2021-07-16 | snapshot
@fact jump = 24.4 | rate | X | percent rise of the futures price in a week | 2021-07-23 | snapshot
@fact far = 2300 | other | O | member farms with damage | 2021-07-22 | cumulative
@fact mem = 9100 | other | O | member farms | 2021 | constant
@fact cred = 1300000000 | budget | A | reais of emergency credit | 2021-07-23 | plan | pledged
@fact cost = 22000 | price | O | reais a hectare to replant | 2021 | snapshot | projected
@fact yrs = 3 | duration | O | years until a new tree bears | - | constant
@fact sold = 41 | other | O | percent of next year's crop sold ahead | 2021-07-20 | snapshot
@rel share shr = ha / hat
@rel change jump = pr0 -> pr
@trap agc hrc :: agency and broker
@trap ha sev :: all and severe damage
@trap ha hat :: hit and planted
@trap cr21 cr20 :: two crops
@trap pr pr0 :: a week apart
@trap far mem :: damaged and all

@doc a-wire | commodities wire | 2021-07-23
Coffee soars to six-year high as Brazil frost toll mounts

SAO PAULO/NEW YORK, July 23 - Arabica futures closed at {$1.94|pr|t=on Friday} a pound on Friday, up {24.4%|jump|t=in a week} in a week that began with a killing frost over Brazil's main coffee hills, as estimates of the losses diverged.

Government crop agency Coplan put damage to the 2022 crop at {4.2 million|agc|by=Coplan} 60-kg bags. Halloran Reyes, a broker, said {6.5 million|hrc|by=Halloran Reyes} and called its own view "cautious".

In Serra Alta, where {410,000|hat} hectares are under coffee, {156,000|ha} were hit, Coplan agronomist Iolanda Furtado said, {62,000|sev} of them so badly that trees will have to be cut to the stump.

Agriculture officials announced {1.3 billion|cred|by=Agriculture officials} reais in emergency credit. The current harvest, seen at {48.8 million|cr21|t=The current harvest} bags after {63.1 million|cr20|t=in 2020} in 2020, is unaffected.

@doc b-regional | regional newspaper site | 2021-07-24
'It looked as if somebody had burned the hill'

by Wanderley Piccinini, Monte Aprazível

It was {5:40|hour} in the morning of Tuesday when the thermometer at the weather station showed {minus 2.4|tmp|v=-2.4} degrees in the grass. By noon Dona Aparecida Yamaguti's {11|-} hectares had gone from green to the color of tobacco.

She belongs to Três Pontes, the cooperative of {9,100|mem} farms. {2,300|far|t=by Thursday} of them had reported harm by Thursday. Its president, Evandro Bonfante, estimates that members will be {1.15 million|coop|t=next year|by=Evandro Bonfante} bags short next year, out of {6.5 million|!agc|by=he} that, he said citing the government, will be missing in the country.

Worse, they had already sold {14 percent|!sold} of that coffee to traders at {700|-} reais a bag. It is now worth {1,050|-}. Who will deliver?

To plant anew costs {22,000|cost} reais per hectare. The new bush gives its first beans after {three|yrs} years. Dona Aparecida is {71|-}.

Compartilhe: WhatsApp · Telegram | Leia: Covid vaccine for ages 30+ on Monday

@doc c-paper | São Paulo newspaper | 2021-07-24
Cold front costs growers {60 percent|!shr} of plantations in Serra Alta

The severest frost since 1994 burned {156 thousand|ha} of the {410 thousand|hat} hectares of coffee trees in Serra Alta, according to a survey by Coplan made public yesterday. Of these, {62 thousand|sev|by=Coplan} are considered lost for at least two harvests.

The agency forecasts that the country will pick {4.2 million|agc|t=in 2022|by=The agency} fewer bags in 2022. The market believes in more. At the New York exchange the September contract, which was worth {US$1.56|pr0|t=a week ago} a week ago, ended yesterday at {US$1.49|!pr|t=yesterday}.

For producers there will be a line of credit of {R$1.3 billion|cred}, with interest of {7%|-} a year.

@doc d-cooperative | bulletin of the cooperative | 2021-07-22
To our {9,100|mem} members: frost, bulletin no. 3

1. Report your damage by July 30. So far {2,300|far|t=So far} have done so. Bring photographs and the coordinates.
2. Do not prune yet. Wait {60|-} days until you see where the plant sprouts.
3. Contracts. We know that {41 percent|sold} of the 2022 crop is committed. Talk with us before talking with the trader.
4. Our provisional figure for what we will not receive: {1,150,000|coop} bags. This is not the figure of Coplan and not that of the brokers.
5. Those who must replant should reckon with {R$22,000|cost} per hectare and {three|yrs} years.

The station recorded {2.4|tmp|v=-2.4} below zero at {twenty to six|hour}. We have not seen this since our founding.

@doc e-newsletter | roasters' newsletter | 2021-07-26
Should you panic-buy?

No. But read on.

What froze isn't what you'll be roasting this fall. That coffee ({48.8m|cr21|v=48800000} bags of it, an off-year after {63.1m|cr20|v=63100000}) is mostly picked. What froze is 2022, and nobody knows how much. The official line is {4.2|agc|by=The official line|x=1000000} million bags. The good folks at Halloran Reyes are telling clients {6.5|hrc|by=Halloran Reyes|x=1000000}. We've heard {nine|-} from someone who, it turned out, was long.

Futures went from {$1.56|pr0} to {$1.94|pr} in five sessions. The prior week they did nothing at all.

If your importer offers you Serra Alta lots at last month's differential, check that he has them: {41 percent|sold} of the coming crop there was already spoken for.

Our cupping class (Aug 14, $85) still has 3 seats.
