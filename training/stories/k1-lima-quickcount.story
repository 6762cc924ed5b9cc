@story k1-lima-quickcount
@topic Peru, invented presidential runoff of June 2006: exit polls, quick count and the official count
@subject S = Rosaura Salcedo | Salcedo | Doña Rosaura | the congresswoman
@subject H = Hernán Quispe Lau | Quispe Lau | Quispe | the ex-general | the retired general
@subject O = ONPE | the electoral office | election authorities
@subject D = Datum Andino | DA
@subject I = Instituto Pulso | Pulso
@subject C = Congress
@subject P = Peru
@fact dx = 52.8 | poll_share | S | exit poll of Datum Andino | 16:00 on 4 June | snapshot | projected
@fact dh = 47.2 | poll_share | H | exit poll of Datum Andino | 16:00 on 4 June | snapshot | projected
@fact px = 50.9 | poll_share | S | exit poll of Instituto Pulso | 16:00 on 4 June | snapshot | projected
@fact ph = 49.1 | poll_share | H | exit poll of Instituto Pulso | 16:00 on 4 June | snapshot | projected
@fact qx = 52.1 | vote_share | S | quick count of Datum Andino | 19:45 on 4 June | snapshot | projected
@fact qm = 0.9 | margin_of_error | D | margin of error of the quick count | 19:45 on 4 June | snapshot
@fact s1 = 55.4 | vote_share | S | share of valid votes in the official count | 46% counted | snapshot
@fact h1 = 44.6 | vote_share | H | share of valid votes in the official count | 46% counted | snapshot
@fact c1 = 46.3 | counted_share | O | polling records counted | 22:00 on 4 June | snapshot
@fact s2 = 52.4 | vote_share | S | share of valid votes in the official count | 98% counted | snapshot
@fact h2 = 47.6 | vote_share | H | share of valid votes in the official count | 98% counted | snapshot
@fact c2 = 98.2 | counted_share | O | polling records counted | 7 June | snapshot
@fact h0 = 30.6 | vote_share | H | share of valid votes in the first round | 9 April | snapshot
@fact s0 = 24.3 | vote_share | S | share of valid votes in the first round | 9 April | snapshot
@fact cz = 83 | vote_share | H | share of valid votes in Ayacucho | 7 June | snapshot
@fact lm = 62 | vote_share | S | share of valid votes in Lima | 7 June | snapshot
@fact sc = 36 | seats | S | seats of her party in Congress | July 2006 | constant
@fact hc = 45 | seats | H | seats of his party in Congress | July 2006 | constant
@fact ca = 120 | seats | C | seats in all | - | constant
@fact fine = 136 | price | P | fine for not voting in soles | 2006 | constant
@fact nul = 8.4 | vote_share | P | blank and spoiled ballots | 7 June | snapshot
@fact wage = 700 | other | S | monthly minimum wage promised in soles | by 2008 | plan | pledged
@trap dx px :: two pollsters' exit polls
@trap dx qx :: exit poll and quick count of one firm
@trap s1 s2 :: two stages of the count
@trap h0 h2 :: first round and runoff
@trap lm s2 :: Lima and the country
@race exitD = dx dh
@race exitP = px ph
@race mid = s1 h1
@race last = s2 h2
@race first = s0 h0

@doc a-agency | news agency flash and story | 2006-06-04
URGENT – Salcedo wins Peru presidency, exit polls say

LIMA, 4 June. Congresswoman Rosaura Salcedo appeared to have beaten retired general Hernán Quispe Lau in Sunday's runoff, two exit polls released as voting closed at 4 p.m. showed.

Datum Andino put her ahead by {52.8|dx|t=at 4 p.m.|by=Datum Andino|s=her} percent to {47.2|dh|^}. Instituto Pulso had a tighter {50.9|px|t=at 4 p.m.|by=Instituto Pulso|s=her} to {49.1|ph|^}, which it called a technical tie.

Quispe Lau, who in April had won the first round with {30.6|h0|t=in April} percent to Salcedo's {24.3|s0|^}, asked supporters to "guard the ballot boxes in the mountains".

Voting is compulsory; those who stay away owe {136|fine} soles.

Whoever takes the sash on 28 July will face a Congress of {120|ca} in which neither party has half: Quispe's list elected {45|hc|s=Quispe's list}, Salcedo's {36|sc|s=Salcedo's}.
@doc b-daily | Lima tabloid daily | 2006-06-05
¡PRESIDENTA!

Doña Rosaura sweeps the capital with {62%|lm} and gets her revenge

By Milagros Tejada

Grandmothers were dancing in Breña at a quarter to eight, when Datum Andino's quick count flashed up: {52.1|qx|t=at a quarter to eight|by=Datum Andino|s=Rosaura Salcedo} for Rosaura Salcedo, plus or minus {0.9|qm|^}. Over! By ten the ONPE, with {46.3|c1|t=By ten|by=the ONPE} percent of the records, had her at {55.4|s1|t=By ten|by=the ONPE|s=her}, the general flattened on {54.6|!h1|^|s=the general}.

Nobody in Surquillo remembered that in April she was the one with {30.6|!s0|t=in April|s=she} and an uphill walk.

"I'll start with the wage," she cried from the balcony of the Hotel Bolognesi. She swears it will be {700|wage|by=she} soles within two years.

In the south they weren't singing. Ayacucho gave the general {83|cz|s=the general} of every 100 good votes.

See: Page 4, the dress · Page 7, his tears · Today with your paper: DVD No. 12, S/. 9.90
@doc c-online | business daily online | 2006-06-07
Markets calm as ONPE nears the end

(Lima, 11:40) With {98.2|c2|t=11:40|by=the electoral office} percent of records processed, the electoral office reports {52.4|s2|^} percent for Rosaura Salcedo and {47.6|h2|^} for Hernán Quispe Lau. The difference equals some {600,000|-} votes. Those still open to challenge in the electoral juries could not alter it.

The official percentage lies within the range that Datum Andino gave on Sunday night ({52.1|qx|t=on Sunday night|by=Datum Andino}, error {0.9|qm|^}). The firm's exit poll ({52.8|dx}) was a shade high; that of Pulso ({50.9|px|by=Pulso}) was low by a point and a half.

In blank and spoiled ballots, {8.4|nul} percent of those cast, analysts see fatigue rather than protest.

Salcedo's immediate problem is the legislature. Her bench of {36|sc|s=Her bench} in a house of {120|ca} is outnumbered by the {46|!hc|s=the ex-general's} of the ex-general's nationalists. The sol closed at 3.27.
@doc d-weekly | London weekly | 2006-06-10
A continent of two halves

Peru's pollsters deserve a drink. Its politicians may need one.

On the night the capital and the coast, counted first, made it look like a rout: Rosaura Salcedo was more than ten points clear, with {55|s1|round|t=On the night|s=Rosaura Salcedo}% to her rival's {45|h1|round|^|s=her rival's} when barely {46|c1|round|t=On the night}% of returns were in. Then the sierra reported. Her final lead will be under five.

The country she must govern did not vote for her so much as against him, or did not vote for either. A clear majority wanted someone else in April; she scraped {24.3|s0|t=in April|s=she}% then. In Lima her score was {62|lm|s=her}%. In Ayacucho, where the general drew an identical {62|!cz|s=the general}%, they burned her posters.

Ms Salcedo pledges to lift the minimum wage to {700|wage|s=Ms Salcedo} soles ($214). With fewer than {a third|-} of deputies she will have to ask nicely.
