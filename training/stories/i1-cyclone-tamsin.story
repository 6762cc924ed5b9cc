@story cyclone-tamsin
@topic Severe Tropical Cyclone Tamsin, Queensland coast: eve, landfall, two days after
@subject Y = Cyclone Tamsin | Tamsin | the cyclone | the system
@subject B = Weather bureau | the Bureau | the bureau | forecasters
@subject N = Norcoast Energy | Norcoast | the power company
@subject C = Pelorus Shire | Mayor Trish Varga | Varga | the shire | the council
@subject Q = State disaster committee | the state | the committee | Deputy Commissioner Anil Shankar | Shankar
@subject G = Growers' council | banana growers | growers | Cane and banana growers
@fact w0 = 215 | speed | Y | kilometres an hour of gusts | 2036-02-25 18:00 | plan | projected
@fact w1 = 238 | speed | Y | kilometres an hour of gusts | landfall | snapshot
@fact cat = 4 | other | Y | category | landfall | snapshot
@fact lf = 02:40 | clock | Y | time of landfall | 2036-02-26 | snapshot
@fact ra = 611 | other | B | millimetres of rain at Mount Tully | 2036-02-25 to 2036-02-27 | cumulative
@fact rainf = 600 | other | B | millimetres of rain on the ranges | 2036-02-25 18:00 | plan | projected
@fact rb = 384 | other | B | millimetres of rain at Pelorus airport | 2036-02-25 to 2036-02-27 | cumulative
@fact e0 = 6200 | evacuated | Q | people told to leave | 2036-02-25 18:00 | snapshot
@fact e1 = 2350 | other | Q | people in shelters | 2036-02-25 night | snapshot
@fact p1 = 61000 | homes | N | customers without power | 2036-02-26 | snapshot
@fact p2 = 37500 | homes | N | customers without power | 2036-02-28 | snapshot
@fact h1 = 130 | homes | C | houses damaged | 2036-02-26 | cumulative
@fact h2 = 412 | homes | C | houses damaged | 2036-02-28 | cumulative
@fact un = 57 | homes | C | houses beyond repair | 2036-02-28 | cumulative
@fact d = 2 | deaths | Y | people killed | 2036-02-28 | cumulative
@fact mi = 1 | missing | Y | people missing | 2036-02-28 | snapshot
@fact suf = 2.5 | other | Y | metres of storm tide | 2036-02-25 18:00 | plan | projected
@fact su = 2.9 | other | Y | metres of storm tide | landfall | snapshot
@fact crop = 85 | rate | G | percent of the banana crop flattened | 2036-02-28 | snapshot | projected
@fact lo = 640000000 | damages | G | dollars of crop loss | 2036-02-28 | snapshot | projected
@fact gr = 1250 | budget | Q | dollars of grant for each adult | 2036-02-28 | plan | pledged
@fact sol = 300 | other | Q | soldiers on the way | 2036-02-28 | plan
@trap w0 w1 :: forecast and measured
@trap e0 e1 :: told to leave and in shelters
@trap p1 p2 :: two days apart
@trap h1 h2 :: two days apart
@trap h2 un :: damaged and lost
@trap su suf :: measured and expected
@trap d mi :: dead and missing
@trap ra rb :: two gauges

@doc a-eve | public broadcaster, emergency page | 2036-02-25
Cyclone Tamsin: {6,200|e0} told to leave as system bears down on Pelorus

**Posted 6.10pm. What you need to know**

- Tamsin is {140|-} km off the coast and expected to cross near Pelorus before dawn with gusts of {215|w0|t=before dawn|by=the Bureau} km/h, the Bureau says
- {6,200|e0|t=6.10pm|by=Deputy Commissioner Anil Shankar} residents in red zones have been directed to leave, Deputy Commissioner Anil Shankar said
- Shelters are open at the high school, the showgrounds and St Brendan's

"If you're in red, go now. If you go at midnight you'll be driving through it," Mr Shankar said.

Mayor Trish Varga expected the storm tide to reach {2.5|suf|by=Mayor Trish Varga} metres in the esplanade blocks. Forecasters warned of up to {600|<rainf|by=Forecasters} mm of rain on the ranges in three days.

Emergency broadcast frequency: 630 AM. Life-threatening: 000. SES: 132 500.

@doc b-wire | wire agency | 2036-02-26
Category {4|cat} Tamsin slams into northern Queensland

