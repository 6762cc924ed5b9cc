@story s4-a17-olt-section
@topic A Romanian motorway section opens to traffic, November 2033
@subject M = Drăgoiești–Olteni section | the section | the stretch | lot 3 | the motorway | A17
@subject K = National Road Infrastructure Company | CNIR | the road company | the company
@subject B = Vulturița viaduct | the viaduct | Vulturița bridge
@subject D = DN7C trunk road | DN7C | the old road | the national road
@subject S = Salvaterra–Brâncoveni joint venture | the builders | the contractor | the joint venture
@subject T = transport minister Horia Țepelea | Țepelea | the minister
@subject N = Olteni–Râmnic section | lot 4 | the next section
@fact len = 31.4 | distance | M | kilometres opened | 2033-11-30 | constant
@fact l4 = 24.9 | distance | N | kilometres still to be built | 2033-11-30 | snapshot
@fact net = 1612 | distance | K | kilometres of motorway and expressway in use | 2033-11-30 | snapshot
@fact day = 2033-11-30 | date | M | day of opening | 2033-11-30 | constant
@fact plan = 2032-12-15 | date | M | day of opening in the contract | - | plan
@fact hour = 13:30 | clock | M | hour of opening to cars | 2033-11-30 | constant
@fact lor = 06:00 | clock | M | hour from which lorries may use it | 2033-12-01 | plan
@fact late = 350 | duration | S | days behind schedule | 2033-11-30 | constant
@fact pen = 14200000 | sentence | S | euros of penalty for delay | 2033-11-30 | plan | hypothetical
@fact cost = 487000000 | budget | M | euros of the contract without VAT | 2029 | constant
@fact fin = 541000000 | budget | M | euros paid to the builders without VAT | 2033-11-30 | cumulative
@fact eu = 78 | other | M | share of the cost paid by the European Union in percent | - | constant
@fact min = 19 | duration | M | minutes of driving | - | constant
@fact mind = 54 | duration | D | minutes of driving | - | constant
@fact via = 742 | distance | B | metres of length | - | constant
@fact hi = 68 | distance | B | metres of height | - | constant
@fact cars = 21300 | ridership | D | vehicles a day | 2032 | constant
@fact exp = 15000 | ridership | M | vehicles a day expected | 2034 | plan | projected
@fact dead = 23 | deaths | D | people killed in crashes | 2028 to 2032 | cumulative
@fact lim = 130 | speed | M | speed limit in kilometres an hour | - | constant
@fact limv = 100 | speed | B | speed limit in kilometres an hour | until 2034-04 | constant
@fact l4d = 2036-08-31 | date | N | day of opening in the contract | - | plan
@fact c4 = 612000000 | budget | N | euros of the contract without VAT | 2033-06 | constant
@fact peak = 1870 | jobs | S | workers at the peak of building | 2032-07 | snapshot
@fact ex = 3 | other | M | interchanges | - | constant
@fact km = 15500000 | price | M | euros a kilometre in the contract | 2029 | constant
@trap cost fin :: the contract and what was paid
@trap cost c4 :: two lots
@trap len l4 net :: the section, the next one and the network
@trap day plan :: the day it opened and the day it should have
@trap min mind :: the motorway and the old road
@trap lim limv :: the section and the viaduct on it
@trap cars exp :: the old road's traffic and what the new one should draw
@trap hour lor :: cars and lorries

@doc a-portal | Romanian news portal, English edition | 2033-11-30
A17: {31.4|len} km of motorway between Drăgoiești and Olteni open to traffic

Published: 30.11.2033, 14:05 · Author: Ruxandra Dobai · 7 comments hidden

Drivers were let onto the Drăgoiești–Olteni section of the A17 {on Wednesday|day} at {1.30 pm|hour}, {350|late} days after the date in the contract.

With it, Romania has {1,612|net|t=With it|by=CNIR} kilometres of motorways and expressways, according to CNIR.

The Salvaterra–Brâncoveni joint venture won the job in 2029 for {€487 million|cost|t=in 2029}, VAT not included. Price adjustments lifted the payments to {€541 million|fin|t=to date} to date. Brussels covers {78%|eu}.

