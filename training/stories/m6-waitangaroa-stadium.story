@story m6-waitangaroa-stadium
@topic Waitangaroa, New Zealand, 2030: what the roofed stadium costs, who pays and how many it seats
@subject S = Te Puna Stadium | the stadium | the roofed stadium | the new ground
@subject O = Carisfield Park | the old ground | the Park
@subject C = Waitangaroa City Council | the council | the city
@subject M = Hemi Stratton-Rangi | Stratton-Rangi | the mayor
@subject G = Bo-ram Gillies | Gillies | the ratepayers' leader
@subject B = Kōwhai Construct | Kōwhai | the builder
@fact c1 = 483000000 | budget | S | dollars of building cost | May 2028 business case | plan | projected
@fact c2 = 617000000 | budget | S | dollars of building cost | 2030-08-20 | plan | projected
@fact up = 134000000 | other | S | dollars by which the building cost rose | May 2028 to August 2030 | cumulative
@fact upp = 27.7 | rate | S | rise of the building cost in percent | May 2028 to August 2030 | cumulative
@fact cc = 392000000 | budget | C | dollars from ratepayers for the stadium | 2030-08-20 | plan
@fact gov = 150000000 | budget | S | dollars from the government for the stadium | 2030-08-20 | plan
@fact don = 75000000 | budget | S | dollars from donors and naming rights | 2030-08-20 | plan
@fact got = 31000000 | fundraising | S | dollars received from donors and naming rights | 2030-08-20 | cumulative
@fact seat = 24500 | seats | S | seats | - | plan
@fact mseat = 6500 | seats | S | seats more than the old ground has | - | plan
@fact truss = 26 | other | S | roof trusses | - | plan
@fact ccs = 63.5 | other | C | share of the building cost that ratepayers carry | 2030-08-20 | plan
@fact conc = 32000 | crowd | S | people who fit in for a concert | - | plan
@fact seato = 18000 | seats | O | seats | - | constant
@fact open = 2033-02-06 | date | S | first event | - | plan
@fact rate = 189 | price | C | dollars a year on an average rates bill | from 2031 | plan | projected
@fact yes = 8 | votes_cast | C | votes to go on building | 2030-08-20 | constant
@fact no = 7 | votes_cast | C | votes to stop | 2030-08-20 | constant
@fact stop = 140000000 | spending | S | dollars lost if building stops | 2030-08-20 | snapshot | hypothetical
@fact spent = 96000000 | spending | S | dollars already paid for the stadium | 2030-07-31 | cumulative
@fact sub = 21600 | other | G | petition signatures | 2030-08-20 | cumulative
@fact work = 680 | jobs | B | workers on site at the peak | 2032 | plan | projected
@fact now = 215 | jobs | B | workers on site | August 2030 | snapshot
@trap c1 c2 :: the first estimate and today's
@trap don got :: hoped for and in the bank
@trap seat conc :: seats and concert crowd
@trap seat seato :: new ground and old
@trap stop spent :: lost if stopped and paid so far
@trap work now :: the peak and today
@trap up stop :: two near figures
@rel diff up = c2 - c1
@rel change upp = c1 -> c2
@rel diff mseat = seat - seato
@rel share ccs = cc / c2
@rel sum c2 = cc + gov + don

@doc a-herald | metropolitan newspaper | 2030-08-21
{Eight|yes} hands go up: council sticks with {$617m|c2} stadium by single vote

Matiu Fairweather

Waitangaroa will finish Te Puna Stadium, but only just. After a six-hour debate on Tuesday, {eight|yes|t=on Tuesday} councillors, the mayor among them, chose to press on with the roofed ground and {seven|no|^} to stop.

The bill now stands at {$617 million|c2|t=now}, {$134m|up} above the {$483m|c1|t=in the business case of May 2028} in the business case of May 2028. Of that, {$392m|cc} falls on ratepayers, {$150m|gov} on the Crown and {$75m|don} on donors and whoever buys the name. So far only {$31m|got|t=So far} has arrived from that last quarter.

Officers advised that abandoning the job would waste {$140m|stop|by=Officers}, counting broken contracts; the council has already paid out {$96m|spent|t=to the end of July} to the end of July.

An average household will find {$189|rate|t=from 2031} a year extra on its rates from 2031.

@doc b-chair | ratepayers' group email | 2030-08-21
From the desk of Bo-ram Gillies

Kia ora koutou,

We lost. {Seven|no} of your representatives listened to the {21,600|sub} of us who put our names on paper. {Eight|yes} did not.

Remember what we were sold in 2028: a price under half a billion. {Four hundred and eighty-three million|c1|v=483000000}, to be precise. It has since gone up by more than {a quarter|>upp|v=25}. Your share alone, {$392m|cc}, is heading for what the entire thing was meant to cost.

And for what? Carisfield Park seats {18,000|seato} and is full {twice|-} a year. The new one will seat {6,500|mseat} more.

Our lawyers, who work for nothing, think the consultation was defective. AGM: Thursday, Lyall Street Hall, 7.30pm. Subs are $25.

@doc c-trade | construction trade magazine | 2030-08-28
Kōwhai gets green light to lift roof steel

Builder Kōwhai Construct will begin hoisting the first of {26|truss} roof trusses at Te Puna in November after the client reaffirmed the {$617 million|c2} budget.

The site has {215|now|t=at present} workers at present. That will swell to {680|work|t=in 2032} in 2032 when seating, turf and services overlap, commercial director Anneke Tūhoe said.

Spectator capacity is {24,500|seat} for sport and {32,000|conc} with the pitch covered for music. Handover is programmed for December 2032, with the opening event on Waitangi Day, {6 February 2033|open}.

Escalation of {27.7 per cent|upp|t=since the business case} since the business case reflects piling, steel and a redesigned pitch tray. "No one enjoys writing to a client about {$134m|up}," Tūhoe said.

Related: Precast shortage eases | Hotel Tasman tops out at 14 storeys

@doc d-radio | public radio explainer | 2030-08-20
Five questions about Waitangaroa's stadium

What has been decided?
That building goes on. The tally was {8|yes}-{7|no}.

What will it cost?
Just over {$600 million|>c2}, on the latest estimate. The city covers a bit under {two-thirds|<ccs|v=66.67}; the Beehive's cheque is {$150m|gov} and philanthropy is down for {half as much|don|v=75000000}.

Could it still be stopped?
Technically. But Mayor Hemi Stratton-Rangi says {$140m|stop|by=Mayor Hemi Stratton-Rangi|m=hypothetical} would be gone if it was.

What do we get?
A covered venue with {24,500|seat} seats, which replaces one with {18,000|seato}. Concerts could draw {32,000|conc}.

When?
The doors open on {Waitangi Day 2033|open}, if all goes well.
