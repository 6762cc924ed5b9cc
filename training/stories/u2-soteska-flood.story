@story u2-soteska-flood
@topic Flood on the Sava in Slovenia: gauges, breach and insurance
@subject F = Sava flood | flood | waters | the river | high water | floods
@subject K = Krškovec | Krškovec municipality
@subject BR = Breznica | Breznica municipality
@subject CP = Civil Protection | civil protection
@subject ENV = Environment Agency | ARSO | the agency | hydrologists
@subject ZG = Slovenian Insurers' Association | insurers | the association
@subject GV = Government of Slovenia | the government | Ljubljana
@subject PM = Tjaša Hrovatin | Hrovatin | the prime minister
@subject EU = European Union Solidarity Fund | Solidarity Fund | the EU | Brussels
@subject NP = Krka Valley power plant | the plant | power plant
@fact lv = 612 | other | F | centimetres at the Breznica gauge at the crest | 2040-08-04 19:30 | constant
@fact lv90 = 588 | other | F | centimetres at the Breznica gauge in the former record | 1990 | constant
@fact cre = 19:30 | clock | F | time of the crest at Breznica | 2040-08-04 | constant
@fact bre = 03:10 | clock | F | time at which the dyke gave way | 2040-08-05 | constant
@fact q = 3640 | other | F | cubic metres a second | 2040-08-04 19:30 | constant
@fact rain = 218 | other | ENV | litres of rain on a square metre in two days | 2040-08-04 | constant
@fact ev = 5400 | evacuated | F | people moved to safety | 2040-08-05 | snapshot
@fact evK = 3900 | evacuated | K | people moved to safety | 2040-08-05 | snapshot
@fact evB = 1500 | evacuated | BR | people moved to safety | 2040-08-05 | snapshot
@fact d1 = 2 | deaths | F | people drowned | 2040-08-05 | cumulative
@fact d2 = 6 | deaths | F | people drowned | 2040-08-08 | cumulative
@fact m = 1 | missing | F | people missing | 2040-08-08 | snapshot
@fact air = 73 | rescued | CP | people lifted by helicopter | 2040-08-05 | cumulative
@fact bt = 310 | rescued | CP | people taken off by boat | 2040-08-05 | cumulative
@fact h1 = 1850 | homes | F | buildings flooded | 2040-08-05 | snapshot | projected
@fact h2 = 2437 | homes | F | buildings flooded | 2040-08-20 | constant
@fact pw1 = 16000 | homes | F | households without power | 2040-08-05 | snapshot
@fact pw2 = 900 | homes | F | households without power | 2040-08-08 | snapshot
@fact br = 11 | other | F | bridges closed | 2040-08-05 | snapshot
@fact dam = 780000000 | damages | F | euros of damage | 2040-08-20 | snapshot | projected
@fact ins = 190000000 | damages | ZG | euros of insured damage | 2040-08-20 | snapshot | projected
@fact cl = 14600 | other | ZG | claims received | 2040-08-20 | cumulative
@fact adv = 100000000 | budget | EU | euros of advance | 2040-08-20 | plan | pledged
@fact gov = 220000000 | budget | GV | euros of the first package | 2040-08-08 | plan | pledged
@fact hh = 2500 | damages | GV | euros to each flooded household at once | 2040-08-08 | plan | pledged
@fact lead = 6 | duration | CP | hours of warning before the crest | - | constant
@fact df = 24 | other | F | centimetres above the former record | - | constant
@fact d4n = 4 | deaths | F | bodies found as the water fell | 2040-08-08 | snapshot
@fact shr = 24.4 | other | ZG | share of the damage that is insured | 2040-08-20 | snapshot | projected
@rel diff df = lv - lv90
@rel sum d2 = d1 + d4n
@rel share shr = ins / dam
@rel sum ev = evK + evB
@trap lv lv90 :: this flood and the old record
@trap d1 d2 :: the toll when the dyke broke and later
@trap h1 h2 :: guessed and counted
@trap dam ins :: all the damage, and what is insured
@trap air bt :: two ways of rescue
@trap cre bre :: the crest and the breach
@trap gov adv :: the state's money and Europe's