The stretch has {three|ex} interchanges and one spectacular piece of engineering, the Vulturița viaduct, which is {742|via} metres long and stands {68|hi} metres above the stream at its highest.

Trucks must wait a little: for them the gates open {tomorrow at 6 am|lor}.

Last of the A17's lots, from Olteni to Râmnic, {24.9|l4} km, should be ready on {31 August 2036|l4d}.

Euro: 5.3142 lei ▲ | Diesel: 8.97 lei | Weather: Slatina 4°C, sleet

@doc b-county | county newspaper | 2033-12-01
They waited with flags, and one with a goose

By Mirela Cojocaru-Pop

OLTENI. The first car through was a 1991 Dacia with a wreath on the bonnet. The second was an ambulance, empty, whose driver wanted to see. He had it from end to end in {19|min} minutes, he radioed, at the {130|lim} allowed. On the DN7C the same trip with a patient takes him {54|mind}, "if no one has overturned".

Somebody often has. In {five|-} years, from 2028 to 2032, {23|dead|t=from 2028 to 2032} people were killed on the old road, which was drawn for carts and carries {21,300|cars} vehicles a day. Planners hope that {15,000|exp|by=Planners|t=next year} of them will take the motorway next year.

The minister, Horia Țepelea, arrived late and left early. He was asked about the {15th of December 2032|plan}, when all this ought to have happened. "Better a road in November than a promise in December," said he.

Over the Vulturița, go slowly: {100|limv|t=until April} until April, while the joints settle. Look left if you are not driving. {Sixty-eight|hi} metres down there is still a goose farm.

Its owner, Nelu Stanciu, 59, brought a bird for the minister. It was declined.

For sale: plot, 4,200 sq m, 300 m from the exit, tel. 0755 550 143
Water off on Monday, 9–15, str. Morii 2–48

@doc c-trade | European construction weekly | 2033-12-06
ROMANIA
Salvaterra hands over A17 lot 3, argues over penalty

The Portuguese-Romanian team behind the Drăgoiești–Olteni motorway has got its provisional acceptance, and with it a bill. Client CNIR calculates {€14.2m|pen|by=Client CNIR} in damages for a delay of {350|late} days. The builders say {210|-} of those were lost to archaeologists and will go to arbitration.

At its height in July 2032 the site employed {1,870|peak|t=in July 2032} people. It moved {9.6 million|-} cubic metres of earth. The Vulturița viaduct, built by incremental launching, crosses in {nine|-} spans; total length {742 m|via|v=742}.

Price: the {31.4-km|len|v=31.4} lot was let at {€487m|cost}, or {€15.5m|km|v=15500000} a kilometre, and has so far cost {€541m|fin|t=so far}, net of VAT. A {78%|eu} grant comes from the cohesion money.

Next up is lot 4, the hard one, with {two|-} tunnels. It was awarded in June to Anadolu-Kervan at {€612m|c4|t=in June} for {24.9|l4} km. Contract completion is set for {end-August 2036|l4d}, a date that nobody we spoke to believes.

Tenders closing: Cluj metro M1 rails (14 Jan); Constanța berth 103 (2 Feb)

@doc d-traffic | road company notice | 2033-11-29
TRAFFIC NOTICE No. 288

1. On {30.11.2033|day}, from {13:30|hour}, the A17 section Drăgoiești (km 88+600) – Olteni (km 120+000) opens to vehicles up to 3.5 t. Length {31.4|len} km.
2. Vehicles over 3.5 t: from {06:00 on 01.12.2033|lor}.
3. Speed: {130|lim} km/h. On the Vulturița viaduct, km 97–98, {100|limv|t=until 1 April 2034} km/h until 1 April 2034; {80|-} in fog.
4. Exits: Drăgoiești, Vulturița Sud, Olteni ({three|ex}). The rest area at km 109 stays closed.
5. Toll vignette as on the rest of the network. Emergency 112; dispatch 021 555 0188.
6. Through traffic for Râmnic leaves the motorway at Olteni and continues on DN7C until the opening of the next section ({24.9|l4} km).
