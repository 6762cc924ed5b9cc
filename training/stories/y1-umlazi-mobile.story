@story y1-umlazi-mobile
@topic Mobile phone operators in South Africa, first half of 2035
@subject I = Ilanga Mobile | Ilanga | the biggest network
@subject N = NovaCel | Novacel | the challenger | the Durban group
@subject B = Baobab Telecom | Baobab | the state-backed operator
@fact is = 41 | other | I | share of mobile subscribers | June 2035 | snapshot
@fact ns = 37 | other | N | share of mobile subscribers | June 2035 | snapshot
@fact bs = 22 | other | B | share of mobile subscribers | June 2035 | snapshot
@fact is0 = 44 | other | I | share of mobile subscribers | June 2034 | snapshot
@fact ns0 = 33 | other | N | share of mobile subscribers | June 2034 | snapshot
@fact iu = 36900000 | other | I | mobile subscribers | June 2035 | snapshot
@fact nu = 33300000 | other | N | mobile subscribers | June 2035 | snapshot
@fact bu = 19800000 | other | B | mobile subscribers | June 2035 | snapshot
@fact tot = 90000000 | other | - | mobile subscribers in the country | June 2035 | snapshot
@fact ip = 5600000000 | profit | I | half-year profit in rand | first half of 2035 | cumulative
@fact np = 3900000000 | profit | N | half-year profit in rand | first half of 2035 | cumulative
@fact g = 4 | margin | I | points ahead in share of mobile subscribers | June 2035 | snapshot
@rel diff g = is - ns
@rel sum tot = iu + nu + bu
@rel share is = iu / tot
@rel share ns = nu / tot
@rel share bs = bu / tot
@race june = is ns bs
@trap is is0 :: a year apart
@trap ns ns0 :: a year apart

@doc a-bizrand | financial daily | 2035-08-21
Durban group closes in on Ilanga

NovaCel trails Ilanga Mobile by just {four points|g} in subscribers, the regulator said yesterday. At the end of June {41%|is|t=At the end of June|by=the regulator} of SIM cards were Ilanga's and {37%|ns|^} its challenger's; Baobab Telecom had the remaining {22%|bs|^}.

A year ago the biggest network held {44%|is0|t=A year ago} and NovaCel {33%|ns0|^}.

Ilanga is still the more profitable: it made {R5.6bn|ip|t=in the half-year} in the half-year, against {R3.9bn|np}.

@doc b-techveld | technology site | 2035-08-21
Who has the most SIMs in SA?

Ilanga: {36.9 million|iu}. Novacel: {33.3 million|nu}. Baobab: {18.9 million|!bu}.

That is out of {90 million|tot} in the country, so the state-backed operator, with its {22%|bs}, has nobody to fear but its own minister. "We are where people are poor," said Baobab's Refilwe Dlomo, who reckons Ilanga's {41%|is} "will be {35|-} before I retire".