@doc a-live | national newspaper, live | 2040-08-05
Sava over {six metres|>lv|v=600}: what we know at 10.00

— Crest: {612|lv} cm at Breznica at {19.30|cre} on Saturday, {24|df} cm above the record of 1990. Flow {3,640|q} m³/s (ARSO).
— Breach: the dyke at Krškovec went at {3.10|bre} this morning on a length of {60|-} metres.
— People: {two|d1|t=at 10.00} drowned. {73|air|s=Civil protection} taken out by helicopter, {310|bt|s=Civil protection} by boat. Civil protection moved {5,400|ev} persons in all, of them {3,900|evK} from Krškovec.
— Power: off in {16,000|pw1} homes.
— Roads: {eleven|br} bridges shut. Motorway A2 open, one lane.

Photo: FPA | 46 photos in our gallery

@doc b-agency | news agency | 2040-08-08
Death toll in Slovenian floods rises to {six|d2}; government approves {220 million|gov} euro package

LJUBLJANA (SIP) – The bodies of {four|d4n} more victims were found as the water withdrew, taking the number of those drowned in the floods along the Sava to {six|d2|t=by Wednesday noon}, with {one|m|^} man missing by Wednesday noon.

The government adopted a first package worth {€220 million|gov} at an emergency session. Every household that was flooded gets {€2,500|hh} straight away, said Prime Minister Tjaša Hrovatin, who put the count of such buildings at {1,850|~h1|by=Tjaša Hrovatin} "or so". Power has been restored to all but {900|pw2|t=now} homes now, against {16,000|pw1|t=on Sunday} on Sunday.

In Krškovec, where the dyke burst at {2.10 a.m.|!bre} on Sunday, the school will open as a dormitory. {Fifteen hundred|evB|s=Breznica} people are back in Breznica.

The gas-fired Krka Valley power plant has not been affected.

@doc c-column | regional weekly, column | 2040-08-09
They gave us {six|lead} hours

My grandmother had none. In 1990 the Sava reached {588|lv90} centimetres and she heard it before she saw it. On Saturday we had {six|lead} hours of warning and a map on the telephone, and we still have {six|d2} dead.

The measured rain was {218|rain} litres on the square metre, in two days. The gauge stopped at {621|!lv}. Then came the night. The dyke held until {ten past three|bre}, and when it gave way, not a siren was working.

{3,900|evK} of us from Krškovec sleep in gyms. The soldiers counted {37|!air} people plucked from roofs by helicopter. I was not one of them: I came out in a bathtub, towed by the fire brigade of Dobova.

Send letters to the editor, Trg 4, Krškovec. Maximum 1,500 characters.

@doc d-insurance | financial newspaper | 2040-08-21
Insurers expect to bear about {a quarter|~shr} of flood bill

The Slovenian Insurers' Association has received {14,600|cl|t=by Monday} claims by Monday and estimates the insured loss from the August flood at {€190 million|ins|by=The Slovenian Insurers' Association}. All told, the state commission reckons with damage of {€780 million|dam|by=the state commission}.

The surveyors found {2,437|h2} flooded buildings; the figure of {1,850|h1|by=the prime minister|t=in the first week} given by the prime minister in the first week was a guess from the air.

From the Solidarity Fund of the EU, Ljubljana hopes for {100 million|adv|m=projected} as an advance, "before Christmas", says the finance ministry. Its own first package was {220|gov|x=1000000} million.

A reinsurance layer that begins at {€150 million|-} has been triggered.

SBI TOP 1,844.20 ▲0.4%

@doc e-eu | institutional notice | 2040-08-20
Slovenia: Commission announces advance from Solidarity Fund

Following severe floods, an advance of EUR {100 million|adv|s=the European Union Solidarity Fund} from the European Union Solidarity Fund will be paid. Slovenia's authorities estimate total direct damage at EUR {780 million|dam|by=Slovenia's authorities}; insured damage is put at EUR {290 million|!ins|^}. {Six|d2} people lost their lives and {5,400|ev} were evacuated.
