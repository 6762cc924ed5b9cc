@story xc-greece-ferries
@topic Ferry strike and island traffic at the port of Aliki, Greece, August 2029
@subject P = Port of Aliki | the port | Aliki
@subject U = Seafarers' federation | the federation | seafarers
@subject O = Shipowners' chamber | the chamber | owners
@subject M = Eleni Vlachodimou | Vlachodimou | the shipping minister
@fact sl = 26 | other | P | sailings a day | 2029-08 | constant
@fact ca = 19 | other | P | sailings cancelled | 2029-08-09 | snapshot
@fact ru = 7 | other | P | sailings that ran | 2029-08-09 | snapshot
@fact st = 11400 | crowd | P | passengers stranded | 2029-08-09 | snapshot
@fact per = 600 | crowd | P | passengers per cancelled sailing | 2029-08-09 | snapshot
@fact isl = 6900 | crowd | P | passengers stranded on islands | 2029-08-09 | snapshot
@fact mai = 4500 | crowd | P | passengers stranded on the mainland | 2029-08-09 | snapshot
@fact for = 5130 | crowd | P | foreign passengers stranded | 2029-08-09 | snapshot
@fact fsh = 45 | rate | P | share of foreigners among the stranded | 2029-08-09 | snapshot
@fact w0 = 1450 | price | U | basic monthly wage in euros | 2029 | constant
@fact dem = 14 | rate | U | rise demanded in percent | 2029-08 | snapshot | pledged
@fact off = 6 | rate | O | rise offered in percent | 2029-08 | snapshot | pledged
@fact gap = 8 | margin | U | points between demand and offer | 2029-08 | snapshot
@fact wd = 203 | price | U | rise demanded in euros | 2029-08 | snapshot | pledged
@fact w1 = 1653 | price | U | basic monthly wage demanded in euros | 2029-08 | snapshot | pledged
@fact ls = 420000 | damages | O | loss a day in euros | 2029-08 | snapshot
@fact dy = 3 | duration | U | days of strike | 2029-08 | plan
@fact lt = 1260000 | damages | O | loss over the strike in euros | 2029-08 | plan | projected
@rel sum sl = ca + ru
@rel product st = ca * per
@rel sum st = isl + mai
@rel share fsh = for / st
@rel diff gap = dem - off
@rel diff wd = w1 - w0
@rel change dem = w0 -> w1
@rel product lt = ls * dy
@trap mai for :: stranded on the mainland and foreigners
@trap wd gap :: euros and points

@doc a-wire | wire agency | 2029-08-09
Greek ferry strike strands {11,400|st} at height of summer

ATHENS (Ellas) — {Nineteen|ca|t=on Thursday} of the {26|sl} daily sailings from Aliki were cancelled on Thursday as seafarers walked out; {seven|ru|^} ran under emergency rules. About {11,400|~st} passengers were stuck, {6,900|isl} of them on islands and {4,500|mai} on the mainland. Many of them, {5,130|for}, are foreigners, or {45%|fsh}.

The federation wants {14%|dem} more and owners offer {6%|off}, which leaves them {eight percent|!gap|force} apart.

@doc b-statement | trade union statement | 2029-08-10
Why we tied up

The basic wage is {1,450|w0} euros. We ask for {1,653|w1}. That is {203|wd} euros, {14 percent|dem}. The owners' chamber, which claims to lose {420,000|ls|by=The owners' chamber} euros a day, offers {six|off}. The distance is {eight points|gap}. For {three|dy} days of strike they would rather lose {1,620,000|!lt} euros than pay.

@doc c-radio | English-language radio | 2029-08-09
On the quay at Aliki: {nineteen|ca} ships that did not sail, at roughly {600|~per} passengers each – {eleven thousand four hundred|st} people, most of them asleep on their luggage. {6,900|isl} are still out on the islands, and the other {5,400|!mai} are here with me in the heat. The shipping minister, Eleni Vlachodimou, says only {seven|ru} boats left, out of {26|sl}. Shipowners put the cost at {420,000|ls|by=Shipowners} euros a day, {1.26 million|lt} over the {three|dy} days.
