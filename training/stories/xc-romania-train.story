@story xc-romania-train
@topic Derailment near Valea Corbului, Romania, March 2040
@subject T = Valea Corbului derailment | derailment | crash | accident
@subject B = Brașov county hospital | the county hospital
@subject S = Sfântul Luca clinic | Sfântul Luca
@subject U = Military field hospital | field hospital
@subject R = CarpatRail | the operator | the railway
@subject P = Prefect Sorina Dudescu | Dudescu | the prefect
@fact on = 286 | crowd | T | people on board | 2040-03-08 | snapshot
@fact pas = 279 | crowd | T | passengers on board | 2040-03-08 | snapshot
@fact crew = 7 | crowd | T | crew on board | 2040-03-08 | snapshot
@fact dead = 11 | deaths | T | people killed | 2040-03-09 noon | cumulative
@fact inj = 94 | injuries | T | people injured | 2040-03-09 noon | cumulative
@fact un = 181 | rescued | T | people unhurt | 2040-03-09 noon | cumulative
@fact hb = 52 | injuries | B | injured being treated | 2040-03-09 noon | snapshot
@fact hs = 25 | injuries | S | injured being treated | 2040-03-09 noon | snapshot
@fact hu = 17 | injuries | U | injured being treated | 2040-03-09 noon | snapshot
@fact grave = 14 | injuries | B | injured in intensive care | 2040-03-09 noon | snapshot
@fact rest = 38 | injuries | B | injured not in intensive care | 2040-03-09 noon | snapshot
@fact dead0 = 8 | deaths | T | people killed | 2040-03-08 night | cumulative
@fact dup = 3 | deaths | T | people who died overnight | 2040-03-09 noon | cumulative
@fact sp = 117 | speed | T | speed in km/h | 2040-03-08 | snapshot
@fact lim = 80 | speed | T | speed limit in km/h | - | constant | threshold
@fact ov = 37 | speed | T | km/h above the limit | 2040-03-08 | snapshot
@fact pay = 50000 | damages | R | first payment per injured person in lei | 2040-03-10 | plan | pledged
@fact paid = 4700000 | damages | R | first payments to the injured in lei | 2040-03-10 | plan | pledged
@rel sum on = pas + crew
@rel sum on = dead + inj + un
@rel sum inj = hb + hs + hu
@rel sum hb = grave + rest
@rel sum dead = dead0 + dup
@rel diff ov = sp - lim
@rel product paid = inj * pay
@trap dead dead0 :: the toll rose overnight
@trap on pas :: passengers and all on board
@trap grave hu :: intensive care and field hospital

@doc a-wire | wire agency | 2040-03-09
Romanian train crash toll rises to {11|dead}

BRASOV, Romania (Danubia) — {Eleven|dead|t=by noon on Friday} people were known to have died by noon on Friday after a CarpatRail express left the track near Valea Corbului, {three|dup} more than the {eight|dead0|t=Thursday night} reported on Thursday night.

Another {94|inj|by=Prefect Sorina Dudescu} were hurt and {181|un|^} walked away, Prefect Sorina Dudescu said, accounting for all {286|on|^} on board: {279|pas} passengers and {seven|crew} crew.

The county hospital had {52|hb} of the injured, the Sfântul Luca clinic {25|hs} and a military field hospital {27|!hu}.

The recorder showed {117|sp} km/h on a curve limited to {80|lim}, {37|ov} too fast.

@doc b-hospital | hospital bulletin | 2040-03-09
Brașov county hospital, noon bulletin

Patients from the derailment in our care: {52|hb|t=noon}. Of these {14|grave} in intensive care, {38|rest} on the wards, stable. Sfântul Luca reports {25|hs|by=Sfântul Luca}, the field hospital {17|hu}. Together: {94|inj}. Relatives may call 0368 555 114.

@doc c-tv | television site | 2040-03-10
Railway promises cash to crash victims

CarpatRail will pay {50,000|pay|by=it} lei to each of the {94|inj} injured, it said on Saturday, {4.7 million|paid} lei altogether, "without waiting for the courts".

The train was doing {117|sp} in an {80|lim} zone. That is {47|!ov} km/h over.

Of {286|on} people on the train {11|dead} were killed; {181|un} were not harmed at all. Prosecutors have questioned the driver, one of the {seven|crew} staff aboard with {279|pas} travellers.

PHOTO: Rescuers at carriage {4|-}.
