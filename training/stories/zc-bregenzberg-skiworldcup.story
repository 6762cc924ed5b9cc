@story zc-bregenzberg-skiworldcup
@topic The bill for an Austrian ski world championship: cost, tickets, snow and a court of audit
@subject W = Ski World Championships in Hintertal | championships | the event
@subject A = Court of Audit | the auditors | the Rechnungshof
@subject O = organising committee | the organisers | the OK
@subject V = state of Vorwald | the state | the Land
@subject P = Paul Rüscher | Rüscher | the governor
@fact c = 98600000 | spending | W | euros that the event cost in all | final account | cumulative
@fact p = 62000000 | budget | W | euros that the event was to cost in all | 2031 | plan
@fact over = 36600000 | other | W | euros above the plan | final account | cumulative
@fact land = 41200000 | spending | V | euros paid by the state | final account | cumulative
@fact fed = 22500000 | spending | W | euros paid by the federal government | final account | cumulative
@fact tick = 9800000 | revenue | O | euros from tickets | final account | cumulative
@fact tickp = 14000000 | revenue | O | euros from tickets | 2031 | plan | projected
@fact spec = 118000 | crowd | W | spectators | final account | cumulative
@fact specp = 180000 | crowd | W | spectators | 2031 | plan | projected
@fact free = 21400 | other | O | free tickets | final account | cumulative
@fact snow = 5300000 | spending | W | euros spent on artificial snow and its transport | final account | cumulative
@fact snv = 210000 | other | W | cubic metres of artificial snow | winter 2035 | cumulative
@fact fin = 27400000 | spending | W | euros spent on the finish stadium | final account | cumulative
@fact finp = 16500000 | budget | W | euros for the finish stadium | 2031 | plan
@fact rec = 31 | other | A | recommendations of the auditors | 2036-10 | constant
@fact bed = 212000 | other | W | extra overnight stays | February 2035 | cumulative
@fact races = 13 | other | W | races | - | constant
@trap c p :: cost and plan
@trap land fed :: two payers
@trap tick tickp :: income and forecast
@trap spec free :: all and free of charge
@trap fin finp :: built and planned
@rel diff over = c - p

@doc apa-style | news agency | 2036-10-14
Auditors criticise cost explosion at ski championships

Vienna — The Ski World Championships held in Hintertal in February of last year cost {98.6 million|c|by=the Court of Audit} euros instead of the planned {62 million|p}, the Court of Audit found in a report published on Wednesday. The excess amounts to {36.6 million|over|^}.

The state of Vorwald bore {41.2 million|land}, the federal government {22.5 million|fed}. Ticket income remained at {9.8 million|tick}; {14 million|tickp} had been budgeted. {118,000|spec} spectators came to the {13|races} races rather than the expected {180,000|specp}.

The largest overrun concerned the finish stadium, at {27.4|fin|x=1000000} million instead of {16.5 million|finp}. The auditors made {31|rec} recommendations. Governor Paul Rüscher (ÖVL) spoke of "a unique advertisement for the Land".

@doc boulevard | tabloid | 2036-10-15
SCHNEE-WAHNSINN! {5.3 million|snow} for white stuff from the lorry

It was {14|-} degrees on the piste — plus! — and still they had to race. So they carted in {210,000|snv} cubic metres of the cold white, enough to bury the Prater.

Price tag: {5.3 million|snow} euros. Now the Rechnungshof has counted it all up, and hold on tight: {98.6 million|c}! Our taxes! Planned were {62|p|x=1000000}.

And who got in? {Every fifth|-} fan for nothing. {21,400|free} gratis tickets for friends, friends' friends and the party. The hut on the VIP hill poured {6,200|-} litres of Veltliner.

"I would do it again," says Landeshauptmann Rüscher ({58|-}). His Land, that is you and I, coughed up {41.2|land|x=1000000} million.

VOTE NOW: Should Rüscher go? {71%|-} YES · {29%|-} NO

ALSO: Alaba-junior injured again, {3|-} weeks out

@doc regional-radio | regional radio news | 2036-10-14
Radio Vorwald, the midday journal.

{Thirty-one|-} pages... no, {thirty-one|rec} recommendations, on a good hundred and forty pages. That is how much the Court of Audit has to say about our World Championships.

The most expensive winter festival in the history of the Land swallowed {ninety-eight point six|c|x=1000000} million euros, {thirty-six and a half|~over|v=36500000} more than agreed. The tent in the finish area, that is how the report calls the stadium, came to {twenty-seven|~fin|x=1000000} million. It had been ordered at {sixteen and a half|finp|v=16500000}.

The head of the organising committee, Burgi Feuerstein, does not want to hear of a flop. "We had {a hundred and eighteen thousand|spec|v=118000} guests in {two|-} weeks, at ten degrees, in the rain. And the villages had {212,000|bed|t=in that February} more overnight stays in that February than otherwise."

What she does not say: the plan spoke of {a hundred and eighty thousand|specp|v=180000}, and {twenty-one thousand|~free|v=21000} of those who came had not paid.

From tickets flowed {nine point eight|tick|x=1000000} million into the till. The Land paid in {forty-one|~land|x=1000000} million, Vienna a little over {twenty-two|>fed|x=1000000}.

The traffic: A{14|-}, Pfänder tunnel, {8|-} kilometres of standstill.

@doc ngo-release | press release of an alpine club | 2036-10-15
Naturverein Alpen: Never again

The report of the Court of Audit confirms all that we said in 2031.

A championship calculated at {62 million|p|t=in 2031} euros has cost {98.6|c|x=1000000} million. {Almost half|-} of the overrun stems from the stadium and the snow: {27.4 million|fin} for the former instead of {16.5|finp|x=1000000}, and {5.3 million|snow} for the latter, {210,000|snv} cubic metres of it, carried {11|-} kilometres by {4,800|-} lorries.

The promised {180,000|specp} spectators? {118,000|spec}, of whom {21,400|free} with free tickets. The {212,000|bed} additional nights claimed by the organisers, whose method the auditors call "not comprehensible", would at any rate correspond to {three|-} days of normal high season.

We call on Governor Rüscher to withdraw the bid for the {2041|-} Nordic event.

ZVR {018739921|-} · media@naturverein.example