PELORUS, Australia — Severe Tropical Cyclone Tamsin crossed the Queensland coast at {2:40 a.m.|lf|t=Tuesday} Tuesday as a category {4|cat} storm, unroofing homes, flattening banana plantations and cutting electricity to {61,000|p1|t=Tuesday|by=Norcoast Energy} customers, according to Norcoast Energy.

A gust of {238|w1|t=before the instrument failed|by=the weather bureau} kph was recorded at Pelorus airport before the instrument failed, the weather bureau said. The sea rose {2.9|su} meters above the usual.

Some {2,350|~e1|t=overnight} people sheltered overnight in schools and halls. No deaths had been confirmed by midday.

The shire's first count was {130|h1|t=by midday|by=The shire} damaged houses. "That'll be a fraction," Mayor Trish Varga said by phone. "I can see {forty|-} from where I'm standing."

@doc c-regional | regional daily | 2036-02-28
{TWO|d} DEAD, {ONE|mi} MISSING AS PELORUS COUNTS {412|h2} WRECKED HOMES

Hamish O'Dowd, Thuy Bui and Marnie Laifoo

A DECKHAND and a grandmother have been named as the victims of Cyclone Tamsin.

{Two|d|t=last night|by=police} deaths had been confirmed by police last night. {One|mi|t=last night} man, a cane farmer last seen checking a pump, has not been found.

Damage teams have tagged {412|h2|t=by yesterday evening} houses across the shire by yesterday evening, {57|un} of them red: nobody will live there again. On Tuesday the council had talked of {130|h1|t=On Tuesday}.

It's been {two|-} days of chainsaws. Norcoast has brought the number without power down to {37,500|p2|t=yesterday} from a peak of {61,000|p1|t=peak}, and says the last {8,000|-} could wait a fortnight.

Mount Tully had {611mm|ra|v=611} in the three days, Pelorus {384mm|rb|v=384}.

Growers say {85 per cent|crop|by=Growers} of the bananas are on the ground. Their council puts it at {$640m|lo|by=Their council}.

"Bananas come back in nine months," said Bhupinder Sohal, who lost {40|-} hectares. "Me, I don't know."

Adults whose homes are damaged can claim {$1250|gr}. {Three hundred|sol} soldiers arrive today.

PAGES 2-11. Classifieds 1300 555 016. Cowboys by 8: sport

@doc d-metro | capital city tabloid site | 2036-02-28
Tamsin's terror: 'The roof went at {2.40|lf} and so did my nan's piano'

IT hit at {2.40am|lf} with the sound of a goods train.

{Four hundred and twelve|h2|t=now} homes in and around Pelorus are now known to be damaged and {75|!un|t=now} will have to be bulldozed. Police say {two|d|t=now|by=Police} people are dead, with {one|mi} unaccounted for.

Winds touched {283|!w1|by=the weather bureau}km/h according to the weather bureau, a shade under the top category; locals reckon it was worse.

Almost {3000|!~e0|t=on Monday evening} people had been ordered out of the danger zone on Monday evening, and most went.
Power is back for some. {37,500|p2|t=today} connections were still dark today, Norcoast said.

And brace yourselves at the checkout: {85%|crop} of the nation's main banana belt is mush, a {$460 million|!lo|by=the growers} hit by the growers' reckoning.

Canberra and the state will give storm victims {$1,250|gr} each.

MORE: 12 cyclone names that were retired | $7 lattes are here

@doc e-bureau | preliminary report of the weather bureau | 2036-02-27
SEVERE TROPICAL CYCLONE TAMSIN — PRELIMINARY SUMMARY (subject to revision)

Crossing: {02:40|lf|t=26 February} AEST, 26 February, 11 km south of Pelorus, at category {4|cat} intensity.

Maximum gust: {238|w1} km/h, Pelorus Airport (anemometer subsequently lost). The forecast issued at 6 pm on 25 February gave {215|w0|t=6 pm on 25 February} km/h.

Storm tide: {2.9|su} m above highest astronomical tide's reference at Pelorus jetty; the planning scenario had been {2.5|suf}.

Rainfall in the 72 hours to 9 am today: Mount Tully {611|ra|t=9 am today}, Pelorus Airport {384|rb|t=9 am today}, both in millimetres. The forecast for the ranges was up to {600|<rainf}.

Impact figures are the responsibility of the state. The Bureau notes reports of {two|d|by=the state} fatalities.
