@story y1-rajhans-motors
@topic Car sales of two Indian makers, financial year to March 2036
@subject R = Rajhans Motors | Rajhans | the Pune carmaker | market leader
@subject K = Kaveri Auto | Kaveri | its Chennai rival
@subject Z = Zentaro India | Zentaro
@fact r = 612000 | units_pledged | R | cars sold | year to March 2036 | cumulative
@fact k = 548000 | units_pledged | K | cars sold | year to March 2036 | cumulative
@fact z = 201000 | units_pledged | Z | cars sold | year to March 2036 | cumulative
@fact rm = 29.6 | other | R | market share | year to March 2036 | snapshot
@fact km = 26.5 | other | K | market share | year to March 2036 | snapshot
@fact k0 = 430000 | units_pledged | K | cars sold | year to March 2035 | cumulative
@fact kg = 27.4 | rate | K | growth in cars sold | year to March 2036 | snapshot
@fact gap = 64000 | margin | R | cars sold more than the rival | year to March 2036 | snapshot
@fact rt = 650000 | units_pledged | R | cars sold | year to March 2037 | plan | projected
@rel change kg = k0 -> k
@rel diff gap = r - k
@race sales = r k z
@trap r rt :: sales and target
@trap k k0 :: two years

@doc a-mintline | business daily | 2036-04-02
Kaveri narrows gap with Rajhans

Rajhans Motors sold {612,000|r} cars in the year to March, {64,000|gap} more than Kaveri Auto, its smallest lead in a decade.

Kaveri's volumes rose {27.4%|kg} to {548,000|k}. That lifted the company's market share to {26.5%|km} against {29.6%|rm} for the market leader.

Zentaro, third, delivered {201,000|z}. Rajhans is aiming for {650,000|rt|t=this year} this year, chief executive Deepak Noronha told analysts.

@doc b-autosouth | trade magazine | 2036-04-03
Chennai's year

From {4.3 lakh|k0|v=430000|t=last year} cars last year to {5.48 lakh|k|v=548000}: nobody grew like Kaveri. The Pune carmaker managed {6.12 lakh|r|v=612000}.

Asked if her company would overtake Rajhans ({29.6%|rm} of the market) by 2038, Kaveri's sales head Lata Subramaniam laughed. "With {26.5%|km}? We like to be chased, too," she said.
