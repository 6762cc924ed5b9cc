@story y2-ostrow-factory
@topic Strike at the Ostrówek glassworks, Poland, October 2034
@subject G = Vitrex Ostrówek | Vitrex | the glassworks | the company | management
@subject S = Solidarni | the union | Solidarni union
@subject M = Vitrex Mielno | the Mielno plant | Mielno
@subject W = Agata Wrona | Wrona | the union's leader
@fact gw = 612 | jobs | G | people who work at the plant | 2034-10 | constant
@fact mw = 340 | jobs | M | people who work at the plant | 2034-10 | constant
@fact su = 480 | crowd | S | people out on strike by the union's count | 2034-10-17 morning shift | snapshot
@fact sg = 290 | crowd | G | people out on strike by the employer's count | 2034-10-17 morning shift | snapshot
@fact du = 14 | rate | S | pay rise demanded in percent | 2034-10-17 | plan
@fact dg = 6 | rate | G | pay rise offered in percent | 2034-10-17 | plan
@fact ag = 47 | age | W | age | 2034-10 | constant
@fact fu = 3 | other | G | furnaces kept alight | 2034-10-17 | snapshot
@trap su sg :: union and employer count the strikers differently
@trap gw mw :: two plants of one firm

@doc wire | wire agency | 2034-10-17
Polish glass workers walk out

OSTRÓWEK (KPA) - The Solidarni union said {480|su|t=Tuesday's morning shift|by=The Solidarni union} people stayed away from Tuesday's morning shift at Vitrex Ostrówek, a figure management put at {290|sg|t=Tuesday's morning shift|by=management}. The glassworks has {612|gw} on its books; its sister in Mielno, which worked normally, has {340|mw}.

Solidarni wants {14%|du}. The company, whose last letter to staff spoke of {6%|dg}, said all {three|fu} furnaces were still alight.

@doc kurier | local daily | 2034-10-18
"We will stand here till Christmas"

Agata Wrona, {47|ag}, has packed glass since school. On Tuesday she counted heads at the gate: {480|su|t=On Tuesday|by=she|s=she}, she told the Kurier, "and not a soul fewer". Personnel director Leon Bąk, up in the office, got to {290|sg|s=Personnel director Leon Bąk|by=Personnel director Leon Bąk}.

That is of the {612|gw} who draw a wage at Vitrex. Should Mielno's {340|mw} follow, said Wrona, there would be no bottle left in the country by Advent. Bąk's {6 per cent|dg|s=Bąk} she called an insult; the {14|du|s=her own side} per cent of her own side, he said, was a fairy tale.
