@story xd-selat-water
@topic An Indonesian island's water utility, its losses and new meters
@subject U = Tirta Selat water company | Tirta Selat | the water company | the utility
@subject M = Mayor Sulastri Hutagalung | Hutagalung | the mayor
@subject W = consumers' foundation | the foundation
@subject I = Pulau Selat | the island
@fact pumped = 18500000 | other | U | cubic metres pumped | 2022 | cumulative
@fact billed = 11100000 | other | U | cubic metres billed | 2022 | cumulative
@fact lost = 7400000 | other | U | cubic metres lost | 2022 | cumulative
@fact lp = 40 | other | U | share of the water lost in percent | 2022 | cumulative
@fact lp0 = 36 | other | U | share of the water lost in percent | 2021 | cumulative
@fact up = 4 | margin | U | points by which the lost share rose | 2022 | cumulative
@fact hh = 4900000 | other | U | cubic metres billed to households | 2022 | cumulative
@fact ho = 3700000 | other | U | cubic metres billed to hotels | 2022 | cumulative
@fact fa = 2500000 | other | U | cubic metres billed to factories | 2022 | cumulative
@fact pr = 4500 | price | U | rupiah for a cubic metre | 2022 | constant
@fact prn = 5400 | price | U | rupiah for a cubic metre | 2023 | plan
@fact pp = 20 | rate | U | rise in the price of a cubic metre in percent | 2023 | plan
@fact me = 26000 | other | U | meters to be replaced | 2023 | plan
@fact mp = 850000 | price | U | rupiah for a meter | 2023 | constant
@fact mt = 22100000000 | spending | U | rupiah for the meters | 2023 | plan
@fact pump = 40 | other | U | pumps | 2022 | constant
@fact goal = 25 | other | M | share of the water lost in percent | 2026 | plan | projected
@rel diff lost = pumped - billed
@rel share lp = lost / pumped
@rel diff up = lp - lp0
@rel sum billed = hh + ho + fa
@rel change pp = pr -> prn
@rel product mt = me * mp
@trap lp pump :: percent and pumps, both 40
@trap up pp :: points and percent

@doc antara-wire | wire agency | 2023-02-06
Island utility loses {40 percent|lp|t=in 2022} of its water

The water company of Pulau Selat lost {7.4 million|lost|t=in 2022} cubic metres, {40 percent|lp|^} of the {18.5 million|pumped|^} it pumped, in 2022. It billed {11.1 million|billed|^}: {4.9 million|hh|^} to homes, {3.7 million|ho|^} to hotels, {2.5 million|fa|^} to factories. The share was {36 percent|lp0|t=in 2021} in 2021, {four points|up} lower.

Hutagalung, the mayor, wants it at {25 percent|goal|t=by 2026|by=the mayor} by 2026.

@doc suara-selat | local daily | 2023-02-07
The water goes, the price comes
By Made Prasetyo-Lund

A cubic metre on the island will cost {5,400 rupiah|prn} instead of {4,500|pr}, a rise of {20 percent|pp}. With that the utility will buy {26,000|me} new meters at {850,000 rupiah|mp}, which comes to {22.1 billion|mt}. {Forty|pump} pumps will be left as they are.

Householders' usage was {4.9 million|hh} cubic metres, that of hotels {3.7 million|ho} and of factories {2.5 million|fa}, {11.1 million|billed} in total, where {18.5 million|pumped} had left the wells. What is missing is {7.4 million|lost}.

@doc foundation-brief | newsletter | 2023-02-10
Four questions for Tirta Selat

1. You pumped {18.5 million|pumped} and billed {11.1 million|billed}. Where are the {7.4 million|lost}? That's {40%|lp}.
2. Last year you said {36%|lp0|t=Last year}. Why is it {four points|up} more?
3. Why does a meter cost {850,000|mp} rupiah, and {26,000|me} of them {22.1 billion|mt}?
4. Why do we pay {20%|pp} more, {5,400|prn} against {4,500|pr}, for water that is leaking?
