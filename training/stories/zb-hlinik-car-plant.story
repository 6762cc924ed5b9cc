@story zb-hlinik-car-plant
@topic Short time and a missing electric model at the Hliník car plant, Slovakia
@subject P = Hliník car plant | the car plant | the plant | Hliník
@subject A = Auvent Motors | Auvent | the carmaker
@subject U = OZ Kovo-Hliník | the union
@subject S = Slovakia | the state | the government
@subject M = Economy minister Radoslav Benko | Benko | the economy minister
@fact emp = 5940 | jobs | P | people employed | 2033-01 | snapshot
@fact core = 5100 | jobs | P | core employees | 2033-01 | snapshot
@fact ag = 840 | jobs | P | agency workers | 2033-01 | snapshot
@fact agl = 600 | jobs | P | agency workers sent away | 2033-02 | constant
@fact cars = 311000 | other | P | cars built in the year | 2032 | cumulative
@fact carsp = 352000 | other | P | cars built in the year | 2031 | cumulative
@fact plan = 270000 | other | P | cars to be built in the year | 2033 | plan | projected
@fact fall = 11.6 | rate | P | fall of cars built over a year, in percent | 2032 | constant
@fact cap = 375000 | other | P | cars that can be built in a year | - | constant
@fact shift = 3 | other | P | shifts | 2033-01 | snapshot
@fact shiftn = 2 | other | P | shifts | 2033-04 | plan
@fact pay = 80 | other | P | pay on short time as a share of normal, in percent | 2033 | constant
@fact days = 24 | duration | P | days of standstill planned in the year | 2033 | plan
@fact wage = 2140 | price | P | euros of average gross monthly pay | 2032 | constant
@fact rise = 4.8 | rate | U | pay rise agreed, in percent | 2033-03-11 | constant
@fact dem = 9 | rate | U | pay rise demanded, in percent | 2033-01 | plan | pledged
@fact inv = 1100000000 | budget | A | euros for the new model | 2030 | plan | pledged
@fact aid = 86000000 | budget | S | euros of state aid | 2030 | plan | pledged
@fact aidp = 52000000 | spending | S | euros of state aid paid | 2032-12 | cumulative
@fact start0 = 2032 | date | A | year in which the new model was to start | 2030 | plan
@fact start1 = 2035 | date | A | year in which the new model is to start | 2033-02 | plan
@fact exp = 12 | other | S | share of the country's exports, in percent | 2032 | constant
@fact sup = 74 | other | - | suppliers in the region | 2033 | snapshot
@fact supj = 11300 | jobs | - | jobs at suppliers | 2033 | snapshot
@rel sum emp = core + ag
@rel change fall = carsp -> cars
@fact util = 82.9 | other | P | share of capacity used, in percent | 2032 | constant
@fact utilp = 72 | other | P | share of capacity used, in percent | 2033 | plan | projected
@rel share util = cars / cap
@rel share utilp = plan / cap
@trap core ag :: core against agency
@trap ag agl :: all against sent away
@trap carsp cars :: two years
@trap cars plan :: built against planned
@trap dem rise :: demanded against agreed
@trap aid aidp :: promised against paid
@trap shift shiftn :: now against April

@doc a-wire | news agency | 2033-02-09
Auvent puts off electric model at Slovak plant to {2035|start1|v=2035}

BRATISLAVA, Feb 9 (Tatra News) - Carmaker Auvent has postponed the start of its electric compact at Hliník from {2032|start0|v=2032}, a date already missed, to {2035|start1|v=2035}, and will cut {one|-} of {three|shift} shifts in April.

{600|agl} of {840|ag} agency workers leave this month. None of the {5,100|core} core staff will be dismissed, the company said.

The plant built {311,000|cars|t=last year} cars last year, {11.6 percent|fall} fewer than the {352,000|carsp|t=of 2031} of 2031. For this year {270,000|plan} are planned. It can make {375,000|cap}.

Auvent had promised to invest {1.1 billion|inv} euros, for which the state granted {86 million|aid}; {52 million|aidp} has been paid out. The plant stands for {12 percent|exp} of Slovak exports.

@doc b-daily | national daily | 2033-02-11
Hliník without a car of the future

Zuzana Kolláriková

In the canteen on Wednesday the screens showed the boss from Paris with subtitles. When he'd said {2035|start1|v=2035}, somebody laughed, and then several did.

In all {5,940|emp} people go through the gates, counting those from the agencies. {Five hundred|!agl} of the latter got an SMS. Most are Serbs; their hostel's paid up to Sunday.

For the rest there'll be {24|days|t=this year} days this year on which the line stands still, at {80 per cent|pay} of pay. On an average wage of {2,140|wage} euros that hurts, but doesn't kill.

Economy minister Radoslav Benko wants back what the state has paid, {58 million|!aidp} euros, "if there's no car by 2035". He denied having known since the autumn.

Around Hliník {74|sup} suppliers with {11,300|supj} jobs hang on the line.

Počasie: –3. Kurz: 1 € = 1,09 $. Krížovka s. 31.

@doc c-local | regional weekly | 2033-03-14
{4.8|rise} percent, and a handshake

After {five|-} rounds the union and Auvent have a wage agreement: {4.8|rise} percent from April. The union had begun at {nine|dem}. "With {two|shiftn|t=from April} shifts from April you don't strike," says chairman Ľubomír Hraško, "you count."

He's counted. {5,100|core} on the core list in January; {60|-} have left on their own since.

Cars: {311,000|cars} last year. He keeps the figure on a sticker on his phone, beneath the one from 2031 ({325,000|!carsp|t=2031}).

At the Café Pod Linkou they've put the lunch menu down to {6.50|-}.

@doc d-trade | automotive newsletter | 2033-02-10
LINE STOP — CEE plants

Hliník (Auvent): utilisation {83%|~util|t=in 2032} in 2032, {72%|~utilp|t=for 2033} guided for 2033, on {375k|cap|v=375000}. Shifts {3|shift} → {2|shiftn}. E-compact SOP {2035|start1|v=2035}, was {2032|start0|v=2032}. Capex {€1.1bn|inv|v=1100000000} "under review"; spent so far, by our count, {0.4|-}.

Aid clawback clause: job floor {5,000|-} until 2036. Core headcount {5,100|core}. You do the math. We hear voluntary packages from Q3.

Kolín-Východ: unchanged. Győr-Nord: +{1|-} shift.
